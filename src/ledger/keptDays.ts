// How long a thing was kept with us beyond the days that are free: the clock of a workshop shelf or a pickup point.
//
// It starts with the record that names the limit's metric (the thing is ready, the parcel has come), else with the act of taking in;
// it ends with the act of giving out, and runs on while there is none.
import { exact, floor, ZERO } from '../basics/exact.ts'
import { addDays, dayOf, daysBetween, startOfDay } from '../basics/instant.ts'
import { numberOf, sameUnit, type QuantityClause } from '../agreements/quantity.ts'
import type { MeasuredRun } from '../agreements/measured.ts'
import type { Moment } from '../agreements/recorded.ts'
import type { Entry } from './entry.ts'

const STARTS = new Set(['milestone', 'delivery', 'notice', 'registration', 'quality'])

/** Free days with a price for each day beyond them; a term within which we must do something has no such price. */
export const isKeepingTerm = (limit: QuantityClause): boolean =>
  sameUnit(limit.limit.unit, 'day') && limit.limit.overagePrice !== undefined

const skusOf = (entry: Entry): ReadonlySet<string> => new Set((entry.lines ?? []).map((line) => line.sku))
/** The same receipt where both name one, else a thing that both name; records that name neither speak of the only thing there is. */
function isSameThing(start: Entry, other: Entry): boolean {
  if (start.receipt !== undefined && other.receipt !== undefined) return start.receipt === other.receipt
  const [mine, theirs] = [skusOf(start), skusOf(other)]
  return mine.size === 0 || theirs.size === 0 || [...mine].some((sku) => theirs.has(sku))
}

/** One run for every thing that was kept: a single point with the whole days from its start to its end, or to `asOf`. */
export function keptDays(limit: QuantityClause, entries: readonly Entry[], moment: Moment): MeasuredRun[] {
  const { zone } = moment
  const named = entries.filter(
    (entry) => STARTS.has(entry.kind) && entry.value === undefined && entry.metric === limit.limit.metric,
  )
  const starts =
    limit.limit.metric !== undefined && named.length > 0
      ? named
      : entries.filter((e) => e.kind === 'goods_in')
  return starts.map((start) => {
    const out = entries.find(
      (one) => one.kind === 'goods_out' && one.at >= start.at && isSameThing(start, one),
    )
    const from = dayOf(start.at, zone)
    const kept = daysBetween(from, dayOf(out?.at ?? moment.asOf, zone))
    const free = Number(floor(numberOf(limit.limit.value) ?? ZERO))
    const day = addDays(from, Math.max(0, Math.min(kept, free + 1)))
    const ids = [start.id, ...(out ? [out.id] : [])]
    return { points: [{ at: startOfDay(day, zone), day, value: exact(kept), entries: ids }] }
  })
}
