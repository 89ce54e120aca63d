// A real PostgreSQL that waits for the disk, with tables beside the log's own that hold the same rows and prove nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { OWNER, startCluster } from '../src/server/db/cluster.ts'
import { prepareTables } from '../src/server/db/database.ts'
import { connection, openPools, type Address, type Pools } from '../src/server/db/pools.ts'

export interface LogDatabase {
  readonly state: string
  readonly owner: Client
  readonly pools: Pools
  readonly stop: () => Promise<void>
}

/** The tables whose rows an append writes; each has a plain twin with the same indexes and the same wall. */
export const TWINS = ['evidence_entry', 'payload', 'admin_act'] as const

const walled = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy own_rows on ${table} to exhale_desk
    using (org_id = nullif(current_setting('app.org', true), '')::uuid)
    with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
  grant select, insert on ${table} to exhale_desk;`

const PLAIN = `
  create table bench_plain (org_id uuid not null, id uuid not null, bytes bytea not null, primary key (org_id, id));
  ${walled('bench_plain')}`

export async function logDatabase(): Promise<LogDatabase> {
  const state = mkdtempSync(join(tmpdir(), 'exhale-bench-log-'))
  const cluster = await startCluster({ state })
  const at = (role: string): Address => ({ socket: cluster.socket, role, database: 'postgres' })
  const owner = new Client(connection(at(OWNER)))
  await owner.connect()
  await prepareTables(owner, true)
  await owner.query(PLAIN)
  for (const table of TWINS)
    await owner.query(
      `create table plain_${table} (like ${table} including all); ${walled(`plain_${table}`)}`,
    )
  const pools = openPools({
    desk: at('exhale_desk'),
    door: at('exhale_door'),
    work: at('exhale_work'),
    erase: at('exhale_erase'),
  })
  const stop = async (): Promise<void> => {
    await pools.close()
    await owner.end()
    await cluster.stop()
    rmSync(state, { recursive: true, force: true })
  }
  return { state, owner, pools, stop }
}
