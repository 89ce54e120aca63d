// What stands against one limit right now: from the totals where they can say it, else from the documents.
//
// The two answers are the same wherever the totals answer; a property holds them together. The totals stay silent (null) where
// the order of documents or a pair of them decides, and where something is dated later than the moment that is asked about.
import { exact, most, over, plus, ZERO, type Exact } from '../../basics/exact.ts'
import { dayOf, type Day } from '../../basics/instant.ts'
import { dimensionOf, inSmallest } from '../../basics/units.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import { inUnit, isRound, sameUnit, type QuantityClause } from '../../agreements/quantity.ts'
import type { Moment } from '../../agreements/recorded.ts'
import { directionOf } from '../balance.ts'
import type { Entry } from '../entry.ts'
import { isKeepingTerm } from '../keptDays.ts'
import { measuredSeries } from '../series.ts'
import { firstOfWindow, lastOfWindow } from '../window.ts'
import { always, inside, totalsNow, type TotalsNow } from './rolled.ts'
import { onShelf, takesIn } from './shelf.ts'
import { EACH, metricOf, NUMBERED, ORDERED, type DayTotal, type Totals } from './totals.ts'
import {
  addsUp,
  countsTimeSheet,
  knownByUnit,
  MEASURED_KINDS,
  scopeNamed,
  shelfDimension,
  STATES_TOTAL,
  type ShelfDimension,
} from './whatCounts.ts'

export interface MeterValue {
  /** In the unit of the limit. */
  readonly value: Exact
  /** The calendar window that the moment lies in, where the limit holds per window. */
  readonly window: { readonly from: Day; readonly to: Day } | null
  /** Skus on the shelf of whose size no document speaks: the value is a lower bound. */
  readonly unmeasured: readonly string[]
  /** Read off what stands on the shelf, so that an act moves it. */
  readonly shelf: boolean
}

/** One row of the totals as it counts against a limit: the amounts are in the unit of the limit. */
interface Level {
  readonly row: DayTotal
  readonly added: Exact
  readonly latest: Exact
}

/** What a row amounts to in the unit of a limit, or null where it measures something else. */
function inLimitUnit(row: DayTotal, unit: string, amount: Exact): Exact | null {
  const { dimension } = row
  if (dimension === '' || dimension === ORDERED) return amount
  if (dimension === EACH) return dimensionOf(unit) === 'time' ? null : amount
  if (dimension === dimensionOf(unit)) return over(amount, inSmallest(exact(1), unit))
  return dimension.startsWith('own:') && sameUnit(dimension.slice('own:'.length), unit) ? amount : null
}

const levelsAmong = (rows: readonly DayTotal[], unit: string): Level[] =>
  rows.flatMap((row) => {
    const added = inLimitUnit(row, unit, row.added)
    const latest = inLimitUnit(row, unit, row.latest)
    return added && latest ? [{ row, added, latest }] : []
  })

/** The unit that the records behind a row were written in, as far as recognising them by it goes. */
const unitOfRow = ({ dimension }: DayTotal): string | undefined =>
  dimension === ''
    ? undefined
    : dimension.startsWith('own:')
      ? dimension.slice('own:'.length)
      : SPELLED[dimension]
const SPELLED: Readonly<Record<string, string>> = {
  volume: 'cm3',
  mass: 'g',
  time: 'minute',
  storage: 'mb',
  area: 'm2',
  length: 'cm',
  count: 'piece',
}

type Way = (rows: readonly DayTotal[]) => readonly DayTotal[]

