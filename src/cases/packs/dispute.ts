// When the dispute began, by one rule that the report states: with the first message of the other side that a claim names as
// its source, or in which the desk marked an accusation; else with the moment in which the first claim was written down.
//
// What the log first knew after that moment may have been made for the dispute. The report says how much of it there is.
import type { Bilingual } from '../../basics/lang.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Conclusions } from './conclusions.ts'

export const DISPUTE_RULE: Bilingual = {
  ru: 'Началом спора считается время первого сообщения другой стороны, в котором заявлена претензия или есть обвинение; если такого сообщения нет, время записи первой претензии.',
  en: 'The dispute counts as begun at the time of the first message of the other side that raises a claim or makes an accusation; where there is none, when the first claim was written down.',
}

interface Disputed {
  readonly facts: CaseFacts | null
  readonly conclusions: Conclusions | null
  /** When each claim was recorded, milliseconds UTC. */
  readonly claimsKnownAt: readonly number[]
}

/** The instant at which the dispute began, milliseconds UTC; null where nothing is disputed yet. */
export function disputeBegan({ facts, conclusions, claimsKnownAt }: Disputed): number | null {
  const raisedIn = new Set(facts?.claims.flatMap((claim) => claim.raisedIn ?? []) ?? [])
  const accusing = new Set(
    (conclusions?.messages ?? [])
      .filter(({ labels }) => labels.some(({ label }) => label.startsWith('accusation.')))
      .map(({ id }) => id),
  )
  const began = (facts?.messages ?? [])
    .filter(({ id, direction }) => direction === 'in' && (raisedIn.has(id) || accusing.has(id)))
    .map(({ at }) => at)
  const instants = began.length > 0 ? began : claimsKnownAt
  return instants.length > 0 ? Math.min(...instants) : null
}
