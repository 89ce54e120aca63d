// What stands on the shelf, read off the totals: how much room it takes, what it weighs, how many pieces it is.
import { compare, ONE, sum, sumOfProducts, ZERO, type Exact } from '../../basics/exact.ts'
import { EACH, type DayTotal, type StatedSize, type StockTotal } from './totals.ts'
import type { ShelfDimension } from './whatCounts.ts'

/** At least one act of taking in: without one a ledger keeps no goods of others, and a shelf is empty. */
export const takesIn = (days: readonly DayTotal[]): boolean => days.some(({ kind }) => kind === 'goods_in')
export const movesGoods = (days: readonly DayTotal[]): boolean =>
  days.some(({ kind, dimension }) => dimension === EACH && (kind === 'goods_in' || kind === 'goods_out'))

export interface OnShelf {
  /** m³, kg or pieces. */
  readonly value: Exact
  /** Skus in stock of which no document gives the size. */
  readonly unmeasured: readonly string[]
}

const SIZE = { volume: 'volume', mass: 'weight' } as const
function firstStated(rows: readonly StockTotal[], size: 'volume' | 'weight'): StatedSize | null {
  let first: StatedSize | null = null
  for (const { [size]: stated } of rows) {
    if (!stated) continue
    if (!first || stated.at < first.at || (stated.at === first.at && stated.by < first.by)) first = stated
  }
  return first
}

/**
 * One thing: so many pieces (or packs that the papers call by one name). Null where its papers use units that measure
 * different things, or measure it by weight: what one unit of it then is, only the documents in their order say.
 */
function heldOf(rows: readonly StockTotal[]): { readonly qty: Exact; readonly pieces: boolean } | null {
  const [only] = rows
  // Nearly every thing has one row: it is not looked at as a list.
  if (rows.length === 1 && only && (only.dimension === '' || only.dimension === 'count'))
    return { qty: only.held, pieces: true }
  const named = rows.filter(({ dimension }) => dimension !== '')
  const [first] = named
  if (named.length > 1) return null
  const unit = first?.dimension ?? 'count'
  if (unit !== 'count' && (named.length < rows.length || !unit.startsWith('own:'))) return null
  return { qty: sum(rows.map(({ held }) => held)), pieces: unit === 'count' }
}

function bySku(stock: readonly StockTotal[]): Iterable<readonly StockTotal[]> {
  const groups = new Map<string, StockTotal[]>()
  for (const row of stock) {
    const group = groups.get(row.sku)
    if (group) group.push(row)
    else groups.set(row.sku, [row])
  }
  return groups.values()
}

/** What the shelf holds in one dimension; null where only the documents can say it. */
export function onShelf(dimension: ShelfDimension, stock: readonly StockTotal[]): OnShelf | null {
  const taken: (readonly [Exact, Exact])[] = []
  const unmeasured: string[] = []
  for (const rows of bySku(stock)) {
    const held = heldOf(rows)
    if (!held) return null
    if (dimension === 'count') {
      if (held.pieces) taken.push([held.qty, ONE])
      continue
    }
    if (compare(held.qty, ZERO) <= 0) continue
    const stated = firstStated(rows, SIZE[dimension])
    if (stated) taken.push([held.qty, stated.size])
    else unmeasured.push(rows[0]?.sku ?? '')
  }
  return { value: sumOfProducts(taken), unmeasured }
}
