// What an excess is and what it costs, as a notice says it before anything is billed.
import { exact, timesExact } from '../../basics/exact.ts'
import { majorNumber } from '../../basics/money.ts'
import type { Clause } from '../../agreements/agreement.ts'
import { chargedUnits, overagePriceOf, type OveragePrice } from '../../agreements/charge.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { isQuantity, standing } from '../../agreements/quantity.ts'
import { payable } from '../../agreements/sums/payable.ts'

export type ExcessKind = 'clearable' | 'asked_for' | 'used'

/**
 * What the excess is, which decides what can be offered: things that lie there can be cleared, work that was only asked for
 * need not be done, and what has been used is used. Told by the kinds of its entries and by a grace period, not by the trade.
 */
export function excessKindOf(
  found: OverageFound,
  clause: Clause | null,
  kinds: readonly string[],
): ExcessKind {
  const grace = clause?.limit?.graceDays !== undefined
  if (grace || found.graceUntil || found.billFrom || kinds.includes('goods_in')) return 'clearable'
  return kinds.length === 0 || kinds.some((kind) => kind.endsWith('_request')) ? 'asked_for' : 'used'
}

/** What the present excess costs: once where `period` is null, else for each such period that it lasts. Major units. */
export interface ExcessPrice {
  readonly amount: number
  readonly currency: string
  readonly period: OveragePrice['period']
  readonly clause: string
}

/** The price that the agreement gives for this excess; null where no clause prices it, or where it is free. */
export function excessPriceOf(found: OverageFound, clauses: readonly Clause[]): ExcessPrice | null {
  const held = standing(clauses)
  const limit = held.filter(isQuantity).find((clause) => clause.no === found.clause)
  const price = limit && overagePriceOf(limit, held)
  const units = price ? chargedUnits(exact(found.actual), limit, price) : null
  const sum = price && units ? payable(timesExact(units, price.price), price.currency) : null
  if (!price || !sum || sum.minor <= 0) return null
  return { amount: majorNumber(sum), currency: sum.currency, period: price.period, clause: price.clause }
}
