// What was measured against a limit, and when. The ledger fills these; a clause is compared with nothing else.
import type { Exact } from '../basics/exact.ts'
import type { Day, Instant } from '../basics/instant.ts'

export interface MeasuredPoint {
  /** The instant of the first record that this value rests on. */
  readonly at: Instant
  readonly day: Day
  /** In the unit of the limit. Holds until the next point. */
  readonly value: Exact
  readonly entries: readonly string[]
  /** So much the client had asked for by then, in a request or an order: no question of silence up to it. */
  readonly asked?: Exact
}

/** One stretch of measuring: the whole time, or one calendar window of a limit that holds per window. */
export interface MeasuredRun {
  readonly window?: { readonly from: Day; readonly to: Day }
  readonly points: readonly MeasuredPoint[]
  /** The values add up: whatever stands at the end rests on every record before it. */
  readonly additive?: boolean
}

export interface MeasuredSeries {
  readonly clause: string
  readonly runs: readonly MeasuredRun[]
  /** Skus whose size is on no document: the measured value is a lower bound. */
  readonly unmeasured: readonly string[]
}
