// Terms of law that have no number: "at once", "in a reasonable time", "as the contract says". They run all the same, so they are
// listed, without a date: a date that nobody can compute would be a made-up one.
import type { Day } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import type { FoundTrigger } from './deadline.ts'
import { DEADLINE_RULES, isCountable, isInForce, type DeadlineRule } from './deadlineRule.ts'

/** What is said in place of a date, by the unit of the rule. */
const INSTEAD_OF_A_DATE: Readonly<Partial<Record<DeadlineRule['term']['unit'], Bilingual>>> = {
  reasonable: { ru: 'в разумный срок', en: 'in a reasonable time' },
  contract: { ru: 'в срок по договору', en: 'in the time that the agreement sets' },
  court: { ru: 'когда решит суд', en: 'when a court decides' },
}

export interface NumberlessTerm {
  readonly rule: string
  readonly what: string
  /** In place of a date. */
  readonly when: string
  /** The day on which it began to run. */
  readonly from: Day
  readonly whose: 'ours' | 'client'
  readonly source: string
  readonly evidenceMark: string
  readonly unverified: boolean
}

interface NumberlessInput {
  readonly jurisdiction: string
  readonly consumer: boolean
  readonly lang: Lang
  readonly triggers: readonly FoundTrigger[]
}

const fits = (rule: DeadlineRule, found: FoundTrigger, input: NumberlessInput): boolean =>
  rule.trigger.includes(found.trigger) &&
  (rule.jurisdiction === input.jurisdiction || rule.jurisdiction === 'ANY') &&
  (rule.counterparty === 'any' || rule.counterparty === (input.consumer ? 'consumer' : 'business')) &&
  rule.kinds.includes(found.kind) &&
  isInForce(rule, found.day)

/**
 * The terms without a number that run in a case, each rule once, from the first thing that started it. Where a rule with a
 * number covers the same event, that one is listed among the dates and nothing is said here.
 */
export function numberlessTerms(
  input: NumberlessInput,
  rules: readonly DeadlineRule[] = DEADLINE_RULES,
): NumberlessTerm[] {
  const lines = input.triggers.flatMap((found): NumberlessTerm[] => {
    const fitting = rules.filter((rule) => fits(rule, found, input))
    if (fitting.some(isCountable) || found.givenDate !== undefined) return []
    return fitting.flatMap((rule) => {
      const when = INSTEAD_OF_A_DATE[rule.term.unit]?.[input.lang]
      if (when === undefined) return []
      return [
        {
          rule: rule.id,
          what: rule.what[input.lang],
          when,
          from: found.day,
          whose: rule.side === 'client' ? ('client' as const) : ('ours' as const),
          source: rule.source,
          evidenceMark: rule.evidence,
          unverified: rule.unverified,
        },
      ]
    })
  })
  return lines.filter((line, at) => lines.findIndex((other) => other.rule === line.rule) === at)
}
