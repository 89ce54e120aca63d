// When a client left, and what they had paid by then: the two facts on which every refund rests.
import { compare, exact, least, sum as total, type Exact } from '../../basics/exact.ts'
import { dayOf, type Day } from '../../basics/instant.ts'
import { dayIn } from '../dates.ts'
import type { Moment, Recorded } from '../recorded.ts'

export interface LeavingContext extends Moment {
  /** The day on which the client withdrew, by a letter that the caller has read; it counts as used. */
  readonly withdrawnOn?: Day | null
}

const ENDS = new Set(['termination', 'cancellation', 'cancelled', 'canceled', 'withdrawal', 'no_show'])
export const isEnd = (record: Recorded): boolean => ENDS.has(record.effect ?? '')

export interface Leaving {
  readonly day: Day
  readonly records: readonly string[]
}
/** The day the client left: as the caller read it, else the day on which a recorded end takes effect; null while nobody left. */
export function leavingOf(records: readonly Recorded[], context: LeavingContext): Leaving | null {
  if (context.withdrawnOn) return { day: context.withdrawnOn, records: [] }
  const ended = records.find(isEnd)
  if (!ended) return null
  return { day: dayIn(ended.endsAt, context.zone) ?? dayOf(ended.at, context.zone), records: [ended.id] }
}

/** What was paid towards a price: the payment of exactly that sum, else all payments up to it; with none recorded, the price. */
export function paidTowards(
  price: Exact,
  records: readonly Recorded[],
): { amount: Exact; records: string[] } {
  const payments = records.filter((one) => one.kind === 'payment' && one.amount !== undefined)
  const exactly = payments.find((one) => compare(exact(one.amount ?? 0), price) === 0)
  if (exactly) return { amount: price, records: [exactly.id] }
  if (payments.length === 0) return { amount: price, records: [] }
  const all = total(payments.map((one) => exact(one.amount ?? 0)))
  return { amount: least(all, price), records: payments.map((one) => one.id) }
}
