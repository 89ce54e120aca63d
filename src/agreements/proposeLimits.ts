// From the plain text of an offer to limits that a program can measure: each proposal shows the words it was read from, and a
// person confirms it. Nothing is proposed that the words do not say: a date without a year stays a question.
import { exact, over, toNumber } from '../basics/exact.ts'
import type { Lang } from '../basics/lang.ts'
import type { Span } from '../basics/span.ts'
import type { Clause, Limit } from './agreement.ts'
import { claimFields, writers } from './proposals/parties.ts'
import { credits, discounts, liability, penalties, prices } from './proposals/prices.ts'
import type { Proposal, Reader } from './proposals/proposal.ts'
import { quantities } from './proposals/quantities.ts'
import { splitClauses, type ClauseText } from './proposals/splitClauses.ts'
import { cancellationTerms, dueDates, noticeTerms, terms } from './proposals/terms.ts'
import { currencyOf } from './quantity.ts'

export type { Proposal } from './proposals/proposal.ts'

export interface ProposedClause extends Span {
  readonly no: string
  readonly text: string
  /** In the order of the text; start and end are offsets in the whole text that was given. */
  readonly proposals: readonly Proposal[]
}
export interface Proposals {
  readonly clauses: readonly ProposedClause[]
  /** True when the text was longer than is read; its rest was left out. */
  readonly cut: boolean
}

const LONGEST_TEXT = 200_000
const LONGEST_CLAUSE = 8_000
const MOST_PROPOSALS = 12

// What reads first keeps its words: a penalty of 0.1 % a day is no discount, and the price inside a cap of liability is no price.
const READERS: readonly Reader[] = [
  penalties,
  credits,
  discounts,
  liability,
  cancellationTerms,
  noticeTerms,
  dueDates,
  terms,
  quantities,
  prices,
  writers,
  claimFields,
]

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function readClause(clause: ClauseText, lang: Lang): Proposal[] {
  const text = clause.text.slice(0, LONGEST_CLAUSE)
  const kept: Proposal[] = []
  for (const reader of READERS)
    for (const one of reader(text, lang))
      if (kept.length < MOST_PROPOSALS && !kept.some((other) => overlaps(one, other))) kept.push(one)
  return joined(
    kept.toSorted((a, b) => a.start - b.start),
    text,
  )
}

/** Grace in the same clause as the quantity belongs to the quantity; a price beside a date is the price of that stage. */
function joined(found: readonly Proposal[], text: string): Proposal[] {
  const quantity = found.findLast((one) => one.limit.op === '<=' && !currencyOf(one.limit.unit))
  const grace = found.find((one) => one.limit.op === 'grace_days')
  const due = found.find((one) => one.limit.op === 'due')
  const price = found.find((one) => one.limit.op === '=' && currencyOf(one.limit.unit) && !one.limit.prices)
  return found.flatMap((one) => {
    if (one === grace && quantity && one.limit.unit === 'day') return []
    if (one === quantity && grace && typeof grace.limit.value === 'number')
      return [{ ...one, limit: { ...one.limit, graceDays: grace.limit.value } }]
    if (one === due && price)
      return [
        spanned(text, one, price, {
          ...one.limit,
          price: price.limit.value as number,
          currency: price.limit.unit,
        }),
      ]
    return one === price && due ? [] : [one]
  })
}
const spanned = (text: string, a: Span, b: Span, limit: Limit): Proposal => {
  const start = Math.min(a.start, b.start)
  const end = Math.max(a.end, b.end)
  return { start, end, quote: text.slice(start, end), limit }
}

/** «1/30 месячной цены за каждые начатые 0,40 м³»: the price of a slot and day follows from the monthly price elsewhere. */
const SHARE_OF_MONTH = /1\/(\d{1,3})\s(?:от\s)?(?:месячн\p{L}+|(?:of )?the monthly)/iu
function withSlotPrice(limit: Limit, text: string, monthly: Limit | undefined): Limit {
  const part = SHARE_OF_MONTH.exec(text)?.[1]
  const daily = /(?:RUB|GBP|EUR|USD)\/day/u.exec(limit.unit ?? '')
  if (limit.op !== 'grace_days' || !part || typeof monthly?.value !== 'number' || daily) return limit
  const overagePrice = toNumber(over(exact(monthly.value), exact(part)))
  return { ...limit, overagePrice, overageUnit: `${monthly.unit}/slot/day` }
}

/**
 * Clauses of a text with the limits that their words propose. `lang` decides how numbers are read ("150,000" is a hundred and
 * fifty thousand in English). Each limit gets a metric of its own clause, `c3.2`, so that a penalty can name its base.
 * Text beyond 200,000 characters is left out and `cut` says so. Never throws.
 */
export function proposeLimits(text: string, lang: Lang): Proposals {
  const shown = text.slice(0, LONGEST_TEXT)
  const read = splitClauses(shown).map((clause) => ({ clause, found: readClause(clause, lang) }))
  const all = read.flatMap(({ found }) => found.map((one) => one.limit))
  const monthly = all.find((limit) => limit.op === '=' && limit.window === 'month' && currencyOf(limit.unit))
  const dues = read.filter(({ found }) => found.some((one) => one.limit.op === 'due'))
  const base = dues.length === 1 ? dues[0]?.clause.no : undefined
  const clauses = read.map(({ clause, found }) => {
    const proposals = found.map((one, index) => {
      const metric = `c${clause.no}${index === 0 ? '' : `-${index + 1}`}`
      const priced = withSlotPrice(one.limit, clause.text, monthly)
      const guards = priced.unit === 'share/day' && base !== undefined ? { base: `c${base}` } : {}
      return {
        ...one,
        start: clause.start + one.start,
        end: clause.start + one.end,
        limit: { metric, ...priced, ...guards },
      }
    })
    return { ...clause, proposals }
  })
  return { clauses, cut: text.length > LONGEST_TEXT }
}

/**
 * The agreement's clauses once a person has chosen: `accepted` says which proposal of a clause holds (its index), clauses left out
 * have no limit. Several limits of one clause become clauses of their own, "3.2" and "3.2-2", because each is measured apart.
 */
export function acceptedClauses(
  proposed: Proposals,
  accepted: ReadonlyMap<string, readonly number[]>,
): Clause[] {
  return proposed.clauses.flatMap(({ no, text, proposals }): Clause[] => {
    const chosen = (accepted.get(no) ?? []).flatMap((index) => proposals[index] ?? [])
    if (chosen.length === 0) return [{ no, text }]
    return chosen.map(({ limit }, index) => ({ no: index === 0 ? no : `${no}-${index + 1}`, text, limit }))
  })
}
