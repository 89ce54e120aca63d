// Totals rolled up into what is asked of them now: over all time, and inside the calendar windows of today. However long a
// history is, a limit of today is held against this handful of rows.
import { dayOf, type Day, type Instant } from '../../basics/instant.ts'
import type { Moment } from '../../agreements/recorded.ts'
import { firstOfWindow } from '../window.ts'
import { movesGoods } from './shelf.ts'
import { MEASURED_KINDS } from './whatCounts.ts'
import {
  GatheredTotals,
  plusDelta,
  type DayTotal,
  type StockTotal,
  type Totals,
  type TotalsDelta,
} from './totals.ts'

/** Everything that was ever recorded. */
const ALWAYS = 'all'
/** The name under which the rows of one calendar window are gathered. */
const nameOf = (window: string, first: Day): string => `${window} ${first}`
const WINDOWS = Object.entries(firstOfWindow)

export interface TotalsNow {
  readonly stock: readonly StockTotal[]
  /** `day` names what is gathered: everything, or one of the windows of today. No row covers days of its own any more. */
  readonly rolled: readonly DayTotal[]
  /** Goods are recorded as moving later than now: what is on the shelf only the documents say. */
  readonly movesLater: boolean
}

/** The row counts in the window of the days that it covers, where they lie in one window, else in that of its own day. */
const windowOfRow = ({ day, covered }: DayTotal, first: (day: Day) => Day): Day =>
  covered && first(covered.from) === first(covered.to) ? first(covered.from) : first(day)

const gathered = (rows: readonly DayTotal[]): DayTotal[] => {
  const all = new GatheredTotals()
  all.add({ stock: [], days: rows })
  return [...all.totals().days]
}
const inBucket = (row: DayTotal, name: string): DayTotal => ({ ...row, day: name, covered: null })

/** Only what is measured is asked for inside a window; that goods moved, or a round was made, is asked for over all time. */
const windowsOf = ({ kind }: DayTotal): typeof WINDOWS => (MEASURED_KINDS.has(kind) ? WINDOWS : [])

/** The rows of days once more for each bucket that they fall into. A day of its own is its own bucket already. */
export const rolledUp = (days: readonly DayTotal[]): DayTotal[] =>
  gathered(
    days.flatMap((row) => [
      inBucket(row, ALWAYS),
      ...windowsOf(row).flatMap(([window, first]) => {
        const from = windowOfRow(row, first)
        return window === 'day' && from === row.day ? [] : [inBucket(row, nameOf(window, from))]
      }),
    ]),
  )

/** Rows that are no day but a bucket. */
export const isRolled = ({ day }: Pick<DayTotal, 'day'>): boolean => !/^\d/u.test(day)

/** What has to be read to measure on a day: the buckets of its windows, and the day itself. */
export const rowsFor = (today: Day): string[] => [
  ALWAYS,
  today,
  ...WINDOWS.map(([window, first]) => nameOf(window, first(today))),
]

/** The rows that were read for a day, as buckets. */
function bucketsFrom(rows: readonly DayTotal[], today: Day): DayTotal[] {
  const own = rows.filter((row) => !isRolled(row) && windowOfRow(row, (day) => day) === today)
  return gathered([...rows.filter(isRolled), ...own.map((row) => inBucket(row, nameOf('day', today)))])
}

const isLater = (rows: readonly DayTotal[], asOf: Instant): boolean =>
  rows.some(({ latestAt }) => latestAt > asOf)

/** From rows that were read; null when something is dated later than the moment, which only single days can tell apart. */
export function readForNow(
  stock: readonly StockTotal[],
  rows: readonly DayTotal[],
  { asOf, zone }: Moment,
): TotalsNow | null {
  if (isLater(rows, asOf)) return null
  return { stock, rolled: bucketsFrom(rows, dayOf(asOf, zone)), movesLater: false }
}

/** From whole totals: what is dated on a later day is left out. Null when something of the same day is still to come. */
export function totalsNow({ stock, days }: Totals, { asOf, zone }: Moment): TotalsNow | null {
  const today = dayOf(asOf, zone)
  const so = days.filter(({ day }) => day <= today)
  if (isLater(so, asOf)) return null
  const later = days.length > so.length ? days.filter(({ day }) => day > today) : []
  const wanted = new Set(rowsFor(today))
  const rows = [
    ...so.filter(({ day }) => day === today),
    ...rolledUp(so).filter(({ day }) => wanted.has(day)),
  ]
  return { stock, rolled: bucketsFrom(rows, today), movesLater: movesGoods(later) }
}

/** The same with what a document, or a batch of them, adds. */
export function plusNow(now: TotalsNow, delta: TotalsDelta, moment: Moment): TotalsNow | null {
  const added = totalsNow(delta, moment)
  if (!added) return null
  const { stock, days } = plusDelta(
    { stock: now.stock, days: now.rolled },
    { stock: added.stock, days: added.rolled },
  )
  return { stock, rolled: days, movesLater: now.movesLater || added.movesLater }
}

export const always = ({ rolled }: TotalsNow): DayTotal[] => rolled.filter(({ day }) => day === ALWAYS)
export const inside = ({ rolled }: TotalsNow, window: string, first: Day): DayTotal[] =>
  rolled.filter(({ day }) => day === nameOf(window, first))
