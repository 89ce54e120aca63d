// The ledger as a CSV file that any spreadsheet opens, and that reads back to the same entries.
import type { EntryFacts, EntryLine } from './entry.ts'
import { cellWritten } from './sheetCells.ts'
import { MAIN_COLUMNS, SHEET_FIELDS, type SheetField } from './sheetColumns.ts'

/** The columns of a ledger file; those that only a foreign table has (time, two quantities) are not among them. */
export const LEDGER_COLUMNS: readonly SheetField[] = SHEET_FIELDS.filter(
  (field) => field !== 'time' && field !== 'qtyIn' && field !== 'qtyOut',
)
const OF_A_LINE: ReadonlySet<string> = new Set([
  'sku',
  'name',
  'qty',
  'unit',
  'unitVolume',
  'unitWeight',
  'price',
  'category',
  'declaredValue',
])

type Row = Readonly<Record<string, unknown>>

/** One row for each line; the document's own fields stand in its first row, its id in all. */
function rowsOf(entry: EntryFacts): Row[] {
  const { lines, ...own } = entry
  const whole: Row = { ...own, signedBy: entry.signedBy?.join(';') }
  if (!lines?.length) return [whole]
  const firstAlone = entry.unit !== undefined
  const repeated = { id: entry.id, at: entry.at, kind: entry.kind }
  return [
    ...(firstAlone ? [whole] : []),
    ...lines.map((line: EntryLine, index) => ({
      ...(index === 0 && !firstAlone ? whole : repeated),
      ...line,
    })),
  ]
}

/** The ledger as a table: the headings, then the rows; numbers are numbers, what nobody says is null. */
export interface LedgerTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Entries as a table: every field that occurs has a column. */
export function ledgerTable(entries: readonly EntryFacts[]): LedgerTable {
  const rows = entries.flatMap(rowsOf)
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== undefined)))
  const known: readonly string[] = LEDGER_COLUMNS.filter(
    (column) => MAIN_COLUMNS.includes(column) || used.has(column),
  )
  const further = [...used].filter((key) => !known.includes(key) && !OF_A_LINE.has(key))
  const columns = [...known, ...further]
  const cell = (value: unknown): string | number | null => {
    if (value === undefined || value === null) return null
    return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)
  }
  return { columns, rows: rows.map((row) => columns.map((column) => cell(row[column]))) }
}

/** Entries as CSV: commas, UTF-8, one header; every field that occurs has a column, formulas are disarmed. */
export function ledgerCsv(entries: readonly EntryFacts[]): string {
  const { columns, rows } = ledgerTable(entries)
  return [columns, ...rows]
    .map((cells) => `${cells.map((cell) => (cell === null ? '' : cellWritten(String(cell)))).join(',')}\n`)
    .join('')
}
