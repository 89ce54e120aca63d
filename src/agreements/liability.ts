// How far liability goes by agreement, and which losses the parties left out. Whether the law lets such a term stand against a
// consumer is another question (voidTerms.ts).
import type { Agreement } from './agreement.ts'
import { currencyOf, numberOf } from './quantity.ts'
import { toNumber } from '../basics/exact.ts'

export interface LiabilityLimit {
  readonly clause: string
  /** The largest sum in major units; null when the clause only leaves kinds of loss out. */
  readonly cap: number | null
  readonly currency: string | null
  /** Such as lost_profit. */
  readonly excludes: readonly string[]
}

/** Clauses that cap a sum or leave out kinds of loss, in the order of the agreement. */
export const liabilityLimits = (agreement: Agreement): LiabilityLimit[] =>
  agreement.clauses.flatMap(({ no, limit }) => {
    const currency = currencyOf(limit?.unit)
    const cap = limit?.op === '<=' && currency ? numberOf(limit.value) : null
    const excludes = limit?.excludes ?? []
    if (!cap && excludes.length === 0) return []
    return [{ clause: no, cap: cap && toNumber(cap), currency: cap ? currency : null, excludes }]
  })

/** The clause that leaves this kind of loss out, or null. */
export const excludedBy = (agreement: Agreement, loss: string): string | null =>
  liabilityLimits(agreement).find((one) => one.excludes.includes(loss))?.clause ?? null
