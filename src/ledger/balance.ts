// What the acts leave on the shelf: exact balances per item, the room they take, and how that went day by day.
//
// Only acts of taking in and giving out count. A delivery, an order or an inspection says that something was expected, sold or
// looked at, not that it came into our hands. Everything is computed from the entries of one client, in one pass.
import { compare, exact, minus, plus, timesExact, ZERO, type Exact } from '../basics/exact.ts'
import { dayOf, type Day, type Instant } from '../basics/instant.ts'
import { dimensionOf } from '../basics/units.ts'
import { inUnit } from '../agreements/quantity.ts'
import type { Entry, EntryLine } from './entry.ts'

export interface Item {
  readonly sku: string
  readonly qty: Exact
  /** The unit of the first act that names one; null while none does (pieces). */
  readonly unit: string | null
  readonly unitVolume: Exact | null
  readonly unitWeight: Exact | null
}

export interface DayTotals {
  readonly day: Day
  /** The instant of the first act of that day. */
  readonly at: Instant
  /** m³ and kg at the end of the day; null while no document gives the size of anything. */
  readonly m3: Exact | null
  readonly kg: Exact | null
  /** Things counted without a unit or in pieces. */
  readonly pieces: Exact
  readonly entries: readonly string[]
}

export interface UnitMismatch {
  readonly entry: string
  readonly sku: string
  readonly unit: string
  readonly expected: string
}

export interface Balances {
  readonly items: ReadonlyMap<string, Item>
  readonly byDay: readonly DayTotals[]
  readonly mismatches: readonly UnitMismatch[]
  /** Skus in stock of which no document gives a volume (or a weight). */
  readonly withoutVolume: readonly string[]
  readonly withoutWeight: readonly string[]
}

const ORDER: Readonly<Record<string, number>> = { goods_in: 0, goods_out: 1 }
/** In time; at one instant what came in stands before what went out, because a date without a clock says no more. */
export const inTime = (entries: readonly Entry[], until?: Instant): Entry[] =>
  entries
    .filter((entry) => until === undefined || entry.at <= until)
    .toSorted((a, b) => a.at - b.at || (ORDER[a.kind] ?? 2) - (ORDER[b.kind] ?? 2))

/** +1 for an act of taking in, −1 for an act of giving out, 0 for every other kind. */
export const directionOf = (entry: Pick<Entry, 'kind'>): 1 | -1 | 0 =>
  entry.kind === 'goods_in' ? 1 : entry.kind === 'goods_out' ? -1 : 0

/** A quantity in the unit that the item already has; null when the two units measure different things. */
export function inUnitOf(item: Item | undefined, line: EntryLine): Exact | null {
  const qty = exact(line.qty)
  if (!item?.unit || !line.unit) return qty
  return inUnit(qty, line.unit, item.unit)
}

const sizeOf = (known: Exact | null | undefined, said: number | undefined): Exact | null =>
  known ?? (said === undefined ? null : exact(said))

function moved(item: Item | undefined, line: EntryLine, qty: Exact): Item {
  return {
    sku: line.sku,
    qty: plus(item?.qty ?? ZERO, qty),
    unit: item?.unit ?? line.unit ?? null,
    unitVolume: sizeOf(item?.unitVolume, line.unitVolume),
    unitWeight: sizeOf(item?.unitWeight, line.unitWeight),
  }
}

interface Room {
  m3: Exact
  kg: Exact
  pieces: Exact
  knowsVolume: boolean
  knowsWeight: boolean
}
const isPieces = (item: Item): boolean => item.unit === null || dimensionOf(item.unit) === 'count'
/** Takes what the item occupied out of the room and puts back what it occupies now. */
function refill(room: Room, before: Item | undefined, after: Item): void {
  const taken = (item: Item | undefined, size: 'unitVolume' | 'unitWeight'): Exact =>
    item?.[size] && compare(item.qty, ZERO) > 0 ? timesExact(item.qty, item[size]) : ZERO
  room.m3 = plus(room.m3, minus(taken(after, 'unitVolume'), taken(before, 'unitVolume')))
  room.kg = plus(room.kg, minus(taken(after, 'unitWeight'), taken(before, 'unitWeight')))
  if (isPieces(after)) room.pieces = plus(room.pieces, minus(after.qty, before?.qty ?? ZERO))
  room.knowsVolume ||= after.unitVolume !== null
  room.knowsWeight ||= after.unitWeight !== null
}

