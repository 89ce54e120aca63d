// Where the acts disagree among themselves. A document is held against a document: nobody's word is needed, and the finding
// may be against us.
import { compare, exact, minus, plus, ZERO, type Exact } from '../basics/exact.ts'
import type { Instant } from '../basics/instant.ts'
import { directionOf, inTime } from './balance.ts'
import type { Entry } from './entry.ts'
import type { Anomaly } from './reconciliation.ts'

export type AnomalyFacts = Omit<Anomaly, 'text'>

interface Act {
  readonly entry: string
  readonly receipt: string | null
  readonly sku: string
  readonly qty: Exact
}
interface Acts {
  readonly ins: readonly Act[]
  readonly outs: readonly Act[]
}

function actsOf(entries: readonly Entry[]): Acts {
  const of = (direction: 1 | -1): Act[] =>
    entries
      .filter((entry) => directionOf(entry) === direction)
      .flatMap((entry) =>
        (entry.lines ?? []).map((line) => ({
          entry: entry.id,
          receipt: entry.receipt ?? null,
          sku: line.sku,
          qty: exact(line.qty),
        })),
      )
  return { ins: of(1), outs: of(-1) }
}

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
const total = (acts: readonly Act[] | undefined): Exact =>
  (acts ?? []).reduce((sum, act) => plus(sum, act.qty), ZERO)
const idsOf = (acts: readonly Act[]): string[] => [...new Set(acts.map((act) => act.entry))]
const onReceipt = (act: Act): string | null => act.receipt
const onItem = (act: Act): string | null => (act.receipt === null ? null : `${act.receipt}\u0000${act.sku}`)

/** A thing taken in on one receipt and given out on another: the tag was not compared. */
function issuedOnOtherReceipt({ ins, outs }: Acts): AnomalyFacts[] {
  const takenHere = grouped(ins, onItem)
  const takenSomewhere = grouped(ins, (act) => (act.receipt === null ? null : act.sku))
  return [...grouped(outs, onItem)].flatMap(([key, given]) => {
    const [first] = given
    if (!first || compare(total(given), total(takenHere.get(key))) <= 0) return []
    const elsewhere = takenSomewhere.get(first.sku)?.some((act) => act.receipt !== first.receipt)
    return elsewhere
      ? [{ kind: 'issued_on_other_receipt' as const, entries: idsOf(given), sku: first.sku }]
      : []
  })
}

/** More given out on one receipt, in two goes or more, than was ever taken in on it. */
function issuedTwice({ ins, outs }: Acts): AnomalyFacts[] {
  const taken = grouped(ins, onReceipt)
  const takenItem = grouped(ins, onItem)
  return [...grouped(outs, onReceipt)].flatMap(([receipt, given]) => {
    const takenIn = taken.get(receipt)
    if (!takenIn) return []
    if (idsOf(given).length > 1 && compare(total(given), total(takenIn)) > 0)
      return [{ kind: 'issued_twice' as const, entries: idsOf(given), receipt }]
    const twice = [...grouped(given, onItem)].find(
      ([key, acts]) => idsOf(acts).length > 1 && compare(total(acts), total(takenItem.get(key))) > 0,
    )?.[1]
    return twice?.[0]
      ? [{ kind: 'issued_twice' as const, entries: idsOf(twice), receipt, sku: twice[0].sku }]
      : []
  })
}

/**
 * A receipt on which nothing was ever given back, although the acts leave fewer of its things than it took in, or a count did
 * not find them. Goods that simply still lie with us are no anomaly; neither are those given out on no receipt at all.
 */
function inWithoutOut({ ins, outs }: Acts, entries: readonly Entry[]): AnomalyFacts[] {
  const given = grouped(outs, onReceipt)
  const taken = grouped(ins, (act) => act.sku)
  const left = grouped(outs, (act) => act.sku)
  const absent = countedAbsent(entries)
  const isGone = (act: Act): boolean => {
    const out = left.get(act.sku) ?? []
    const held = minus(total(taken.get(act.sku)), total(out))
    const matched = out.length > 0 && out.every((one) => one.receipt !== null)
    return absent.has(act.sku) || (matched && compare(held, act.qty) < 0)
  }
  return [...grouped(ins, onReceipt)].flatMap(([receipt, acts]) =>
    !given.has(receipt) && acts.some(isGone)
      ? [{ kind: 'in_without_out' as const, entries: idsOf(acts), receipt }]
      : [],
  )
}
const countedAbsent = (entries: readonly Entry[]): Set<string> =>
  new Set(
    entries
      .filter((entry) => entry.kind === 'stock_count')
      .flatMap((entry) => (entry.lines ?? []).filter((line) => line.qty === 0).map((line) => line.sku)),
  )

/**
 * Things given out that were never taken in, or more of them than there were. What we sold ourselves (it stands in an order)
 * was ours, and a ledger without a single act of taking in keeps no goods of others: both are left alone.
 */
function outOfNothing(entries: readonly Entry[]): AnomalyFacts[] {
  if (!entries.some((entry) => entry.kind === 'goods_in')) return []
  const sold = new Set(
    entries
      .filter((entry) => entry.kind === 'order')
      .flatMap((entry) => (entry.lines ?? []).map((l) => l.sku)),
  )
  const held = new Map<string, Exact>()
  const found = new Map<string, AnomalyFacts>()
  for (const entry of entries) {
    const direction = directionOf(entry)
    if (direction === 0) continue
    for (const { sku, qty } of entry.lines ?? []) {
      const before = held.get(sku)
      const after = direction > 0 ? plus(before ?? ZERO, exact(qty)) : minus(before ?? ZERO, exact(qty))
      held.set(sku, after)
      if (compare(after, ZERO) >= 0 || direction > 0 || sold.has(sku)) continue
      const known = found.get(sku)
      const kind = known?.kind ?? (before === undefined ? 'out_without_in' : 'negative_stock')
      found.set(sku, { kind, entries: [...(known?.entries ?? []), entry.id], sku })
    }
  }
  return [...found.values()]
}

/**
 * Every disagreement among the acts, without words; `reconcile` adds them. Entries after `until` have not happened.
 * Receipts matter only where both sides carry one: plain storage by acts has none and is judged by its balance.
 */
export function anomaliesAmongActs(entries: readonly Entry[], until?: Instant): AnomalyFacts[] {
  const ordered = inTime(entries, until)
  const acts = actsOf(ordered)
  const amongReceipts = sharesReceipts(acts)
    ? [...issuedOnOtherReceipt(acts), ...issuedTwice(acts), ...inWithoutOut(acts, ordered)]
    : []
  return [...amongReceipts, ...outOfNothing(ordered)]
}

/** Where several acts of giving out all carry numbers that no act of taking in has, those are numbers of other papers. */
function sharesReceipts({ ins, outs }: Acts): boolean {
  const taken = new Set(ins.map((act) => act.receipt))
  const given = new Set(outs.flatMap((act) => act.receipt ?? []))
  return given.size < 2 || [...given].some((receipt) => taken.has(receipt))
}
