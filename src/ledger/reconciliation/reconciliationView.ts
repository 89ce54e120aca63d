// A client's papers as the reconciliation screen reads them: rows of items, and the history of the one that was asked for.
import { compare, toNumber, ZERO, type Exact } from '../../basics/exact.ts'
import type { Instant } from '../../basics/instant.ts'
import type { Entry } from '../entry.ts'
import { paperName } from '../papers/paperName.ts'
import { historyOf } from './itemHistory.ts'
import { itemTable, type ItemRow, type Period } from './itemTable.ts'
import type { Movement } from './movements.ts'
import {
  MOST_ITEMS,
  MOST_MOVEMENTS,
  type ItemMovement,
  type PaperNamed,
  type ReconciledItem,
  type ReconciliationView,
} from './reconciliationShapes.ts'

export const paperNamed = (entry: Entry): PaperNamed => ({
  id: entry.id,
  name: { ru: paperName(entry, 'ru'), en: paperName(entry, 'en') },
  kind: entry.kind,
  at: isoOf(entry.at),
})
const isoOf = (at: Instant): string => new Date(at).toISOString()
const numberOf = (value: Exact | null | undefined): number | null => (value ? toNumber(value) : null)

function shownItem({ count, worth: _worth, ...row }: ItemRow): ReconciledItem {
  return {
    sku: row.sku,
    name: row.name,
    unit: row.unit,
    opening: toNumber(row.opening),
    takenIn: toNumber(row.takenIn),
    handedOut: toNumber(row.handedOut),
    expected: toNumber(row.expected),
    counted: numberOf(count?.counted),
    expectedThen: numberOf(count?.expected),
    count: count && paperNamed(count.entry),
    difference: numberOf(count?.difference?.units),
    differenceWorth: numberOf(count?.difference?.money),
    papers: row.papers,
  }
}

const shownMovement = ({ entry, line, kind, qty, left }: Movement): ItemMovement => ({
  paper: paperNamed(entry),
  move: kind,
  qty: numberOf(qty),
  said: line.qty,
  saidUnit: line.unit ?? null,
  left: toNumber(left),
  receipt: entry.receipt ?? null,
  signedBy: entry.signedBy ?? [],
  note: entry.note ?? null,
})

const isApart = ({ count }: ItemRow): boolean =>
  count?.difference !== null && count?.difference !== undefined && compare(count.difference.units, ZERO) !== 0

/** What differs stands first, then what lies here, then what is gone; within each by name. */
function byNeed(a: ItemRow, b: ItemRow): number {
  const rank = (row: ItemRow): number => (isApart(row) ? 0 : compare(row.expected, ZERO) !== 0 ? 1 : 2)
  return rank(a) - rank(b) || (a.name ?? a.sku).localeCompare(b.name ?? b.sku, 'ru')
}

/** The currency that the papers name last, or null. */
export const currencyIn = (entries: readonly Entry[]): string | null =>
  entries.findLast(({ currency }) => currency !== undefined && currency !== '')?.currency ?? null

/** `days` are the ends of `period` as they were asked for; `item` is the item whose history is wanted. */
export function reconciliationView(
  entries: readonly Entry[],
  period: Period,
  days: { readonly from: string | null; readonly to: string | null },
  item: string | null,
): ReconciliationView {
  const table = itemTable(entries, period).toSorted(byNeed)
  return {
    ...days,
    currency: currencyIn(entries),
    items: table.slice(0, MOST_ITEMS).map(shownItem),
    more: table.length > MOST_ITEMS,
    history:
      item === null ? null : historyOf(entries, item, period).slice(-MOST_MOVEMENTS).map(shownMovement),
  }
}
