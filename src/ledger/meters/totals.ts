// What is added up beside the documents of one client, so that a limit is checked without reading them all again.
//
// Everything in here is a sum, a highest, an earliest or a latest, the latter two by instant and then by id: the order in which
// documents arrive, and how they are cut into batches, can never change a total. What needs the order of documents to be known
// (kept days, rounds without a number, one thing in two units) is not added up at all; see `meterOf`.
import { exact, most, plus, timesExact, type Exact } from '../../basics/exact.ts'
import { dayOf, type Day, type Instant } from '../../basics/instant.ts'
import { dimensionOf, inSmallest } from '../../basics/units.ts'
import { instantIn } from '../../agreements/dates.ts'
import { directionOf } from '../balance.ts'
import type { Entry, EntryLine } from '../entry.ts'
import { COUNTS_ONE, MEASURED_KINDS } from './whatCounts.ts'

/** The size of one piece, from the earliest document that states it. */
export interface StatedSize {
  readonly size: Exact
  readonly at: Instant
  readonly by: string
}

/** One thing in one dimension: kilograms and pieces of one sku stay apart, and are seen to differ. */
export interface StockTotal {
  readonly sku: string
  /** As `dimensionOf` says it; '' where no unit is written. */
  readonly dimension: string
  /** In the smallest unit of the dimension; as written where no unit is. */
  readonly held: Exact
  /** m³ of one piece. */
  readonly volume: StatedSize | null
  /** kg of one piece. */
  readonly weight: StatedSize | null
}

/** The days that a record says it is about, where they are not simply the day of the record. */
export interface Covered {
  readonly from: Day
  readonly to: Day
}

/** What the records of one kind, metric and dimension came to on one day. */
export interface DayTotal {
  readonly kind: string
  /** '' where the records name none. */
  readonly metric: string
  /** As `dimensionOf` says it, '' without a unit, or one of `EACH`, `ORDERED`, `NUMBERED`. */
  readonly dimension: string
  readonly day: Day
  readonly covered: Covered | null
  readonly entries: number
  readonly added: Exact
  readonly highest: Exact
  readonly latest: Exact
  readonly latestAt: Instant
  readonly latestBy: string
}

export interface Totals {
  readonly stock: readonly StockTotal[]
  readonly days: readonly DayTotal[]
}
/** What one document adds: totals too, because adding is all that is ever done with it. */
export type TotalsDelta = Totals

/** Documents counted one by one: visits without a value, rounds without a number, acts that moved goods. */
export const EACH = 'each'
/** Pieces of one sku (`sku:…`) or category (`category:…`) that were ordered. */
export const ORDERED = 'ordered'
/** Rounds that carry their number. */
export const NUMBERED = 'numbered'
export const NOTHING_YET: Totals = { stock: [], days: [] }

const earlier = (a: StatedSize | null, b: StatedSize | null): StatedSize | null => {
  if (!a || !b) return a ?? b
  return b.at < a.at || (b.at === a.at && b.by < a.by) ? b : a
}
const isLater = (a: DayTotal, b: DayTotal): boolean =>
  a.latestAt > b.latestAt || (a.latestAt === b.latestAt && a.latestBy > b.latestBy)

const mergedStock = (a: StockTotal, b: StockTotal): StockTotal => ({
  ...a,
  held: plus(a.held, b.held),
  volume: earlier(a.volume, b.volume),
  weight: earlier(a.weight, b.weight),
})
function mergedDay(a: DayTotal, b: DayTotal): DayTotal {
  const { latest, latestAt, latestBy } = isLater(b, a) ? b : a
  const entries = a.entries + b.entries
  return {
    ...a,
    entries,
    added: plus(a.added, b.added),
    highest: most(a.highest, b.highest),
    latest,
    latestAt,
    latestBy,
  }
}

const keyOfStock = ({ sku, dimension }: StockTotal): string => `${sku}\u0000${dimension}`
const keyOfDay = ({ kind, metric, dimension, day, covered }: DayTotal): string =>
  [day, kind, metric, dimension, covered?.from ?? '', covered?.to ?? ''].join('\u0000')

/** Totals that grow document by document; a million lines are gathered without making the whole anew for each. */
export class GatheredTotals {
  private readonly stock = new Map<string, StockTotal>()
  private readonly days = new Map<string, DayTotal>()

  add(delta: TotalsDelta): void {
    for (const row of delta.stock) put(this.stock, keyOfStock(row), row, mergedStock)
    for (const row of delta.days) put(this.days, keyOfDay(row), row, mergedDay)
  }

  /** In an order of their own, so that equal totals look equal. */
  totals(): Totals {
    return { stock: inKeyOrder(this.stock), days: inKeyOrder(this.days) }
  }
}
const put = <T>(rows: Map<string, T>, key: string, row: T, merged: (a: T, b: T) => T): void => {
  const known = rows.get(key)
  rows.set(key, known === undefined ? row : merged(known, row))
}
const inKeyOrder = <T>(rows: ReadonlyMap<string, T>): T[] =>
  [...rows].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row)

/** Totals with what one more document, or a batch of them, adds. */
export function plusDelta(totals: Totals, delta: TotalsDelta): Totals {
  const gathered = new GatheredTotals()
  gathered.add(totals)
  gathered.add(delta)
  return gathered.totals()
}