const closedDay = (day: Day, at: Instant, room: Room, entries: readonly string[]): DayTotals => ({
  day,
  at,
  m3: room.knowsVolume ? room.m3 : null,
  kg: room.knowsWeight ? room.kg : null,
  pieces: room.pieces,
  entries,
})

/**
 * The balance of every item and the room taken on every day on which goods moved, up to and including `until`.
 *
 * `entries` may come in any order and of any kind; `zone` decides what a day is. An item's size is remembered from the first
 * act that states it. A line whose unit cannot be converted to the item's is left out and returned in `mismatches`.
 */
export function balances(entries: readonly Entry[], zone: string, until?: Instant): Balances {
  const items = new Map<string, Item>()
  const byDay: DayTotals[] = []
  const mismatches: UnitMismatch[] = []
  let ids: string[] = []
  const room: Room = { m3: ZERO, kg: ZERO, pieces: ZERO, knowsVolume: false, knowsWeight: false }
  for (const entry of inTime(entries, until)) {
    const direction = directionOf(entry)
    if (direction === 0) continue
    for (const line of entry.lines ?? []) {
      const item = items.get(line.sku)
      const qty = inUnitOf(item, line)
      if (!qty) {
        mismatches.push({ entry: entry.id, sku: line.sku, unit: line.unit ?? '', expected: item?.unit ?? '' })
        continue
      }
      const after = moved(item, line, timesExact(qty, exact(direction)))
      items.set(line.sku, after)
      refill(room, item, after)
    }
    const day = dayOf(entry.at, zone)
    const last = byDay.at(-1)
    if (last?.day === day) {
      ids.push(entry.id)
      byDay[byDay.length - 1] = closedDay(day, last.at, room, ids)
    } else {
      ids = [entry.id]
      byDay.push(closedDay(day, entry.at, room, ids))
    }
  }
  const lacking = (size: 'unitVolume' | 'unitWeight'): string[] =>
    [...items.values()].filter((item) => !item[size] && compare(item.qty, ZERO) > 0).map(({ sku }) => sku)
  return {
    items,
    byDay,
    mismatches,
    withoutVolume: lacking('unitVolume'),
    withoutWeight: lacking('unitWeight'),
  }
}

export interface Counted {
  readonly sku: string
  readonly counted: Exact
  /** Counted less what the acts gave at that instant; null where no act ever moved anything. */
  readonly difference: Exact | null
  readonly entry: string
}

/** The latest count of every item, beside what the acts gave at the instant of that count; one pass. */
export function countsOf(entries: readonly Entry[], until?: Instant): Counted[] {
  const latest = new Map<string, Counted>()
  const items = new Map<string, Item>()
  const keepsGoods = entries.some((entry) => directionOf(entry) !== 0)
  for (const entry of inTime(entries, until)) {
    const direction = directionOf(entry)
    for (const line of entry.lines ?? []) {
      const item = items.get(line.sku)
      const qty = inUnitOf(item, line)
      if (!qty) continue
      if (direction !== 0) items.set(line.sku, moved(item, line, timesExact(qty, exact(direction))))
      if (entry.kind !== 'stock_count') continue
      const difference = keepsGoods ? minus(qty, item?.qty ?? ZERO) : null
      latest.set(line.sku, { sku: line.sku, counted: qty, difference, entry: entry.id })
    }
  }
  return [...latest.values()]
}
