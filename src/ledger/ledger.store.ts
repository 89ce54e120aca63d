// The acts in the database: each line says what it did to the stock, so that a balance is one sum over one index.
import { sql } from 'kysely'
import { isFields, wholePart, type Fields } from '../cases/storyParts.ts'
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

/** Adds an act, with its lines, to a recording. The act is kept as it came; only readable lines are summed up. */
export function addEntry(recording: Recording, shelf: Shelf, entry: Fields): string {
  const kind = text(entry['kind']) ?? ''
  const at = instantOf(entry, shelf.timezone)
  const id = recording.fact('ledger_entry', 'ledger.entry', wholePart(entry), {
    case_id: shelf.case,
    client_id: shelf.client,
    import_id: shelf.import,
    // Rows of facts are never erased: a kind that we do not know could be anybody's words, and stays in the document.
    kind: ENTRY_KINDS.some((known) => known === kind) ? kind : 'other',
    at,
  })
  const lines: readonly unknown[] = Array.isArray(entry['lines']) ? entry['lines'] : []
  lines.forEach((line, number) => {
    if (!isFields(line) || typeof line['qty'] !== 'number' || !text(line['sku'])) return
    const qty = String(line['qty'])
    const sign = SIGN.get(kind)
    recording.attach('ledger_line', {
      client_id: shelf.client,
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
