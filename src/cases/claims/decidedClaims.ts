// What people decided, put beside what the desk proposes: the decision counts, the proposal stays visible, and where the
// papers have changed since, the claim asks again.
import type { Matter } from '../matter.ts'
import { docsIn } from './docsIn.ts'
import type { JudgedClaim, Thread } from '../verdict.ts'
import { bothSides, counterEvidence } from './counterEvidence.ts'
import {
  OWED,
  REFUSALS,
  type ClaimDecision,
  type ClaimStanding,
  type DecidedClaim,
  type Proposal,
  type Remedy,
} from './claimShapes.ts'

/** The decision that counts for each claim: the last one in the order of the log, whatever its clock said. */
function newestDecisions(decisions: readonly ClaimDecision[]): ReadonlyMap<string, ClaimDecision> {
  return new Map(decisions.map((decision) => [decision.claim, decision]))
}

/** The sum that a decision gives: what it names; without a sum, what the papers give, unless something else stands for it. */
function dueBy(decision: ClaimDecision, proposed: number): number {
  if (!OWED.includes(decision.verdict)) return 0
  const { remedy } = decision
  if (remedy?.amount !== undefined) return remedy.amount
  return remedy && !IN_MONEY.includes(remedy.kind) ? 0 : proposed
}
const IN_MONEY: readonly Remedy['kind'][] = ['pay', 'return']

const isRefusal = (verdict: JudgedClaim['verdict']): boolean => REFUSALS.includes(verdict)

function asDecided(claim: JudgedClaim, decision: ClaimDecision): JudgedClaim {
  const { ask: proposedAsk, ...judged } = claim
  const ask =
    decision.change ?? (isRefusal(decision.verdict) && isRefusal(claim.verdict) ? proposedAsk : undefined)
  const currency = decision.remedy?.currency ?? claim.currency
  return {
    ...judged,
    verdict: decision.verdict,
    confidence: 1,
    evidence: [...decision.evidence],
    amountDue: dueBy(decision, claim.amountDue),
    ...(currency === undefined ? {} : { currency }),
    why: decision.why,
    ...(ask === undefined ? {} : { ask }),
  }
}

/** The claims as they count: by their newest decision, else as proposed. Everything after the verdicts reads these. */
export function countingClaims(
  judged: readonly JudgedClaim[],
  decisions: readonly ClaimDecision[],
): JudgedClaim[] {
  const newest = newestDecisions(decisions)
  return judged.map((claim) => {
    const decision = newest.get(claim.id)
    return decision ? asDecided(claim, decision) : claim
  })
}

/** The decisions for letters: each says whether what would change our mind was taken over from the proposal word for word. */
export const decisionsInLetters = (
  judged: readonly JudgedClaim[],
  decisions: readonly ClaimDecision[],
): (ClaimDecision & { readonly inDeskWords: boolean })[] => {
  const asks = new Map(judged.map(({ id, ask }) => [id, ask?.trim()]))
  return decisions.map((decision) => ({
    ...decision,
    inDeskWords: decision.change !== null && decision.change === asks.get(decision.claim),
  }))
}

/** Papers that a decision rests on and that cannot be opened any more. */
export const missingPapers = (decision: ClaimDecision, claim: DecidedClaim, matter: Matter): string[] => {
  const known = docsIn(matter.facts)
  return decision.evidence.filter((id) => !known.has(id) && !claim.proposed.evidence.includes(id))
}

const proposalOf = ({ verdict, confidence, evidence, amountDue, why, ask }: JudgedClaim): Proposal => ({
  verdict,
  confidence,
  evidence,
  amountDue,
  why,
  ...(ask === undefined ? {} : { ask }),
})

const MINUTE_MS = 60_000

/** Our own letters since the decision: what we said because of it is no news to it. Letters are timed by the minute. */
const writtenSince = ({ at }: ClaimDecision, { facts }: Matter): ReadonlySet<string> =>
  new Set(
    facts.messages
      .filter((message) => message.direction === 'out' && message.at >= at - (at % MINUTE_MS))
      .map(({ id }) => id),
  )

function standingOf(claim: DecidedClaim, matter: Matter): ClaimStanding {
  const { decision, proposed } = claim
  if (!decision) return 'open'
  const agrees = decision.verdict === proposed.verdict
  const seen = new Set([...decision.seen, ...decision.evidence])
  const own = writtenSince(decision, matter)
  const unseen = claim.papers.some((id) => !seen.has(id) && !own.has(id))
  const turned = proposed.verdict !== decision.proposed && !agrees
  if (turned || unseen || missingPapers(decision, claim, matter).length > 0) return 'stale'
  return agrees && claim.amountDue === proposed.amountDue ? 'as_proposed' : 'otherwise'
}

/**
 * Each claim as it counts, with the proposal, the decision, where it stands, and the papers that speak the other way.
 * `judged` are the proposals; `decisions` stand in the order of the log.
 */
export function decidedClaims(
  judged: readonly JudgedClaim[],
  decisions: readonly ClaimDecision[],
  { matter, thread }: { readonly matter: Matter; readonly thread: Thread },
): DecidedClaim[] {
  const newest = newestDecisions(decisions)
  const counting = countingClaims(judged, decisions)
  return judged.map((proposed, place): DecidedClaim => {
    const counts = counting[place] ?? proposed
    const sides = bothSides(proposed, matter, thread)
    const claim: DecidedClaim = {
      ...counts,
      proposed: proposalOf(proposed),
      decision: newest.get(proposed.id) ?? null,
      standing: 'open',
      against: counterEvidence(counts, sides, matter),
      papers: [...new Set([...proposed.evidence, ...sides.forClient, ...sides.againstClient])],
    }
    return { ...claim, standing: standingOf(claim, matter) }
  })
}
