// How much of each limit is used, and which thresholds were passed by it: 80 % (soon), 100 % (full), 150 % (far over).
//
// Exactly full fits: a threshold of 100 says that nothing more goes in, `over` says that too much is in already.
import {
  compare,
  exact,
  over as divided,
  roundHalfUp,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../../basics/exact.ts'
import type { Day } from '../../basics/instant.ts'
import { invariant } from '../../basics/result.ts'
import { isQuantity, numberOf, type QuantityClause } from '../../agreements/quantity.ts'
import type { Moment } from '../../agreements/recorded.ts'
import type { InForce } from '../../agreements/versions/inForce.ts'
import type { Entry } from '../entry.ts'
import { isKeepingTerm } from '../keptDays.ts'
import { firstOfWindow } from '../window.ts'
import { measuredNow, meterOf, type MeterValue } from './meter.ts'
import type { TotalsNow } from './rolled.ts'
import type { Totals } from './totals.ts'

export const THRESHOLDS = [80, 100, 150] as const
export type Threshold = (typeof THRESHOLDS)[number]

/** The agreement that holds now, and where each of its clauses stands: its amendments are versions of their own. */
export type HeldAgreement = Pick<InForce, 'agreement' | 'places'>

/** One limit as it is used now; figures are in the unit of the limit. */
export interface Usage {
  readonly no: string
  readonly version: string
  readonly clauseIndex: number
  readonly limit: Exact
  readonly actual: Exact
  readonly unit: string
  /** Rounded to tenths; null where the limit allows nothing at all. */
  readonly percent: number | null
  /** The highest threshold that is reached. */
  readonly threshold: 0 | Threshold
  readonly over: boolean
  /** The limit must stay strictly below ("fewer than 5"). */
  readonly strict: boolean
  readonly window: { readonly from: Day; readonly to: Day } | null
  /** A hard limit stops the counter; a soft one is only told. */
  readonly hard: boolean
  /** Measured on the shelf, so that an act moves it. */
  readonly shelf: boolean
  readonly unmeasured: readonly string[]
}

function thresholdAt(actual: Exact, limit: Exact, isOver: boolean): Usage['threshold'] {
  if (compare(limit, ZERO) <= 0) return isOver ? 150 : 0
  const reached = THRESHOLDS.filter(
    (percent) => compare(timesExact(actual, exact(100)), timesExact(limit, exact(percent))) >= 0,
  )
  return reached.at(-1) ?? 0
}

function usedOf(clause: QuantityClause, place: HeldAgreement['places'][number], now: MeterValue): Usage {
  const limit = numberOf(clause.limit.value) ?? ZERO
  const strict = clause.limit.op === '<'
  const order = compare(now.value, limit)
  const over = strict ? order >= 0 : order > 0
  const share = compare(limit, ZERO) > 0 ? divided(timesExact(now.value, exact(100)), limit) : null
  return {
    no: clause.no,
    ...place,
    limit,
    actual: now.value,
    unit: clause.limit.unit,
    percent: share && toNumber(roundHalfUp(share, 1)),
    threshold: thresholdAt(now.value, limit, over),
    over,
    strict,
    window: now.window,
    hard: clause.limit['soft'] !== true,
    shelf: now.shelf,
    unmeasured: now.unmeasured,
  }
}

interface Placed {
  readonly clause: QuantityClause
  readonly place: HeldAgreement['places'][number]
}
/**
 * Which limits are measured: all, those that an act or a record can move, or those that hold for a calendar window. How long a
 * thing lies here grows by itself, and only the documents say it: whoever puts one more down does not wait for that.
 */
export type Reach = 'all' | 'moved' | 'windowed'
const REACHES: Readonly<Record<Reach, (clause: QuantityClause) => boolean>> = {
  all: () => true,
  moved: (clause) => !isKeepingTerm(clause),
  windowed: ({ limit: { window } }) => window !== undefined && Object.hasOwn(firstOfWindow, window),
}

/** The limits that hold; one that the law strikes out is not measured against anybody. */
const placed = ({ agreement, places }: HeldAgreement, reach: Reach): Placed[] =>
  agreement.clauses.flatMap((clause, index) => {
    const place = places[index]
    if (!place || clause.void === true || !isQuantity(clause)) return []
    return REACHES[reach](clause) ? [{ clause, place }] : []
  })

/** Whether some limit can only be measured by reading the documents: `usageOf` then needs them. */
export const needsDocuments = (
  held: HeldAgreement,
  totals: Totals | TotalsNow | null,
  moment: Moment,
  reach: Reach = 'all',
): boolean =>
  placed(held, reach).some(({ clause }) => meterOf(clause, held.agreement, totals, moment) === null)

/** What is read only where the totals stay silent, and how much is asked for. */
export interface Measuring {
  /** All entries of the client; may be left out where `needsDocuments` says no. */
  readonly documents?: readonly Entry[]
  readonly reach?: Reach
}

/** The usage of every limit that is asked for and can be measured, in the order of the clauses. */
export function usageOf(
  held: HeldAgreement,
  totals: Totals | TotalsNow | null,
  moment: Moment,
  { documents, reach = 'all' }: Measuring = {},
): Usage[] {
  return placed(held, reach).map(({ clause, place }) => {
    const now = meterOf(clause, held.agreement, totals, moment)
    if (now) return usedOf(clause, place, now)
    invariant(documents, `limit ${clause.no} is measured by the documents alone`)
    return usedOf(clause, place, measuredNow(clause, held.agreement, documents, moment))
  })
}

export interface Crossing {
  readonly no: string
  readonly version: string
  readonly clauseIndex: number
  /** The first day of the calendar window, where the limit holds per window. */
  readonly windowFrom: Day | null
  readonly percent: Threshold
  readonly direction: 'up' | 'down'
}

/** A limit in one of its windows, as one text: what a threshold is remembered by. */
export const usageKey = (version: string, clauseIndex: number, windowFrom: Day | null): string =>
  `${version} ${clauseIndex} ${windowFrom ?? ''}`
const keyOf = ({ version, clauseIndex, window }: Usage): string =>
  usageKey(version, clauseIndex, window?.from ?? null)

/** The threshold that each limit had reached, by `usageKey`; a limit that is missing had reached none. */
export type Thresholds = ReadonlyMap<string, Usage['threshold']>
export const thresholdsOf = (usage: readonly Usage[]): Thresholds =>
  new Map(usage.map((one) => [keyOf(one), one.threshold]))

/**
 * Every threshold between what was reached before and the usage now, each once, in the order in which it is passed. A limit or
 * a window that was not there before starts from nothing; one that is there no more has crossed nothing.
 */
export function crossings(before: Thresholds, after: readonly Usage[]): Crossing[] {
  return after.flatMap((usage) => {
    const from = before.get(keyOf(usage)) ?? 0
    const direction = usage.threshold > from ? 'up' : 'down'
    const [low, high] = direction === 'up' ? [from, usage.threshold] : [usage.threshold, from]
    const passed = THRESHOLDS.filter((percent) => percent > low && percent <= high)
    const { no, version, clauseIndex, window } = usage
    return (direction === 'up' ? passed : passed.toReversed()).map((percent) => ({
      no,
      version,
      clauseIndex,
      windowFrom: window?.from ?? null,
      percent,
      direction,
    }))
  })
}

/** What is reached after a crossing: going up the threshold itself, going down the one below it. */
export const reachedAfter = ({
  percent,
  direction,
}: Pick<Crossing, 'percent' | 'direction'>): Usage['threshold'] =>
  direction === 'up' ? percent : (THRESHOLDS.findLast((lower) => lower < percent) ?? 0)
