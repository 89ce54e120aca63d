// What a sheet says before anything of it is recorded: its columns, its rows by client, what cannot be read, which units nobody
// knows. The whole sheet is read for it, so that an acceptance brings no surprise.
import { z } from 'zod'
import { dimensionOf } from '../../basics/units.ts'
import { readDelimited } from '../sheet.ts'
import { documentsOf, type SheetDocument } from './clientDocuments.ts'
import type { LedgerMapping } from './ledgerMapping.ts'
import { readRows, type ReadSheet } from './rowsReader.ts'
import { ReadingMemory, type SheetReading } from './sheetDocument.ts'

export const SheetProblem = z.object({
  line: z.number().int().optional(),
  expected: z.string(),
  got: z.string(),
  effect: z.string(),
})

/** What a mapping must still say before anything can be read. */
export const LACKS = ['date', 'kind', 'client'] as const

export const SheetLook = z.object({
  columns: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  lacks: z.array(z.enum(LACKS)),
  rows: z.number().int(),
  entries: z.number().int(),
  lines: z.number().int(),
  kinds: z.record(z.string(), z.number().int()),
  firstAt: z.number().nullable(),
  lastAt: z.number().nullable(),
  units: z.array(z.object({ unit: z.string(), rows: z.number().int(), known: z.boolean() })),
  names: z.array(z.object({ name: z.string(), rows: z.number().int(), hashes: z.array(z.string()) })),
  problems: z.array(SheetProblem),
  problemCount: z.number().int(),
  nameless: z.object({ rows: z.number().int(), lines: z.array(z.number().int()) }),
  unclosed: z.array(z.number().int()),
  /** True when the file has more rows than are read at once. */
  cut: z.boolean(),
})
export type SheetLook = z.infer<typeof SheetLook>

const MOST_SAMPLE = 5
const MOST_PROBLEMS = 100
const MOST_UNITS = 50
const MOST_KINDS = 50
/** So much of a file shows its headings. */
export const HEAD_CHARACTERS = 200_000

/** The first rows of a sheet. */
export const headRows = (text: string, file: string, lang: 'ru' | 'en') =>
  readDelimited(text.slice(0, HEAD_CHARACTERS), file, lang).sheet

/** How the rows of a sheet are read under a mapping. */
export function readingOf(text: string, mapping: LedgerMapping, delimiter: string): SheetReading {
  const { clientColumn, lang, zone, ...columns } = mapping
  const header = headRows(text, '', lang).rows.find(({ line }) => line === mapping.headerLine)
  return { headings: [...(header?.cells ?? [])], clientColumn, mapping: columns, delimiter, lang, zone }
}

/** What nobody has said yet and no column says. `isOneClient`: all rows belong to one client. */
export function lacksOf(mapping: LedgerMapping, isOneClient: boolean): (typeof LACKS)[number][] {
  const has = (field: (typeof mapping.columns)[number]): boolean => mapping.columns.includes(field)
  const saysKind = has('kind') || has('qtyIn') || has('qtyOut') || Boolean(mapping.kind)
  return [
    ...(has('at') ? [] : (['date'] as const)),
    ...(saysKind ? [] : (['kind'] as const)),
    ...(isOneClient || mapping.clientColumn !== null ? [] : (['client'] as const)),
  ]
}

/** Sorts the rows of a sheet by client; yields now and then. */
export function clientsIn(
  text: string,
  reading: SheetReading,
  headerLine: number,
): Generator<number, ReadSheet> {
  const { columns } = reading.mapping
  const own = (['at', 'id', 'doc'] as const).map((field) => columns.indexOf(field)).filter((at) => at >= 0)
  return readRows(text, { delimiter: reading.delimiter, headerLine, clientColumn: reading.clientColumn, own })
}

/** Adds up what the documents of a sheet say. */
class Looking {
  entries = 0
  lines = 0
  problemCount = 0
  firstAt: number | null = null
  lastAt: number | null = null
  readonly kinds = new Map<string, number>()
  readonly units = new Map<string, number>()
  readonly problems: z.infer<typeof SheetProblem>[] = []

  add({ entries, problems }: SheetDocument): void {
    this.entries += entries.length
    for (const { facts, at } of entries) {
      count(this.kinds, facts.kind, MOST_KINDS)
      this.lines += facts.lines?.length ?? 0
      for (const { unit } of facts.lines ?? []) if (unit) count(this.units, unit, MOST_UNITS)
      if (facts.unit) count(this.units, facts.unit, MOST_UNITS)
      if (this.firstAt === null || at < this.firstAt) this.firstAt = at
      if (this.lastAt === null || at > this.lastAt) this.lastAt = at
    }
    this.problemCount += problems.length
    for (const { where: _where, ...problem } of problems)
      if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem)
  }
}
function count(counts: Map<string, number>, key: string, most: number): void {
  const known = counts.get(key)
  if (known !== undefined) counts.set(key, known + 1)
  else if (counts.size < most) counts.set(key, 1)
}

/**
 * Reads a whole sheet and says what is in it; yields now and then how far it is. `hashOf` gives the hash by which the same rows
 * are found again.
 */
export function* lookAt(
  text: string,
  { mapping, delimiter, isOneClient }: { mapping: LedgerMapping; delimiter: string; isOneClient: boolean },
  hashOf: (kept: string) => string,
): Generator<number, SheetLook> {
  const reading = readingOf(text, mapping, delimiter)
  const head = headRows(text, '', mapping.lang)
  const below = head.rows.filter(({ line }) => line > mapping.headerLine)
  const width = Math.max(0, ...head.rows.slice(0, 50).map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => reading.headings[at] ?? '')
  const sample = below
    .slice(0, MOST_SAMPLE)
    .map(({ cells }) => columns.map((_, at) => (cells[at] ?? '').slice(0, 200)))
  const lacks = lacksOf(mapping, isOneClient)
  const looking = new Looking()
  const read = lacks.length > 0 ? null : yield* clientsIn(text, reading, mapping.headerLine)
  const memory = new ReadingMemory()
  const names: SheetLook['names'] = []
  for (const client of read?.clients ?? []) {
    const hashes: string[] = []
    for (const document of documentsOf(client, { text, plain: read?.plain ?? false, reading }, memory)) {
      looking.add(document)
      hashes.push(hashOf(document.kept))
    }
    names.push({ name: client.name, rows: client.starts.length, hashes })
    yield client.starts.length
  }
  const units = [...looking.units].map(([unit, rows]) => ({
    unit,
    rows,
    known: !dimensionOf(unit).startsWith('own:'),
  }))
  return {
    columns,
    sample,
    lacks,
    rows: read?.rows ?? 0,
    entries: looking.entries,
    lines: looking.lines,
    kinds: Object.fromEntries(looking.kinds),
    firstAt: looking.firstAt,
    lastAt: looking.lastAt,
    units,
    names,
    problems: looking.problems,
    problemCount: looking.problemCount,
    nameless: { rows: read?.namelessRows ?? 0, lines: [...(read?.nameless ?? [])] },
    unclosed: [...(read?.unclosed ?? [])],
    cut: read?.cut ?? false,
  }
}
