// Where the claims stand, as several letters need to know it: due, refused, open; proof declined; the answer final.
import type { JudgedClaim } from '../verdict.ts'
import type { LetterInput } from './letterInput.ts'

export const isDue = (claim: JudgedClaim): boolean =>
  claim.verdict === 'our_fault' || claim.verdict === 'entitled'
export const isRefused = (claim: JudgedClaim): boolean =>
  claim.verdict === 'refuted' || claim.verdict === 'speculation'

/** Did the client decline to show proof after we had asked? Then a further request would only be a ritual. */
const proofWasDeclined = (input: LetterInput): boolean =>
  input.thread.proofRequestedAndEvaded ||
  input.signals.some((message) => message.labels.some((label) => label.label === 'evasion.proof'))

/** The work together ends: so decided, or a notice that ends the agreement is on record already. */
export const isLeaving = (input: LetterInput): boolean =>
  input.decision === 'part_ways' || input.facts.ledger.some((entry) => entry.effect === 'termination')

/** Answered before and raised again, or the work together ends: this answer closes the matter. */
export const isFinal = (input: LetterInput): boolean =>
  isLeaving(input) || input.thread.groups.includes('persistence')

/** Claims that we still ask about: a question is open, or proof may yet come. */
export const openClaims = (input: LetterInput): JudgedClaim[] =>
  input.claims.filter(
    (claim) =>
      claim.verdict === 'undecided' ||
      (claim.verdict === 'unproven' && !proofWasDeclined(input) && !isFinal(input)),
  )

/** Claims that are answered with no, or with not shown so far. */
export const answeredWithNo = (input: LetterInput): JudgedClaim[] => {
  const open = openClaims(input)
  return input.claims.filter((claim) => !isDue(claim) && !open.includes(claim))
}