/** How records measure a limit, in the first of four ways that finds any; the same order as over the documents. */
function wayFor(limit: QuantityClause, agreement: Agreement, all: readonly DayTotal[]): Way | null {
  const { metric, unit, scope } = limit.limit
  const isKnown = knownByUnit(limit, agreement)
  const ways: readonly Way[] = [
    (rows) =>
      metric === undefined
        ? []
        : rows.filter(
            (row) => row.dimension !== ORDERED && MEASURED_KINDS.has(row.kind) && metricOf(row) === metric,
          ),
    (rows) => {
      if (scope === undefined || dimensionOf(unit) !== 'count') return []
      const named = [`sku:${scopeNamed(scope)}`, `category:${scopeNamed(scope)}`]
      return rows.filter((row) => row.dimension === ORDERED && named.includes(row.metric))
    },
    (rows) =>
      countsTimeSheet(limit, agreement)
        ? rows.filter((row) => row.kind === 'time' && metricOf(row) === undefined)
        : [],
    (rows) =>
      rows.filter(
        (row) => row.kind === 'usage' && row.dimension !== EACH && isKnown?.(metricOf(row), unitOfRow(row)),
      ),
  ]
  return ways.find((way) => levelsAmong(way(all), unit).length > 0) ?? null
}

const newest = (levels: readonly Level[]): Exact | null => {
  let last: Level | null = null
  for (const level of levels) {
    const { latestAt, latestBy } = level.row
    const known = last?.row
    if (!known || latestAt > known.latestAt || (latestAt === known.latestAt && latestBy > known.latestBy))
      last = level
  }
  return last && last.latest
}
const statesTotal = ({ row }: Level): boolean => STATES_TOTAL.has(row.kind) && row.dimension !== EACH
const sumOf = (levels: readonly Level[]): Exact => levels.reduce((sum, { added }) => plus(sum, added), ZERO)

/** What was done or asked for, whichever is more; null where gauges and single visits alternate. */
function reached(levels: readonly Level[], adds: (level: Level) => boolean): Exact | null {
  const done = levels.filter((level) => !statesTotal(level))
  const wanted = newest(levels.filter(statesTotal)) ?? ZERO
  const added = done.filter(adds)
  if (added.length > 0 && added.length < done.length) return null
  return most(added.length > 0 ? sumOf(added) : (newest(done) ?? ZERO), wanted)
}

/** What was added up inside the window of now. */
function inWindow(
  limit: QuantityClause,
  levelsIn: (window: string, first: Day) => readonly Level[],
  today: Day,
): MeterValue | null {
  const window = windowNow(limit, today)
  if (!window) return null
  const value = reached(levelsIn(limit.limit.window ?? '', window.from), () => true)
  return value && { value, window, unmeasured: [], shelf: false }
}

function roundsReached(limit: QuantityClause, days: readonly DayTotal[]): Exact | null {
  const rounds = days
    .filter(({ kind }) => kind === 'revision' || kind === 'revision_request')
    .filter((row) => metricOf(row) === undefined || metricOf(row) === limit.limit.metric)
  if (rounds.some(({ dimension }) => dimension !== NUMBERED)) return null
  if (limit.limit.window === 'round') return rounds.length > 0 ? null : ZERO
  return rounds.reduce((highest, row) => most(highest, row.highest), ZERO)
}

const whole = (value: Exact | null): MeterValue | null =>
  value && { value, window: null, unmeasured: [], shelf: false }

/**
 * What stands against a limit at `moment`, from the totals alone; nothing recorded is nothing used. Rolled-up totals must be
 * those of the moment.
 *
 * Null where only the documents can say it (see `measuredNow`): kept days, rounds without a number, gauges mixed with single
 * visits, one thing in two units, a record dated after the moment on the same day. In the unit of the limit, exact.
 */
