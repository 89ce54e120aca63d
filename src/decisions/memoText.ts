// Plain text for a terminal or a mail: wrapped at 100 columns, sums and dates kept in one piece, tables aligned by spaces.
import type { Lang } from '../basics/lang.ts'

export const COLUMNS = 100

const NBSP = '\u00a0'
/** A number stays with its group, its unit and its sign: «10 900 ₽» never breaks over a line. */
const bound = (text: string): string =>
  text
    .replaceAll(/(\d) (?=\d{3}(?!\d)|₽|€|%|м³|м²|кг|ч(?!\p{L})|мин|h(?!\p{L})|min(?!\p{L}))/gu, `$1${NBSP}`)
    .replaceAll(/(№|п\.) (?=\S)/gu, `$1${NBSP}`)

const pieces = (word: string, width: number): string[] => {
  const found: string[] = []
  for (let at = 0; at < word.length; at += width) found.push(word.slice(at, at + width))
  return found
}

function wrapLine(line: string, first: string, rest: string): string[] {
  const width = COLUMNS - rest.length
  const lines: string[] = []
  let current = first
  let empty = true
  for (const word of bound(line)
    .split(' ')
    .filter(Boolean)
    .flatMap((one) => pieces(one, width))) {
    const wider = empty ? current + word : `${current} ${word}`
    if (wider.length > COLUMNS && !empty) {
      lines.push(current)
      current = rest + word
    } else {
      current = wider
    }
    empty = false
  }
  return [...lines, current].map((one) => one.replaceAll(NBSP, ' ').trimEnd())
}

/**
 * Text in lines of at most 100 columns. `first` stands before the first line, `rest` before the following ones; both count.
 * Line breaks of the text are kept. Control characters are dropped: a message must not move the cursor of a terminal.
 */
export function wrapped(text: string, first = '', rest = first): string {
  return printable(text)
    .split('\n')
    .flatMap((line, index) => wrapLine(line, index === 0 ? first : rest, rest))
    .join('\n')
}

/** Text without control characters (line breaks stay). */
export const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\t\u2028\u2029]/gu, ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')

/** A point of a list, its second line under its first word. */
export const point = (text: string, mark = '-'): string =>
  wrapped(text, `  ${mark} `, ' '.repeat(mark.length + 3))

const clipped = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`

/** Rows under their heads, the first column to the left, numbers to the right; long names are clipped at 40 columns. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [heads, ...rows].map((row) =>
    row.map((cell) => clipped(printable(cell).replaceAll('\n', ' '), 40)),
  )
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
    .map((line) => `  ${line}`.slice(0, COLUMNS).trimEnd())
    .join('\n')
}

/** A memo is read by a person: of a long list it shows so many, and says how many more there are. */
export const MOST_SHOWN = 40

/** The first lines of a list and, when there are more, how many. */
export const shownOf = (lines: readonly string[], lang: Lang): string[] =>
  lines.length <= MOST_SHOWN
    ? [...lines]
    : [
        ...lines.slice(0, MOST_SHOWN),
        lang === 'ru' ? `  и ещё ${lines.length - MOST_SHOWN}` : `  and ${lines.length - MOST_SHOWN} more`,
      ]

const QUOTE_LENGTH = 160
/** A quotation that fits a list: one line, clipped at a word. */
export function clippedQuote(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH).replace(/\s\S*$/u, '')}…`
}
