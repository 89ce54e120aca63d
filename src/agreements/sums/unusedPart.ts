// The part of a prepaid price that was not used: a year's pass left after 70 days gives back 295 of 365, a course of 24 lessons
// left after six gives back eighteen.
//
// The used part is rounded once, the rest is what was paid less that, so that both add up to what was paid. The price of a day
// that people read (98.63) is only shown; nothing is computed from it.
import { exact, minus, over, plus, timesExact, toNumber, ZERO, type Exact } from '../../basics/exact.ts'
import { dayOf, daysBetween, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { inMajor, majorNumber, type Money } from '../../basics/money.ts'
import { quantity, sum } from '../../basics/words.ts'
import type { Agreement, Clause } from '../agreement.ts'
import { dayIn } from '../dates.ts'
import type { Measure } from '../measure.ts'
import { currencyOf, numberOf, sameUnit } from '../quantity.ts'
import type { Recorded } from '../recorded.ts'
import { leavingOf, paidTowards, type Leaving, type LeavingContext } from './leaving.ts'
import { payable } from './payable.ts'

export interface UnusedPart {
  readonly clause: string
  /** "day", or the unit in which the price is listed. */
  readonly unit: string
  readonly usedUnits: number
  /** How many the whole price pays for; null where that does not follow from the clause. */
  readonly ofUnits: number | null
  readonly price: Exact
  readonly paid: Exact
  readonly used: number
  readonly refund: number
  /** What is still owed when more was used than paid; 0 otherwise. */
  readonly extraDue: number
  readonly currency: string
  readonly records: readonly string[]
}

interface Price {
  readonly clause: Clause
  readonly amount: Exact
  readonly currency: string
}

/** The used and the unused part of every prepaid price, once the client has left; empty while nobody has. */
export function unusedParts(
  agreement: Agreement,
  ledger: readonly Recorded[],
  context: LeavingContext,
): UnusedPart[] {
  const records = ledger.filter((one) => one.at <= context.asOf)
  const leaving = leavingOf(records, context)
  if (!leaving) return []
  return agreement.clauses.flatMap((clause) => {
    const amount = numberOf(clause.limit?.value)
    const currency = currencyOf(clause.limit?.unit)
    if (clause.limit?.op !== '=' || !amount || !currency) return []
    if (!payable(amount, currency)) return []
    const price = { clause, amount, currency }
    return byDays(price, agreement, records, leaving, context) ?? byUnits(price, records, leaving) ?? []
  })
}

/** From the first day of use (else payment, else acceptance) to the day of leaving, both included. */
function firstDay(agreement: Agreement, records: readonly Recorded[], zone: string): Day | null {
  const uses = records.filter((one) => one.kind === 'usage').flatMap((one) => dayIn(one.from, zone) ?? [])
  const payment = records.filter((one) => one.kind === 'payment').toSorted((a, b) => a.at - b.at)[0]
  return uses.toSorted()[0] ?? (payment ? dayOf(payment.at, zone) : dayIn(agreement.acceptedAt, zone))
}

function byDays(
  price: Price,
  agreement: Agreement,
  records: readonly Recorded[],
  leaving: Leaving,
  context: LeavingContext,
): UnusedPart | null {
  const termDays = Math.floor(price.clause.limit?.termDays ?? 0)
  const from = firstDay(agreement, records, context.zone)
  if (termDays < 1 || !from || leaving.day < from) return null
  const usedDays = Math.min(daysBetween(from, leaving.day) + 1, termDays)
  const used = payable(over(timesExact(price.amount, exact(usedDays)), exact(termDays)), price.currency)
  if (!used) return null
  const usage = records.filter((one) => one.kind === 'usage' && one.from !== undefined).map((one) => one.id)
  return settled(price, 'day', usedDays, termDays, used, records, [...usage, ...leaving.records])
}

function byUnits(price: Price, records: readonly Recorded[], leaving: Leaving): UnusedPart | null {
  for (const listed of price.clause.limit?.prices ?? []) {
    const uses = records.filter((one) => one.kind === 'usage' && sameUnit(one.unit ?? '', listed.unit))
    const each = numberOf(listed.price)
    if (uses.length === 0 || !each || each.n <= 0n) continue
    const units = uses.reduce((all, one) => plus(all, exact(one.value ?? 1)), ZERO)
    const used = payable(timesExact(units, each), price.currency)
    if (!used) continue
    const of = over(price.amount, each)
    const ids = [...uses.map((one) => one.id), ...leaving.records]
    return settled(price, listed.unit, toNumber(units), of.d === 1n ? Number(of.n) : null, used, records, ids)
  }
  return null
}

function settled(
  price: Price,
  unit: string,
  usedUnits: number,
  ofUnits: number | null,
  used: Money,
  records: readonly Recorded[],
  ids: readonly string[],
): UnusedPart | null {
  const paid = paidTowards(price.amount, records)
  const rest = minus(paid.amount, inMajor(used))
  const left = payable(rest, price.currency)
  if (!left) return null
  const balance = majorNumber(left)
  return {
    clause: price.clause.no,
    unit,
    usedUnits,
    ofUnits,
    price: price.amount,
    paid: paid.amount,
    used: majorNumber(used),
    refund: Math.max(balance, 0),
    extraDue: Math.max(-balance, 0),
    currency: price.currency,
    records: [...paid.records, ...ids],
  }
}

interface Sums {
  readonly units: string
  readonly part: string
  readonly used: string
  readonly paid: string
  readonly refund: string
  readonly extra: string
}
const SAYS: Readonly<Record<'used' | 'refund' | 'extra_due', Record<Lang, (s: Sums) => string>>> = {
  used: {
    ru: (s) => `Использовано ${s.units}: ${s.part} = ${s.used}.`,
    en: (s) => `${s.units} used: ${s.part} = ${s.used}.`,
  },
  refund: {
    ru: (s) => `Оплачено ${s.paid}, использовано на ${s.used}; остаётся вернуть ${s.refund}.`,
    en: (s) => `${s.paid} was paid and ${s.used} used; ${s.refund} is left to refund.`,
  },
  extra_due: {
    ru: (s) => `Использовано на ${s.used}, оплачено ${s.paid}; не оплачено ${s.extra}.`,
    en: (s) => `${s.used} was used and ${s.paid} paid; ${s.extra} is still owed.`,
  },
}

function sumsOf(one: UnusedPart, lang: Lang): Sums {
  const say = (value: number): string => sum(value, one.currency, lang)
  const price = say(toNumber(one.price))
  return {
    units: quantity(one.usedUnits, one.unit, lang),
    part: one.ofUnits === null ? String(one.usedUnits) : `${price} × ${one.usedUnits} / ${one.ofUnits}`,
    used: say(one.used),
    paid: say(toNumber(one.paid)),
    refund: say(one.refund),
    extra: say(one.extraDue),
  }
}

export function unusedPartMeasures(one: UnusedPart, lang: Lang): Measure[] {
  const sums = sumsOf(one, lang)
  const measure = (name: keyof typeof SAYS, value: number, owedBy?: 'us' | 'client'): Measure => ({
    name,
    value,
    unit: one.currency,
    from: [...one.records],
    clause: one.clause,
    ...(owedBy && { owedBy }),
    why: SAYS[name][lang](sums),
  })
  return [
    measure('used', one.used),
    ...(one.refund > 0 ? [measure('refund', one.refund, 'us')] : []),
    ...(one.extraDue > 0 ? [measure('extra_due', one.extraDue, 'client')] : []),
  ]
}
