// How a case ended. A person says it; the desk proposes what the findings say, so that most closings are one tap.
import type { Bilingual } from '../../basics/lang.ts'
import type { JudgedClaim } from '../verdict.ts'

export const OUTCOMES = [
  'settled',
  'partly_settled',
  'refused',
  'settlement',
  'withdrawn',
  'not_ours',
  'declined',
  'parted',
  'no_answer',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOME_WORDS: Readonly<Record<Outcome, Bilingual>> = {
  settled: { ru: 'решено', en: 'settled' },
  partly_settled: { ru: 'решено частично', en: 'partly settled' },
  refused: { ru: 'отказано с ответом', en: 'refused with reasons' },
  settlement: { ru: 'по соглашению', en: 'by agreement' },
  withdrawn: { ru: 'отозвано клиентом', en: 'withdrawn by the client' },
  not_ours: { ru: 'не к нам', en: 'not ours' },
  declined: { ru: 'не взялись', en: 'declined' },
  parted: { ru: 'расстались', en: 'parted' },
  no_answer: { ru: 'ответа не пришло', en: 'no answer came' },
}

export interface Ended {
  readonly claims: readonly JudgedClaim[]
  /** What the desk advised: `close_helped`, `decline`, `part_ways` name the end themselves. */
  readonly decision: string
  /** A settlement was paid or agreed. */
  readonly bySettlement: boolean
}

const BY_ADVICE: Readonly<Record<string, Outcome>> = {
  close_helped: 'not_ours',
  decline: 'declined',
  part_ways: 'parted',
}

/** The outcome that the findings speak for. Nothing asked and nothing advised is a matter that was settled. */
export function outcomeProposed({ claims, decision, bySettlement }: Ended): Outcome {
  if (bySettlement) return 'settlement'
  const advised = BY_ADVICE[decision]
  if (advised) return advised
  const ours = claims.filter(({ verdict }) => verdict === 'our_fault' || verdict === 'entitled').length
  if (ours === claims.length) return 'settled'
  return ours > 0 ? 'partly_settled' : 'refused'
}
