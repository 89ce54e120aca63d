// The entries that came with sheets, read again from the rows as they were brought.
import { sql } from 'kysely'
import { readFact } from '../../evidence/factDocument.ts'
import { sha256 } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Paper } from '../findings/paper.ts'
import { nextContentId } from './contentId.ts'
import { entriesOf, ReadingMemory, rowsKept, SheetFacts } from './sheetDocument.ts'
import { asEntry } from './sheetTotals.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Documents of a thousand rows each. */
const PAGE = 20

interface Row {
  readonly id: string
  readonly entry_index: number
  readonly import_id: string
  readonly facts: Buffer
  readonly rows: Buffer
}

async function pageAfter(tx: TenantTx, client: string, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select sheet.id, sheet.entry_index, sheet.import_id, facts.bytes as facts, kept.bytes as rows
    from ledger_sheet sheet
    join payload facts on facts.org_id = ${tx.org} and facts.entry_index = sheet.entry_index and facts.part = 'facts'
    join payload kept on kept.org_id = ${tx.org} and kept.entry_index = sheet.entry_index and kept.part = 'rows'
    where sheet.org_id = ${tx.org} and sheet.client_id = ${client} and sheet.entry_index > ${after}
      and not exists (select 1 from ledger_withdrawal taken
        where taken.org_id = ${tx.org} and taken.import_id = sheet.import_id)
    order by sheet.entry_index limit ${PAGE}`.execute(tx.db)
  return rows
}

/**
 * The entries of a client's sheets in the order of the log, some documents at a time; what was withdrawn or erased is not among
 * them. The id of an entry follows from what it says; `sheet` is the import that brought it.
 */
export async function* sheetPapersByPage(tx: TenantTx, client: string): AsyncGenerator<Paper[]> {
  const seen = new Map<string, number>()
  for (let after = -1; ;) {
    const rows = await pageAfter(tx, client, after)
    if (rows.length === 0) return
    yield rows.flatMap((row) => papersIn(row, seen))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.entry_index
  }
}

function papersIn(row: Row, seen: Map<string, number>): Paper[] {
  const facts = SheetFacts.safeParse(readFact(row.facts))
  if (!facts.success) return []
  const isNamed = facts.data.mapping.columns.includes('id')
  const kept = rowsKept(decoder.decode(row.rows), facts.data.delimiter)
  return entriesOf(kept, facts.data, new ReadingMemory()).entries.map((entry) => {
    const paper = asEntry(entry, sha256)
    const times = (seen.get(paper.id) ?? 0) + 1
    seen.set(paper.id, times)
    const id = times === 1 ? paper.id : nextContentId(paper.id, times, sha256)
    // The name that an entry has in the file becomes its number, where it has no other.
    const doc = entry.facts.doc ?? (isNamed ? entry.facts.id : undefined)
    return { ...paper, ...(doc !== undefined && { doc }), id, sheet: row.import_id }
  })
}
