// What a public promise of a share off is worth to those who ordered within it: the price they were shown less the price they
// were promised. The promise is read as it was written; "all" is all.
import { exact, minus, ONE, timesExact, toNumber, type Exact } from '../../basics/exact.ts'
import { dayOf, isDay, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { inMajor, majorNumber, money } from '../../basics/money.ts'
import { quoted, sum } from '../../basics/words.ts'
import type { Agreement, Clause } from '../agreement.ts'
import { currencyOfAgreement } from '../charge.ts'
import type { Measure } from '../measure.ts'
import { numberOf } from '../quantity.ts'
import type { Moment, Recorded, RecordedLine } from '../recorded.ts'
import { payable } from './payable.ts'

export interface PriceDifference {
  readonly clause: string
  readonly sku: string
  /** The place of the line in its order. */
  readonly line: number
  readonly paid: Exact
  readonly promised: Exact
  readonly difference: number
  readonly currency: string
  readonly from: readonly string[]
}

/** "sku:<sku>", "all:<category>", a bare category, or "all". */
export function isInScope(line: RecordedLine, scope: string): boolean {
  if (scope === 'all' || scope === 'all:*') return true
  const [kind = '', ...rest] = scope.split(':')
  const wanted = rest.length > 0 ? rest.join(':') : scope
  if (kind === 'sku') return line.sku === wanted
  return line.category === wanted || (rest.length === 0 && line.sku === wanted)
}

/** Inside the promise's own days, where the clause carries them; a promise without dates is held to stand. */
function isInForce(clause: Clause, day: Day): boolean {
  const from = clause.limit?.['from']
  const to = clause.limit?.['to'] ?? clause.limit?.['until']
  if (typeof from === 'string' && isDay(from.slice(0, 10)) && day < from.slice(0, 10)) return false
  return !(typeof to === 'string' && isDay(to.slice(0, 10)) && day > to.slice(0, 10))
}

const listPrice = (line: RecordedLine): Exact | null => {
  const list = 'listPrice' in line ? numberOf(line.listPrice) : null
  return list ?? numberOf(line.price)
}

/** The difference on every ordered line that a promised share off covers. `records` are orders and page snapshots. */
export function priceDifferences(
  agreement: Agreement,
  records: readonly Recorded[],
  moment: Moment,
): PriceDifference[] {
  const currency = currencyOfAgreement(agreement.clauses)
  return largestPerLine(
    agreement.clauses.flatMap((clause) => differencesOf(clause, records, currency, moment)),
  )
}

/** Promises do not add up unless they say so: the best one for the buyer counts on each line. */
function largestPerLine(found: readonly PriceDifference[]): PriceDifference[] {
  const best = new Map<string, PriceDifference>()
  for (const one of found) {
    const key = JSON.stringify([one.from.at(-1), one.line])
    const known = best.get(key)
    if (!known || one.difference > known.difference) best.set(key, one)
  }
  return [...best.values()]
}

function differencesOf(
  clause: Clause,
  records: readonly Recorded[],
  currency: string | null,
  moment: Moment,
): PriceDifference[] {
  const share = numberOf(clause.limit?.value)
  const scope = clause.limit?.scope
  if (clause.limit?.op !== '=' || clause.limit.unit !== 'share' || scope === undefined || !share) return []
  const orders = records
    .filter((one) => one.kind === 'order' && one.at <= moment.asOf)
    .filter((one) => isInForce(clause, dayOf(one.at, moment.zone)))
  return orders.flatMap((order) => {
    const shown = snapshotFor(order, records)
    return (order.lines ?? []).flatMap((line, place) => {
      if (!isInScope(line, scope)) return []
      const found = differenceOf(clause, line, share, order, order.currency ?? currency, shown)
      return found ? [{ ...found, line: place }] : []
    })
  })
}

/** The latest picture of the page from before the order: what the buyer was shown. */
const snapshotFor = (order: Recorded, records: readonly Recorded[]): Recorded | undefined =>
  records
    .filter((one) => one.kind === 'page_snapshot' && one.at <= order.at)
    .toSorted((a, b) => b.at - a.at)[0]

function differenceOf(
  clause: Clause,
  line: RecordedLine,
  share: Exact,
  order: Recorded,
  currency: string | null,
  shown: Recorded | undefined,
): Omit<PriceDifference, 'line'> | null {
  const list = listPrice(line)
  const asked = numberOf(line.price)
  if (!list || !asked || !currency) return null
  const qty = exact(line.qty)
  const paid = timesExact(asked, qty)
  const promised = timesExact(timesExact(list, qty), minus(ONE, share))
  const promisedSum = payable(promised, currency)
  const difference = promisedSum && payable(minus(paid, inMajor(promisedSum)), currency)
  if (!difference || difference.minor <= 0 || !payable(paid, currency)) return null
  return {
    clause: clause.no,
    sku: line.sku,
    paid,
    promised,
    difference: majorNumber(difference),
    currency,
    from: [...(shown ? [shown.id] : []), order.id],
  }
}

export function priceDifferenceMeasure(one: PriceDifference, clauseText: string, lang: Lang): Measure {
  const say = (value: number): string => sum(value, one.currency, lang)
  const [paid, promised] = [say(toNumber(one.paid)), say(majorNumber(money(one.promised, one.currency)))]
  const why =
    lang === 'ru'
      ? `Обещано: ${quoted(clauseText, lang)} Взяли ${paid}, по обещанию ${promised}; разница ${say(one.difference)}.`
      : `Promised: ${quoted(clauseText, lang)} Charged ${paid}, promised ${promised}; the difference is ${say(one.difference)}.`
  return {
    name: 'price_difference',
    value: one.difference,
    unit: one.currency,
    from: [...one.from],
    clause: one.clause,
    owedBy: 'us',
    why,
  }
}
