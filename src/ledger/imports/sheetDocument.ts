// The rows of one client in one sheet are one document: the rows as they were brought, and beside them what is needed to read
// them: headings, mapping, language, time zone. Whoever has both reads the same entries, today and in ten years.
import { z } from 'zod'
import { LANGS } from '../../basics/lang.ts'
import { readInstant, type Instant } from '../../basics/instant.ts'
import { excerpt, type Problem } from '../../basics/problem.ts'
import type { EntryFacts, EntryLine } from '../entry.ts'
import { rowAt, type SheetRow } from '../sheet.ts'
import { SheetMapping } from '../sheetColumns.ts'
import { CellMemory, entriesFrom } from '../sheetEntries.ts'
import { sheetWords } from '../sheetWords.ts'

/** What stands in the part `facts` of a sheet document, beside the rows in the part `rows`. */
export const SheetFacts = z.looseObject({
  import: z.string(),
  client: z.string(),
  headings: z.array(z.string()),
  clientColumn: z.number().int().nullable(),
  mapping: SheetMapping,
  delimiter: z.string(),
  lang: z.enum(LANGS as ['ru', 'en']),
  zone: z.string(),
  firstLine: z.number().int(),
  lastLine: z.number().int(),
})
export type SheetFacts = z.infer<typeof SheetFacts>

/** How the rows of a sheet are read. */
export type SheetReading = Pick<
  SheetFacts,
  'headings' | 'clientColumn' | 'mapping' | 'delimiter' | 'lang' | 'zone'
>

export interface DatedEntry {
  readonly facts: EntryFacts
  readonly at: Instant
}
export interface ReadRows {
  readonly entries: readonly DatedEntry[]
  readonly problems: readonly Problem[]
}

/** Names of things are keys of an index: longer ones are no names. */
const MOST_NAME = 200
const NAMES = ['metric', 'unit', 'kind'] as const
const LINE_NAMES = ['sku', 'unit', 'category'] as const
const isName = (text: unknown): boolean => typeof text !== 'string' || text.length <= MOST_NAME

/** What was read of dates and kinds, and of instants, kept from one document of a sheet to the next. */
export class ReadingMemory {
  readonly cells = new CellMemory()
  private readonly instants = new Map<string, Instant | null>()

  instant(text: string, zone: string): Instant | null {
    let known = this.instants.get(text)
    if (known !== undefined) return known
    if (this.instants.size > MOST_INSTANTS) this.instants.clear()
    known = readInstant(text, zone)
    this.instants.set(text, known)
    return known
  }
}
const MOST_INSTANTS = 20_000

/** The entries of some rows of a sheet. What cannot be read is named and left out; nothing is guessed. */
export function entriesOf(
  rows: readonly SheetRow[],
  reading: SheetReading,
  memory = new ReadingMemory(),
): ReadRows {
  const { headings, clientColumn, mapping, lang, zone } = reading
  const cells = headings.map((heading, at) => (at === clientColumn ? '' : heading))
  const sheet = { file: '', rows: [{ line: 0, cells }, ...rows] }
  const read = entriesFrom(sheet, { ...mapping, headerLine: 0 }, lang, memory.cells)
  const problems = read.problems.filter(({ line }) => line !== undefined)
  const entries = read.entries.flatMap((facts): DatedEntry[] => {
    const at = memory.instant(facts.at, zone)
    if (at !== null && NAMES.every((field) => isName(facts[field])))
      return [{ facts: withNames(facts, problems, lang), at }]
    problems.push(leftOut(at === null ? facts.at : facts.kind, at === null ? 'date' : 'shortName', lang))
    return []
  })
  return { entries, problems }
}

const isNamed = (line: EntryLine): boolean => LINE_NAMES.every((field) => isName(line[field]))
function withNames(facts: EntryFacts, problems: Problem[], lang: 'ru' | 'en'): EntryFacts {
  if (!facts.lines || facts.lines.every(isNamed)) return facts
  const [too = ''] = facts.lines.filter((line) => !isNamed(line)).map(({ sku }) => sku)
  problems.push(leftOut(too, 'shortName', lang))
  return { ...facts, lines: facts.lines.filter(isNamed) }
}
const leftOut = (got: string, expected: keyof typeof sheetWords, lang: 'ru' | 'en'): Problem => ({
  where: '',
  expected: sheetWords[expected][lang],
  got: excerpt(got),
  effect: sheetWords.lineLeftOut[lang],
})

/** A row as it is kept: as it was brought, or with its quotes closed where it has any. */
export function keptRow(text: string, start: number, delimiter: string, plain: boolean): string {
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? text.length : end)
  const bare = line.endsWith('\r') ? line.slice(0, -1) : line
  if (!bare.includes('"')) return bare
  return rowAt(text, start, delimiter, plain)
    .cells.map((cell) =>
      cell.includes('"') || cell.includes(delimiter) || /[\r\n]|^\s|\s$/.test(cell)
        ? `"${cell.replaceAll('"', '""')}"`
        : cell,
    )
    .join(delimiter)
}

/** The kept rows again, numbered from 1. */
export function rowsKept(text: string, delimiter: string): SheetRow[] {
  const rows: SheetRow[] = []
  for (let at = 0; at < text.length;) {
    const { cells, next } = rowAt(text, at, delimiter, false)
    rows.push({ line: rows.length + 1, cells })
    at = next
  }
  return rows
}
