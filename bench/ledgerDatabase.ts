// A real PostgreSQL with a big ledger: ten thousand clients, a million lines, and one organisation with a single client.
//
// The same lines can be written by any SQL from one formula, so that another engine gets them without a file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import { Client } from 'pg'
import { OWNER, startCluster } from '../src/server/db/cluster.ts'
import { prepareTables } from '../src/server/db/database.ts'
import { connection, poolOf } from '../src/server/db/pools.ts'
import type { Tables } from '../src/server/db/tables.ts'

export const CLIENTS = 10_000
export const LINES = 1_000_000
export const ITEMS = 20
/** What line number `i` moves, in pieces. */
export const movedSql = (i: string): string => `(((${i} * 7919) % 13) - 5)`

const id = (tail: number): string => `00000000-0000-7000-8000-${String(tail).padStart(12, '0')}`
export const BIG_FIRM = id(1)
export const SMALL_FIRM = id(2)
const clientSql = (i: string): string => `('00000000-0000-7000-9000-' || lpad((${i})::text, 12, '0'))::uuid`
/** The client whose balance is asked for; he has a hundred lines in both organisations. */
export const CLIENT = `00000000-0000-7000-9000-${String(4_711).padStart(12, '0')}`

export interface LedgerDatabase {
  readonly owner: Client
  readonly desk: Kysely<Tables>
  /** The last query that the desk sent. */
  readonly lastQuery: () => CompiledQuery
  readonly stop: () => Promise<void>
}

const fill = (org: string, lines: number, client: (i: string) => string): string => `
  insert into ledger_line (org_id, client_id, document_id, line_no, sku, qty, moved, at)
  select '${org}', ${client('i')}, ('00000000-0000-7000-a000-' || lpad(i::text, 12, '0'))::uuid, 0,
    'ITEM-' || (i / ${CLIENTS}) % ${ITEMS}, abs(${movedSql('i')}), ${movedSql('i')}, i
  from generate_series(0::bigint, ${lines - 1}) i`

/** Starts the server, makes the tables by the real migrations and fills the ledger. Takes about half a minute. */
export async function ledgerDatabase(): Promise<LedgerDatabase> {
  const state = mkdtempSync(join(tmpdir(), 'exhale-bench-'))
  const cluster = await startCluster({ state, settings: ['fsync=off'] })
  const owner = new Client(connection({ socket: cluster.socket, role: OWNER, database: 'postgres' }))
  const queries: CompiledQuery[] = []
  const desk = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: poolOf({ socket: cluster.socket, role: 'exhale_desk', database: 'postgres' }, 2),
    }),
    log: ({ query }) => void (/ledger_line/u.test(query.sql) && queries.push(query)),
  })
  const lastQuery = (): CompiledQuery => {
    const last = queries.at(-1)
    if (!last) throw new Error('the desk has asked nothing')
    return last
  }
  const stop = async (): Promise<void> => {
    await desk.destroy()
    await owner.end()
    await cluster.stop()
    rmSync(state, { recursive: true, force: true })
    rmSync(cluster.socket, { recursive: true, force: true })
  }
  await owner.connect()
  await fillLedger(owner).catch((reason: unknown) => stop().then(() => Promise.reject(reason)))
  return { owner, desk, lastQuery, stop }
}

async function fillLedger(owner: Client): Promise<void> {
  await prepareTables(owner, true)
  // Only the lines are measured: their clients, cases and leaves are left out, so the references rest meanwhile.
  await owner.query('set session_replication_role = replica')
  await owner.query(fill(BIG_FIRM, LINES, (i) => clientSql(`${i} % ${CLIENTS}`)))
  await owner.query(fill(SMALL_FIRM, LINES / CLIENTS, () => `'${CLIENT}'::uuid`))
  await owner.query('vacuum (analyze) ledger_line')
}

/** Milliseconds that a statement takes on the server, planning included, by its own account. */
export function serverMs(rows: readonly Record<string, unknown>[]): number {
  const told = rows[0]?.['QUERY PLAN'] as readonly Record<string, number>[] | undefined
  const plan = told?.[0]
  return (plan?.['Planning Time'] ?? Number.NaN) + (plan?.['Execution Time'] ?? Number.NaN)
}
