// CSV that a spreadsheet shows and never runs.
//
// Words of a client end up in the owner's spreadsheet. There a cell that begins with = + - @ is a formula, and a formula can
// call the web or a program. Such a cell gets an apostrophe: spreadsheets read it as "this is text". Full-width signs count
// as well, since spreadsheets of East Asia read them as the plain ones. A spreadsheet that expects another separator cuts
// our quoted cell into pieces, so a sign right after a separator is defused too.

/** A cell: words, a number as it is, or nothing. */
export type Cell = string | number | bigint | null

const FORMULA = /(^\s*|[;,|\t\r\n])(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r])/gu
const PLAIN_NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/u
// Characters that no spreadsheet shows; some readers stop at the first of them.
// oxlint-disable-next-line no-control-regex
const UNSHOWN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/gu

/** Words as a cell that no spreadsheet takes for a formula; a plain number stays one. */
export function defused(words: string): string {
  const shown = words.replace(UNSHOWN, '')
  return PLAIN_NUMBER.test(shown) ? shown : shown.replace(FORMULA, "$1'")
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `"${defused(cell).replaceAll('"', '""')}"`
  return typeof cell === 'bigint' || Number.isFinite(cell) ? String(cell) : ''
}

/** A whole file (RFC 4180, with the mark by which spreadsheets know UTF-8): every word quoted, every formula defused. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
