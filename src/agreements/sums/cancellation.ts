// What is kept and what goes back when an appointment, a booking or an event is called off, by how long before it; and what a
// promise of money back is worth within its days after the purchase.
//
// The shape: a limit in hours or days with what is kept or given back, as a share (`keepShare`, `refundShare`) or a sum (`keep`,
// `refund`). Its `base` names the clause with the date of the event, or the price that a money-back promise covers. Whether a
// consumer must accept such a term is another question; voidTerms.ts marks it.
import {
  compare,
  exact,
  least,
  minus,
  ONE,
  over,
  sum as total,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../../basics/exact.ts'
import { dayOf, daysBetween, startOfDay, type Day, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { inMajor, majorNumber, money } from '../../basics/money.ts'
import { dimensionOf, inSmallest, unitName } from '../../basics/units.ts'
import { sum } from '../../basics/words.ts'
import type { Agreement, Clause } from '../agreement.ts'
import { currencyOfAgreement } from '../charge.ts'
import { dayIn, instantIn } from '../dates.ts'
import type { Measure } from '../measure.ts'
import { currencyOf, numberOf } from '../quantity.ts'
import type { Recorded } from '../recorded.ts'
import { isEnd, type LeavingContext } from './leaving.ts'
import { payable } from './payable.ts'

const MS_PER_MINUTE = 60_000

/** How much before (or after) something: to the minute by the clock, and in whole calendar days. */
interface Distance {
  readonly minutes: Exact
  readonly days: number
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/** The bound of a clause and the distance, in one unit; days are counted by the calendar, hours by the clock. */
function gapOf(clause: Clause, distance: Distance): { gap: Exact; holds: boolean } | null {
  const bound = numberOf(clause.limit?.value)
  const unit = clause.limit?.unit ?? ''
  if (!bound || dimensionOf(unit) !== 'time') return null
  const inDays = unitName(unit) === 'day'
  const [at, size] = inDays ? [exact(distance.days), bound] : [distance.minutes, inSmallest(bound, unit)]
  const gap = minus(at, size)
  const scaled = inDays ? timesExact(gap, exact(1440)) : gap
  return {
    gap: scaled.n < 0n ? minus(ZERO, scaled) : scaled,
    holds: HOLDS[clause.limit?.op ?? '']?.(compare(at, size)) ?? false,
  }
}

/** Of several clauses that apply, the one with the nearest bound: "90 days or more" before "30 days or more". */
function nearest(clauses: readonly Clause[], distance: Distance): Clause | null {
  const applying = clauses.flatMap((clause) => {
    const found = gapOf(clause, distance)
    return found?.holds ? [{ clause, gap: found.gap }] : []
  })
  return applying.toSorted((a, b) => compare(a.gap, b.gap))[0]?.clause ?? null
}

const OF_PAID = /депозит|предоплат|внес|уплачен|оплаченн|deposit|prepa|paid/iu
const termOf = (clause: Clause, name: string): Exact | null => numberOf(clause.limit?.[name])
const hasTerms = (clause: Clause): boolean =>
  ['keep', 'keepShare', 'refund', 'refundShare'].some((name) => termOf(clause, name) !== null)

/** What stays of a paid sum by the words of a clause; a share is of the price unless the clause speaks of what was paid. */
function keptOf(clause: Clause, paid: Exact, price: Exact | null): Exact {
  const whole = price && !OF_PAID.test(clause.text) ? price : paid
  const kept =
    termOf(clause, 'keep') ??
    unlessNull(termOf(clause, 'keepShare'), (share) => timesExact(whole, share)) ??
    unlessNull(termOf(clause, 'refund'), (back) => minus(paid, back)) ??
    timesExact(paid, minus(ONE, termOf(clause, 'refundShare') ?? ONE))
  return kept.n < 0n ? ZERO : least(kept, paid)
}
const unlessNull = (value: Exact | null, then: (value: Exact) => Exact): Exact | null => value && then(value)

interface Settled {
  readonly clause: Clause
  readonly records: readonly string[]
}

/** The instant of an event: the date that a clause names, else that of a booking in the ledger. */
function eventOf(agreement: Agreement, records: readonly Recorded[], zone: string) {
  const bases = new Set(agreement.clauses.filter(hasTerms).map((clause) => clause.limit?.base))
  const dated = agreement.clauses.filter((clause) => clause.limit?.unit === 'date')
  const clause =
    dated.find((one) => bases.has(one.limit?.metric)) ?? (dated.length === 1 ? dated[0] : undefined)
  const day = dayIn(clause?.limit?.value, zone)
  if (day) return { at: startOfDay(day, zone), day, records: [] }
  const booking = records.find((one) => one.kind === 'registration' && one.from !== undefined)
  const at = booking?.from === undefined ? null : instantIn(booking.from, zone)
  return booking && at !== null ? { at, day: dayOf(at, zone), records: [booking.id] } : null
}

/** When the client called it off: a recorded end, else the day on which the caller read that they withdrew. */
function calledOff(records: readonly Recorded[], context: LeavingContext) {
  const ended = records.find((one) => isEnd(one))
  if (ended) return { at: ended.at, day: dayOf(ended.at, context.zone), records: [ended.id] }
  const day = context.withdrawnOn
  return day ? { at: startOfDay(day, context.zone), day, records: [] } : null
}

const distanceBetween = (from: Instant, to: Instant, fromDay: Day, toDay: Day): Distance => ({
  minutes: over(exact(to - from), exact(MS_PER_MINUTE)),
  days: daysBetween(fromDay, toDay),
})

function beforeEvent(
  agreement: Agreement,
  records: readonly Recorded[],
  context: LeavingContext,
): Settled | null {
  const off = calledOff(records, context)
  const event = eventOf(agreement, records, context.zone)
  if (!off || !event) return null
  const clauses = agreement.clauses.filter((clause) => hasTerms(clause) && !priceBase(agreement, clause))
  const clause = nearest(clauses, distanceBetween(off.at, event.at, off.day, event.day))
  return clause && { clause, records: [...event.records, ...off.records] }
}

/** The price clause that a money-back promise names as its base. */
const priceBase = (agreement: Agreement, clause: Clause): Clause | undefined =>
  agreement.clauses.find(
    (one) =>
      one.limit?.metric !== undefined &&
      one.limit.metric === clause.limit?.base &&
      currencyOf(one.limit.unit),
  )

function afterPurchase(
  agreement: Agreement,
  records: readonly Recorded[],
  context: LeavingContext,
): Settled | null {
  const off = calledOff(records, context)
  const bought = records.filter((one) => one.kind === 'payment').toSorted((a, b) => a.at - b.at)[0]
  if (!off || !bought) return null
  const boughtOn = dayOf(bought.at, context.zone)
  const promises = agreement.clauses.filter((clause) => hasTerms(clause) && priceBase(agreement, clause))
  const clause = nearest(promises, distanceBetween(bought.at, off.at, boughtOn, off.day))
  return clause && { clause, records: off.records }
}

/**
 * What goes back after a booking was called off or within a money-back promise, with the clause that says so. Nothing where no
 * clause speaks of it, where nothing was paid, or while nobody called anything off.
 */
export function cancellationMeasures(
  agreement: Agreement,
  ledger: readonly Recorded[],
  context: LeavingContext & { readonly lang: Lang },
): Measure[] {
  const records = ledger.filter((one) => one.at <= context.asOf)
  const payments = records.filter((one) => one.kind === 'payment' && (one.amount ?? 0) > 0)
  const paid = total(payments.map((one) => exact(one.amount ?? 0)))
  const currency = payments.find((one) => one.currency)?.currency ?? currencyOfAgreement(agreement.clauses)
  const found = beforeEvent(agreement, records, context) ?? afterPurchase(agreement, records, context)
  if (!found || compare(paid, ZERO) === 0 || !currency) return []
  const { clause } = found
  const kept = payable(keptOf(clause, paid, wholePrice(agreement)), currency)
  if (!kept || !payable(paid, currency)) return []
  const back = majorNumber(money(minus(paid, inMajor(kept)), currency))
  const from = [...found.records, ...payments.map((one) => one.id)]
  const why = words(toNumber(paid), majorNumber(kept), back, clause.no, currency, context.lang)
  return [{ name: 'refund', value: back, unit: currency, from, clause: clause.no, owedBy: 'us', why }]
}

/** The only whole price that the agreement names, or null. */
function wholePrice(agreement: Agreement): Exact | null {
  const prices = agreement.clauses.filter(
    (clause) => clause.limit?.op === '=' && currencyOf(clause.limit.unit),
  )
  return prices.length === 1 ? numberOf(prices[0]?.limit?.value) : null
}

function words(paid: number, kept: number, back: number, no: string, currency: string, lang: Lang): string {
  const say = (value: number): string => sum(value, currency, lang)
  return lang === 'ru'
    ? `Отказ по п. ${no}: оплачено ${say(paid)}, удерживается ${say(kept)}, возвращается ${say(back)}.`
    : `Called off under clause ${no}: ${say(paid)} was paid, ${say(kept)} is kept, ${say(back)} goes back.`
}
