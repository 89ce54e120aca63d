// What an excess costs by the clause that prices it. The price is found by shape: on the limit, on its clause of grace, in a
// list of prices for its unit, or in a clause that prices one more of that unit.
import { ceil, compare, exact, minus, over, ZERO, type Exact } from '../basics/exact.ts'
import type { Clause } from './agreement.ts'
import { graceClauseOf } from './grace.ts'
import {
  countsStarted,
  currencyOf,
  inUnit,
  numberOf,
  priceShape,
  sameUnit,
  type PriceShape,
  type QuantityClause,
} from './quantity.ts'

export interface OveragePrice extends PriceShape {
  readonly clause: string
  readonly price: Exact
  /** The clause says that what is started counts as whole. */
  readonly started: boolean
}

/** A price below nothing is no price: a paper that says so is read as giving none. */
function priced(clause: Clause, price: unknown, unit: string, limit: QuantityClause): OveragePrice | null {
  const amount = numberOf(price)
  if (amount && compare(amount, ZERO) < 0) return null
  const shape = priceShape(unit, limit.limit.unit)
  return (
    amount && shape && { ...shape, clause: clause.no, price: amount, started: countsStarted(clause.text) }
  )
}

/** A bare price on a limit is that of the excess only where the clause speaks of more; else it is that of what is included. */
const SPEAKS_OF_MORE =
  /сверх|дополнительн|лишн|следующ|свыше|\b(?:extra|additional|further|beyond|above|over)\b/i

const overageOn = (clause: Clause, limit: QuantityClause, currency: string | null): OveragePrice | null => {
  const { overageUnit, price } = clause.limit ?? {}
  const more = clause.no === limit.no && SPEAKS_OF_MORE.test(clause.text) ? price : undefined
  const overagePrice = clause.limit?.overagePrice ?? more
  if (overagePrice === undefined) return null
  const unit = overageUnit ?? `${currencyOf(clause.limit?.currency) ?? currency ?? ''}/${limit.limit.unit}`
  return priced(clause, overagePrice, unit, limit)
}

function listedPrice(clause: Clause, limit: QuantityClause, currency: string | null): OveragePrice | null {
  const terms = clause.limit
  if (!terms || clause.no === limit.no) return null
  const own = currencyOf(terms.currency) ?? currencyOf(terms.unit) ?? currency ?? ''
  const listed = terms.prices?.find((item) => sameUnit(item.unit, limit.limit.unit))
  if (listed) return priced(clause, listed.price, `${own}/${limit.limit.unit}`, limit)
  const shape = priceShape(terms.unit ?? '', limit.limit.unit)
  if (terms.op === '=' && shape?.thing && sameUnit(shape.thing, limit.limit.unit))
    return priced(clause, terms.value, terms.unit ?? '', limit)
  const extra = terms.op === 'grace_days' ? null : overageOn(clause, limit, currency)
  return extra?.thing && sameUnit(extra.thing, limit.limit.unit) ? extra : null
}

/** The currency in which an agreement counts: that of its first clause with one. */
export function currencyOfAgreement(clauses: readonly Clause[]): string | null {
  for (const { limit } of clauses) {
    const found =
      currencyOf(limit?.currency) ??
      currencyOf(limit?.unit?.split('/')[0]) ??
      currencyOf(limit?.overageUnit?.split('/')[0])
    if (found) return found
  }
  return null
}

/** The price of going over this limit, or null when no clause gives one: then there is nothing to bill. */
export function overagePriceOf(limit: QuantityClause, clauses: readonly Clause[]): OveragePrice | null {
  const currency = currencyOfAgreement(clauses)
  const own = overageOn(limit, limit, currency)
  const grace = graceClauseOf(limit, clauses)
  const found = own ?? (grace && overageOn(grace, limit, currency))
  if (found) return found
  for (const clause of clauses) {
    const listed = listedPrice(clause, limit, currency)
    if (listed) return listed
  }
  return null
}

const isSlot = (thing: string): boolean => /^(?:slot|cell|place|ячейк|мест)/i.test(thing)

/**
 * How many priced things an excess makes: started slots of the limit's own size, or units of the price.
 * Null when the price is per something that the limit does not measure: kilograms do not make hours.
 */
export function chargedUnits(actual: Exact, limit: QuantityClause, price: OveragePrice): Exact | null {
  const size = numberOf(limit.limit.value) ?? ZERO
  const excess = minus(actual, size)
  if (compare(excess, ZERO) <= 0) return ZERO
  if (price.thing === null) return exact(1)
  if (isSlot(price.thing)) return compare(size, ZERO) > 0 ? exact(ceil(over(excess, size))) : null
  const inThing = inUnit(excess, limit.limit.unit, price.thing)
  if (!inThing) return null
  const units = over(inThing, price.step)
  return price.started ? exact(ceil(units)) : units
}
export const countsSlots = (price: OveragePrice): boolean => price.thing !== null && isSlot(price.thing)
