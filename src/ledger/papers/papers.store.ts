// All documents of one client's ledger, from the log: his own, and those of his cases.
import { sql } from 'kysely'
import { readFact } from '../../evidence/factDocument.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Paper } from '../findings/paper.ts'
import { sheetPapersByPage } from '../imports/sheetPapers.store.ts'
import { readPaper } from './readPaper.ts'
/** So many documents are in memory at once when they are only added up. */
const PAGE = 1_000

interface Row {
  readonly id: string
  readonly entry_index: number
  readonly at: number
  readonly received_at: number | null
  readonly import_id: string | null
  readonly bytes: Buffer
}

/** `standing` leaves out what was corrected by a later act. */
export type Which = 'all' | 'standing'

async function pageAfter(tx: TenantTx, client: string, which: Which, after: number): Promise<Row[]> {
  const uncorrected = sql`and not exists (select 1 from ledger_entry later
    where later.org_id = ${tx.org} and later.corrects = entry.id)`
  const { rows } = await sql<Row>`
    select entry.id, entry.entry_index, entry.at, entry.received_at, entry.import_id, facts.bytes
    from ledger_entry entry
    join payload facts on facts.org_id = ${tx.org} and facts.entry_index = entry.entry_index and facts.part = 'facts'
    where entry.org_id = ${tx.org} and entry.client_id = ${client} and entry.entry_index > ${after} and entry.at is not null
      and not exists (select 1 from import_withdrawal taken
        where taken.org_id = ${tx.org} and taken.import_id = entry.import_id)
      ${which === 'standing' ? uncorrected : sql``}
    order by entry.entry_index limit ${PAGE}`.execute(tx.db)
  return rows
}

/**
 * The documents of a client in the order of the log, page by page, then the entries of the sheets that were brought. What was
 * withdrawn, what was erased and what has no date is not among them.
 */
export async function* papersByPage(tx: TenantTx, client: string, which: Which): AsyncGenerator<Paper[]> {
  for (let after = -1; ;) {
    const rows = await pageAfter(tx, client, which, after)
    yield rows.flatMap(
      (row) =>
        readPaper(
          { id: row.id, at: row.at, receivedAt: row.received_at, imported: row.import_id },
          readFact(row.bytes),
        ) ?? [],
    )
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) break
    after = last.entry_index
  }
  yield* sheetPapersByPage(tx, client)
}

/** The same in one list, for what can only be said of all of them together. */
export async function papersOf(tx: TenantTx, client: string, which: Which): Promise<Paper[]> {
  const all: Paper[] = []
  for await (const page of papersByPage(tx, client, which)) all.push(...page)
  return all
}
