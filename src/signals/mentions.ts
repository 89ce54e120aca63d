// Facts that a message names: sums, dates, numbers of orders and acts, quantities, clauses. Claims are set against records
// by them. Numbers keep what was written beside them, so that "6 900" after a demand is a sum and "item 3" is not.
import type { Span } from '../basics/span.ts'
import { datesIn } from './dates.ts'

export type MentionKind = 'amount' | 'date' | 'document' | 'quantity' | 'clause'
/**
 * One fact with its words. `value`: a number for amounts (major units) and quantities, the written number for documents and
 * clauses, `YYYY-MM-DD` for full dates, null for a date that needs its context.
 */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly value: number | string | null
  /** ISO code of an amount where the text names a currency. */
  readonly currency?: string
  /** Unit of a quantity as written. */
  readonly unit?: string
}

// The last lookahead makes a number whole: "6 900" is never read as 6.
const NUMBER = String.raw`(?:\d{1,3}(?:[   ,]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\d]|[.,]\d|[   ]\d{3}(?!\d))`
const MULTIPLE = String.raw`(?:\s?(?:тыс\.?|тысяч[a-zа-яё]*|млн|к|k|m)(?![a-zа-яё]))?`
const BEFORE = new RegExp(
  String.raw`(?<![a-zа-яё\d])(£|\$|€|₽|GBP|USD|EUR|RUB)\s?(${NUMBER})(${MULTIPLE})`,
  'gi',
)
const AFTER = new RegExp(
  String.raw`(?<![a-zа-яё\d.,-])(${NUMBER})(${MULTIPLE})\s?(₽|р(?:уб[a-zа-яё]*)?(?![a-zа-яё])\.?|£|\$|€|pounds?|quid|gbp|dollars?|bucks|usd|euros?|eur|фунт[a-zа-яё]*|доллар[a-zа-яё]*|евро)`,
  'gi',
)
const WITH_MULTIPLE = new RegExp(
  String.raw`(?<![a-zа-яё\d.,-])(\d{1,6}(?:[.,]\d{1,2})?)(\s?(?:тыс\.?|тысяч[a-zа-яё]*|млн|к|k))(?![a-zа-яё])`,
  'gi',
)
const DEMANDED = new RegExp(
  String.raw`(?<![a-zа-яё])(?:верн[a-zа-яё]*|возмест[a-zа-яё]*|компенс[a-zа-яё]*|выплат[a-zа-яё]*|заплат[a-zа-яё]*|перевед[a-zа-яё]*|жду|требу[a-zа-яё]*|плюс|отда[a-zа-яё]*|должны|с вас|сумм[a-zа-яё]*|ещё|еще|и|refund|pay|give me|want|owe(?:s|d)? (?:me|us)|compensat[a-zа-яё]*|demand|plus|transfer)\s(?:[a-zа-яё]+\s){0,2}?(${NUMBER})(${MULTIPLE})(?!\s?(?:%|шт|п\.|кг|м³|дн|час|мин|нед|мес|прав|круг|страниц|days|hours|weeks|items|months|[:/-]\d))`,
  'gi',
)
const MORAL = new RegExp(
  String.raw`(?<![a-zа-яё\d.,-])(${NUMBER})(${MULTIPLE})\s(?:за моральн|за нерв|упущенн|моральн|compensation|in damages|in compensation)`,
  'gi',
)
const DOCUMENT =
  /(?<![a-zа-яё])(?:заказ[a-zа-яё]*|квитанци[a-zа-яё]*|акт[a-zа-яё]{0,3}|чек[a-zа-яё]{0,3}|накладн[a-zа-яё]*|договор[a-zа-яё]*|сч[её]т[a-zа-яё]{0,3}|заявк[a-zа-яё]*|бронь|брони|трек[a-zа-яё]*|отправлени[a-zа-яё]*|order|receipt|invoice|booking|ticket|tracking|reference|ref|case|docket|contract)(?:\s(?:number|no\.?|id|номер))?\s?[:#№]?\s?(?:№|#|no\.?\s)?\s?(?<no>[A-ZА-Я]{0,4}[-/]?\d[\dA-ZА-Я/-]{1,20})/gi
const BARE_DOCUMENT = /(?<![a-zа-яё\d])(?:№|#)\s?(?<no>[A-ZА-Я]{0,4}-?\d[\dA-ZА-Я/-]{0,20})/gi
const QUANTITY =
  /(?<![a-zа-яё\d.,-])(?<n>\d{1,3}(?:[   ,]\d{3})+(?!\d)|\d{1,7}(?:[.,]\d{1,2})?(?!\d))\s?(?<unit>шт(?:ук[a-zа-яё]*)?\.?|м³|м3|куб[a-zа-яё]*|м²|м2|кг|г(?![a-zа-яё.])|тонн[a-zа-яё]*|литр[a-zа-яё]*|л(?![a-zа-яё])|см|мм|м(?![a-zа-яё])|час[a-zа-яё]*|минут[a-zа-яё]*|дн[a-zа-яё]*|дней|недел[a-zа-яё]*|месяц[a-zа-яё]*|короб[a-zа-яё]*|мест[a-zа-яё]{0,2}|страниц[a-zа-яё]*|правок|правк[a-zа-яё]*|занят[a-zа-яё]*|pcs|pieces?|items?|boxes|box|hours?|minutes?|days?|weeks?|months?|kg|cm|mm|inodes?|gb|mb|pages?|revisions?|sessions?|units?|pallets?|parcels?)(?![a-zа-яё])/gi
const CLAUSE =
  /(?<![a-zа-яё])(?:п\.?\s?п\.?|п\.|пункт[a-zа-яё]*|clause|section|para(?:graph)?|article|стать[a-zа-яё]*|ст\.|§)\s?(?<no>\d{1,3}(?:\.\d{1,3}){0,3})/gi

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(₽|р|rub)/i, 'RUB'],
  [/^(£|pound|quid|gbp|фунт)/i, 'GBP'],
  [/^(\$|dollar|buck|usd|доллар)/i, 'USD'],
  [/^(€|eur|евро)/i, 'EUR'],
]
const currencyOf = (written: string): string | undefined =>
  CURRENCIES.find(([pattern]) => pattern.test(written))?.[1]

