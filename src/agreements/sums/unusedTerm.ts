// The part of a prepaid term that was not used: a year's pass left after 70 days gives back 295 of 365.
//
// The used part is rounded once, the rest is what was paid less that, so that both add up to what was paid. The price of a day
// that people read (98.63) is only shown; nothing is computed from it.
import {
  compare,
  exact,
  least,
  minus,
  over,
  sum as total,
  timesExact,
  toNumber,
  type Exact,
} from '../../basics/exact.ts'
import { dayOf, daysBetween, isDay, readInstant, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { inMajor, majorNumber, money } from '../../basics/money.ts'
import { counted, sum } from '../../basics/words.ts'
import type { Agreement, Clause } from '../agreement.ts'
import type { Measure } from '../measure.ts'
import { currencyOf, numberOf } from '../quantity.ts'
import type { Moment, Recorded } from '../recorded.ts'

export interface UnusedTerm {
  readonly clause: string
  readonly from: Day
  /** The last used day. */
  readonly to: Day
  readonly usedDays: number
  readonly termDays: number
  readonly price: Exact
  readonly paid: Exact
  readonly used: number
  readonly refund: number
  /** What is still owed when more was used than paid; 0 otherwise. */
  readonly extraDue: number
  readonly currency: string
  readonly records: readonly string[]
}

export interface TermContext extends Moment {
  /**
   * The day on which the client withdrew, by a letter that the caller has read; it counts as used. Null: nobody withdrew.
   * Left out: the end is the one that the records show, a termination or else the last day of recorded use.
   */
  readonly withdrawnOn?: Day | null
}

const dayIn = (text: string | undefined, zone: string): Day | null => {
  if (text === undefined) return null
  if (isDay(text)) return text
  const at = readInstant(text, zone)
  return at === null ? null : dayOf(at, zone)
}

interface Use {
  readonly from: Day
  readonly to: Day
  readonly records: readonly string[]
}

/** From the first day of use (else payment, else acceptance) to the day of leaving, both included. */
function useOf(agreement: Agreement, records: readonly Recorded[], context: TermContext): Use | null {
  const { zone } = context
  const usage = records
    .filter((one) => one.kind === 'usage' && one.from !== undefined)
    .toSorted((a, b) => a.at - b.at)
  const payment = records.find((one) => one.kind === 'payment')
  const starts = usage.flatMap((one) => dayIn(one.from, zone) ?? []).toSorted()
  const from = starts[0] ?? (payment && dayOf(payment.at, zone)) ?? dayIn(agreement.acceptedAt, zone)
  const ended = records.find((one) => one.kind === 'notice' && one.effect === 'termination' && one.endsAt)
  const lastUse = usage
    .flatMap((one) => dayIn(one.to, zone) ?? [])
    .toSorted()
    .at(-1)
  const to =
    context.withdrawnOn ?? dayIn(ended?.endsAt, zone) ?? (context.withdrawnOn === null ? null : lastUse)
  if (!from || !to || to < from) return null
  return { from, to, records: [...usage.map((one) => one.id), ...(ended ? [ended.id] : [])] }
}

function paidOf(price: Exact, records: readonly Recorded[]): { amount: Exact; records: string[] } {
  const payments = records.filter((one) => one.kind === 'payment' && one.amount !== undefined)
  const exactly = payments.find((one) => compare(exact(one.amount ?? 0), price) === 0)
  if (exactly) return { amount: price, records: [exactly.id] }
  if (payments.length === 0) return { amount: price, records: [] }
  const all = total(payments.map((one) => exact(one.amount ?? 0)))
  return { amount: least(all, price), records: payments.map((one) => one.id) }
}

/** The used and the unused part of every price that pays for a number of days, once the use is known to have ended. */
export function unusedTerms(
  agreement: Agreement,
  ledger: readonly Recorded[],
  context: TermContext,
): UnusedTerm[] {
  const records = ledger.filter((one) => one.at <= context.asOf)
  const use = useOf(agreement, records, context)
  if (!use) return []
  return agreement.clauses.flatMap((clause) => unusedOf(clause, use, records) ?? [])
}

function unusedOf(clause: Clause, use: Use, records: readonly Recorded[]): UnusedTerm | null {
  const { limit } = clause
  const price = numberOf(limit?.value)
  const currency = currencyOf(limit?.unit)
  const termDays = Math.floor(limit?.termDays ?? 0)
  if (limit?.op !== '=' || !price || !currency || termDays < 1) return null
  const usedDays = Math.min(daysBetween(use.from, use.to) + 1, termDays)
  const paid = paidOf(price, records)
  const used = money(over(timesExact(price, exact(usedDays)), exact(termDays)), currency)
  const rest = minus(paid.amount, inMajor(used))
  return {
    clause: clause.no,
    from: use.from,
    to: use.to,
    usedDays,
    termDays,
    price,
    paid: paid.amount,
    used: majorNumber(used),
    refund: rest.n > 0n ? majorNumber(money(rest, currency)) : 0,
    extraDue: rest.n < 0n ? majorNumber(money({ n: -rest.n, d: rest.d }, currency)) : 0,
    currency,
    records: [...paid.records, ...use.records],
  }
}

const SAYS = {
  used: {
    ru: (one: UnusedTerm, s: Sums) =>
      `Использовано ${s.used} из ${s.term}: ${s.price} × ${one.usedDays} / ${one.termDays} = ${s.usedSum}.`,
    en: (one: UnusedTerm, s: Sums) =>
      `${s.used} of ${s.term} used: ${s.price} × ${one.usedDays} / ${one.termDays} = ${s.usedSum}.`,
  },
  refund: {
    ru: (_: UnusedTerm, s: Sums) =>
      `Оплачено ${s.paid}, использовано на ${s.usedSum}; остаётся вернуть ${s.refund}.`,
    en: (_: UnusedTerm, s: Sums) =>
      `${s.paid} was paid and ${s.usedSum} used; ${s.refund} is left to refund.`,
  },
  extra_due: {
    ru: (_: UnusedTerm, s: Sums) =>
      `Использовано на ${s.usedSum}, оплачено ${s.paid}; не оплачено ${s.extra}.`,
    en: (_: UnusedTerm, s: Sums) => `${s.usedSum} was used and ${s.paid} paid; ${s.extra} is still owed.`,
  },
} as const
type Sums = Readonly<Record<'used' | 'term' | 'price' | 'usedSum' | 'paid' | 'refund' | 'extra', string>>

function sumsOf(one: UnusedTerm, lang: Lang): Sums {
  const say = (value: number): string => sum(value, one.currency, lang)
  return {
    used: counted(one.usedDays, 'day', lang),
    term: String(one.termDays),
    price: say(toNumber(one.price)),
    usedSum: say(one.used),
    paid: say(toNumber(one.paid)),
    refund: say(one.refund),
    extra: say(one.extraDue),
  }
}

export function unusedTermMeasures(one: UnusedTerm, lang: Lang): Measure[] {
  const sums = sumsOf(one, lang)
  const measure = (name: keyof typeof SAYS, value: number, owedBy?: 'us' | 'client'): Measure => ({
    name,
    value,
    unit: one.currency,
    from: [...one.records],
    clause: one.clause,
    ...(owedBy && { owedBy }),
    why: SAYS[name][lang](one, sums),
  })
  return [
    measure('used', one.used),
    ...(one.refund > 0 ? [measure('refund', one.refund, 'us')] : []),
    ...(one.extraDue > 0 ? [measure('extra_due', one.extraDue, 'client')] : []),
  ]
}
