// Cells pasted from a spreadsheet: with headings they find their columns by name, without them they fill from the cell.
import type { Lang } from '../../basics/lang.ts'
import { readDelimited } from '../../ledger/sheet.ts'
import { headerOf, mappingOf } from '../../ledger/sheetEntries.ts'
import { ACT_COLUMNS, emptyAct } from './draft.ts'

type Rows = readonly (readonly string[])[]
export const MOST_ACTS = 500

/** The table with the pasted cells in place; empty rows above stay where they are, at most `MOST_ACTS` rows remain. */
export function pastedActs(
  rows: Rows,
  text: string,
  at: { readonly row: number; readonly column: number; readonly lang: Lang },
): string[][] {
  const { sheet } = readDelimited(text.replace(/\r?\n$/, ''), 'acts.tsv', at.lang)
  const header = headerOf(sheet)
  const table = rows.map((cells) => [...cells])
  if (header) {
    const { columns } = mappingOf(sheet, at.lang)
    const below = sheet.rows.filter((row) => row.line > header.line)
    const named = below.map(({ cells }) => ACT_COLUMNS.map((name) => cells[columns.indexOf(name)] ?? ''))
    const kept = table.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    return [...kept, ...named].slice(0, MOST_ACTS)
  }
  sheet.rows.forEach(({ cells }, down) => {
    const target = (table[at.row + down] ??= emptyAct())
    cells.forEach((cell, right) => {
      if (at.column + right < ACT_COLUMNS.length) target[at.column + right] = cell
    })
  })
  return table.slice(0, MOST_ACTS)
}
