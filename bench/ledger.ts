// The balance of one client among ten thousand, and a full aggregation beside an engine made for aggregations.
import { DuckDBInstance } from '@duckdb/node-api'
import { CompiledQuery } from 'kysely'
import { balanceOf } from '../src/ledger/ledger.store.ts'
import { asTenant } from '../src/server/db/tenant.ts'
import {
  BIG_FIRM,
  CLIENT,
  CLIENTS,
  ITEMS,
  LINES,
  SMALL_FIRM,
  ledgerDatabase,
  movedSql,
  serverMs,
  type LedgerDatabase,
} from './ledgerDatabase.ts'
import { figure, median, middleOfFive, type Figure } from './measure.ts'

const EXPLAIN = 'explain (analyze, timing off, format json) '

/** The desk's own query, asked once as the desk asks it, then measured by the server. */
async function balanceMs({ desk, lastQuery }: LedgerDatabase, org: string): Promise<number> {
  return asTenant(desk, org, async (tx) => {
    const balance = await balanceOf(tx, CLIENT)
    if (balance.size === 0) throw new Error('a client without lines proves nothing')
    const { sql, parameters } = lastQuery()
    const explained = CompiledQuery.raw(EXPLAIN + sql, [...parameters])
    const { rows } = await tx.db.executeQuery<Record<string, unknown>>(explained)
    return serverMs(rows)
  })
}

const AGGREGATION = 'select client_id, sku, sum(moved) as left_over from ledger_line group by client_id, sku'

async function duckMs(): Promise<{ ms: number; groups: number; total: number }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const duck = await instance.connect()
  await duck.run(
    `create table ledger_line as select i % ${CLIENTS} as client_id, 'ITEM-' || ((i // ${CLIENTS}) % ${ITEMS}) as sku,
       (${movedSql('i')})::decimal(18, 3) as moved from range(${LINES}) t(i)`,
  )
  const taken: number[] = []
  for (let i = 0; i < 6; i += 1) {
    const began = performance.now()
    await duck.run(`select count(*), sum(left_over) from (${AGGREGATION})`)
    taken.push(performance.now() - began)
  }
  const sums = `select count(*)::int as groups, sum(left_over)::int as total from (${AGGREGATION})`
  const [row = []] = (await duck.runAndReadAll(sums)).getRows()
  duck.closeSync()
  instance.closeSync()
  return { ms: median(taken.slice(1)), groups: Number(row[0]), total: Number(row[1]) }
}

/** Both engines must have added up the same lines, or the comparison means nothing. */
async function checkSame(database: LedgerDatabase, duck: { groups: number; total: number }): Promise<void> {
  const sums = `select count(*)::int as groups, sum(left_over)::int as total
    from (${AGGREGATION.replace('group by', `where org_id = '${BIG_FIRM}' group by`)}) one`
  const { rows } = await database.owner.query<{ groups: number; total: number }>(sums)
  if (rows[0]?.groups !== duck.groups || rows[0].total !== duck.total)
    throw new Error(`PostgreSQL ${JSON.stringify(rows[0])}, DuckDB ${JSON.stringify(duck)}`)
}

export async function ledgerFigures(): Promise<Figure[]> {
  const database = await ledgerDatabase()
  try {
    const among = await middleOfFive(() => balanceMs(database, BIG_FIRM))
    const alone = await middleOfFive(() => balanceMs(database, SMALL_FIRM))
    const aggregation = AGGREGATION.replace('group by', `where org_id = '${BIG_FIRM}' group by`)
    await database.owner.query('set max_parallel_workers_per_gather = 0')
    const full = await middleOfFive(async () =>
      serverMs((await database.owner.query<Record<string, unknown>>(EXPLAIN + aggregation)).rows),
    )
    const duck = await duckMs()
    await checkSame(database, duck)
    return [
      figure(
        'balance.one_client_of_10000',
        [among, 'ms'],
        ['the same client in a firm of his own', alone],
        'under 50 ms, and a ratio near 1',
      ),
      figure(
        'aggregation.1000000_lines',
        [full, 'ms'],
        ['DuckDB on the same lines, one thread', duck.ms],
        'a ratio of at most 25',
      ),
    ]
  } finally {
    await database.stop()
  }
}
