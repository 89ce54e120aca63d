// The acts in the database: each line says what it did to the stock, so that a balance is one sum over one index.
import { sql } from 'kysely'
import { isFields, wholePart, type Fields, type Parts } from '../cases/storyParts.ts'
import type { Recording } from '../evidence/recording.store.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { readInstant } from '../basics/instant.ts'
import { ENTRY_KINDS } from './entry.ts'

/** What a kind of document does to the stock; kinds that are not here move nothing. */
const SIGN: ReadonlyMap<string, '' | '-'> = new Map([
  ['goods_in', ''],
  ['goods_out', '-'],
])
/** What kind of document a line says that it stands on. */
const LINE_KIND: ReadonlyMap<string, 'in' | 'out' | 'count'> = new Map([
  ['goods_in', 'in'],
  ['goods_out', 'out'],
  ['stock_count', 'count'],
])

export interface Shelf {
  readonly case: string
  readonly client: string
  readonly timezone: string
  readonly import: string | null
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** The instant of a fact, or null where none can be read. */
export const instantOf = (fact: Fields, timezone: string): number | null => {
  const at = text(fact['at'])
  return at ? readInstant(at, timezone) : null
}

/** A document of the ledger beside its words: whose it is, when it happened, and how it came to us. */
export interface LedgerDocument {
  /** Given where the document names itself. */
  readonly id?: string
  readonly client: string
  /** Null for a document of the client that belongs to none of his cases. */
  readonly case: string | null
  readonly at: number | null
  readonly import?: string | null
  readonly site?: string | null
  readonly turn?: string | null
  /** The document that this one stands for. */
  readonly corrects?: string | null
  readonly receivedAt?: number | null
}

/** Adds a document, with its lines, to a recording. It is kept as it came; only readable lines are summed up. */
export function addDocument(
  recording: Recording,
  about: LedgerDocument,
  facts: Fields,
  parts: Parts = wholePart(facts),
): string {
  const kind = text(facts['kind']) ?? ''
  const { client, at } = about
  const columns = {
    case_id: about.case,
    client_id: client,
    import_id: about.import ?? null,
    // Rows of facts are never erased: a kind that we do not know could be anybody's words, and stays in the document.
    kind: ENTRY_KINDS.some((known) => known === kind) ? kind : 'other',
    at,
    ...(about.site && { site_id: about.site }),
    ...(about.turn && { turn_id: about.turn }),
    ...(about.corrects && { corrects: about.corrects }),
    ...(about.receivedAt != null && { received_at: about.receivedAt }),
  }
  const id = recording.fact('ledger_entry', 'ledger.entry', parts, columns, about.id)
  const lines: readonly unknown[] = Array.isArray(facts['lines']) ? facts['lines'] : []
  lines.forEach((line, number) => {
    if (!isFields(line) || typeof line['qty'] !== 'number' || !text(line['sku'])) return
    const qty = String(line['qty'])
    const sign = SIGN.get(kind)
    recording.attach('ledger_line', {
      client_id: client,
      document_id: id,
      line_no: number,
      sku: text(line['sku']) ?? '',
      qty,
      unit: text(line['unit']),
      moved: sign === undefined ? '0' : negated(qty, sign),
      kind: LINE_KIND.get(kind) ?? 'other',
      unit_volume: size(line['unitVolume']),
      unit_weight: size(line['unitWeight']),
      at,
    })
  })
  return id
}

/** Adds an act of a case to a recording. */
export const addEntry = (recording: Recording, shelf: Shelf, entry: Fields): string =>
  addDocument(recording, { ...shelf, at: instantOf(entry, shelf.timezone) }, entry)

const size = (value: unknown): string | null => (typeof value === 'number' ? String(value) : null)

const negated = (qty: string, sign: '' | '-'): string =>
  sign === '' ? qty : qty.startsWith('-') ? qty.slice(1) : `-${qty}`

/** What the acts leave with us of each item of one client, exact, as decimal text; other clients cost nothing here. */
export async function balanceOf(tx: TenantTx, client: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db
    .selectFrom('ledger_line')
    .select(['sku', (line) => line.fn.sum<string>('moved').as('left')])
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .groupBy('sku')
    .execute()
  return new Map(rows.map(({ sku, left }) => [sku, left]))
}

/** Takes back what one document moved, under the id of the document that stands for it; nothing is deleted. */
export async function takeBackLinesOf(tx: TenantTx, correction: string, corrected: string): Promise<void> {
  await sql`
    insert into ledger_line (org_id, client_id, document_id, line_no, sku, qty, unit, moved, kind, unit_volume, unit_weight, at)
    select line.org_id, line.client_id, ${correction}, ${TAKEN_BACK} + line.line_no,
      line.sku, line.qty, line.unit, -line.moved, line.kind, line.unit_volume, line.unit_weight, line.at
    from ledger_line line
    where line.org_id = ${tx.org} and line.document_id = ${corrected} and line.line_no < ${TAKEN_BACK} and line.moved <> 0`.execute(
    tx.db,
  )
}
/** Lines that are taken back stand behind all lines that a document can have of its own. */
const TAKEN_BACK = 1_000_000

/** Takes back what the acts of an import moved: counter-lines under the id of the withdrawal, nothing is deleted. */
export async function takeBackLines(tx: TenantTx, withdrawal: string, imported: string): Promise<void> {
  await sql`
    insert into ledger_line (org_id, client_id, document_id, line_no, sku, qty, unit, moved, kind, unit_volume, unit_weight, at)
    select line.org_id, line.client_id, ${withdrawal}, row_number() over (order by entry.entry_index, line.line_no),
      line.sku, line.qty, line.unit, -line.moved, line.kind, line.unit_volume, line.unit_weight, line.at
    from ledger_line line
    join ledger_entry entry on entry.org_id = line.org_id and entry.id = line.document_id
    where line.org_id = ${tx.org} and entry.org_id = ${tx.org} and entry.import_id = ${imported} and line.moved <> 0`.execute(
    tx.db,
  )
}
