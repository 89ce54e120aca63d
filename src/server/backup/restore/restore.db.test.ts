import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casesAfter } from '../../../cases/cases.store.ts'
import { signCheckpoint } from '../../../evidence/checkpoints/checkpoint.store.ts'
import { latestCheckpoint } from '../../../evidence/checkpoints/standing.store.ts'
import { fsck } from '../../../evidence/fsck.store.ts'
import type { Pools } from '../../db/pools.ts'
import { asTenant } from '../../db/tenant.ts'
import { testDatabase } from '../../db/testDatabase.ts'
import { openLogKeeper } from '../../evidence/logKeeper.ts'
import { completeErasures } from '../../safekeeping/complete.ts'
import { recordErasure } from '../../safekeeping/erasures.store.ts'
import { openSecrets } from '../../secrets/masterKey.ts'
import { stateFolder, takeState } from '../../state.ts'
import { testProgram } from '../../testPrograms.ts'
import { newOrganisation, PASSPHRASE, recordOne, Safe } from '../testBackup.ts'

const database = testDatabase()
const safe = new Safe(() => database.pools)
/** The short form in every test run; `npm run faults` asks for the long one. */
const KILLS = Number(process.env['EXHALE_RESTORE_KILLS'] ?? 3)
afterAll(() => safe.remove())

const signed = async (pools: Pools, org: string, state: string): Promise<string> => {
  const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
  await asTenant(pools.desk, org, (tx) => signCheckpoint(tx, keeper, safe.now()))
  return (await asTenant(pools.desk, org, latestCheckpoint))?.note ?? ''
}
const nameIn = (note: string): string => note.split('\n')[0] ?? ''

describe('The log after a restore', () => {
  let org: string
  let old: string
  let first: string
  beforeAll(async () => {
    org = await newOrganisation(database)
    mkdirSync(safe.state)
    await recordOne(database.pools, org, 0)
    first = await signed(database.pools, org, safe.state)
    old = (await safe.backup('old.backup')).path
  })

  test('goes on under its name while nothing more was signed than the backup knows', async () => {
    const done = await safe.restore(old)
    expect(done.newEpochs).toEqual([])
    expect(done.before).toMatch(/desk\.before-/)
    await safe.opened(safe.state, async (pools) => {
      await recordOne(pools, org, 1)
      expect(nameIn(await signed(pools, org, safe.state))).toBe(nameIn(first))
    })
  }, 180_000)

  test('never signs under a name under which more has been signed', async () => {
    const done = await safe.restore(old)
    expect(done.newEpochs).toContain(org)
    await safe.opened(safe.state, async (pools) => {
      await recordOne(pools, org, 2)
      expect(nameIn(await signed(pools, org, safe.state))).not.toBe(nameIn(first))
      expect((await asTenant(pools.desk, org, (tx) => fsck(tx))).faults).toEqual([])
    })
  }, 180_000)

  test('goes on under its name on a new machine only by a checkpoint that the entries bear out', async () => {
    const alone = await safe.restore(old, { state: join(safe.home, 'desk-alone') })
    expect(alone.newEpochs).toContain(org)
    const shown = await safe.restore(old, { state: join(safe.home, 'desk-shown'), checkpoint: first })
    expect(shown.newEpochs).not.toContain(org)
    const later = await asTenant(database.pools.desk, org, latestCheckpoint)
    expect(later?.note).toBe(first)
  }, 180_000)
})

describe('What was erased after the backup', () => {
  test('is not there after a restore, by the list of the old folder or because today’s keys do not open it', async () => {
    const org = await newOrganisation(database)
    const caseId = await recordOne(database.pools, org, 0)
    await recordOne(database.pools, org, 1)
    const old = await safe.backup('before-erasure.backup')
    const client = await asTenant(database.pools.desk, org, async (tx) => {
      const { rows } = await sql<{ client_id: string }>`
        select client_id from case_file where org_id = ${org} and id = ${caseId}`.execute(tx.db)
      return rows[0]?.client_id ?? ''
    })
    const entries = await asTenant(database.pools.desk, org, async (tx) => {
      const { rows } = await sql<{ entry_index: number }>`
        select entry_index from evidence_entry where org_id = ${org} and entry_index <
          (select max(entry_index) from case_file where org_id = ${org})`.execute(tx.db)
      return rows.map((row) => row.entry_index)
    })
    const stamp = { by: 'owner', at: safe.now() }
    await asTenant(database.pools.desk, org, (tx) =>
      recordErasure(tx, { client, ground: 'request', scope: 'whole', entries }, stamp),
    )
    mkdirSync(safe.state, { recursive: true })
    await completeErasures({ pools: database.pools, state: safe.state, clock: { now: safe.now } })
    const today = await safe.backup('after-erasure.backup')

    const restored = async (state: string) =>
      safe.opened(state, (pools) =>
        asTenant(pools.desk, org, async (tx) => ({
          titles: (await casesAfter(tx, null, 10)).map(({ id, title }) => [id === caseId, title !== '']),
          faults: (await fsck(tx)).faults,
        })),
      )
    const gone = {
      titles: [
        [false, true],
        [true, false],
      ],
      faults: [],
    }
    const withList = await safe.restore(old.path)
    expect([withList.erasedAgain, withList.read.closed]).toEqual([1, 0])
    expect(await restored(safe.state)).toEqual(gone)

    const elsewhere = join(safe.home, 'desk-elsewhere')
    const withKeys = await safe.restore(old.path, { state: elsewhere, keys: today.keysPath })
    expect(withKeys.read.closed).toBeGreaterThan(0)
    expect(await restored(elsewhere)).toEqual(gone)
  }, 240_000)
})

