// The answer of the acts in one piece: what should be there, what was counted, where they disagree, in words for people.
import { compare, toNumber, ZERO, type Exact } from '../basics/exact.ts'
import type { Instant } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import { anomaliesAmongActs, type AnomalyFacts } from './anomalies.ts'
import { balances, countsOf, type Counted, type UnitMismatch } from './balance.ts'
import type { Entry } from './entry.ts'
import type { Anomaly, Reconciliation } from './reconciliation.ts'

export interface ReconcileOptions {
  readonly zone: string
  readonly lang: Lang
  readonly until?: Instant
}

interface Words {
  readonly name: string
  readonly receipt: string
  readonly docs: string
}
const list = (names: readonly string[]): string => names.join(', ')

const SAYS: Readonly<Record<Anomaly['kind'], (lang: Lang, words: Words) => string>> = {
  issued_on_other_receipt: (lang, { name, docs }) =>
    lang === 'ru'
      ? `${name}: вещь приняли по одной квитанции, а выдали по другой (${docs}).`
      : `${name} was taken in on one receipt and handed out on another (${docs}).`,
  issued_twice: (lang, { receipt, docs }) =>
    lang === 'ru'
      ? `По квитанции ${receipt} выдали больше, чем приняли: ${docs}.`
      : `More was handed out on receipt ${receipt} than was taken in: ${docs}.`,
  in_without_out: (lang, { receipt, docs }) =>
    lang === 'ru'
      ? `По квитанции ${receipt} вещь приняли (${docs}), но по ней ничего не выдали, а вещь у нас не числится или её не нашли.`
      : `Goods were taken in on receipt ${receipt} (${docs}); nothing was handed out on it, yet they are no longer on our books or were not found.`,
  out_without_in: (lang, { name, docs }) =>
    lang === 'ru'
      ? `${name}: выдача есть (${docs}), а акта приёмки нет.`
      : `${name} was handed out (${docs}), but no act shows that it was taken in.`,
  negative_stock: (lang, { name, docs }) =>
    lang === 'ru'
      ? `${name}: по актам выдано больше, чем принято (${docs}).`
      : `${name}: by the acts more was handed out than taken in (${docs}).`,
  count_differs: (lang, { name, docs }) =>
    lang === 'ru'
      ? `${name}: пересчёт не сходится с актами (${docs}).`
      : `${name}: the count does not agree with the acts (${docs}).`,
  unit_mismatch: (lang, { name, docs }) =>
    lang === 'ru'
      ? `${name}: в документах разные единицы измерения, эта строка в остаток не вошла (${docs}).`
      : `${name}: the documents use units that cannot be compared, so this line is not in the balance (${docs}).`,
}

function namesIn(entries: readonly Entry[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const entry of entries)
    for (const line of entry.lines ?? [])
      if (line.name && !names.has(line.sku)) names.set(line.sku, line.name)
  return names
}

/** Turns findings into sentences; the names of things and papers are looked up once for all of them. */
function inWords(all: readonly AnomalyFacts[], entries: readonly Entry[], lang: Lang): Anomaly[] {
  if (all.length === 0) return []
  const names = namesIn(entries)
  const docOf = new Map(entries.map((entry) => [entry.id, entry.doc ?? entry.id]))
  return all.map((facts) => {
    const name = facts.sku ? (names.get(facts.sku) ?? facts.sku) : ''
    const docs = list(facts.entries.map((id) => docOf.get(id) ?? id))
    const words = { name: capitalised(name), receipt: facts.receipt ?? '', docs }
    return { ...facts, text: SAYS[facts.kind](lang, words) }
  })
}
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const differs = (count: Counted): count is Counted & { difference: Exact } =>
  count.difference !== null && compare(count.difference, ZERO) !== 0
const mismatchFacts = ({ entry, sku }: UnitMismatch): AnomalyFacts => ({
  kind: 'unit_mismatch',
  entries: [entry],
  sku,
})
const countFacts = ({ entry, sku }: Counted): AnomalyFacts => ({
  kind: 'count_differs',
  entries: [entry],
  sku,
})

const numbers = (pairs: Iterable<readonly [string, Exact]>): Record<string, number> =>
  Object.fromEntries([...pairs].map(([sku, qty]) => [sku, toNumber(qty)]))

/**
 * What the acts of one client add up to at `until` (else at the last entry), beside the latest count of each item.
 *
 * `difference` holds only the items whose count disagrees with the acts at the instant of that count (counted − acts).
 * `volumeByDate` has a row for each day on which goods moved, m³ at its end; it is empty while no size is known.
 * Anomaly texts are in `lang`. Time is linear in the client's own entries, and no other client is looked at.
 */
export function reconcile(entries: readonly Entry[], options: ReconcileOptions): Reconciliation {
  const { zone, lang, until } = options
  const held = balances(entries, zone, until)
  const counts = countsOf(entries, until)
  const facts = [
    ...anomaliesAmongActs(entries, until),
    ...counts.filter(differs).map(countFacts),
    ...held.mismatches.map(mismatchFacts),
  ]
  return {
    balance: numbers([...held.items.values()].map((item) => [item.sku, item.qty] as const)),
    counted: numbers(counts.map((count) => [count.sku, count.counted] as const)),
    difference: numbers(counts.filter(differs).map((count) => [count.sku, count.difference] as const)),
    volumeByDate: held.byDay.flatMap(({ day, m3 }) => (m3 ? [{ date: day, m3: toNumber(m3) }] : [])),
    anomalies: inWords(facts, entries, lang),
  }
}
