// What each day of delay costs by rule: which penalty runs on which base, from which day, up to which cap.
import { exact, least, timesExact, ZERO, type Exact } from '../../basics/exact.ts'
import { daysBetween, type Day } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { ruleFor, type FoundTrigger } from '../deadlines/deadline.ts'
import type { DeadlineRule } from '../deadlines/deadlineRule.ts'
import { triggersOf } from '../deadlines/deadlineTriggers.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { dayIn } from '../matter.ts'

export interface Running {
  readonly rule: DeadlineRule
  readonly claims: readonly string[]
  /** The last day of the term: the penalty counts from the next one. */
  readonly due: Day
  readonly base: number
  /** Share of the base for a day. */
  readonly rate: number
  /** In major units; null where the rule names none or its sum is not known. */
  readonly cap: number | null
  /** The day on which the term was met, late or in time; null while nothing met it. */
  readonly metOn: Day | null
}

export interface PenaltyInput {
  readonly facts: CaseFacts
  readonly consumer: boolean
  readonly deadlines: readonly FoundDeadline[]
}

const dayOfFact = (facts: CaseFacts, id: string): Day | null => {
  const fact = [...facts.messages, ...facts.ledger].find((one) => one.id === id)
  return fact ? dayIn(facts, fact.at) : null
}

function runningBy(rule: DeadlineRule, found: FoundTrigger, input: PenaltyInput): Running | null {
  const { penalty } = rule
  const line = input.deadlines.find((one) => one.rule === rule.id)
  const base = penalty?.base === undefined ? undefined : found.base?.[penalty.base]
  if (!penalty || penalty.ratePerDay === undefined || base === undefined || !line) return null
  const capped = penalty.cap !== undefined && (penalty.capFrom === undefined || penalty.capFrom <= found.day)
  const cap = capped && penalty.cap !== undefined ? (found.base?.[penalty.cap] ?? null) : null
  const metOn = line.metBy === undefined ? null : dayOfFact(input.facts, line.metBy)
  return { rule, claims: found.claims, due: line.due, base, rate: penalty.ratePerDay, cap, metOn }
}

/** Every penalty that runs or may run: claims under one rule are one term, counted from the first. */
export function runningPenalties(input: PenaltyInput): Running[] {
  const { jurisdiction } = input.facts
  const byRule = new Map<string, Running>()
  for (const found of triggersOf(input.facts)) {
    const rule = ruleFor(found, { jurisdiction, consumer: input.consumer })
    const running = rule && runningBy(rule, found, input)
    if (!running) continue
    const first = byRule.get(running.rule.id)
    const claims = [...new Set([...(first?.claims ?? []), ...running.claims])]
    byRule.set(running.rule.id, { ...(first ?? running), claims })
  }
  return [...byRule.values()]
}

/** Days late by `until`: none before the term is over, and none after the day that met it. */
export const daysLate = ({ due, metOn }: Running, until: Day): number =>
  Math.max(0, daysBetween(due, metOn !== null && metOn < until ? metOn : until))

/** Rate × base × days, at most the cap; exact, in major units. */
export function penaltyOf(running: Running, days: number): Exact {
  if (days <= 0) return ZERO
  const whole = timesExact(timesExact(exact(running.rate), exact(running.base)), exact(days))
  return running.cap === null ? whole : least(whole, exact(running.cap))
}

/** So many times the value of the thing, where a rule gives that for one of its claims; null where none does. */
export function multipliedFor(
  claim: string,
  input: Pick<PenaltyInput, 'facts' | 'consumer'>,
): { readonly rule: DeadlineRule; readonly base: number; readonly times: number } | null {
  const { jurisdiction } = input.facts
  for (const found of triggersOf(input.facts)) {
    if (!found.claims.includes(claim)) continue
    const rule = ruleFor(found, { jurisdiction, consumer: input.consumer })
    const penalty = rule?.penalty
    const base = penalty?.base === undefined ? undefined : found.base?.[penalty.base]
    if (rule && penalty?.multiplier !== undefined && base !== undefined)
      return { rule, base, times: penalty.multiplier }
  }
  return null
}
