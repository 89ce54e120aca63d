// What the reader of tables says about a cell or a row it could not read.
import type { Bilingual } from '../basics/lang.ts'

export const sheetWords = {
  closedQuote: { ru: 'закрывающая кавычка', en: 'a closing quote' },
  lineAsIs: { ru: 'строка прочитана как есть', en: 'the line is read as it stands' },
  atMostRows: { ru: 'не больше 100 000 строк', en: 'at most 100,000 rows' },
  rowsLeftOut: { ru: 'остальные строки пропущены', en: 'the other rows are left out' },
  atMostSheets: { ru: 'не больше 50 листов', en: 'at most 50 sheets' },
  sheetsLeftOut: { ru: 'остальные листы пропущены', en: 'the other sheets are left out' },
  atMostColumns: { ru: 'не больше 200 столбцов', en: 'at most 200 columns' },
  columnsLeftOut: { ru: 'остальные столбцы пропущены', en: 'the other columns are left out' },
  number: { ru: 'число', en: 'a number' },
  date: { ru: 'дата', en: 'a date' },
  quantity: { ru: 'количество', en: 'a quantity' },
  kind: { ru: 'приход, расход, пересчёт, оплата…', en: 'in, out, count, payment…' },
  sameDocument: {
    ru: 'одинаковое значение во всех строках документа',
    en: 'the same value in all lines of a document',
  },
  oneKind: { ru: 'один вид у строк с одним номером', en: 'one kind for the lines of one id' },
  lineLeftOut: { ru: 'строка пропущена', en: 'line left out' },
  cellLeftOut: { ru: 'значение пропущено', en: 'value left out' },
  firstKept: { ru: 'взято первое значение', en: 'the first value is used' },
  twoEntries: { ru: 'записано как два документа', en: 'recorded as two documents' },
  shortName: { ru: 'название не длиннее 200 знаков', en: 'a name of at most 200 characters' },
  knownColumn: { ru: 'столбец учёта', en: 'a ledger column' },
  keptNotUsed: { ru: 'сохранён, не используется', en: 'kept, not used' },
  header: { ru: 'строка с названиями столбцов', en: 'a row with the names of the columns' },
  fileLeftOut: { ru: 'таблица не прочитана', en: 'the table is not read' },
} satisfies Record<string, Bilingual>
