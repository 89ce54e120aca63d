// What a client costs beside what the client brings: minutes of people, at what an hour of them costs.
//
// A price, not a verdict on a person: where the time costs more than the fee, the fee is wrong or the limits are. The
// suggested price is the handling time seen so far × hourly cost × 1.3, the share for what such clients also take:
// interruptions and waiting. Money is exact; a result is rounded once, to minor units.
import { payable } from '../agreements/sums/payable.ts'
import { exact, fraction, minus, over, timesExact, type Exact } from '../basics/exact.ts'
import type { Lang } from '../basics/lang.ts'
import { inMajor, majorNumber, type Money } from '../basics/money.ts'
import { sum as inWords } from '../basics/words.ts'
import type { EconomicsFacts } from '../cases/caseFacts.ts'
import type { Economics } from './examination.ts'

/** What handling takes beyond the minutes written down. Source: practice of freelancers' pricing, weight ours. */
export const HANDLING_FACTOR: Exact = fraction(13n, 10n)
const MINUTES_PER_HOUR = exact(60)

const timeCost = (minutes: number, hourlyCost: number, currency: string): Money | null =>
  payable(timesExact(over(exact(minutes), MINUTES_PER_HOUR), exact(hourlyCost)), currency)

function revenueOf(facts: EconomicsFacts, currency: string): Money | null {
  if (facts.revenueMonth === undefined) return payable(exact(facts.revenueProject ?? 0), currency)
  return payable(timesExact(exact(facts.revenueMonth), exact(facts.monthsObserved ?? 1)), currency)
}

/** For a month when the fee is monthly, for the whole otherwise: the same shape as the revenue it is put beside. */
function suggestedPrice(cost: Money, facts: EconomicsFacts): Money | null {
  const months = facts.revenueMonth === undefined ? 1 : (facts.monthsObserved ?? 1)
  const priced = timesExact(exact(majorNumber(cost)), HANDLING_FACTOR)
  return payable(months > 0 ? over(priced, exact(months)) : priced, cost.currency)
}

function whyPrice(cost: Money, facts: EconomicsFacts, lang: Lang): string {
  const said = inWords(majorNumber(cost), cost.currency, lang)
  const monthly = facts.revenueMonth !== undefined
  return lang === 'ru'
    ? `Время на общение уже стоит ${said}; с запасом 30 % ${monthly ? 'цена месяца' : 'цена работы'} покрывает его, а не только саму услугу.`
    : `Handling has cost ${said} so far; with 30% on top the ${monthly ? 'monthly price' : 'price'} covers it beside the service itself.`
}

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0

/**
 * Cost of handling, revenue, margin, and a price to suggest when the margin is negative; null without minutes and rate.
 *
 * Amounts in major units of the facts' own currency (`currency` when they name none). Never fails on odd numbers:
 * negative or infinite minutes and rates count as not known, and so does an answer with a sum that no till could hold.
 */
export function costToServe(
  facts: EconomicsFacts | null,
  input: { readonly currency: string; readonly lang: Lang },
): Economics | null {
  if (!facts || !isCount(facts.staffMinutes) || !isCount(facts.hourlyCost)) return null
  const currency = facts.currency ?? input.currency
  const cost = timeCost(facts.staffMinutes, facts.hourlyCost, currency)
  const revenue = revenueOf(facts, currency)
  const margin = cost && revenue && payable(minus(inMajor(revenue), inMajor(cost)), currency)
  const suggested = cost && suggestedPrice(cost, facts)
  if (!cost || !revenue || !margin || !suggested) return null
  return {
    costToServe: majorNumber(cost),
    revenue: majorNumber(revenue),
    margin: majorNumber(margin),
    currency,
    ...(margin.minor < 0
      ? { price: { suggested: majorNumber(suggested), why: whyPrice(cost, facts, input.lang) } }
      : {}),
  }
}
