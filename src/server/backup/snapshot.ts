// One moment of the whole database, seen by all three roles at once while everybody goes on writing.
//
// The desk's transaction exports its snapshot, those of the door and of work take it over. None of them is the owner: the
// tenants' rows are read in one organisation after the other, and each of the tables with the rights it is used with.
import { CompiledQuery, sql, type Kysely } from 'kysely'
import type { PoolClient } from 'pg'
import type { Pools } from '../db/pools.ts'
import type { Tables } from '../db/tables.ts'
import type { TenantTx } from '../db/tenant.ts'
import { isId } from '../ids.ts'
import type { PoolName } from './catalog.ts'

export type Row = Readonly<Record<string, unknown>>

export interface Snapshot {
  readonly query: (role: PoolName, text: string, values?: readonly unknown[]) => Promise<Row[]>
  /** The desk's transaction turned to one organisation, until it is turned to another. */
  readonly asOrganisation: (org: string) => Promise<TenantTx>
}

const BEGIN = `begin isolation level repeatable read read only`
// A page of rows as text must not depend on how somebody set up their server.
const PLAIN_TEXT = `set local bytea_output = 'hex'; set local timezone = 'UTC'; set local extra_float_digits = 1`
const SNAPSHOT_ID = /^[0-9A-F]+-[0-9A-F]+-\d+$/

async function joined<T>(client: PoolClient, snapshot: string, work: () => Promise<T>): Promise<T> {
  await client.query(`${BEGIN}; set transaction snapshot '${snapshot}'; ${PLAIN_TEXT}`)
  try {
    return await work()
  } finally {
    await client.query('rollback').catch(() => undefined)
  }
}

const snapshotOf = (db: Kysely<Tables>, door: PoolClient, work: PoolClient): Snapshot => ({
  query: async (role, text, values = []) => {
    if (role === 'desk') return (await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows
    return (await (role === 'door' ? door : work).query<Row>(text, [...values])).rows
  },
  asOrganisation: async (org) => {
    if (!isId(org)) throw new Error('broken invariant: an organisation is named by its id')
    await sql.raw(`set local app.org = '${org}'`).execute(db)
    return { org, db }
  },
})

/** Runs `look` on one moment of the database. Nothing can be written in it, and nobody waits for it. */
export async function inSnapshot<T>(pools: Pools, look: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const [door, work] = await Promise.all([pools.door.connect(), pools.work.connect()])
  try {
    return await pools.desk.connection().execute(async (db) => {
      await sql.raw(`${BEGIN}; ${PLAIN_TEXT}`).execute(db)
      try {
        const { rows } = await sql<{ id: string }>`select pg_export_snapshot() as id`.execute(db)
        const id = rows[0]?.id ?? ''
        if (!SNAPSHOT_ID.test(id)) throw new Error('the database names no snapshot')
        return await joined(door, id, () => joined(work, id, () => look(snapshotOf(db, door, work))))
      } finally {
        await sql`rollback`.execute(db).catch(() => undefined)
      }
    })
  } finally {
    door.release()
    work.release()
  }
}
