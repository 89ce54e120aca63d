// The bill that rests on one notice, as it stands at the end of any day.
import { addDays, startOfDay, type Day } from '../../basics/instant.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { Entry } from '../entry.ts'
import { overagesIn, type Letter } from '../overages.ts'

/** What a notice is about: its letter among our letters, the clause, and the first day of the window where there is one. */
export interface NoticePlace {
  readonly id: string
  readonly clause: string
  readonly window: Day | null
}

export interface BilledClient {
  readonly agreement: Agreement
  readonly entries: readonly Entry[]
  readonly letters: readonly Letter[]
  readonly zone: string
  readonly consumer: boolean
  /** Clauses to whose price the client agreed in express words. */
  readonly consented?: readonly string[]
}

/** The excess as it is found at the end of a day; null where none rests on the notice, or not yet. */
export type BillThrough = (day: Day) => OverageFound | null

/** Reads the same records again for each day that is asked for, once a day. */
export function noticeBill(client: BilledClient, notice: NoticePlace): BillThrough {
  const known = new Map<Day, OverageFound | null>()
  const { agreement, entries, letters, ...rest } = client
  return (day) => {
    const before = known.get(day)
    if (before !== undefined) return before
    const asOf = startOfDay(addDays(day, 1), client.zone) - 1
    const found =
      overagesIn(agreement, entries, letters, { ...rest, asOf }).find(
        (one) =>
          one.clause === notice.clause &&
          one.noticeMessage === notice.id &&
          (one.window?.from ?? null) === notice.window,
      ) ?? null
    known.set(day, found)
    return found
  }
}
