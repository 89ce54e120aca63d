// Which rows of a long sheet are whose, without keeping their cells: of each row only where it starts and its line.
//
// A million rows as arrays of cells would be half a gigabyte; as places in the text they are a few megabytes, and the rows of
// one client are read when their turn comes.
import { MOST_BROKEN, rowAt, startOfRows, type SheetRow } from '../sheet.ts'

/** More than this in one file is two files. */
export const MOST_LEDGER_ROWS = 1_000_000
/** How many rows are read before whoever drives the reading may do something else. */
const BREATH = 2_000
const MOST_NAMED_LINES = 50

export interface RowsOfClient {
  /** As the cell has it; '' where the sheet names nobody. */
  readonly name: string
  /** Where each row starts in the text. */
  readonly starts: number[]
  /** The line of the file on which it starts. */
  readonly lines: number[]
}

export interface ReadSheet {
  readonly clients: readonly RowsOfClient[]
  readonly rows: number
  /** True when quotes in this file are signs like any other. */
  readonly plain: boolean
  /** Lines whose quote was never closed, and lines that name nobody; the first fifty of each. */
  readonly unclosed: readonly number[]
  readonly nameless: readonly number[]
  readonly namelessRows: number
  /** True when the file goes on behind the last row that was read. */
  readonly cut: boolean
}

export interface SheetLook {
  readonly delimiter: string
  readonly headerLine: number
  readonly clientColumn: number | null
  /** The columns by which a row says that it is not a mere continuation of the one above: date and document. */
  readonly own: readonly number[]
}

/** The rows in their order, each with its line and where it starts; blank ones are left out. */
export function* rowsIn(
  text: string,
  delimiter: string,
  plain: boolean,
): Generator<SheetRow & { readonly start: number; readonly unclosed: boolean }> {
  let start = startOfRows(text)
  let line = start > 0 ? 2 : 1
  while (start < text.length) {
    const { cells, next, lines, unclosed } = rowAt(text, start, delimiter, plain)
    if (cells.some((cell) => cell !== '')) yield { line, cells, start, unclosed: unclosed.length > 0 }
    start = next
    line += lines
  }
}

/**
 * Sorts the rows below the headings by client; yields now and then how far it is. A row that names neither client nor date nor
 * document goes on with the row above, as printed tables do; one that has a date but names nobody is left out and told.
 */
export function* readRows(text: string, look: SheetLook): Generator<number, ReadSheet> {
  const read = yield* sorted(text, look, false)
  return read ?? (yield* sorted(text, look, true)) ?? NO_ROWS
}
const NO_ROWS: ReadSheet = {
  clients: [],
  rows: 0,
  plain: true,
  unclosed: [],
  nameless: [],
  namelessRows: 0,
  cut: false,
}

/** Null when so many quotes are never closed that they are no quotes. */
function* sorted(text: string, look: SheetLook, plain: boolean): Generator<number, ReadSheet | null> {
  const clients = new Map<string, RowsOfClient>()
  const [unclosed, nameless]: [number[], number[]] = [[], []]
  let [rows, namelessRows, broken] = [0, 0, 0]
  let last: RowsOfClient | null = null
  let cut = false
  for (const row of rowsIn(text, look.delimiter, plain)) {
    if (row.line <= look.headerLine) continue
    if (rows === MOST_LEDGER_ROWS) {
      cut = true
      break
    }
    rows += 1
    if (rows % BREATH === 0) yield rows
    if (row.unclosed) {
      broken += 1
      if (broken > MOST_BROKEN) return null
      if (unclosed.length < MOST_NAMED_LINES) unclosed.push(row.line)
    }
    const client = ownerOf(row.cells, look, clients, last)
    if (client === null) {
      namelessRows += 1
      if (nameless.length < MOST_NAMED_LINES) nameless.push(row.line)
    } else {
      client.starts.push(row.start)
      client.lines.push(row.line)
    }
    last = client
  }
  return { clients: [...clients.values()], rows, plain, unclosed, nameless, namelessRows, cut }
}

/** Whose row it is; null when it names nobody and says that it is a row of its own. */
function ownerOf(
  cells: readonly string[],
  { clientColumn, own }: SheetLook,
  clients: Map<string, RowsOfClient>,
  last: RowsOfClient | null,
): RowsOfClient | null {
  if (clientColumn === null) return of(clients, '')
  const name = cells[clientColumn] ?? ''
  if (name !== '') return name === last?.name ? last : of(clients, name)
  return own.some((at) => cells[at]) ? null : last
}

function of(clients: Map<string, RowsOfClient>, name: string): RowsOfClient {
  const known = clients.get(name)
  if (known) return known
  const made = { name, starts: [], lines: [] }
  clients.set(name, made)
  return made
}
