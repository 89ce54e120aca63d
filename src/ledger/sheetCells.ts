// Cells of foreign tables: numbers and dates as people and programs write them, and how a text is written back so that no
// spreadsheet ever takes it for a formula.
import { isDay } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'

const SPACES = /[\s\u00a0\u202f\u2009']/g
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/₽|руб\.?|р\.$|\brub\b/iu, 'RUB'],
  [/£|\bgbp\b/i, 'GBP'],
  [/€|\beur\b/i, 'EUR'],
  [/\$|\busd\b/i, 'USD'],
]

/** The currency that a cell names by its sign, or null. */
export const currencyIn = (cell: string): string | null =>
  CURRENCIES.find(([sign]) => sign.test(cell))?.[1] ?? null

/**
 * A number as written in a table: `1 234,5`, `1,234.50`, `1500 ₽`, `−3`. Null when it is anything else: `12 шт` is no
 * number, because the unit may differ from the column's.
 *
 * `1,234` is a thousand for an English reader and a fraction for a Russian one; `lang` decides only there.
 */
export function numberIn(cell: string, lang: Lang): number | null {
  if (/^-?\d{1,15}(?:\.\d{1,2})?$/.test(cell)) return Number(cell)
  let text = cell.replace('−', '-')
  for (const [sign] of CURRENCIES) text = text.replace(sign, '')
  text = text.replace(SPACES, '')
  const comma = text.lastIndexOf(',')
  const dot = text.lastIndexOf('.')
  if (comma >= 0 && dot >= 0)
    text = comma > dot ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
  else if (comma >= 0) {
    const thousands = /^-?[1-9]\d{0,2}(?:,\d{3})+$/.test(text)
    text =
      thousands && (lang === 'en' || text.indexOf(',') !== comma)
        ? text.replaceAll(',', '')
        : text.replace(',', '.')
  }
  if (!/^[+-]?\d{1,15}(?:\.\d{1,12})?$/.test(text)) return null
  return Number(text)
}

const MONTHS: readonly (readonly string[])[] = [
  ['янв', 'jan'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr'],
  ['май', 'мая', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug'],
  ['сен', 'sep'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec'],
]
const monthNamed = (word: string): number =>
  MONTHS.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name))) + 1

export type DateOrder = 'dmy' | 'mdy'
const pad = (part: number): string => String(part).padStart(2, '0')
/** The day, or null when there is no such date. Years of two digits are of this century. */
export function dayFrom(year: number, month: number, date: number): string | null {
  const full = year < 100 ? 2000 + year : year
  const day = `${String(full).padStart(4, '0')}-${pad(month)}-${pad(date)}`
  return isDay(day) ? day : null
}

const ISO_START = /^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:\d{2})/
const ISO_WHOLE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const NUMERIC_DATE = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(.*)$/
const NAMED_DATE = /^(\d{1,2})[\s.-]{1,2}(\p{L}{3,12})\.?,?[\s-]{1,2}(\d{4})(?:\s?г(?:ода|\.)?)?(.*)$/u
const NAMED_MONTH_FIRST = /^(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(.*)$/u
const WEEKDAY = /^(?:пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,9}\.?,?\s+/iu
const CLOCK = /^[,\s]*(?:(?:в|at|um|kl\.)\s)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?([ap])?\.?\s?(?:m\.?)?$/i

/** `HH:MM[:SS]`, or null when the words are no time of day. */
export function clockIn(text: string): string | null {
  const match = CLOCK.exec(text.replace(/[\u00a0\u202f]/g, ' ').trimEnd())
  if (!match) return null
  const half = match[4]?.toLowerCase()
  let hour = Number(match[1])
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null
  return `${pad(hour)}:${match[2]}${match[3] ? `:${match[3]}` : ''}`
}

const withClock = (day: string | null, rest: string): string | null => {
  if (day === null) return null
  if (rest.trim() === '') return day
  const clock = clockIn(rest)
  return clock ? `${day}T${clock}` : null
}

/**
 * A date, with time if there is one, as ISO 8601 text without offset (the desk's wall clock); an ISO instant stays as it
 * is written. Null when it is no date. `order` decides `03/04/2026`; a part above 12 decides by itself.
 */
export function dateIn(cell: string, order: DateOrder): string | null {
  const text = cell
    .replace(/[\u00a0\u202f\u200e\u200f]/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
  if (text.length > 60) return null
  if (ISO_START.test(text)) return ISO_WHOLE.test(text) && isDay(text.slice(0, 10)) ? text : null
  const numeric = NUMERIC_DATE.exec(text)
  if (numeric) return withClock(numericDay(numeric, order), numeric[5] ?? '')
  const named = NAMED_DATE.exec(text)
  if (named)
    return withClock(dayFrom(Number(named[3]), monthNamed(named[2] ?? ''), Number(named[1])), named[4] ?? '')
  const first = NAMED_MONTH_FIRST.exec(text)
  if (first)
    return withClock(dayFrom(Number(first[3]), monthNamed(first[1] ?? ''), Number(first[2])), first[4] ?? '')
  return null
}

/** A date as spreadsheets count it: days since 30 December 1899, the time of day as a fraction. 1954 to 2119. */
export function serialDate(cell: string): string | null {
  if (!/^\d{5}(?:\.\d{1,12})?$/.test(cell)) return null
  const days = Number(cell)
  if (days < 20_000 || days > 80_000) return null
  const iso = new Date(Math.round((days - 25_569) * 1_440) * 60_000).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16)
}

function numericDay(match: RegExpExecArray, order: DateOrder): string | null {
  const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if ((match[1] ?? '').length === 4) return dayFrom(a, b, c)
  if ((match[4] ?? '').length === 3 || (match[1] ?? '').length === 3) return null
  const monthFirst = b > 12 || (a <= 12 && order === 'mdy')
  return monthFirst ? dayFrom(c, a, b) : dayFrom(c, b, a)
}

/** Which part of these dates is the day: a part above 12 shows it; null when none does. */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  for (const cell of cells) {
    const match = NUMERIC_DATE.exec(cell.trim())
    if (!match || (match[1] ?? '').length === 4) continue
    if (Number(match[1]) > 12) return 'dmy'
    if (Number(match[3]) > 12) return 'mdy'
  }
  return null
}

const FORMULA = /^[=+\-@\t\r]/
const PLAIN_NUMBER = /^-?\d{1,15}(?:[.,]\d{1,12})?$/
/**
 * A text as a cell of a CSV file. What a spreadsheet would take for a formula gets an apostrophe in front (and an
 * apostrophe gets a second one), so that it stays a text in every program and `cellRead` gives it back unchanged.
 */
export function cellWritten(text: string, delimiter = ','): string {
  const plain = textWritten(text)
  return plain.includes('"') || plain.includes(delimiter) || /[\r\n]|^\s|\s$/.test(plain)
    ? `"${plain.replaceAll('"', '""')}"`
    : plain
}
/** The same without quotes, for a cell of a workbook. */
export const textWritten = (text: string): string =>
  (FORMULA.test(text) && !PLAIN_NUMBER.test(text)) || text.startsWith("'") ? `'${text}` : text
/** The text that `cellWritten` wrote; other texts are left alone. */
export const cellRead = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell)