/** The totals of documents in any order. Each document counts once: whoever corrects one leaves the old one out. */
export function totalsOf(entries: readonly Entry[], zone: string): Totals {
  const gathered = new GatheredTotals()
  for (const entry of entries) gathered.add(addedBy(entry, zone))
  return gathered.totals()
}

/** What one document adds to the totals of its client; `zone` decides which day it is. */
export function addedBy(entry: Entry, zone: string): TotalsDelta {
  const gathered = new GatheredTotals()
  gathered.add({ stock: movedBy(entry), days: recordedBy(entry, zone) })
  return gathered.totals()
}

const unitDimension = (unit: string | undefined): string => (unit ? dimensionOf(unit) : '')
const smallest = (value: number, unit: string | undefined): Exact =>
  unit ? inSmallest(exact(value), unit) : exact(value)

function movedBy(entry: Entry): StockTotal[] {
  const direction = directionOf(entry)
  if (direction === 0) return []
  const stated = (size: number | undefined): StatedSize | null =>
    size === undefined ? null : { size: exact(size), at: entry.at, by: entry.id }
  return (entry.lines ?? []).map((line: EntryLine) => ({
    sku: line.sku,
    dimension: unitDimension(line.unit),
    held: timesExact(smallest(line.qty, line.unit), exact(direction)),
    volume: stated(line.unitVolume),
    weight: stated(line.unitWeight),
  }))
}

const BLANK = '""'
/** A record whose metric is written but empty is another thing than one without a metric. */
const writtenMetric = (metric: string | undefined): string => (metric === '' ? BLANK : (metric ?? ''))
/** The metric of the records behind a row, as they have it. */
export const metricOf = ({ metric }: DayTotal): string | undefined =>
  metric === '' ? undefined : metric === BLANK ? '' : metric

interface Amount {
  readonly kind: string
  readonly metric: string
  readonly dimension: string
  readonly value: Exact
}

function recordedBy(entry: Entry, zone: string): DayTotal[] {
  const day = dayOf(entry.at, zone)
  const covered = coveredBy(entry, day, zone)
  return amountsIn(entry).map(({ value, ...what }) => ({
    ...what,
    day,
    covered,
    entries: 1,
    added: value,
    highest: value,
    latest: value,
    latestAt: entry.at,
    latestBy: entry.id,
  }))
}

function coveredBy(entry: Entry, day: Day, zone: string): Covered | null {
  const from = instantIn(entry.from, zone)
  const to = instantIn(entry.to, zone)
  if (from === null || to === null) return null
  const covered = { from: dayOf(from, zone), to: dayOf(to, zone) }
  return covered.from === day && covered.to === day ? null : covered
}

const ONE_OF_IT = exact(1)
/** Every way in which a record may count against some limit; which of them does is decided by the limit, not here. */
function amountsIn(entry: Entry): Amount[] {
  const { kind } = entry
  const metric = writtenMetric(entry.metric)
  const of = (dimension: string, value: Exact, called = metric, as = kind): Amount => ({
    kind: as,
    metric: called,
    dimension,
    value,
  })
  if (directionOf(entry) !== 0) return [of(EACH, ONE_OF_IT, '')]
  if (kind === 'revision' || kind === 'revision_request')
    return [entry.round === undefined ? of(EACH, ONE_OF_IT) : of(NUMBERED, exact(entry.round))]
  if (!MEASURED_KINDS.has(kind)) return []
  const found = kind === 'order' ? orderedIn(entry).map(({ called, qty }) => of(ORDERED, qty, called)) : []
  if (entry.metric === undefined && kind === 'time') return [...found, ...spentIn(entry, of)]
  if (entry.metric === undefined && kind !== 'usage') return found
  if (entry.value !== undefined)
    return [...found, of(unitDimension(entry.unit), smallest(entry.value, entry.unit))]
  if (entry.metric === undefined) return found
  // Without a value a record is hours where the limit counts time, and one of it where the limit counts anything else.
  const one = COUNTS_ONE.has(kind) ? [of(EACH, ONE_OF_IT)] : []
  return [...found, ...one, ...spentIn(entry, (dimension, value) => of(dimension, value, metric, 'time'))]
}

/** Hours of a time sheet: in hours, in minutes, or as a value that is hours unless it says otherwise. */
function spentIn(entry: Entry, of: (dimension: string, value: Exact) => Amount): Amount[] {
  const [value, unit] =
    entry.hours !== undefined
      ? [entry.hours, 'hour']
      : entry.minutes !== undefined
        ? [entry.minutes, 'minute']
        : [entry.value, entry.unit ?? 'hour']
  return value === undefined ? [] : [of(unitDimension(unit), smallest(value, unit))]
}

/** A line is found by its sku or by its category, and never twice. */
function orderedIn(entry: Entry): { readonly called: string; readonly qty: Exact }[] {
  return (entry.lines ?? []).flatMap(({ sku, category, qty: pieces }) => {
    const qty = exact(pieces)
    const bySku = { called: `sku:${sku}`, qty }
    return category === undefined || category === sku
      ? [bySku]
      : [bySku, { called: `category:${category}`, qty }]
  })
}
