// Dates and terms as people write them: «до пятницы», «14 февраля», "by Friday", "within 3 days", "tomorrow".
import { addDays, type Day, isDay, weekday } from '../basics/instant.ts'
import type { Span } from '../basics/span.ts'

/** A date or term in a text. What it names depends on the wording; `day` is there once a full date is known. */
export interface NamedDate extends Span {
  readonly day?: Day
  /** Days from the message; "within three days" is 3, «завтра» is 1. */
  readonly inDays?: number
}

const MONTHS: readonly RegExp[] = [
  /^янв|^jan/, /^фев|^feb/, /^мар|^mar/, /^апр|^apr/, /^ма[йяе]|^may/, /^июн|^jun/, /^июл|^jul/, /^авг|^aug/, /^сен|^sep/, /^окт|^oct/, /^ноя|^nov/, /^дек|^dec/,
] // prettier-ignore
const WEEKDAYS: readonly RegExp[] = [
  /^воскрес|^sun/, /^понедел|^mon/, /^вторн|^tue/, /^сред|^wed/, /^четвер|^thu/, /^пятн|^fri/, /^суббот|^sat/,
] // prettier-ignore
const COUNTS: Readonly<Record<string, number>> = {
  один: 1, одного: 1, два: 2, двух: 2, две: 2, три: 3, трех: 3, четыре: 4, четырех: 4, пять: 5, пяти: 5, семь: 7, семи: 7, десять: 10, десяти: 10, двое: 2, трое: 3,
  one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, ten: 10, a: 1, an: 1,
} // prettier-ignore
const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(час|hour)/, 1 / 24],
  [/^(день|дн|сут|day)/, 1],
  [/^(недел|week)/, 7],
  [/^(месяц|month)/, 30],
]

const DATE =
  /(?<![a-zа-яё\d.,£$€№#])(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<dmy>(?:0?[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])(?:[./](?:20)?\d\d)?)(?![\d%]|[.,/]\d|\s?(?:₽|руб|м³|%|кг))|(?<d>\d{1,2})(?:-?(?:го|е|st|nd|rd|th))?\s(?:of\s)?(?<m>январ[a-zа-яё]*|феврал[a-zа-яё]*|март[a-zа-яё]*|апрел[a-zа-яё]*|ма[йяе]|июн[a-zа-яё]*|июл[a-zа-яё]*|август[a-zа-яё]*|сентябр[a-zа-яё]*|октябр[a-zа-яё]*|ноябр[a-zа-яё]*|декабр[a-zа-яё]*|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-zа-яё])(?:\s(?<y>\d{4}))?|(?<em>january|february|march|april|may|june|july|august|september|october|november|december)\s(?<ed>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s(?<ey>\d{4}))?|(?<wd>понедельник[a-zа-яё]*|вторник[a-zа-яё]*|сред[уыае]|четверг[a-zа-яё]*|пятниц[a-zа-яё]*|суббот[a-zа-яё]*|воскресень[a-zа-яё]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-zа-яё])|(?<rel>послезавтра|завтра|сегодня|tomorrow|tonight|today)(?![a-zа-яё])|(?<lead>через|в течение|в течении|within|in|за)\s(?:the next\s)?(?:(?<n>\d{1,3}|[a-zа-яё]{1,8})\s)?(?:рабоч[a-zа-яё]*\s|календарн[a-zа-яё]*\s|working\s|business\s)?(?<unit>час[a-zа-яё]*|день|дн[a-zа-яё]*|сут[a-zа-яё]*|недел[a-zа-яё]*|месяц[a-zа-яё]*|hours?|days?|weeks?|months?)(?![a-zа-яё])|(?<nth>\d{1,2})-(?:го|му|е)(?![a-zа-яё]))/gi

const pad = (value: number | string): string => String(value).padStart(2, '0')
const indexIn = (patterns: readonly RegExp[], word: string): number =>
  patterns.findIndex((p) => p.test(word.toLowerCase()))

/** The first day on or after `from` with this month and date. */
function nextDate(month: number, date: number, from: Day | undefined, year?: string): Day | undefined {
  const years = year
    ? [Number(year) < 100 ? 2000 + Number(year) : Number(year)]
    : from
      ? [Number(from.slice(0, 4)), Number(from.slice(0, 4)) + 1]
      : []
  return years
    .map((y) => `${y}-${pad(month)}-${pad(date)}`)
    .find((day) => isDay(day) && (year !== undefined || !from || day >= from))
}

function dayNamed(
  groups: Readonly<Record<string, string | undefined>>,
  from: Day | undefined,
): Omit<NamedDate, keyof Span> {
  const { iso, dmy, d, m, y, em, ed, ey, wd, rel, n, unit, nth } = groups
  const known = (day: Day | undefined): Omit<NamedDate, keyof Span> => (day ? { day } : {})
  if (iso) return isDay(iso) ? { day: iso } : {}
  if (dmy) {
    const [date = '', month = '', year] = dmy.split(/[./]/)
    return known(nextDate(Number(month), Number(date), from, year))
  }
  if (d && m) return known(nextDate(indexIn(MONTHS, m) + 1, Number(d), from, y))
  if (em && ed) return known(nextDate(indexIn(MONTHS, em) + 1, Number(ed), from, ey))
  if (nth && from) {
    const days = Array.from({ length: 31 }, (_, i) => addDays(from, i))
    return known(days.find((day) => Number(day.slice(8)) === Number(nth)))
  }
  if (wd && from) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(from, i + 1))
    return known(days.find((day) => weekday(day) === indexIn(WEEKDAYS, wd)))
  }
  if (rel) return relative(/после/i.test(rel) ? 2 : /^(завтра|tomorrow)$/i.test(rel) ? 1 : 0, from)
  if (unit) {
    const count = n === undefined ? 1 : (COUNTS[n.toLowerCase()] ?? Number(n))
    const days = UNIT_DAYS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1]
    if (days !== undefined && Number.isFinite(count)) return relative(Math.ceil(count * days), from)
  }
  return {}
}
const relative = (inDays: number, from: Day | undefined): Omit<NamedDate, keyof Span> =>
  from ? { inDays, day: addDays(from, inDays) } : { inDays }

/**
 * Dates and terms of a text in order. With `from`, the day on which it was written, dates without a year, days of the
 * week and relative terms get their `day`. Has no errors; an impossible date is found without a day.
 */
export function datesIn(text: string, from?: Day): readonly NamedDate[] {
  return [...text.slice(0, 20_000).matchAll(DATE)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    ...dayNamed(hit.groups ?? {}, from),
  }))
}
