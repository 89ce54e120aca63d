// What the records measured against each limit, and when.
//
// A limit and a record meet by shape: volume, weight and pieces are read off the shelf, rounds off the revisions, hours off the
// time sheet, anything else off records of the same metric. That two records share a metric is a fact of the papers; what the
// metric is called means nothing here.
import { compare, exact, most, plus, ZERO, type Exact } from '../basics/exact.ts'
import { dayOf, type Day } from '../basics/instant.ts'
import { dimensionOf } from '../basics/units.ts'
import type { Agreement } from '../agreements/agreement.ts'
import type { MeasuredPoint, MeasuredRun, MeasuredSeries } from '../agreements/measured.ts'
import { inUnit, isQuantity, isRound, type QuantityClause } from '../agreements/quantity.ts'
import type { Moment } from '../agreements/recorded.ts'
import { balances, inTime } from './balance.ts'
import type { Entry } from './entry.ts'
import { isKeepingTerm, keptDays } from './keptDays.ts'
import {
  addsUp,
  COUNTS_ONE,
  countsTimeSheet,
  knownByUnit,
  MEASURED_KINDS,
  scopeNamed,
  shelfDimension,
  STATES_TOTAL,
} from './meters/whatCounts.ts'
import { firstOfWindow, lastOfWindow, windowOf } from './window.ts'

/** A value that one record gives by itself, before values are added up or held against each other. */
interface Reading {
  readonly entry: Entry
  readonly value: Exact
}

/** A value in the limit's unit; a record without a unit speaks in that of the limit. Null when they cannot be compared. */
const converted = (value: Exact, from: string | undefined, to: string): Exact | null =>
  from ? inUnit(value, from, to) : value

const read = (entry: Entry, value: number | undefined, unit: string | undefined, to: string): Reading[] => {
  const inUnit = value === undefined ? null : converted(exact(value), unit, to)
  return inUnit ? [{ entry, value: inUnit }] : []
}

/** Hours of a time sheet, in the limit's unit. */
function timeOf(entry: Entry, unit: string): Reading[] {
  if (entry.hours !== undefined) return read(entry, entry.hours, 'hour', unit)
  if (entry.minutes !== undefined) return read(entry, entry.minutes, 'minute', unit)
  return read(entry, entry.value, entry.unit ?? 'hour', unit)
}

/** Records that name the limit's own metric; one that carries no value is one visit, one call, one of it. */
function byMetric(limit: QuantityClause, entries: readonly Entry[]): Reading[] {
  const { metric, unit } = limit.limit
  if (metric === undefined) return []
  return entries
    .filter((entry) => entry.metric === metric && MEASURED_KINDS.has(entry.kind))
    .flatMap((entry) => {
      if (entry.value !== undefined) return read(entry, entry.value, entry.unit, unit)
      if (dimensionOf(unit) === 'time') return timeOf(entry, unit)
      return COUNTS_ONE.has(entry.kind) ? read(entry, 1, undefined, unit) : []
    })
}

/** Records whose metric belongs to no limit, but whose unit is that of this limit and of no other. */
function byUnit(limit: QuantityClause, agreement: Agreement, entries: readonly Entry[]): Reading[] {
  const isKnown = knownByUnit(limit, agreement)
  if (!isKnown) return []
  return entries
    .filter((entry) => entry.kind === 'usage' && isKnown(entry.metric, entry.unit))
    .flatMap((entry) => read(entry, entry.value, entry.unit, limit.limit.unit))
}

/** Time spent, where the limit is about hours that are sold. */
function byTimeSheet(limit: QuantityClause, agreement: Agreement, entries: readonly Entry[]): Reading[] {
  if (!countsTimeSheet(limit, agreement)) return []
  return entries
    .filter((entry) => entry.kind === 'time' && entry.metric === undefined)
    .flatMap((entry) => timeOf(entry, limit.limit.unit))
}

/** Rounds of changes: the highest round that was made or asked for; one without a number is the next. */
function roundsOf(limit: QuantityClause, entries: readonly Entry[], zone: string): MeasuredPoint[] {
  let reached = 0
  let asked = 0
  return entries
    .filter((entry) => entry.kind === 'revision' || entry.kind === 'revision_request')
    .filter((entry) => entry.metric === undefined || entry.metric === limit.limit.metric)
    .map((entry) => {
      reached = entry.round === undefined ? reached + 1 : Math.max(reached, entry.round)
      if (entry.kind === 'revision_request') asked = reached
      return pointOf(entry, exact(reached), exact(asked), zone)
    })
}

/** Points of a list of changes, each round on its own: "a round is one list of up to 20 points". */
const itemsPerRound = (limit: QuantityClause, entries: readonly Entry[], zone: string): MeasuredRun[] =>
  entries
    .filter((entry) => entry.kind === 'revision' || entry.kind === 'revision_request')
    .filter((entry) => entry.metric === undefined || entry.metric === limit.limit.metric)
    .flatMap((entry) =>
      entry.items === undefined ? [] : [{ points: [pointOf(entry, exact(entry.items), ZERO, zone)] }],
    )

const pointOf = (entry: Entry, value: Exact, asked: Exact, zone: string): MeasuredPoint => ({
  at: entry.at,
  day: dayOf(entry.at, zone),
  value,
  entries: [entry.id],
  ...(compare(asked, ZERO) > 0 && { asked }),
})

