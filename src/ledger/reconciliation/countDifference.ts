// How far a count is from the acts, in pieces and in money.
import { minus, timesExact, type Exact } from '../../basics/exact.ts'

export interface CountDifference {
  /** Counted less what the acts leave: negative where something is not there. */
  readonly units: Exact
  /** The same at what one piece was agreed to be worth; null where nothing states it. */
  readonly money: Exact | null
}

/** `worth` is what both sides said that one piece is worth, in major units; null where no paper says. */
export function countDifference(counted: Exact, held: Exact, worth: Exact | null): CountDifference {
  const units = minus(counted, held)
  return { units, money: worth && timesExact(units, worth) }
}
