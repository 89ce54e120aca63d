// A table as an owner has it: rows of cells with their line numbers. CSV is read here; XLSX arrives as the same rows.
//
// The reader is our own, and a small one: it keeps line numbers over quoted line breaks, goes on after a broken quote, and
// never computes anything: a formula is a text.
import { excerpt, type Problem } from '../basics/problem.ts'
import type { Lang } from '../basics/lang.ts'
import { sheetWords } from './sheetWords.ts'

export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 200
const MOST_CELL = 20_000
/** After so many forgotten quotes a quote is a sign like any other. */
export const MOST_BROKEN = 200

export interface SheetRow {
  /** The line of the file on which the row starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}
export interface Sheet {
  readonly file: string
  /** The name of the sheet inside a workbook. */
  readonly name?: string
  readonly rows: readonly SheetRow[]
}

const DELIMITERS = [';', ',', '\t', '|'] as const

/** The delimiter that splits the first records most evenly; `sep=;` in the first line wins. */
export function delimiterOf(text: string): string {
  const named = /^sep=(.)/i.exec(text)?.[1]
  if (named) return named
  const records = countsOf(text.slice(0, 20_000))
  const score = (delimiter: string): number => {
    const counts = records.map((record) => record.get(delimiter) ?? 0)
    const most = Math.max(0, ...counts)
    return most === 0 ? 0 : counts.filter((count) => count === most).length * 100 + most
  }
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best), ';')
}

/** How often each delimiter stands outside quotes in each of the first records. */
function countsOf(text: string): Map<string, number>[] {
  const records: Map<string, number>[] = []
  let counts = new Map<string, number>()
  let quoted = false
  for (const char of text) {
    if (char === '"') quoted = !quoted
    if (quoted) continue
    if ((DELIMITERS as readonly string[]).includes(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
    if (char !== '\n') continue
    if (counts.size > 0) records.push(counts)
    counts = new Map()
    if (records.length >= 20) return records
  }
  return counts.size > 0 ? [...records, counts] : records
}

/**
 * Where a quoted cell ends: after the quote that a delimiter or a line end follows; at the end of its line when there is no
 * such quote, because then somebody forgot it, and the lines below must not vanish into one cell.
 */
function quotedCell(
  text: string,
  from: number,
  delimiter: string,
): { cell: string; next: number; closed: boolean } {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0 || quote - from > MOST_CELL) break
    cell += text.slice(at, quote)
    const after = text[quote + 1]
    if (after !== '"') {
      if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r' && after !== ' ')
        break
      return { cell, next: quote + 1, closed: true }
    }
    cell += '"'
    at = quote + 2
  }
  const end = text.indexOf('\n', from)
  const next = end < 0 ? text.length : end
  return { cell: text.slice(from + 1, next).trimEnd(), next, closed: false }
}

export interface ReadRow {
  readonly cells: readonly string[]
  /** Where the next row starts; past the end of the text after the last one. */
  readonly next: number
  /** How many lines of the file it takes. */
  readonly lines: number
  /** Cells whose quote was never closed, as they were read. */
  readonly unclosed: readonly string[]
}

const trimmed = (cells: readonly string[]): string[] =>
  cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim().slice(0, MOST_CELL))

/** The row that starts at `from`. With `plain` a quote is a sign like any other. Rows without quotes take no second look. */
export function rowAt(text: string, from: number, delimiter: string, plain: boolean): ReadRow {
  const end = text.indexOf('\n', from)
  const line = text.slice(from, end < 0 ? text.length : end)
  if (plain || !line.includes('"'))
    return { cells: trimmed(line.split(delimiter)), next: from + line.length + 1, lines: 1, unclosed: [] }
  return quotedRow(text, from, delimiter)
}

function quotedRow(text: string, from: number, delimiter: string): ReadRow {
  const cells: string[] = []
  const unclosed: string[] = []
  let [at, lines] = [from, 1]
  // One pass; every character belongs to exactly one cell or separator.
  for (;;) {
    let cell: string
    if (text[at] === '"') {
      const quoted = quotedCell(text, at, delimiter)
      if (!quoted.closed) unclosed.push(quoted.cell)
      lines += countLines(text, at, quoted.next)
      const tail = endOfCell(text, quoted.next, delimiter)
      cell = quoted.cell + text.slice(quoted.next, tail).trimEnd()
      at = tail
    } else {
      const end = endOfCell(text, at, delimiter)
      cell = text.slice(at, end).trim()
      at = end
    }
    if (cells.length < MOST_COLUMNS) cells.push(cell.slice(0, MOST_CELL))
    if (at >= text.length || text[at] === '\n') return { cells, next: at + 1, lines, unclosed }
    at += 1
  }
}

/** Where the rows begin: after a first line that only names the delimiter. */
export const startOfRows = (text: string): number => /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0

/**
 * Reads CSV, TSV or text with semicolons; the delimiter is found out. `text` is decoded, without a byte order mark.
 * Never throws: an unclosed quote ends with its line and is named.
 */
export function readDelimited(
  text: string,
  file: string,
  lang: Lang,
): { sheet: Sheet; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const problem = (
    line: number,
    expected: keyof typeof sheetWords,
    got: string,
    effect: keyof typeof sheetWords,
  ): void => {
    if (problems.length < 50)
      problems.push({
        where: file,
        line,
        expected: sheetWords[expected][lang],
        got: excerpt(got),
        effect: sheetWords[effect][lang],
      })
  }
  const delimiter = delimiterOf(text)
  const rows: SheetRow[] = []
  let at = startOfRows(text)
  let line = at > 0 ? 2 : 1
  let broken = 0
  while (at <= text.length && rows.length < MOST_ROWS) {
    const { cells, next, lines, unclosed } = rowAt(text, at, delimiter, broken >= MOST_BROKEN)
    for (const cell of unclosed) problem(line, 'closedQuote', cell, 'lineAsIs')
    broken += unclosed.length
    if (cells.some((one) => one.trim() !== '')) rows.push({ line, cells })
    at = next
    line += lines
  }
  if (at < text.length) problem(line, 'atMostRows', String(MOST_ROWS), 'rowsLeftOut')
  return { sheet: { file, rows }, problems }
}

const endOfCell = (text: string, from: number, delimiter: string): number => {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1
  return at
}
const countLines = (text: string, from: number, to: number): number => {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
