// The rows of one client become documents of at most a thousand rows, cut only where no act is torn apart.
import type { Problem } from '../../basics/problem.ts'
import { rowAt, type SheetRow } from '../sheet.ts'
import type { RowsOfClient } from './rowsReader.ts'
import {
  entriesOf,
  keptRow,
  type DatedEntry,
  type ReadingMemory,
  type SheetReading,
} from './sheetDocument.ts'

export interface SheetDocument {
  /** The rows as they are kept: in their order, each ended by a line feed. */
  readonly kept: string
  readonly rows: number
  readonly firstLine: number
  readonly lastLine: number
  readonly entries: readonly DatedEntry[]
  readonly problems: readonly Problem[]
}

export interface SheetText {
  readonly text: string
  readonly plain: boolean
  readonly reading: SheetReading
}

const MOST_ROWS = 1_000

/** The documents that the rows of one client become. Rows that say nothing readable are kept all the same. */
export function documentsOf(client: RowsOfClient, sheet: SheetText, memory: ReadingMemory): SheetDocument[] {
  const { text, plain, reading } = sheet
  const rows = client.starts.map((start, at): SheetRow => {
    const { cells } = rowAt(text, start, reading.delimiter, plain)
    return { line: client.lines[at] ?? 0, cells }
  })
  return pieces(rows, reading).map(([from, to]) => {
    const some = rows.slice(from, to)
    let kept = ''
    for (const start of client.starts.slice(from, to))
      kept += `${keptRow(text, start, reading.delimiter, plain)}\n`
    const firstLine = some[0]?.line ?? 0
    const lastLine = some.at(-1)?.line ?? firstLine
    return { kept, rows: some.length, firstLine, lastLine, ...entriesOf(some, reading, memory) }
  })
}

/** Where the rows are cut: [from, to) of each piece. A document that is longer than a piece stays whole. */
function pieces(rows: readonly SheetRow[], { mapping }: SheetReading): [number, number][] {
  if (rows.length <= MOST_ROWS) return rows.length === 0 ? [] : [[0, rows.length]]
  const [id, doc, at] = [
    mapping.columns.indexOf('id'),
    mapping.columns.indexOf('doc'),
    mapping.columns.indexOf('at'),
  ]
  const named = (row: SheetRow): string => row.cells[id] || row.cells[doc] || ''
  const lastOf = new Map(rows.map((row, index) => [named(row), index]))
  const found: [number, number][] = []
  let [from, border, reach] = [0, 0, 0]
  rows.forEach((row, index) => {
    if (index > reach && row.cells[at]) {
      if (index - from > MOST_ROWS && border > from) {
        found.push([from, border])
        from = border
      }
      border = index
    }
    const name = named(row)
    reach = Math.max(reach, name === '' ? index : (lastOf.get(name) ?? index))
  })
  if (rows.length - from > MOST_ROWS && border > from) {
    found.push([from, border])
    from = border
  }
  return [...found, [from, rows.length]]
}
