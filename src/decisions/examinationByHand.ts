// The answers of a worked story as a whole examination, put together by hand: the memo is tested with it, so that a test of
// the memo fails because of the memo and never because of a rule that reads the facts.
import type { CaseFacts, Problem } from '../cases/caseFacts.ts'
import { examinedByHand, type ByHand } from '../cases/letters/examinedByHand.ts'
import { letters } from '../cases/letters/letters.ts'
import type { Examination } from './examination.ts'
import { tomorrowSentence } from './tomorrow.ts'

export interface HandExamined {
  readonly examination: Examination
  readonly facts: CaseFacts
}

/** A story's own answers as an examination; `given` is what the story does not answer. */
export function examinationByHand(
  story: unknown,
  given: ByHand = {},
  problems: readonly Problem[] = [],
): HandExamined {
  const input = examinedByHand(story, given)
  const { facts, signals, asOf, decision, lang, claims, overages, deadlines, ours, measures, ...found } =
    input
  const economics = facts.economics
  const answer = {
    ...found,
    schema: 'exhale.examination/1' as const,
    case: facts.id,
    lang,
    jurisdiction: facts.jurisdiction,
    consumer: facts.parties.client.consumer === true,
    asOf: new Date(asOf).toISOString(),
    safety: null,
    ours: [...ours],
    inquiry: null,
    messages: [...signals],
    overages: [...overages],
    measures: [...measures],
    claims: [...claims],
    notices: [],
    deadlines: [...deadlines],
    economics: economics
      ? {
          costToServe: ((economics.staffMinutes ?? 0) / 60) * (economics.hourlyCost ?? 0),
          revenue: economics.revenueMonth ?? economics.revenueProject ?? 0,
          margin: 0,
          currency: economics.currency ?? '',
        }
      : null,
    advice: { decision, reasons: ['Причина / reason'], next: ['Шаг / step'] },
    problems: [...problems],
    letters: letters(input),
  }
  return { examination: { ...answer, tomorrow: tomorrowSentence({ ...answer, facts }, lang) }, facts }
}
