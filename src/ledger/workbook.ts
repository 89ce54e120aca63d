// A workbook as the tables that are read from it. Its library gives whole sheets; what is more than the desk reads is left
// out, and said: whoever brings a long sheet must never take its beginning for the whole.
import type { Lang } from '../basics/lang.ts'
import type { Problem } from '../basics/problem.ts'
import { MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRow } from './sheet.ts'
import { sheetWords } from './sheetWords.ts'

export const MOST_SHEETS = 50

/** One sheet as its library gives it: every row from the first, cells as text. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/**
 * The tables of a workbook and what was left out of them.
 * @param file the path under which the workbook was brought; problems name it together with the sheet.
 * @returns sheets with at least one filled row; at most `MOST_SHEETS` sheets, `MOST_ROWS` rows, `MOST_COLUMNS` columns each.
 */
export function workbookTables(
  sheets: readonly WorkbookSheet[],
  file: string,
  lang: Lang,
): { sheets: readonly Sheet[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const leftOut = (
    expected: keyof typeof sheetWords,
    got: number,
    effect: keyof typeof sheetWords,
    name = '',
  ) =>
    problems.push({
      where: name === '' ? file : `${file} · ${name}`,
      expected: sheetWords[expected][lang],
      got: String(got),
      effect: sheetWords[effect][lang],
    })
  if (sheets.length > MOST_SHEETS) leftOut('atMostSheets', sheets.length, 'sheetsLeftOut')
  const read = sheets.slice(0, MOST_SHEETS).map(({ name, rows }): Sheet => {
    if (rows.length > MOST_ROWS) leftOut('atMostRows', rows.length, 'rowsLeftOut', name)
    const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
    if (widest > MOST_COLUMNS) leftOut('atMostColumns', widest, 'columnsLeftOut', name)
    return { file, name, rows: filledRows(rows) }
  })
  return { sheets: read.filter(({ rows }) => rows.length > 0), problems }
}

const filledRows = (rows: WorkbookSheet['rows']): SheetRow[] =>
  rows
    .slice(0, MOST_ROWS)
    .map((cells, index) => ({ line: index + 1, cells: cells.slice(0, MOST_COLUMNS) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
