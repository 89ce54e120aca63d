// The whole reconciliation of one client among ten thousand: their documents read, items, findings and the answer to a claim of
// loss. Beside it the same client in a firm of his own: what others keep must cost him nothing.
import type { Client } from 'pg'
import { findingsIn } from '../src/ledger/findings/findings.ts'
import { papersOf } from '../src/ledger/papers/papers.store.ts'
import { lossAnswer } from '../src/ledger/reconciliation/lossAnswer.ts'
import { reconciliationView } from '../src/ledger/reconciliation/reconciliationView.ts'
import { asTenant } from '../src/server/db/tenant.ts'
import { logDatabase, type LogDatabase } from './logDatabase.ts'
import { figure, middleOfFive, type Figure } from './measure.ts'

const ZONE = 'Europe/Moscow'
const CLIENTS = 10_000
/** Each with five lines: a million lines in all. */
const DOCUMENTS = 20
const LINES = 5
const ITEMS = 20
const BEGAN = Date.parse('2026-01-01T09:00:00Z')
const ACT_EVERY_MS = 3_600_000

const id = (tail: number): string => `00000000-0000-7000-8000-${String(tail).padStart(12, '0')}`
const BIG_FIRM = id(1)
const SMALL_FIRM = id(2)
const CLIENT = `00000000-0000-7000-9000-${String(4_711).padStart(12, '0')}`

// Document `n` of the firm, of client `c`: things come in, every third act hands some of them out, the last one counts.
const DOCUMENT = `
  '00000000-0000-7000-a000-' || lpad(n::text, 12, '0') as document,
  case when k = ${DOCUMENTS - 1} then 'stock_count' when k % 3 = 2 then 'goods_out' else 'goods_in' end as kind,
  ${BEGAN} + k * ${ACT_EVERY_MS}::bigint as at`
const FACTS = `convert_to(json_build_object(
    'id', document, 'kind', kind, 'doc', 'D' || n, 'signedBy', json_build_array('x', 'y'),
    'at', to_char(to_timestamp(at / 1000) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'lines', (select json_agg(json_build_object('sku', 'ITEM-' || (k * ${LINES} + line) % ${ITEMS}, 'qty', 1 + line,
      'unitVolume', json_build_object('decimal', '0.02'))) from generate_series(0, ${LINES - 1}) line))::text, 'UTF8')`

/** The documents of clients with the numbers from `first` to `last`, written as they lie in the log. */
const fill = (org: string, first: number, last: number): readonly string[] => {
  const source = `(select n, k, ${DOCUMENT}, ('00000000-0000-7000-9000-' || lpad(c::text, 12, '0'))::uuid as client
    from (select c, k, c::bigint * ${DOCUMENTS} + k as n
      from generate_series(${first}, ${last}) c, generate_series(0, ${DOCUMENTS - 1}) k) numbered) made`
  return [
    `insert into ledger_entry (org_id, id, entry_index, client_id, kind, at)
     select '${org}', document::uuid, n, client, kind, at from ${source}`,
    `insert into payload (org_id, entry_index, part, bytes, salt)
     select '${org}', n, 'facts', ${FACTS}, decode(repeat('00', 32), 'hex') from ${source}`,
  ]
}

async function filled(owner: Client): Promise<void> {
  // Only documents are read: their clients and leaves are left out, so the references rest meanwhile.
  await owner.query('set session_replication_role = replica')
  for (const statement of [...fill(BIG_FIRM, 1, CLIENTS), ...fill(SMALL_FIRM, 4_711, 4_711)])
    await owner.query(statement)
  await owner.query('vacuum (analyze) ledger_entry, payload')
}

/** Milliseconds from the question to the whole answer, inside one transaction. */
async function reconciledMs({ pools }: LogDatabase, org: string): Promise<number> {
  return asTenant(pools.desk, org, async (tx) => {
    const began = performance.now()
    const papers = await papersOf(tx, CLIENT, 'standing')
    const view = reconciliationView(papers, {}, { from: null, to: null }, 'ITEM-1')
    const asOf = BEGAN + DOCUMENTS * ACT_EVERY_MS
    const found = findingsIn({ papers, sheets: [], agreement: null, zone: ZONE, asOf, lang: 'en' })
    const steps = { withoutAct: null, invitedAt: null }
    const answer = lossAnswer({ sku: 'ITEM-1', qty: null, at: asOf }, papers, steps, asOf)
    const taken = performance.now() - began
    if (
      papers.length !== DOCUMENTS ||
      view.items.length !== ITEMS ||
      found.length === 0 ||
      answer.parts.length === 0
    )
      throw new Error('a client without papers proves nothing')
    return taken
  })
}

export async function reconciliationFigures(): Promise<Figure[]> {
  const database = await logDatabase()
  try {
    await filled(database.owner)
    const among = await middleOfFive(() => reconciledMs(database, BIG_FIRM))
    const alone = await middleOfFive(() => reconciledMs(database, SMALL_FIRM))
    return [
      figure(
        'reconciliation.one_client_of_10000',
        [among, 'ms'],
        ['the same client in a firm of his own', alone],
        'under 50 ms, and a ratio near 1',
      ),
    ]
  } finally {
    await database.stop()
  }
}
