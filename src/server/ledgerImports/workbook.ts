// A table as an XLSX file: numbers that can be added up, words that no spreadsheet takes for a formula.
import { textWritten } from '../../ledger/sheetCells.ts'
import type { LedgerTable } from '../../ledger/sheetWritten.ts'

/** A cell of a workbook holds no more. */
const MOST_CELL = 32_000

/** The bytes of a workbook of one sheet with the headings in bold on top. */
export async function workbookOf(name: string, { columns, rows }: LedgerTable): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const below = rows.map((row) =>
    row.map((cell) =>
      cell === null
        ? null
        : typeof cell === 'number'
          ? { value: cell, type: Number }
          : { value: textWritten(cell).slice(0, MOST_CELL), type: String },
    ),
  )
  return writeXlsxFile([head, ...below], { sheet: name, stickyRowsCount: 1 }).toBuffer()
}
