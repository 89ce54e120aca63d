import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { openDatabase } from '../db/database.ts'
import { asTenant } from '../db/tenant.ts'
import { fsck } from '../../evidence/fsck.store.ts'
import { keysPathOf, makeBackup, type BackupMade } from './backup.ts'
import type { Lock } from './lock.ts'
import { readKeys } from './readKeys.ts'
import { restore } from './restore/restore.ts'
import { fingerprint, newOrganisation, recordOne, secretsIn, temporaryFolder } from './testBackup.ts'

const database = testDatabase()
const home = temporaryFolder()
const state = join(home, 'desk')
const PASSPHRASE = 'five words that nobody guesses'
const LOCK: Lock = { kind: 'passphrase', passphrase: PASSPHRASE, workFactor: 10 }
const KEYRING = { identities: [], passphrases: [PASSPHRASE] }
let clock = Date.UTC(2026, 10, 22, 3)
const now = (): number => (clock += 1000)

const backupTo = (name: string, lock: Lock = LOCK): Promise<BackupMade> =>
  makeBackup({
    pools: database.pools,
    secrets: secretsIn(state),
    state,
    env: {},
    path: join(home, name),
    lock,
    now,
  })

const restoreTo = async (made: BackupMade, target: string) =>
  restore({
    state: target,
    env: {},
    path: made.path,
    keyring: KEYRING,
    keys: await readKeys(keysPathOf(made.path), KEYRING),
    checkpoint: null,
    now,
  })

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('A backup', () => {
  let org: string
  beforeAll(async () => {
    org = await newOrganisation(database)
    for (let n = 0; n < 3; n += 1) await recordOne(database.pools, org, n)
  })

  test('comes back equal', async () => {
    const made = await backupTo('first.backup')
    const before = await fingerprint(database.pools)
    const target = join(home, 'restored')
    const done = await restoreTo(made, target)
    expect(done.read.rows).toBe(made.rows)
    const restored = await openDatabase({ state: target, env: {} })
    try {
      const sizes = new Map(done.read.header.logs.map(({ organisation, size }) => [organisation, size]))
      const after = await fingerprint(restored.pools, sizes)
      expect(Object.keys(after).length).toBeGreaterThan(5)
      const logs = await asTenant(restored.pools.desk, org, fsck)
      expect(logs.faults).toEqual([])
      expect(after).toEqual(before)
    } finally {
      await restored.stop()
    }
  }, 60_000)
})
