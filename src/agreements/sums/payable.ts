// A sum that can be paid. Papers from outside may hold numbers no till has ever seen; such a sum is left out, and nothing breaks.
import { compare, exact, timesExact, type Exact } from '../../basics/exact.ts'
import { decimalsOf, money, type Money } from '../../basics/money.ts'

const MOST_MINOR = exact(Number.MAX_SAFE_INTEGER - 1)

/** The sum in whole minor units, rounded half up; null beyond 2^53 of them. */
export function payable(value: Exact, currency: string): Money | null {
  const positive = value.n < 0n ? { n: -value.n, d: value.d } : value
  const minor = timesExact(positive, exact(10 ** decimalsOf(currency)))
  return compare(minor, MOST_MINOR) <= 0 ? money(value, currency) : null
}
