// The whole story of one item: every paper that names it, with what was left after it.
import type { Entry } from '../entry.ts'
import type { Period } from './itemTable.ts'
import { movementsByItem, type Movement } from './movements.ts'

/** The papers that name an item within the period, the oldest first; empty where none does. */
export function historyOf(
  entries: readonly Entry[],
  sku: string,
  { from, until }: Period = {},
): readonly Movement[] {
  const all = movementsByItem(entries, until).get(sku)?.all ?? []
  return from === undefined ? all : all.filter(({ entry }) => entry.at >= from)
}
