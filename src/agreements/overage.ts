// What a client keeps or asks above the limit they accepted, since when, and what it costs.
//
// The order is the fair one: the excess, then the word we sent about it, then the days given to put it right, and only
// then money. Without our word nothing runs; a consumer's silence never starts a paid service.
import {
  compare,
  exact,
  minus,
  over,
  plus,
  roundHalfUp,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../basics/exact.ts'
import { addDays, dayOf, daysBetween, daysInMonth, startOfDay, type Day } from '../basics/instant.ts'
import { majorNumber, type Money } from '../basics/money.ts'
import { dimensionOf } from '../basics/units.ts'
import type { Agreement } from './agreement.ts'
import { chargedUnits, countsSlots, overagePriceOf, type OveragePrice } from './charge.ts'
import { graceOf } from './grace.ts'
import type { MeasuredPoint, MeasuredRun, MeasuredSeries } from './measured.ts'
import type { OverageFound } from './overageFound.ts'
import { isQuantity, numberOf, standing, type QuantityClause } from './quantity.ts'
import type { Moment } from './recorded.ts'
import { payable } from './sums/payable.ts'
import { noticeFor, type Notice, type NoticeRule, type Told } from './told.ts'

export interface OverageContext extends Moment {
  readonly consumer: boolean
  /** Clauses to whose price the client agreed in express words. */
  readonly consented?: readonly string[]
  /** The day on which a recorded end of the agreement takes effect. */
  readonly endsOn?: Day | null
}

/** A stretch of time above the limit; `until` is the last day above it, null while it still runs. */
interface Episode {
  readonly window: MeasuredRun['window']
  readonly points: readonly MeasuredPoint[]
  readonly until: Day | null
  /** The records that the excess rests on. */
  readonly entries: readonly string[]
}

const isOver = (value: Exact, limit: QuantityClause): boolean => {
  const order = compare(value, numberOf(limit.limit.value) ?? ZERO)
  return limit.limit.op === '<' ? order >= 0 : order > 0
}

function episodesOf(run: MeasuredRun, limit: QuantityClause): Episode[] {
  const found: Episode[] = []
  let above: MeasuredPoint[] = []
  let before: MeasuredPoint[] = []
  const close = (until: Day | null): void => {
    const entries = [...(run.additive ? before : []), ...above].flatMap((point) => point.entries)
    if (above.length > 0)
      found.push({ window: run.window, points: above, until, entries: [...new Set(entries)] })
    before = [...before, ...above]
    above = []
  }
  for (const point of run.points) {
    if (isOver(point.value, limit)) {
      above.push(point)
    } else {
      close(addDays(point.day, -1))
      before.push(point)
    }
  }
  close(null)
  return found
}

const peakOf = (points: readonly MeasuredPoint[]): Exact =>
  points.reduce((peak, { value }) => (compare(value, peak) > 0 ? value : peak), ZERO)
/** What is over: the present value while it lasts, the largest one once it is past. */
const actualOf = (episode: Episode): Exact =>
  episode.until === null ? (episode.points.at(-1)?.value ?? ZERO) : peakOf(episode.points)

/**
 * Every exceeded limit of an agreement, in the order of its clauses; exactly full fits.
 *
 * `series` is what was measured per clause (points after `asOf` must not be in it), `told` is what we sent to the client.
 * One overage per calendar window where a limit holds per window; else one per stretch that still runs or that the client
 * was told of, and if there is none such, the highest. `ratio` is rounded to hundredths, `amount` to minor units, half up.
 * Amounts are absent where no clause prices the excess, where a running charge was never announced (`unbilled:
 * 'no_notice'`), and where a consumer has not agreed (`'no_consent'`).
 * Source: seed 001, four times the shelf; for consumers the Russian consumer law art. 16(3), 2011/83/EU art. 27.
 */
export function overagesOf(
  agreement: Agreement,
  series: readonly MeasuredSeries[],
  told: readonly Told[],
  context: OverageContext,
): OverageFound[] {
  const clauses = standing(agreement.clauses)
  return clauses.filter(isQuantity).flatMap((limit) => {
    const runs = series.filter((one) => one.clause === limit.no).flatMap((one) => one.runs)
    const rule: NoticeRule = {
      limit,
      clauses,
      grace: graceOf(limit, clauses),
      price: overagePriceOf(limit, clauses),
      zone: context.zone,
    }
    const episodes = runs.flatMap((run) => episodesOf(run, limit))
    const noticed = episodes.map((episode) => ({
      episode,
      notice: noticeWithin(episode, told, rule, context),
    }))
    return worthTelling(noticed).map(({ episode, notice }) => foundOverage(episode, notice, rule, context))
  })
}

interface Noticed {
  readonly episode: Episode
  readonly notice: Notice | null
}

function worthTelling(all: readonly Noticed[]): readonly Noticed[] {
  const kept = all.filter(({ episode, notice }) => episode.window || episode.until === null || notice)
  if (kept.length > 0) return kept
  const highest = all.toSorted((a, b) => compare(peakOf(b.episode.points), peakOf(a.episode.points)))
  return highest.slice(0, 1)
}

/** A letter about an excess that is over and past speaks of a later one, unless the excess belongs to a window. */
function noticeWithin(episode: Episode, told: readonly Told[], rule: NoticeRule, at: Moment): Notice | null {
  const inTime = told.filter(
    (one) =>
      one.at <= at.asOf &&
      (episode.until === null || episode.window || dayOf(one.at, at.zone) <= episode.until),
  )
  // The price of a month may be told before the month is full; only a running grace needs a word after the excess.
  const from = episode.window && !rule.grace ? startOfDay(episode.window.from, at.zone) : undefined
  return noticeFor(episode.points, inTime, rule, from)
}

function foundOverage(
  episode: Episode,
  notice: Notice | null,
  rule: NoticeRule,
  context: OverageContext,
): OverageFound {
  const { limit } = rule
  const size = numberOf(limit.limit.value) ?? ZERO
  const actual = actualOf(episode)
  const ratio = compare(size, ZERO) > 0 ? toNumber(roundHalfUp(over(actual, size), 2)) : 0
  return {
    clause: limit.no,
    limit: toNumber(size),
    actual: toNumber(actual),
    unit: limit.limit.unit,
    ratio,
    since: episode.points[0]?.day ?? '',
    ...(episode.window && { window: episode.window }),
    ...(notice && { noticeMessage: notice.told.id }),
    ...billOf(episode, notice, rule, context),
    entries: [...episode.entries],
  }
}

type Bill = Pick<
  OverageFound,
  'graceUntil' | 'billFrom' | 'billTo' | 'slots' | 'days' | 'amount' | 'currency' | 'priceClause' | 'unbilled'
>

function billOf(episode: Episode, notice: Notice | null, rule: NoticeRule, context: OverageContext): Bill {
  const { limit, price } = rule
  const free = notice?.graceUntil ?? null
  const times: Bill = free === null ? {} : { graceUntil: free }
  if (!price) return { ...times, unbilled: 'no_price' }
  const units = chargedUnits(actualOf(episode), limit, price)
  if (!units) return { ...times, unbilled: 'no_price' }
  const terms: Bill = {
    ...times,
    priceClause: price.clause,
    ...(countsSlots(price) && { slots: toNumber(units) }),
  }
  if (!mayCharge(episode, rule, context)) return { ...terms, unbilled: 'no_consent' }
  const perWindow = price.period === null || episode.window !== undefined
  if (perWindow && !rule.grace) return { ...terms, ...priceOnce(units, price) }
  if (!notice) return { ...terms, unbilled: 'no_notice' }
  const billFrom = addDays(free ?? notice.day, 1)
  const from = { ...terms, billFrom }
  if (billFrom > lastDay(episode, context)) return { ...from, unbilled: 'in_grace' }
  return {
    ...from,
    ...(perWindow ? priceOnce(units, price) : priceRunning(episode, billFrom, rule, price, context)),
  }
}

/** Silence is no order. A consumer pays for what they asked for, for what they agreed to, and for keeping a term over. */
function mayCharge(episode: Episode, rule: NoticeRule, context: OverageContext): boolean {
  if (!context.consumer) return true
  const agreed = context.consented ?? []
  if (agreed.includes(rule.limit.no) || (rule.price && agreed.includes(rule.price.clause))) return true
  // Keeping things past the agreed term is paid by law (for example art. 896(4) of the Russian civil code).
  const asked = episode.points.at(-1)?.asked
  return unitIsDays(rule.limit) || (asked !== undefined && compare(asked, actualOf(episode)) >= 0)
}
const unitIsDays = (limit: QuantityClause): boolean =>
  dimensionOf(limit.limit.unit) === 'time' && !/h|ч|min|мин/i.test(limit.limit.unit)

const priceOnce = (units: Exact, price: OveragePrice): Bill =>
  billed(payable(timesExact(units, price.price), price.currency))
const billed = (sum: Money | null): Bill =>
  sum ? { amount: majorNumber(sum), currency: sum.currency } : { unbilled: 'no_price' }

const earliest = (days: readonly (Day | null | undefined)[]): Day =>
  days.filter((day): day is Day => typeof day === 'string').toSorted()[0] ?? ''
const lastDay = (episode: Episode, context: OverageContext): Day =>
  earliest([dayOf(context.asOf, context.zone), context.endsOn, episode.until])

/** The sum over the billed days, each at the value that held at its end. */
function priceRunning(
  episode: Episode,
  billFrom: Day,
  rule: NoticeRule,
  price: OveragePrice,
  context: OverageContext,
): Bill {
  const billTo = lastDay(episode, context)
  let total = ZERO
  episode.points.forEach((point, index) => {
    const next = episode.points[index + 1]
    const from = point.day > billFrom ? point.day : billFrom
    const to = earliest([billTo, next && addDays(next.day, -1)])
    const units = from <= to ? chargedUnits(point.value, rule.limit, price) : null
    if (units) total = plus(total, timesExact(timesExact(units, price.price), periodsIn(from, to, price)))
  })
  const days = daysBetween(billFrom, billTo) + 1
  return { billTo, days, ...billed(payable(total, price.currency)) }
}

/** How many periods of the price lie in these days, both included; months are shared out by their own days. */
function periodsIn(from: Day, to: Day, price: OveragePrice): Exact {
  const days = exact(daysBetween(from, to) + 1)
  if (price.period === 'hour') return timesExact(days, exact(24))
  if (price.period === 'week') return over(days, exact(7))
  if (price.period === 'year') return over(days, exact(365))
  if (price.period !== 'month') return days
  let months = ZERO
  for (let day = from; day <= to;) {
    const first = `${day.slice(0, 7)}-01`
    const monthEnd = addDays(first, daysInMonth(day) - 1)
    const end = earliest([to, monthEnd])
    months = plus(months, over(exact(daysBetween(day, end) + 1), exact(daysInMonth(day))))
    day = addDays(end, 1)
  }
  return months
}

/** The excess itself, in the unit of the limit: what has to be taken away. */
export const excessOf = (found: OverageFound): number =>
  toNumber(minus(exact(found.actual), exact(found.limit)))
