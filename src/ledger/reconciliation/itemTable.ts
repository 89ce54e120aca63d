// Item by item over a period: what was there, what came and went, what should be there, what was counted.
import { exact, sum, ZERO, type Exact } from '../../basics/exact.ts'
import type { Instant } from '../../basics/instant.ts'
import { directionOf } from '../balance.ts'
import type { Entry } from '../entry.ts'
import { countDifference, type CountDifference } from './countDifference.ts'
import { movementsByItem, type ItemMovements, type Movement } from './movements.ts'

/** Both ends belong to it; an open end is left out. */
export interface Period {
  readonly from?: Instant
  readonly until?: Instant
}

export interface CountOfItem {
  readonly entry: Entry
  readonly counted: Exact
  /** What the acts gave at the instant of the count. */
  readonly expected: Exact
  /** Null where no act ever moved anything: a count of our own stock is held against nothing. */
  readonly difference: CountDifference | null
}

export interface ItemRow {
  readonly sku: string
  readonly name: string | null
  readonly unit: string | null
  /** What the acts left before the period began. */
  readonly opening: Exact
  readonly takenIn: Exact
  readonly handedOut: Exact
  /** What the acts leave at the end of the period. */
  readonly expected: Exact
  /** The latest count within the period. */
  readonly count: CountOfItem | null
  /** What one piece is worth by the latest act that states it. */
  readonly worth: Exact | null
  /** Papers within the period. */
  readonly papers: number
}

export const worthOf = ({ all }: ItemMovements): Exact | null => {
  const stated = all.findLast(({ kind, line }) => kind === 'in' && line.declaredValue !== undefined)
  return stated?.line.declaredValue === undefined ? null : exact(stated.line.declaredValue)
}

function countIn(within: readonly Movement[], worth: Exact | null, held: boolean): CountOfItem | null {
  const last = within.findLast(({ kind, qty }) => kind === 'count' && qty !== null)
  if (!last?.qty) return null
  const { entry, qty: counted, left: expected } = last
  return { entry, counted, expected, difference: held ? countDifference(counted, expected, worth) : null }
}

function rowOf(item: ItemMovements, from: Instant | undefined, held: boolean): ItemRow {
  const { sku, name, unit, all } = item
  const at = from === undefined ? 0 : all.findIndex(({ entry }) => entry.at >= from)
  const within = at < 0 ? [] : all.slice(at)
  const before = at < 0 ? all.at(-1) : all[at - 1]
  const moved = (kind: Movement['kind']): Exact =>
    sum(within.flatMap((one) => (one.kind === kind && one.qty ? [one.qty] : [])))
  const worth = worthOf(item)
  return {
    sku,
    name,
    unit,
    opening: before?.left ?? ZERO,
    takenIn: moved('in'),
    handedOut: moved('out'),
    expected: all.at(-1)?.left ?? ZERO,
    count: countIn(within, worth, held),
    worth,
    papers: within.length,
  }
}

/**
 * Every item that the papers name up to the end of the period, in the order of their first paper. `expected` and the difference of
 * a count are those of `reconcile`; an item without a paper in the period keeps its row, because it may still lie here.
 */
export function itemTable(entries: readonly Entry[], { from, until }: Period = {}): ItemRow[] {
  const items = movementsByItem(entries, until)
  const held = entries.some((entry) => directionOf(entry) !== 0)
  return [...items.values()].map((item) => rowOf(item, from, held))
}
