// Worked stories and decisions for the tests of claims.
import { examineCase, type ExaminedCase } from '../decisions/examine.ts'
import type { CaseFacts } from '../cases/caseFacts.ts'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { readStory } from '../cases/readStory.ts'
import { factsOnly, isFields } from '../cases/storyParts.ts'
import type { ClaimDecision, DecidedClaim } from '../cases/claims/claimShapes.ts'

/** The facts of a worked story as its file has them, its answers cut out. */
export function factsOf(json: string): CaseFacts {
  const story: unknown = JSON.parse(json)
  const { facts } = readStory(factsOnly(isFields(story) ? story : {}))
  if (!facts) throw new Error('a story can be read')
  return facts
}

/** The facts examined with what people decided. */
export const examinedWith = (facts: CaseFacts, decisions: readonly ClaimDecision[] = []): ExaminedCase =>
  examineCase(facts, [], { calendar: workingCalendarOf(facts.jurisdiction), decisions })

/** A decision on a claim as it was proposed, but for what is said otherwise. */
export const decisionOn = (claim: DecidedClaim, said: Partial<ClaimDecision> = {}): ClaimDecision => ({
  id: 'd1',
  claim: claim.id,
  verdict: claim.proposed.verdict,
  why: 'Сверили с документами.',
  remedy: null,
  owner: null,
  due: null,
  evidence: [...claim.proposed.evidence],
  against: [...claim.against],
  change: null,
  proposed: claim.proposed.verdict,
  dueProposed: claim.proposed.amountDue,
  seen: [...claim.papers],
  by: 'member-1',
  at: 0,
  ...said,
})
