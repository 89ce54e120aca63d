// Where the claims stand, as several letters need to know it: due, refused, open; proof declined; the answer final.
import { onceFor } from '../../basics/onceFor.ts'
import type { Label } from '../../signals/label.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { messageOf } from '../matter.ts'
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

/**
 * The last message of ours to the client that says a thing in these words, after the last of the given messages; null when
 * we have not said it since. What was said in public does not count: it was said to the readers.
 */
export function toldSince(input: LetterInput, ids: readonly string[], words: RegExp): string | null {
  const { messages } = input.facts
  const since = Math.max(0, ...ids.flatMap((id) => messageOf(input.facts, id)?.at ?? []))
  const told = messages.findLast(
    (message) =>
      message.direction === 'out' &&
      message.to !== 'public' &&
      message.at > since &&
      words.test(message.text),
  )
  return told?.id ?? null
}

/** The messages of the client that carry one of these labels. */
export const messagesWith = (input: LetterInput, labels: readonly Label[]): string[] =>
  input.signals
    .filter((message) => message.labels.some((label) => labels.includes(label.label)))
    .map((message) => message.id)
    .filter((id) => notPublic(input.facts).has(id))

const notPublic = onceFor(
  ({ messages }: CaseFacts): ReadonlySet<string> =>
    new Set(messages.filter(({ to }) => to !== 'public').map(({ id }) => id)),
)
