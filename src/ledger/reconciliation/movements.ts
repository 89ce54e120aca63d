// What the papers did to each item, in time: taken in, handed out, counted, and what was left after each step.
//
// One pass over the entries of one client. The rules are those of the balance: acts alone move goods, the first act that names a
// unit sets it, and a line whose unit cannot be compared is kept in the history and moves nothing.
import { exact, minus, plus, ZERO, type Exact } from '../../basics/exact.ts'
import type { Instant } from '../../basics/instant.ts'
import { inUnit } from '../../agreements/quantity.ts'
import { directionOf, inTime } from '../balance.ts'
import type { Entry, EntryLine } from '../entry.ts'

export interface Movement {
  readonly entry: Entry
  readonly line: EntryLine
  readonly kind: 'in' | 'out' | 'count'
  /** In the unit of the item; null where the unit of the line cannot be compared with it. */
  readonly qty: Exact | null
  /** What the acts leave after this paper; beside a count, what they leave at its instant. */
  readonly left: Exact
}

export interface ItemMovements {
  readonly sku: string
  /** The first name that a paper gives it; null where none does. */
  readonly name: string | null
  /** The unit of the first act that names one; null for pieces. */
  readonly unit: string | null
  readonly all: readonly Movement[]
}

interface Building {
  name: string | null
  unit: string | null
  left: Exact
  readonly all: Movement[]
}

const kindOf = (entry: Entry): Movement['kind'] | null => {
  const direction = directionOf(entry)
  if (direction !== 0) return direction > 0 ? 'in' : 'out'
  return entry.kind === 'stock_count' ? 'count' : null
}

function add(item: Building, entry: Entry, line: EntryLine, kind: Movement['kind']): void {
  item.name ??= line.name ?? null
  const said = exact(line.qty)
  const qty = item.unit && line.unit ? inUnit(said, line.unit, item.unit) : said
  if (qty && kind === 'in') item.left = plus(item.left, qty)
  if (qty && kind === 'out') item.left = minus(item.left, qty)
  if (qty && kind !== 'count') item.unit ??= line.unit ?? null
  item.all.push({ entry, line, kind, qty, left: item.left })
}

/** The movements of every item, items in the order in which the papers first name them. Entries after `until` are left out. */
export function movementsByItem(
  entries: readonly Entry[],
  until?: Instant,
): ReadonlyMap<string, ItemMovements> {
  const items = new Map<string, Building>()
  for (const entry of inTime(entries, until)) {
    const kind = kindOf(entry)
    if (!kind) continue
    for (const line of entry.lines ?? []) {
      const item = items.get(line.sku) ?? { name: null, unit: null, left: ZERO, all: [] }
      items.set(line.sku, item)
      add(item, entry, line, kind)
    }
  }
  return new Map([...items].map(([sku, { name, unit, all }]) => [sku, { sku, name, unit, all }]))
}
