// Which column of an owner's table is which field of the ledger. The names are proposed from the headings in Russian and
// English and confirmed by the owner; what is in the cells decides only where a heading says nothing.
import { z } from 'zod'
import type { Lang } from '../basics/lang.ts'
import { currencyIn, dateIn, dateOrderOf, numberIn } from './sheetCells.ts'

const MAIN = [
  'id',
  'at',
  'kind',
  'doc',
  'receipt',
  'sku',
  'name',
  'qty',
  'unit',
  'unitVolume',
  'metric',
  'value',
  'amount',
  'currency',
  'signedBy',
  'note',
] as const

/** They, then what may be mapped besides. */
export const SHEET_FIELDS = [
  ...MAIN,
  'unitWeight',
  'price',
  'category',
  'declaredValue',
  'from',
  'to',
  'minutes',
  'hours',
  'round',
  'items',
  'effect',
  'endsAt',
  'message',
  'time',
  'qtyIn',
  'qtyOut',
] as const
export const SheetField = z.enum(SHEET_FIELDS)
export type SheetField = z.infer<typeof SheetField>
/** The columns of interfaces, in their order: always written, so that an owner sees what can be filled in. */
export const MAIN_COLUMNS: readonly SheetField[] = MAIN

export const SheetMapping = z.object({
  /** The line of the file that holds the headings; 0 when there is none. */
  headerLine: z.number().int().min(0),
  /** One for each column; null: kept, not used. */
  columns: z.array(SheetField.nullable()).max(200),
  /** What every row is when no column says it: goods_in, stock_count … */
  kind: z.string().max(60).optional(),
  unit: z.string().max(60).optional(),
  currency: z.string().max(10).optional(),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
  /** What units of the table are in our words: «уп» → «шт». */
  units: z.record(z.string().max(60), z.string().max(60)).optional(),
})
export type SheetMapping = z.infer<typeof SheetMapping>

/** A heading without case, punctuation and ё; `Кол-во, шт.` is `кол во шт`. */
export const headingOf = (cell: string): string =>
  cell
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}№#³]+/gu, ' ')
    .trim()