describe('What opened the desk without a password', () => {
  test('has ended after a restore, and is counted', async () => {
    await newOrganisation(database)
    await database.asOwner(
      `with person as (select m."userId" as id, m."organizationId" as org from "member" m limit 1),
         session as (insert into "session" (id, "expiresAt", token, "updatedAt", "userId")
           select 's1', now() + interval '1 day', 'kept', now(), id from person),
         device as (insert into counter_device
             (id, org_id, site_id, name, token_digest, idle_minutes, joined_at, last_seen_at)
           select gen_random_uuid(), org::uuid, gen_random_uuid(), 'D', decode(repeat('ab', 32), 'hex'), 5, 1, 1 from person)
       insert into "api_token" (id, "organizationId", "userId", name, scopes, digest, "expiresAt")
         select 't1', org, id, 'T', '{case.read}', 'digest', now() + interval '1 day' from person`,
    )
    const made = await safe.backup('ways-in.backup')
    const state = join(safe.home, 'desk-ways-in')
    const done = await safe.restore(made.path, { state })
    expect(done.ended).toMatchObject({ sessions: 1, tokens: 1, devices: 1 })
    const open = await safe.opened(state, async ({ door }) => {
      const { rows } = await door.query<{ open: string }>(
        `select (select count(*) from "session") + (select count(*) from "api_token" where "revokedAt" is null)
           + (select count(*) from counter_device where revoked_at is null) as open`,
      )
      return Number(rows[0]?.open)
    })
    expect(open).toBe(0)
  }, 180_000)
})

describe('A restore', () => {
  test('is refused while a desk runs on the folder', async () => {
    await newOrganisation(database)
    const made = await safe.backup('running.backup')
    mkdirSync(safe.state, { recursive: true })
    takeState(safe.state)
    await expect(safe.restore(made.path)).rejects.toThrow('stop it first')
    rmSync(join(safe.state, 'desk.json'))
  }, 180_000)

  test(
    'killed at any moment leaves the old desk or the new one, and the next one clears up',
    async () => {
      const state = join(safe.home, 'desk-killed')
      const org = await newOrganisation(database)
      await recordOne(database.pools, org, 0)
      const made = await safe.backup('killed.backup')
      await safe.restore(made.path, { state })
      for (let kill = 0; kill < KILLS; kill += 1) {
        await killed(made.path, state, 700 + ((kill * 997) % 4500))
        expect(existsSync(join(stateFolder(state, {}), 'secrets'))).toBe(true)
        const done = await safe.opened(stateFolder(state, {}), (pools) =>
          asTenant(pools.desk, org, async (tx) => ({
            cases: (await casesAfter(tx, null, 10)).length,
            faults: (await fsck(tx)).faults,
          })),
        )
        expect(done).toEqual({ cases: 1, faults: [] })
      }
      await safe.restore(made.path, { state })
      expect(readdirSync(safe.home).filter((name) => name.startsWith('desk-killed.new'))).toEqual([])
    },
    120_000 + KILLS * 60_000,
  )
})

/** Starts a restore as an owner does and kills it after so many milliseconds. */
function killed(path: string, state: string, afterMs: number): Promise<void> {
  const args = [testProgram('exhale'), 'restore', path, '--state', state]
  const env = { ...process.env, EXHALE_BACKUP_PASSPHRASE: PASSPHRASE }
  const restoring = spawn(process.execPath, args, { stdio: 'ignore', env })
  const timer = setTimeout(() => restoring.kill('SIGKILL'), afterMs)
  return new Promise((resolve) => {
    restoring.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
