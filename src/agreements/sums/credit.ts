// The credit for time in which the service did not work: a promised share per calendar month, full hours beyond the
// allowance, a share of the fee for each, up to a cap. It is paid as written, to the penny; it is no goodwill.
import {
  ceil,
  exact,
  floor,
  least,
  minus,
  most,
  ONE,
  over,
  plus,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../../basics/exact.ts'
import { addMonths, dayOf, daysInMonth, startOfDay, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { majorNumber } from '../../basics/money.ts'
import { numberInWords, sum } from '../../basics/words.ts'
import type { Agreement, Clause } from '../agreement.ts'
import { instantIn } from '../dates.ts'
import type { Measure } from '../measure.ts'
import { countsStarted, currencyOf, numberOf, shareOf } from '../quantity.ts'
import type { Moment, Recorded } from '../recorded.ts'
import { payable } from './payable.ts'

export interface UptimeCredit {
  readonly clause: string
  /** The first day of the calendar month. */
  readonly month: Day
  readonly monthMinutes: number
  readonly downMinutes: Exact
  readonly allowanceMinutes: Exact
  readonly excessMinutes: Exact
  readonly hours: number
  readonly share: Exact
  readonly fee: { readonly amount: Exact; readonly currency: string; readonly from: string }
  readonly credit: number
  readonly incidents: readonly string[]
}

const MS_PER_MINUTE = 60_000
const MONTHLY = /месяц|мес\.|month|monthly/i
const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`

/** Minutes of an incident inside each calendar month; one that crosses midnight of the first is shared out. */
function minutesByMonth(incident: Recorded, zone: string): [Day, Exact][] {
  const from = instantIn(incident.from, zone)
  const to = instantIn(incident.to, zone)
  const startMonth = firstOfMonth(dayOf(from ?? incident.at, zone))
  if (from === null || to === null || to <= from || firstOfMonth(dayOf(to - 1, zone)) === startMonth) {
    const spanned =
      from !== null && to !== null && to > from ? over(exact(to - from), exact(MS_PER_MINUTE)) : null
    const minutes = incident.minutes === undefined ? spanned : exact(incident.minutes)
    return minutes === null ? [] : [[startMonth, minutes]]
  }
  const parts: [Day, Exact][] = []
  for (let month = startMonth, start = from; start < to && parts.length < 120; month = addMonths(month, 1)) {
    const end = Math.min(to, startOfDay(addMonths(month, 1), zone))
    parts.push([month, over(exact(end - start), exact(MS_PER_MINUTE))])
    start = end
  }
  return parts
}

/** The fee of a month: the clause that the credit is based on, the only monthly price, else the last payment made by then. */
function feeOf(agreement: Agreement, sla: Clause, month: Day, records: readonly Recorded[], zone: string) {
  const prices = agreement.clauses.filter(
    (c) => c.limit?.op === '=' && currencyOf(c.limit.unit) && numberOf(c.limit.value),
  )
  const base = prices.find(
    (clause) => clause.limit?.metric !== undefined && clause.limit.metric === sla.limit?.base,
  )
  const monthly = prices.filter((clause) => clause.limit?.window === 'month' || MONTHLY.test(clause.text))
  const clause = base ?? (monthly.length === 1 ? monthly[0] : undefined)
  const priced = numberOf(clause?.limit?.value)
  if (clause && priced)
    return { amount: priced, currency: currencyOf(clause.limit?.unit) ?? '', from: clause.no }
  const monthEnd = startOfDay(addMonths(month, 1), zone)
  const paid = records
    .filter((record) => record.kind === 'payment' && record.at < monthEnd && (record.amount ?? 0) > 0)
    .toSorted((a, b) => b.at - a.at)
  const fee = paid.find((record) => MONTHLY.test(record.note ?? '')) ?? paid[0]
  return fee?.amount === undefined
    ? null
    : { amount: exact(fee.amount), currency: fee.currency ?? '', from: fee.id }
}

/**
 * The credit of every calendar month whose incidents go beyond the promised share; months without one are not returned.
 * `records` of kind `incident` count when they carry minutes, or `from` and `to`; one with another metric belongs elsewhere.
 */
export function uptimeCredits(
  agreement: Agreement,
  records: readonly Recorded[],
  moment: Moment,
): UptimeCredit[] {
  return agreement.clauses.flatMap((sla) => {
    const { limit } = sla
    const promised = shareOf(limit?.value, limit?.unit)
    if (limit?.creditPerHour === undefined || (limit.op !== '>=' && limit.op !== '>') || !promised) return []
    const months = new Map<Day, { minutes: Exact; incidents: string[] }>()
    for (const record of records) {
      if (record.kind !== 'incident' || record.at > moment.asOf) continue
      if (record.metric !== undefined && record.metric !== limit.metric) continue
      for (const [month, minutes] of minutesByMonth(record, moment.zone)) {
        const known = months.get(month) ?? { minutes: ZERO, incidents: [] }
        months.set(month, {
          minutes: plus(known.minutes, minutes),
          incidents: [...known.incidents, record.id],
        })
      }
    }
    return [...months].flatMap(
      ([month, down]) => creditOf(agreement, sla, month, down.minutes, down.incidents, records, moment) ?? [],
    )
  })
}

function creditOf(
  agreement: Agreement,
  sla: Clause,
  month: Day,
  downMinutes: Exact,
  incidents: readonly string[],
  records: readonly Recorded[],
  moment: Moment,
): UptimeCredit | null {
  const promised = shareOf(sla.limit?.value, sla.limit?.unit) ?? ONE
  const monthMinutes = daysInMonth(month) * 1440
  const allowanceMinutes = timesExact(exact(monthMinutes), minus(ONE, promised))
  const excessMinutes = most(ZERO, minus(downMinutes, allowanceMinutes))
  const whole = countsStarted(sla.text) ? ceil : floor
  const hours = Number(whole(over(excessMinutes, exact(60))))
  const fee = feeOf(agreement, sla, month, records, moment.zone)
  if (hours === 0 || !fee?.currency) return null
  const inUnitOfPromise = (value: unknown): Exact | null => shareOf(value, sla.limit?.unit)
  const perHour = inUnitOfPromise(sla.limit?.creditPerHour) ?? ZERO
  const cap = inUnitOfPromise(sla.limit?.creditCap ?? sla.limit?.cap) ?? ONE
  const share = least(timesExact(exact(hours), perHour), cap)
  const credit = payable(timesExact(fee.amount, share), fee.currency)
  if (!credit || !payable(fee.amount, fee.currency)) return null
  return {
    clause: sla.no,
    month,
    monthMinutes,
    downMinutes,
    allowanceMinutes,
    excessMinutes,
    hours,
    share,
    fee,
    credit: majorNumber(credit),
    incidents,
  }
}

const percent = (share: Exact, lang: Lang): string =>
  `${numberInWords(toNumber(timesExact(share, exact(100))), lang)}${lang === 'ru' ? ' %' : '%'}`

function creditWords(one: UptimeCredit, lang: Lang): string {
  const n = (value: Exact): string => numberInWords(toNumber(value), lang)
  const fee = sum(toNumber(one.fee.amount), one.fee.currency, lang)
  const credit = sum(one.credit, one.fee.currency, lang)
  return lang === 'ru'
    ? `Простой ${n(one.downMinutes)} мин, допустимо ${n(one.allowanceMinutes)} из ${n(exact(one.monthMinutes))} мин месяца; сверх этого ${n(one.excessMinutes)} мин, зачётных часов: ${one.hours}. По п. ${one.clause} это ${percent(one.share, lang)} от ${fee}, то есть ${credit}.`
    : `Down for ${n(one.downMinutes)} min; the allowance is ${n(one.allowanceMinutes)} of the month's ${n(exact(one.monthMinutes))} min, which leaves ${n(one.excessMinutes)} min, or ${one.hours} counted ${one.hours === 1 ? 'hour' : 'hours'}. Under clause ${one.clause} that is ${percent(one.share, lang)} of ${fee}: ${credit}.`
}

export const creditMeasure = (one: UptimeCredit, lang: Lang): Measure => ({
  name: 'credit',
  value: one.credit,
  unit: one.fee.currency,
  from: [...one.incidents, ...(one.fee.from === one.clause ? [] : [one.fee.from])],
  clause: one.clause,
  owedBy: 'us',
  why: creditWords(one, lang),
})