// In the order of trust: the first pattern that fits a heading names it, and each field is given to one column only.
const HEADINGS: readonly (readonly [SheetField, RegExp])[] = [
  [
    'unitVolume',
    /^(?:unit ?volume|volume(?: of one| m3| m³)?|объем(?: единицы| штуки| 1 шт| одной| ед| шт)?(?: м3| м³)?)$/,
  ],
  ['unitWeight', /^(?:unit ?weight|weight(?: kg)?|вес(?: единицы| штуки| кг)?|масса(?: кг)?)$/],
  [
    'declaredValue',
    /^(?:declared ?value|insured value|оценка|оценочная стоимость|объявленная (?:ценность|стоимость))$/,
  ],
  [
    'qtyIn',
    /^(?:приход|поступило|поступление|принято|получено|ввоз|завоз|received|in|qty in|quantity in|incoming|goods in)(?: (?:шт|кол во|количество|pcs|qty|ед))?$/,
  ],
  [
    'qtyOut',
    /^(?:расход|выдано|отпущено|списано|выбыло|отгружено|issued|out|qty out|quantity out|outgoing|shipped|goods out|released)(?: (?:шт|кол во|количество|pcs|qty|ед))?$/,
  ],
  [
    'at',
    /^(?:at|date|when|date and time|datetime|timestamp|дата|когда|дата и время|(?:date of|дата) .*|.* date|день)$/,
  ],
  ['time', /^(?:time|время)$/],
  [
    'signedBy',
    /^(?:signed ?by|signatures?|signed|подпис.*|кто (?:подписал|принял|выдал)|принял|сдал|выдал|handed over by|received by|кладовщик)$/,
  ],
  [
    'receipt',
    /^(?:receipt(?: no| number| #)?|tag|квитанция(?: №| номер)?|номер квитанции|№ квитанции|бирка)$/,
  ],
  ['id', /^(?:id|entry|no|#|№|номер|№ п п|n|п п|код записи)$/],
  [
    'doc',
    /^(?:doc|document(?: no| number)?|act(?: no)?|act number|note no|документ(?: №)?|акт(?: №)?|№ (?:акта|документа|накладной)|номер (?:акта|документа|накладной)|накладная(?: №)?|основание|регистратор|упд)$/,
  ],
  [
    'kind',
    /^(?:kind|type|operation|movement|event|вид|тип|операция|вид (?:операции|движения|документа|записи)|тип (?:операции|движения|документа)|движение|приход расход|событие)$/,
  ],
  [
    'sku',
    /^(?:sku|article|item code|item no|product code|code|артикул|арт|код|код товара|шк|штрихкод|штрих код|barcode|ean|серийный номер|serial)$/,
  ],
  [
    'name',
    /^(?:name|item|product|goods|description|item name|product name|наименование.*|товар|название|номенклатура|вещь|предмет|позиция|имущество|услуга|material|материал)$/,
  ],
  [
    'qty',
    /^(?:qty|quantity|pcs|pieces|count|units|кол во.*|количество.*|шт|штук|к во|факт|по факту|counted)$/,
  ],
  ['unit', /^(?:unit|uom|unit of measure|ед|ед изм|единица|единица измерения|единицы)$/],
  [
    'price',
    /^(?:price|unit price|цена|цена за (?:шт|ед|единицу)|стоимость единицы)(?: (?:руб|₽|rub|gbp|eur|usd))?$/,
  ],
  [
    'amount',
    /^(?:amount|sum|total|value total|сумма.*|стоимость|оплата|итого|к оплате|paid|оплачено)(?: (?:руб|₽|rub|gbp|eur|usd))?$/,
  ],
  ['currency', /^(?:currency|валюта)$/],
  ['hours', /^(?:hours|часы|час|часов|время ч|ч)$/],
  ['minutes', /^(?:minutes|min|минуты|минут|мин)$/],
  ['metric', /^(?:metric|measure|показатель|что измерено|счетчик)$/],
  ['value', /^(?:value|reading|usage|значение|показание|показания|расход ресурса)$/],
  ['category', /^(?:category|категория|группа|товарная группа)$/],
  ['from', /^(?:from|start|с|от|начало)$/],
  ['to', /^(?:to|end|по|до|конец)$/],
  ['round', /^(?:round|круг|круг правок|раунд|итерация)$/],
  ['items', /^(?:items|пунктов|пункты|правок)$/],
  ['effect', /^(?:effect|последствие|действие)$/],
  ['endsAt', /^(?:ends ?at|действует до|прекращение|дата прекращения)$/],
  ['message', /^(?:message|message id|сообщение|письмо)$/],
  ['note', /^(?:note|notes|comment|comments|remark|remarks|примечани.|комментари.|заметк.|пометк.)$/],
]

/** The field that a heading names, or null. */
export function fieldNamed(cell: string): SheetField | null {
  const heading = headingOf(cell)
  if (heading === '') return null
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'goods_in',
    /^(?:goods in|in|receipt|received|intake|приход.*|прием.*|поступлени.*|принято|ввоз|завоз|мх 1.*)$/,
  ],
  [
    'goods_out',
    /^(?:goods out|out|issue|issued|release|shipment|расход.*|выдач.*|выдано|отпуск|отгрузка|возврат клиенту|мх 3.*)$/,
  ],
  [
    'stock_count',
    /^(?:stock ?count|count|stocktake|inventory|пересчет.*|инвентаризаци.*|акт пересчета.*|остат.*|сверка)$/,
  ],
  ['order', /^(?:order|заказ.*)$/],
  ['payment', /^(?:payment|paid|fee|оплат.*|платеж.*|предоплата|п п.*|чек)$/],
  ['delivery', /^(?:delivery|delivered|доставка|вручение)$/],
  ['inspection', /^(?:inspection|осмотр|проверка|экспертиза)$/],
  ['usage', /^(?:usage|use|потребление|использование|посещени.*|визит.*)$/],
  ['time', /^(?:time|hours|work|часы|работа|время)$/],
  ['revision', /^(?:revision|правк.|круг правок)$/],
  ['revision_request', /^(?:revision request|запрос правок)$/],
  ['change_request', /^(?:change request|допработ.|изменение)$/],
  ['milestone', /^(?:milestone|stage|этап.*|сдача этапа)$/],
  ['incident', /^(?:incident|outage|downtime|авария|сбой|простой|инцидент)$/],
  ['notice', /^(?:notice|notification|уведомлени.)$/],
  ['registration', /^(?:registration|регистрация)$/],
]

/** The kind of entry that a word names; a word that no rule knows stays itself and decides nothing. */
export function kindNamed(cell: string): string {
  const heading = headingOf(cell)
  return KINDS.find(([, pattern]) => pattern.test(heading))?.[0] ?? cell.trim()
}
/** The kind that a file or sheet name suggests («Акт приёмки МХ-1.xlsx»), or null. */
export function kindOfFile(name: string): string | null {
  const heading = headingOf(name.replace(/\.\w{2,4}$/, '').replace(/^.*[/\\]/, ''))
  if (/приход|прием|поступлен|goods in|received|intake|мх 1/.test(heading)) return 'goods_in'
  if (/расход|выдач|goods out|issued|мх 3/.test(heading)) return 'goods_out'
  if (/пересчет|инвентар|остатк|stock ?count|stocktake|inventory/.test(heading)) return 'stock_count'
  if (/оплат|платеж|payment/.test(heading)) return 'payment'
  return null
}

/**
 * A proposal: which column is which field. `header` are the headings (may be empty), `sample` some rows below, `file` the
 * name of the file or sheet, which may say what its rows are.
 */
export function proposeMapping(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  as: { readonly lang: Lang; readonly headerLine?: number; readonly file?: string },
): SheetMapping {
  const width = Math.max(header.length, ...sample.map((row) => row.length))
  const taken = new Set<SheetField>()
  const take = (field: SheetField | null): SheetField | null => {
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const columns = Array.from({ length: width }, (_, index) => take(fieldNamed(header[index] ?? '')))
  const cellsOf = (index: number): string[] =>
    sample.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '')
  const free = (): number[] => columns.flatMap((field, index) => (field === null ? [index] : []))
  if (!taken.has('at')) {
    const dated = free().find(
      (index) =>
        cellsOf(index).length > 0 && cellsOf(index).every((c) => dateIn(c, 'dmy') ?? dateIn(c, 'mdy')),
    )
    if (dated !== undefined) columns[dated] = take('at')
  }
  if (
    !taken.has('qty') &&
    !taken.has('qtyIn') &&
    !taken.has('qtyOut') &&
    (taken.has('sku') || taken.has('name'))
  ) {
    const counted = free().filter(
      (index) => cellsOf(index).length > 0 && cellsOf(index).every((c) => numberIn(c, as.lang) !== null),
    )
    if (counted.length === 1 && counted[0] !== undefined) columns[counted[0]] = take('qty')
  }
  const at = columns.indexOf('at')
  const order = at >= 0 ? dateOrderOf(cellsOf(at)) : null
  const kind =
    taken.has('kind') || taken.has('qtyIn') || taken.has('qtyOut') ? null : kindOfFile(as.file ?? '')
  const money = columns.findIndex((field) => field === 'amount' || field === 'price')
  const currency =
    taken.has('currency') || money < 0
      ? null
      : currencyIn(`${header[money] ?? ''} ${cellsOf(money)[0] ?? ''}`)
  return {
    headerLine: as.headerLine ?? (header.length > 0 ? 1 : 0),
    columns,
    ...(kind ? { kind } : {}),
    ...(currency ? { currency } : {}),
    ...(order ? { dateOrder: order } : {}),
  }
}
