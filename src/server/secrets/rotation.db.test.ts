import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asTenant } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { subjectKey } from '../safekeeping/subjectKeys.store.ts'
import { message, opened, testDesk } from '../testDesk.ts'
import { keyIdOf } from './envelope.ts'
import { masterFile, masterKeys, oldKeysFolder, openSecrets, secretsWith } from './masterKey.ts'
import { ROTATION, rotateSecrets, type Rotation } from './rotation.ts'
import { keptFile, sealedPath, secretOf } from './sealedFile.ts'
import { sealedNames, sealedPlaces } from './sealedPlaces.ts'

const db = testDatabase()
const desk = testDesk(db)
const at = Date.UTC(2026, 10, 21)
let org: string
let client: string
beforeAll(async () => {
  await opened(await desk.owner(), message('m1', 'Где коробки?'))
  org = await desk.accounts().ownerOrganisation()
  const [row] = await db.asOwner<{ id: string }>('select id from client where org_id = $1', [org])
  client = z.string().parse(row?.id)
})

const rotation = (env: NodeJS.ProcessEnv = {}): Rotation => ({ state: desk.state, env, pools: db.pools, at })
const keyOfSubject = (secrets = openSecrets(desk.state, {})) =>
  asTenant(db.pools.desk, org, (tx) => subjectKey(tx, secrets, client, at))
const told = async (): Promise<number> =>
  (await db.asOwner(`select 1 from admin_act where org_id = $1 and kind = 'secret.rotated'`, [org])).length

/** What is sealed in this installation, in the plain. */
const plain = async (secrets = openSecrets(desk.state, {})) => ({
  session: secretOf(desk.state, secrets, 'session'),
  log: Buffer.from(keptFile(desk.state, secrets, 'log/one', () => Buffer.from('seed'))).toString(),
  subject: Buffer.from((await keyOfSubject(secrets)) ?? []).toString('hex'),
})

describe('A rotation of the master key', () => {
  test.for(ROTATION.map((_, done) => done))(
    'that was killed after %i steps is finished by the next',
    async (done) => {
      const [before, oldId, acts] = [await plain(), openSecrets(desk.state, {}).key, await told()]
      for (const step of ROTATION.slice(0, done)) await step(rotation())
      expect(await plain()).toEqual(before)
      const key = await rotateSecrets(rotation())
      expect(key).not.toBe(oldId)
      const alone = secretsWith({ current: masterKeys(desk.state, {}).current, old: [] })
      for (const place of sealedPlaces(desk.state, db.pools))
        expect(await place.check(alone)).toBeGreaterThan(0)
      expect(await plain(alone)).toEqual(before)
      expect(readdirSync(oldKeysFolder(desk.state))).toEqual([])
      expect(await told()).toBe(acts + 1)
    },
  )
  test('that was killed in the middle of sealing anew is finished by the next', async () => {
    const before = await plain()
    for (const step of ROTATION.slice(0, 3)) await step(rotation())
    const path = sealedPath(desk.state, 'session')
    const secrets = openSecrets(desk.state, {})
    writeFileSync(path, secrets.seal('session', secrets.open('session', readFileSync(path))))
    const key = await rotateSecrets(rotation())
    expect(
      sealedNames(desk.state).map((name) => keyIdOf(readFileSync(sealedPath(desk.state, name)))),
    ).toEqual(sealedNames(desk.state).map(() => key))
    expect(await plain()).toEqual(before)
  })
  test('keeps the old key while something does not open with the new one', async () => {
    const path = join(sealedPath(desk.state, 'broken'))
    writeFileSync(path, openSecrets(desk.state, {}).seal('another', Buffer.from('x')), { mode: 0o600 })
    await expect(rotateSecrets(rotation())).rejects.toThrow('The secret "broken" was altered')
    expect(readdirSync(oldKeysFolder(desk.state))).toHaveLength(1)
    writeFileSync(path, openSecrets(desk.state, {}).seal('broken', Buffer.from('x')))
    await rotateSecrets(rotation())
    expect(readdirSync(oldKeysFolder(desk.state))).toEqual([])
  })
  test('names a file that is not sealed', async () => {
    mkdirSync(join(desk.state, 'secrets', 'deep'), { recursive: true })
    const path = join(desk.state, 'secrets', 'deep', 'plain')
    writeFileSync(path, 'in the open')
    await expect(rotateSecrets(rotation())).rejects.toThrow(/deep\/plain is not sealed/)
    writeFileSync(path, openSecrets(desk.state, {}).seal('deep/plain', Buffer.from('x')))
    await rotateSecrets(rotation())
  })
  test('moves everything under a key from the environment, and from there to the next one', async () => {
    const before = await plain()
    const [first, second] = ['1f'.repeat(32), '2e'.repeat(32)]
    await rotateSecrets(rotation({ EXHALE_MASTER_KEY: first }))
    expect(existsSync(masterFile(desk.state))).toBe(false)
    const env = { EXHALE_MASTER_KEY: second, EXHALE_MASTER_KEY_OLD: first }
    await rotateSecrets(rotation(env))
    const alone = openSecrets(desk.state, { EXHALE_MASTER_KEY: second })
    expect(await plain(alone)).toEqual(before)
  })
})