/** «6 900» and "4,800" are thousands, "2.40" and «2,40» are not; «5 тыс» and "5k" are multiplied. */
function valueOf(written: string, multiple: string | undefined): number {
  const grouped = written.replace(/[,   ](?=\d{3}(?!\d))/g, '').replace(',', '.')
  const times = /млн|m/i.test(multiple ?? '') ? 1_000_000 : multiple && multiple.trim() !== '' ? 1000 : 1
  return Math.round(Number(grouped) * times * 100) / 100
}

const amount = (
  hit: RegExpMatchArray,
  written: string,
  multiple: string | undefined,
  unit: string | undefined,
): Mention => {
  const currency = unit === undefined ? undefined : currencyOf(unit)
  const offset = unit === undefined ? hit[0].indexOf(written) : 0
  const start = (hit.index ?? 0) + offset
  const length = unit === undefined ? written.length + (multiple ?? '').length : hit[0].length
  const value = valueOf(written, multiple)
  return { kind: 'amount', start, end: start + length, value, ...(currency ? { currency } : {}) }
}

function amountsIn(text: string): Mention[] {
  const found = [
    ...[...text.matchAll(BEFORE)].map((hit) => amount(hit, hit[2] ?? '', hit[3], hit[1])),
    ...[...text.matchAll(AFTER)].map((hit) => amount(hit, hit[1] ?? '', hit[2], hit[3])),
    ...[...text.matchAll(WITH_MULTIPLE)].map((hit) => amount(hit, hit[1] ?? '', hit[2], undefined)),
    ...[...text.matchAll(MORAL)].map((hit) => amount(hit, hit[1] ?? '', hit[2], undefined)),
    ...[...text.matchAll(DEMANDED)].map((hit) => amount(hit, hit[1] ?? '', hit[2], undefined)),
  ]
  return found.filter((one) => typeof one.value === 'number' && Number.isFinite(one.value))
}

const numbered = (kind: 'document' | 'clause', text: string, pattern: RegExp): Mention[] =>
  [...text.matchAll(pattern)].map((hit) => ({
    kind,
    start: hit.index,
    end: hit.index + hit[0].length,
    value: (hit.groups?.['no'] ?? '').replace(/[/-]+$/, ''),
  }))

/**
 * Facts named in a text, sorted by place, without overlaps (a sum wins over a quantity, a clause over a date). Offsets are
 * UTF-16 units of `text`; only the first 20,000 characters are read. Has no errors.
 */
export function mentions(text: string): readonly Mention[] {
  const read = text.slice(0, 20_000)
  const dates = datesIn(read).map((date): Mention => ({
    kind: 'date',
    start: date.start,
    end: date.end,
    value: date.day ?? null,
  }))
  const quantities = [...read.matchAll(QUANTITY)].map((hit): Mention => ({
    kind: 'quantity',
    start: hit.index,
    end: hit.index + hit[0].length,
    value: valueOf(hit.groups?.['n'] ?? '', undefined),
    unit: hit.groups?.['unit'] ?? '',
  }))
  const byRank = [
    ...numbered('clause', read, CLAUSE),
    ...numbered('document', read, DOCUMENT),
    ...numbered('document', read, BARE_DOCUMENT),
    ...dates,
    ...amountsIn(read),
    ...quantities,
  ]
  const kept: Mention[] = []
  for (const one of byRank)
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