/** The shelf at the end of each day on which goods moved, in the limit's unit. */
function shelf(
  limit: QuantityClause,
  entries: readonly Entry[],
  zone: string,
): Omit<MeasuredSeries, 'clause'> | null {
  const dimension = shelfDimension(limit)
  if (!dimension) return null
  if (!entries.some((entry) => entry.kind === 'goods_in')) return null
  const held = balances(entries, zone)
  const [size, unit, unmeasured] = {
    volume: ['m3', 'm3', held.withoutVolume],
    mass: ['kg', 'kg', held.withoutWeight],
    count: ['pieces', 'piece', []],
  }[dimension] as ['m3' | 'kg' | 'pieces', string, readonly string[]]
  const points = held.byDay.flatMap((day) => {
    const value = day[size] && converted(day[size], unit, limit.limit.unit)
    return value ? [{ at: day.at, day: day.day, value, entries: day.entries }] : []
  })
  return { runs: [{ points }], unmeasured }
}

/** What was ordered within the scope of a limit per buyer: "sku:X", "all:<category>" or a category. */
function ordered(limit: QuantityClause, entries: readonly Entry[]): Reading[] {
  const scope = limit.limit.scope
  if (scope === undefined || dimensionOf(limit.limit.unit) !== 'count') return []
  const wanted = scopeNamed(scope)
  return entries
    .filter((entry) => entry.kind === 'order')
    .flatMap((entry) => {
      const lines = (entry.lines ?? []).filter((line) => line.sku === wanted || line.category === wanted)
      const qty = lines.reduce((sum, line) => plus(sum, exact(line.qty)), ZERO)
      return lines.length > 0 ? [{ entry, value: qty }] : []
    })
}

/** What had been done or asked for, whichever is more: a request for ten hours and ten hours worked are ten hours. */
function levels(
  readings: readonly Reading[],
  adds: (reading: Reading) => boolean,
  zone: string,
): MeasuredPoint[] {
  let done = ZERO
  let wanted = ZERO
  let bought = ZERO
  return readings.map((reading) => {
    const { entry, value } = reading
    if (STATES_TOTAL.has(entry.kind) && entry.value !== undefined) wanted = value
    else done = adds(reading) ? plus(done, value) : value
    if (entry.kind === 'order') bought = plus(bought, value)
    return pointOf(entry, most(done, wanted), most(wanted, bought), zone)
  })
}

/** Values added up inside each calendar window: Monday to Sunday, the month, the year, in the organisation's zone. */
function windowed(readings: readonly Reading[], window: string, zone: string): MeasuredRun[] {
  const first = firstOfWindow[window]
  const last = lastOfWindow[window]
  if (!first || !last) return []
  const groups = new Map<Day, Reading[]>()
  for (const reading of readings) {
    const from = windowOf(reading.entry, first, zone)
    const group = groups.get(from)
    if (group) group.push(reading)
    else groups.set(from, [reading])
  }
  return [...groups].map(([from, group]) => ({
    window: { from, to: last(from) },
    points: levels(group, () => true, zone),
    additive: true,
  }))
}

/**
 * What was measured against one limit up to `asOf`, or null when no record measures it.
 *
 * Windowed limits get one run per calendar window with the running sum inside it. Otherwise: the shelf at the end of each day,
 * the round reached, hours added up, and for anything else each reading as it was taken. Values are in the limit's unit.
 */
export function measuredSeries(
  limit: QuantityClause,
  agreement: Agreement,
  ledger: readonly Entry[],
  moment: Moment,
): MeasuredSeries | null {
  const { zone } = moment
  const entries = inTime(ledger, moment.asOf)
  const { unit, window } = limit.limit
  const series = (runs: readonly MeasuredRun[]): MeasuredSeries => ({
    clause: limit.no,
    runs,
    unmeasured: [],
  })
  const readings = firstNonEmpty([
    () => byMetric(limit, entries),
    () => ordered(limit, entries),
    () => byTimeSheet(limit, agreement, entries),
    () => byUnit(limit, agreement, entries),
  ])
  if (readings.length > 0) {
    if (window && firstOfWindow[window]) return series(windowed(readings, window, zone))
    const adds = ({ entry }: Reading): boolean => addsUp(entry.kind, entry.value !== undefined, unit)
    return series([{ points: levels(readings, adds, zone), additive: readings.every(adds) }])
  }
  if (window === 'round') return some(series(itemsPerRound(limit, entries, zone)))
  if (isRound(unit)) return some(series([{ points: roundsOf(limit, entries, zone) }]))
  if (isKeepingTerm(limit)) return some(series(keptDays(limit, entries, moment)))
  const stock = shelf(limit, entries, zone)
  return stock && { clause: limit.no, ...stock }
}
const some = (series: MeasuredSeries): MeasuredSeries | null =>
  series.runs.some((run) => run.points.length > 0) ? series : null
const firstNonEmpty = (ways: readonly (() => Reading[])[]): Reading[] => {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** Every limit of an agreement that some record measures. */
export const measuredSeriesOf = (
  agreement: Agreement,
  entries: readonly Entry[],
  moment: Moment,
): MeasuredSeries[] =>
  agreement.clauses
    .filter(isQuantity)
    .flatMap((limit) => measuredSeries(limit, agreement, entries, moment) ?? [])
