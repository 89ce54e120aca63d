// A rule of law that gives a term: for whom it runs, what starts it, how long it is, what being late costs.
//
// Rules are data with dates of force (rules/deadlines.json): law changes several times a year, code should not.
// `evidence` says how the rule was read: V the norm itself, S a paraphrase, M memory; `unverified` marks the least
// trusted, which screens must show as such. Rules without a countable term are kept as knowledge and never listed.
import { z } from 'zod'
import rules from '../../../rules/deadlines.json' with { type: 'json' }

export const TRADE_KINDS = ['goods', 'services', 'storage'] as const
export type TradeKind = (typeof TRADE_KINDS)[number]

export const Penalty = z.strictObject({
  text: z.string(),
  /** Share of the base for each day late. */
  ratePerDay: z.number().optional(),
  /** Due as a whole once the term has run out: so many times the base. */
  multiplier: z.number().optional(),
  base: z.enum(['goods_price', 'service_price', 'prepayment', 'declared_value']).optional(),
  cap: z.enum(['sum_paid', 'service_price', 'prepayment']).optional(),
  /** The cap holds from this day on. */
  capFrom: z.iso.date().optional(),
})
export type Penalty = z.infer<typeof Penalty>
export type PenaltyBase = NonNullable<Penalty['base'] | Penalty['cap']>

export const DeadlineRule = z.strictObject({
  id: z.string(),
  /** RU, UK, EU, US, or ANY. */
  jurisdiction: z.enum(['RU', 'UK', 'EU', 'US', 'ANY']),
  /** What must have happened for the term to run, such as `claim.money` or `thing.lost`. */
  trigger: z.array(z.string()).min(1),
  counterparty: z.enum(['consumer', 'business', 'any']),
  startsAt: z.enum(['message', 'ledger_entry', 'given_date']),
  side: z.enum(['business', 'client', 'both', 'authority']),
  /** What we are to each other: the law of goods and that of services have terms of their own. */
  kinds: z.array(z.enum(TRADE_KINDS)).min(1),
  /** What meets the term. */
  asks: z.enum(['payment', 'answer', 'remedy', 'none']),
  what: z.strictObject({ ru: z.string().min(1), en: z.string().min(1) }),
  situation: z.string(),
  term: z.strictObject({
    n: z.number().nonnegative(),
    unit: z.enum(['day', 'month', 'year', 'hour', 'reasonable', 'contract', 'court', 'period', 'n/a']),
  }),
  from: z.string(),
  dayType: z.enum(['calendar', 'working', 'contract', 'n/a']),
  source: z.string(),
  penalty: Penalty.nullable(),
  effectiveFrom: z.iso.date().nullable(),
  effectiveTo: z.iso.date().nullable(),
  evidence: z.enum(['V', 'S', 'M']),
  unverified: z.boolean(),
  /** A "business day" of this rule is any day but Sunday and holidays. */
  saturdayCounts: z.boolean().optional(),
  sourceRead: z.string().nullable(),
  note: z.string().nullable(),
  checkedAt: z.string().nullable(),
})
export type DeadlineRule = z.infer<typeof DeadlineRule>

/** All rules that ship with the desk; the shape is held by a test, not re-read at each start. */
export const DEADLINE_RULES = rules as readonly DeadlineRule[]

const COUNTABLE = new Set(['day', 'month', 'year', 'hour'])
/** Can a date be computed from the term? "At once", "reasonable" and "as agreed" have none. */
export const isCountable = (rule: DeadlineRule): boolean => COUNTABLE.has(rule.term.unit)

/** Is the rule in force on a day? Both ends belong to it; an open end is no limit. */
export const isInForce = (rule: DeadlineRule, day: string): boolean =>
  (rule.effectiveFrom === null || rule.effectiveFrom <= day) &&
  (rule.effectiveTo === null || day <= rule.effectiveTo)
