import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asTenant } from '../../db/tenant.ts'
import { testDatabase } from '../../db/testDatabase.ts'
import { openSecrets } from '../../secrets/masterKey.ts'
import { LOCK, newOrganisation, recordOne, Safe } from '../testBackup.ts'
import { Backups } from './backups.job.ts'
import { backupSettings, type BackupSettings } from './settings.ts'

const database = testDatabase()
const safe = new Safe(() => database.pools)
const folder = join(safe.home, 'copies')
const DAY = 24 * 3_600_000
let now = Date.UTC(2026, 10, 22, 12)
let org: string
beforeAll(async () => {
  mkdirSync(safe.state)
  mkdirSync(folder)
  org = await newOrganisation(database)
  await recordOne(database.pools, org, 0)
})
afterAll(() => safe.remove())

const settings: BackupSettings = {
  folder,
  lock: LOCK,
  minute: 210,
  keep: { daily: 2, weekly: 0, monthly: 0 },
}
const backups = (changed: Partial<BackupSettings> = {}): Backups =>
  new Backups(
    {
      pools: database.pools,
      secrets: openSecrets(safe.state, {}),
      state: safe.state,
      env: {},
      clock: { now: () => now },
    },
    { ...settings, ...changed },
  )
const copies = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.backup'))

describe('Backups by the clock', () => {
  test('are due on the first evening, then once after the hour that was set', async () => {
    expect(backups().isDue()).toBe(true)
    await backups().make({ by: 'system' })
    expect(backups().isDue()).toBe(false)
    now += DAY
    expect(backups().isDue()).toBe(true)
  }, 180_000)

  test('are cleared away beyond those that shall stay, and nothing else in the folder is touched', async () => {
    writeFileSync(join(folder, 'photos.zip'), '')
    for (let night = 0; night < 3; night += 1) {
      now += DAY
      await backups().make({ by: 'system' })
    }
    expect(copies()).toHaveLength(2)
    expect(existsSync(join(folder, 'photos.zip'))).toBe(true)
    expect(existsSync(join(folder, 'keys.age'))).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.keys'))).toHaveLength(2)
  }, 180_000)

  test('asked for twice at once are one', async () => {
    now += DAY
    const both = backups()
    const [one, two] = await Promise.all([both.make({ by: 'a' }), both.make({ by: 'b' })])
    expect(one.id).toBe(two.id)
  }, 180_000)

  test('that fail are said where the owner looks, recorded, and tried again an hour later', async () => {
    now += DAY
    const failing = backups({ folder: join(safe.home, 'a-disk-that-is-not-plugged-in') })
    await expect(failing.make({ by: 'system' })).rejects.toThrow('the folder is missing')
    expect(failing.notes().failed).toMatchObject({ at: now })
    expect(failing.isDue()).toBe(false)
    now += 3_600_000
    expect(failing.isDue()).toBe(true)
    const acts = await asTenant(database.pools.desk, org, (tx) =>
      tx.db.selectFrom('admin_act').select('kind').where('org_id', '=', tx.org).execute(),
    )
    const kinds = new Set(acts.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['backup.made', 'backup.failed']))
  }, 180_000)
})

describe('The settings of the operator', () => {
  const RECIPIENT = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'
  test('are a folder and somebody who can open it; the rest is assumed', () => {
    expect(backupSettings({})).toBeNull()
    expect(backupSettings({ EXHALE_BACKUP_DIR: '/mnt/b', EXHALE_BACKUP_RECIPIENT: RECIPIENT })).toMatchObject(
      { folder: '/mnt/b', minute: 210, keep: { daily: 7, weekly: 4, monthly: 12 } },
    )
  })
  test.for([
    [{}, 'for whom'],
    [{ EXHALE_BACKUP_RECIPIENT: 'me@example.com' }, 'no age recipient'],
    [{ EXHALE_BACKUP_RECIPIENT: RECIPIENT, EXHALE_BACKUP_AT: '25:00' }, 'a time such as'],
    [{ EXHALE_BACKUP_RECIPIENT: RECIPIENT, EXHALE_BACKUP_KEEP: 'all' }, 'words such as'],
  ] as const)('%j is refused with a sentence', ([env, said]) => {
    expect(() => backupSettings({ EXHALE_BACKUP_DIR: '/mnt/b', ...env })).toThrow(said)
  })
})
