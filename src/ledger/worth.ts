// What a thing was agreed to be worth, and what was paid for a service on it: both are read off our own papers, so nobody is
// asked to prove them.
import { exact, sum, toNumber } from '../basics/exact.ts'
import type { Entry } from './entry.ts'

export interface DeclaredValue {
  readonly value: number
  readonly entry: string
  readonly receipt?: string
}

/** The value that the act of taking in states for one piece of this item; the latest act that states one. Null if none does. */
export function declaredValueOf(sku: string, entries: readonly Entry[]): DeclaredValue | null {
  for (const entry of entries.toSorted((a, b) => b.at - a.at)) {
    if (entry.kind !== 'goods_in') continue
    const line = entry.lines?.find((one) => one.sku === sku && one.declaredValue !== undefined)
    if (line?.declaredValue === undefined) continue
    return {
      value: line.declaredValue,
      entry: entry.id,
      ...(entry.receipt !== undefined && { receipt: entry.receipt }),
    }
  }
  return null
}

export interface Paid {
  readonly amount: number
  readonly currency: string | null
  readonly entries: readonly string[]
}

/** What was paid on a receipt, or on the whole when `receipt` is null; refunds (negative sums) are taken off. */
export function paidFor(receipt: string | null, entries: readonly Entry[]): Paid {
  const payments = entries.filter(
    (entry) =>
      entry.kind === 'payment' &&
      entry.amount !== undefined &&
      (receipt === null || entry.receipt === receipt),
  )
  return {
    amount: toNumber(sum(payments.map((entry) => exact(entry.amount ?? 0)))),
    currency: payments.find((entry) => entry.currency !== undefined)?.currency ?? null,
    entries: payments.map((entry) => entry.id),
  }
}