export function meterOf(
  limit: QuantityClause,
  agreement: Agreement,
  totals: Totals | TotalsNow | null,
  moment: Moment,
): MeterValue | null {
  const now = totals && 'days' in totals ? totalsNow(totals, moment) : totals
  if (!now) return null
  const { unit, window } = limit.limit
  const today = dayOf(moment.asOf, moment.zone)
  const all = always(now)
  if (all.some(isDoubtful) || now.stock.some(isDoubtful) || isDoubtful({ dimension: dimensionOf(unit) }))
    return null
  const way = wayFor(limit, agreement, all)
  const isWindowed = window !== undefined && firstOfWindow[window] !== undefined
  if (way && isWindowed)
    return inWindow(limit, (name, first) => levelsAmong(way(inside(now, name, first)), unit), today)
  if (way)
    return whole(
      reached(levelsAmong(way(all), unit), ({ row }) => addsUp(row.kind, row.dimension !== EACH, unit)),
    )
  if (window === 'round' || isRound(unit)) return whole(roundsReached(limit, all))
  if (isKeepingTerm(limit)) return null
  if (isWindowed) return inWindow(limit, () => [], today)
  const dimension = shelfDimension(limit)
  return dimension ? shelfNow(dimension, unit, now, all) : whole(ZERO)
}

/** What the shelf holds is one sum over all time: it cannot be asked about a day on which some of it had not happened. */
function shelfNow(
  dimension: ShelfDimension,
  unit: string,
  { stock, movesLater }: TotalsNow,
  all: readonly DayTotal[],
): MeterValue | null {
  if (movesLater) return null
  const held = takesIn(all) ? onShelf(dimension, stock) : { value: ZERO, unmeasured: [] }
  const value = held && inUnit(held.value, SHELF_UNITS[dimension], unit)
  return value && held && { value, window: null, unmeasured: held.unmeasured, shelf: true }
}
const SHELF_UNITS = { volume: 'm3', mass: 'kg', count: 'piece' } as const

const KNOWN_UNITS = 'm3 l cm3 t kg g day hour minute tb gb mb m2 m cm piece'.split(' ')
/** «штуки» is a noun for pieces and no spelling of their unit: whether two such meet is said of each pair of documents. */
const isDoubtful = ({ dimension }: { readonly dimension: string }): boolean =>
  dimension.startsWith('own:') && KNOWN_UNITS.some((unit) => sameUnit(unit, dimension.slice('own:'.length)))

/** The same from the documents, for limits on which the totals stay silent. */
export function measuredNow(
  limit: QuantityClause,
  agreement: Agreement,
  entries: readonly Entry[],
  moment: Moment,
): MeterValue {
  const today = dayOf(moment.asOf, moment.zone)
  const series = measuredSeries(limit, agreement, entries, moment)
  const goneOut = new Set(entries.filter(({ kind }) => kind === 'goods_out').map(({ id }) => id))
  const keeps = isKeepingTerm(limit)
  const runs = (series?.runs ?? [])
    .filter(({ window }) => !window || (window.from <= today && today <= window.to))
    // A thing that has left is kept no more, however long it lay here.
    .filter(({ points }) => !keeps || !points.some((point) => point.entries.some((id) => goneOut.has(id))))
  const isPerWindow = series ? series.runs.some(({ window }) => window) : !keeps && !isRound(limit.limit.unit)
  const lasts = runs.flatMap(({ points }) => points.at(-1) ?? [])
  const value = keeps
    ? lasts.reduce((longest, point) => most(longest, point.value), ZERO)
    : (lasts.at(-1)?.value ?? ZERO)
  return {
    value,
    window: isPerWindow ? windowNow(limit, today) : null,
    unmeasured: series?.unmeasured ?? [],
    shelf:
      shelfDimension(limit) !== null && !keeps && (lasts.at(-1)?.entries ?? []).every(movedGoods(entries)),
  }
}
const movedGoods = (entries: readonly Entry[]): ((id: string) => boolean) => {
  const acts = new Set(entries.filter((entry) => directionOf(entry) !== 0).map(({ id }) => id))
  return (id) => acts.has(id)
}
function windowNow(limit: QuantityClause, today: Day): MeterValue['window'] {
  const { window = '' } = limit.limit
  const first = firstOfWindow[window]
  const last = lastOfWindow[window]
  return first && last ? { from: first(today), to: last(first(today)) } : null
}
