// A database of before the log signed anything: it is brought up to date, and its log goes on and begins to sign.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import { settleStanding } from '../../evidence/checkpoints/standing.store.ts'
import { recordAct } from '../acts.store.ts'
import { prepareTables } from '../db/database.ts'
import { migrate, migrations } from '../db/migrate.ts'
import { connection, openPools, type Pools } from '../db/pools.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { testAddress } from '../db/testServer.ts'
import { newId } from '../ids.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { openLogKeeper } from './logKeeper.ts'

const LAST_BEFORE_SIGNING = '0005_admin_act.sql'
const server = inject('database')
const home = server.url ? new URL(server.url).pathname.slice(1) || 'postgres' : 'postgres'
const name = `t_${randomBytes(6).toString('hex')}`
const state = mkdtempSync(join(tmpdir(), 'exhale-upgrade-'))
const org = newId()
let pools: Pools | undefined

async function asOwner(database: string, work: (owner: Client) => Promise<unknown>): Promise<void> {
  const owner = new Client(connection(testAddress(server, null, database)))
  await owner.connect()
  try {
    await work(owner)
  } finally {
    await owner.end()
  }
}

const leaf = createHash('sha256').update('any leaf').digest()
beforeAll(async () => {
  await asOwner(home, (owner) => owner.query(`create database ${name} template template0`))
  await asOwner(name, async (owner) => {
    await migrate(
      owner,
      migrations().filter((one) => one.name <= LAST_BEFORE_SIGNING),
    )
    await owner.query('insert into log_state (org_id, size, frontier) values ($1, 1, $2)', [org, leaf])
    await owner.query(
      `insert into evidence_entry (org_id, entry_index, type, ref, recorded_at, bytes, leaf_hash)
       values ($1, 0, 'case.opened', $2, 0, '{}', $3)`,
      [org, newId(), leaf],
    )
    await prepareTables(owner, true)
  })
  const address = (role: string) => testAddress(server, role, name)
  pools = openPools({
    desk: address('exhale_desk'),
    door: address('exhale_door'),
    erase: address('exhale_erase'),
    work: address('exhale_work'),
  })
})
afterAll(async () => {
  await pools?.close()
  await asOwner(home, (owner) => owner.query(`drop database ${name}`))
  rmSync(state, { recursive: true, force: true })
})

test('A log of before goes on in epoch 0, and its first checkpoint covers all that was recorded', async () => {
  const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
  const inOrg = <T>(work: (tx: TenantTx) => Promise<T>): Promise<T> => {
    if (!pools) throw new Error('the database is there from the first test on')
    return asTenant(pools.desk, org, work)
  }
  expect(await inOrg((tx) => settleStanding(tx, keeper))).toBeNull()
  expect(await inOrg((tx) => signCheckpoint(tx, keeper, 0))).toMatchObject({
    behind: null,
    newest: { epoch: 0, size: 1, root: leaf },
  })
  await inOrg((tx) => recordAct(tx, { by: 'owner', at: 1 }, { kind: 'test.done', about: {} }))
  expect(await inOrg((tx) => signCheckpoint(tx, keeper, 2))).toMatchObject({ newest: { epoch: 0, size: 2 } })
})
