// The agreed price of being late: a share of a price per day, up to a cap. The clock is the record that the thing was done, held
// against the date that the clause promised; what is not done yet is late up to the day on which we look.
import {
  compare,
  exact,
  floor,
  least,
  over,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../../basics/exact.ts'
import { dayOf, daysBetween, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { majorNumber } from '../../basics/money.ts'
import { counted, dayInWords, sum } from '../../basics/words.ts'
import type { Agreement, Clause } from '../agreement.ts'
import { dayIn } from '../dates.ts'
import type { Measure } from '../measure.ts'
import { currencyOf, numberOf, priceShape, shareOf } from '../quantity.ts'
import type { Moment, Recorded } from '../recorded.ts'
import { payable } from './payable.ts'

export interface DelayPenalty {
  readonly clause: string
  readonly dueClause: string
  readonly due: Day
  /** The day on which it was done; null while it is not. */
  readonly doneOn: Day | null
  readonly lateDays: number
  readonly base: Exact
  readonly amount: number
  readonly currency: string
  readonly capped: boolean
  readonly owedBy: 'us' | 'client'
  readonly from: readonly string[]
}

const DONE_KINDS = new Set([
  'milestone',
  'delivery',
  'goods_out',
  'payment',
  'registration',
  'inspection',
  'quality',
])
const HAND_OVER = new Set(['milestone', 'delivery'])
const BY_CLIENT = /оплат|внос|плат[её]ж|\bpa(?:y|id|yment)|invoice/i

/** A rate of lateness by its shape: "share/day", "%/week" of a base, or "RUB/day" flat. */
interface Rate {
  readonly perPeriod: Exact
  readonly ofBase: boolean
  readonly periodDays: number
  readonly currency: string | null
}
const PERIOD_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, день: 1, неделя: 7 }

function rateOf(clause: Clause): Rate | null {
  const { limit } = clause
  const value = numberOf(limit?.value)
  const [what = '', period = ''] = (limit?.unit ?? '').split('/').map((part) => part.trim())
  const periodDays = PERIOD_DAYS[period.toLowerCase()]
  if (!value || limit?.op !== '=' || periodDays === undefined) return null
  const share = /^(?:share|%|percent)$/.test(what) ? shareOf(limit.value, what) : null
  if (share) return { perPeriod: share, ofBase: true, periodDays, currency: null }
  const shape = limit.base === undefined ? null : priceShape(limit.unit ?? '', '')
  return shape && { perPeriod: value, ofBase: false, periodDays, currency: shape.currency }
}

/** Clauses that promise a date. */
const datedClauses = (agreement: Agreement): Clause[] =>
  agreement.clauses.filter(
    ({ limit }) => limit?.op === 'due' || (limit?.op === '<=' && limit.unit === 'date'),
  )

/** The promised dates that a rate of lateness guards: those of its base, else the only priced date there is. */
function guarded(rate: Clause, agreement: Agreement): readonly Clause[] {
  const dues = datedClauses(agreement)
  const base = rate.limit?.base
  if (base !== undefined) return dues.filter((clause) => clause.limit?.metric === base)
  const priced = dues.filter((clause) => clause.limit?.price !== undefined)
  return priced.length === 1 ? priced : []
}

/** The whole price that a share is taken of, with its currency. */
function priceOf(due: Clause, agreement: Agreement): { amount: Exact; currency: string } | null {
  const own = numberOf(due.limit?.price)
  const elsewhere = agreement.clauses.find(
    (clause) =>
      clause.limit?.op === '=' && clause.limit.metric === due.limit?.metric && currencyOf(clause.limit.unit),
  )
  const amount = own ?? numberOf(elsewhere?.limit?.value)
  const currency =
    currencyOf(due.limit?.currency) ??
    currencyOf(elsewhere?.limit?.unit) ??
    agreement.clauses
      .map((clause) => currencyOf(clause.limit?.unit) ?? currencyOf(clause.limit?.currency))
      .find(Boolean)
  return amount && currency ? { amount, currency } : null
}

/** Every agreed penalty for lateness that has arisen by `asOf`; what was done in time gives none. */
export function delayPenalties(
  agreement: Agreement,
  records: readonly Recorded[],
  moment: Moment,
): DelayPenalty[] {
  return agreement.clauses.flatMap((clause) => {
    const rate = rateOf(clause)
    if (!rate) return []
    return guarded(clause, agreement).flatMap(
      (due) => penaltyOf(clause, rate, due, agreement, records, moment) ?? [],
    )
  })
}

/**
 * The record that the promised thing was done, or null while there is none. A hand-over that names no metric is taken for it where
 * only one date was promised; where several were, it may be any of them, and no sum is given on a guess.
 */
function doneBy(
  due: Clause,
  agreement: Agreement,
  records: readonly Recorded[],
  moment: Moment,
): Recorded | null | 'unclear' {
  const done = records
    .filter((one) => DONE_KINDS.has(one.kind) && one.at <= moment.asOf)
    .toSorted((a, b) => a.at - b.at)
  const named = done.find((one) => one.metric !== undefined && one.metric === due.limit?.metric)
  if (named) return named
  const unnamed = done.find((one) => one.metric === undefined && HAND_OVER.has(one.kind))
  if (!unnamed) return null
  return datedClauses(agreement).length === 1 ? unnamed : 'unclear'
}

function penaltyOf(
  clause: Clause,
  rate: Rate,
  due: Clause,
  agreement: Agreement,
  records: readonly Recorded[],
  moment: Moment,
): DelayPenalty | null {
  const dueDay = dayIn(due.limit?.value, moment.zone)
  const price = priceOf(due, agreement)
  const currency = rate.currency ?? price?.currency
  if (!dueDay || !currency || (rate.ofBase && !price)) return null
  const done = doneBy(due, agreement, records, moment)
  if (done === 'unclear') return null
  const doneOn = done ? dayOf(done.at, moment.zone) : null
  const lateDays = daysBetween(dueDay, doneOn ?? dayOf(moment.asOf, moment.zone))
  if (lateDays <= 0) return null
  const base = price?.amount ?? ZERO
  const periods = exact(floor(over(exact(lateDays), exact(rate.periodDays))))
  const perPeriod = rate.ofBase ? timesExact(rate.perPeriod, base) : rate.perPeriod
  const uncapped = timesExact(periods, perPeriod)
  const cap = capOf(clause, base)
  const owed = cap ? least(uncapped, cap) : uncapped
  const sumOwed = payable(owed, currency)
  if (!sumOwed || !payable(base, currency)) return null
  const byClient = done?.kind === 'payment' || (!done && BY_CLIENT.test(due.text))
  return {
    clause: clause.no,
    dueClause: due.no,
    due: dueDay,
    doneOn,
    lateDays,
    base,
    amount: majorNumber(sumOwed),
    currency,
    capped: cap !== null && compare(uncapped, cap) > 0,
    owedBy: byClient ? 'client' : 'us',
    from: done ? [done.id] : [],
  }
}

/** A cap up to 1 is a share of the base, a larger one is a sum. */
function capOf(clause: Clause, base: Exact): Exact | null {
  const cap = numberOf(clause.limit?.cap)
  if (!cap) return null
  return compare(cap, exact(1)) <= 0 ? timesExact(cap, base) : cap
}

function penaltyWords(one: DelayPenalty, lang: Lang): string {
  const days = counted(one.lateDays, 'day', lang)
  const due = dayInWords(one.due, lang)
  const base = sum(toNumber(one.base), one.currency, lang)
  const amount = sum(one.amount, one.currency, lang)
  if (lang === 'ru') {
    const done = one.doneOn ? `сделано ${dayInWords(one.doneOn, lang)}` : 'по записям ещё не сделано'
    const cap = one.capped ? ' (предел по договору)' : ''
    return `Срок по п. ${one.dueClause} — ${due}, ${done}: опоздание ${days}. По п. ${one.clause} от ${base} это ${amount}${cap}.`
  }
  const done = one.doneOn ? `done on ${dayInWords(one.doneOn, lang)}` : 'not done yet by the records'
  const cap = one.capped ? ' (the agreed cap)' : ''
  return `Due on ${due} by clause ${one.dueClause}, ${done}: ${days} late. Under clause ${one.clause}, of ${base}, that is ${amount}${cap}.`
}

export const penaltyMeasure = (one: DelayPenalty, lang: Lang): Measure => ({
  // What the client owes for paying late is no penalty of ours.
  name: one.owedBy === 'us' ? 'penalty' : 'extra_due',
  value: one.amount,
  unit: one.currency,
  from: [...one.from],
  clause: one.clause,
  owedBy: one.owedBy,
  why: penaltyWords(one, lang),
})
