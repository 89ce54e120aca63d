// What a sheet for many clients needs to be read: the mapping of its columns, which column names the client, and whose clock its
// times are. Proposed from the headings, confirmed by a person.
import { z } from 'zod'
import { LANGS, type Lang } from '../../basics/lang.ts'
import { isZone } from '../../basics/instant.ts'
import { dateIn, numberIn } from '../sheetCells.ts'
import { headingOf, proposeMapping, SheetMapping } from '../sheetColumns.ts'
import { headerOf } from '../sheetEntries.ts'
import type { Sheet, SheetRow } from '../sheet.ts'

export const LedgerMapping = SheetMapping.extend({
  /** The column that names the client, from 0; null when all rows are about one. */
  clientColumn: z.number().int().min(0).max(199).nullable(),
  /** How numbers and dates are written in the sheet. */
  lang: z.enum(LANGS as ['ru', 'en']),
  /** The time zone of times without an offset. */
  zone: z.string().max(64).refine(isZone),
})
export type LedgerMapping = z.infer<typeof LedgerMapping>

const CLIENT_HEADING =
  /^(?:клиент.*|заказчик.*|контрагент.*|поклажедатель.*|владелец.*|покупатель.*|арендатор.*|(?:№|номер|код|имя|название) (?:клиента|заказчика|контрагента)|client.*|customer.*|account.*|owner|depositor|tenant)$/

const isWords = (cell: string): boolean =>
  cell !== '' && numberIn(cell, 'ru') === null && dateIn(cell, 'dmy') === null
/** A first row of nothing but words over rows with numbers or dates is headings, even where we know none of them. */
function wordsOnTop({ rows }: Sheet): SheetRow | null {
  const [first, ...below] = rows.slice(0, 6)
  const isHeading = first?.cells.every(isWords) && below.length > 0
  return first && isHeading && below.every(({ cells }) => cells.some((cell) => cell !== '' && !isWords(cell)))
    ? first
    : null
}

/** The mapping that a sheet proposes by itself. */
export function proposedMapping(
  sheet: Sheet,
  as: { readonly lang: Lang; readonly zone: string },
): LedgerMapping {
  const header = headerOf(sheet) ?? wordsOnTop(sheet)
  const headings = header?.cells ?? []
  const headerLine = header?.line ?? 0
  const sample = sheet.rows.filter(({ line }) => line > headerLine).slice(0, 50)
  const cells = sample.map((row) => row.cells)
  const mapping = proposeMapping(headings, cells, {
    lang: as.lang,
    headerLine,
    file: sheet.name ?? sheet.file,
  })
  const at = headings.findIndex((cell) => CLIENT_HEADING.test(headingOf(cell)))
  const columns = mapping.columns.map((field, index) => (index === at ? null : field))
  return { ...mapping, columns, clientColumn: at < 0 ? null : at, ...as }
}
