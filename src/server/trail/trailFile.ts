// The trail as a file for a spreadsheet or a program: the same columns in both forms.
import { csvOf, type Cell } from '../../basics/csv.ts'
import type { TrailLine } from './trailShapes.ts'

const COLUMNS = ['at', 'kind', 'person', 'name', 'via', 'from', 'case', 'title', 'about', 'entry'] as const
type Column = (typeof COLUMNS)[number]

const cellsOf = (line: TrailLine): Readonly<Record<Column, Cell>> => ({
  at: line.at,
  kind: line.kind,
  person: line.person.id,
  name: line.person.name,
  via: line.via,
  from: line.from,
  case: line.case?.id ?? null,
  title: line.case?.title ?? null,
  about: JSON.stringify(line.about),
  entry: line.entry,
})

const MARK = '\uFEFF'
/** Lines as CSV; the first piece of a file has the names of the columns before them, the others have no mark again. */
const csvLines = (lines: readonly TrailLine[], first: boolean): string => {
  const rows = lines.map((line) => COLUMNS.map((column) => cellsOf(line)[column]))
  return first ? csvOf([COLUMNS, ...rows]) : csvOf(rows).slice(MARK.length)
}

const jsonLines = (lines: readonly TrailLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

export const TRAIL_FILES = {
  csv: { type: 'text/csv; charset=utf-8', written: csvLines },
  jsonl: { type: 'application/jsonl; charset=utf-8', written: jsonLines },
} as const
