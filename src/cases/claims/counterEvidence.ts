// What speaks the other way: for a "no" what we admitted and took in ourselves, for a "yes" what the records show otherwise.
//
// Shown beside the proposal, so that whoever decides sees both sides at once. Names of papers alone, and only such as exist.
import { admissionsOf } from '../admission.ts'
import type { Claim } from '../caseFacts.ts'
import type { Matter } from '../matter.ts'
import { claimedThings, entriesOf } from '../records.ts'
import type { JudgedClaim, Thread } from '../verdict.ts'
import { OWED, REFUSALS } from './claimShapes.ts'

/** Entries in which we note ourselves that something went wrong with a thing. */
const OWN_TROUBLE = ['incident', 'quality'] as const
/** Entries that show where a thing is: taken in, counted. */
const ON_THE_SHELF = ['goods_in', 'stock_count'] as const
/** Entries that show that it left, with whose signature. */
const HANDED_OVER = ['goods_out', 'delivery'] as const

const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id)

/** Papers that a refusal has to live with. */
function forTheClient(claim: JudgedClaim, raised: Claim, matter: Matter): string[] {
  const things = claimedThings(matter.facts, raised)
  const relied = new Set(claim.evidence)
  return [
    ...ids(admissionsOf(matter.facts, raised)),
    ...ids(entriesOf(matter.facts, things, ...OWN_TROUBLE)),
    ...ids(entriesOf(matter.facts, things, ...ON_THE_SHELF)),
    // A clause that the law strikes out refuses nothing, and whoever leans on it should know.
    ...matter.voidTerms.flatMap(({ clause }) => (relied.has(clause) ? [clause] : [])),
  ]
}

/** Papers that a consent has to live with. */
function againstTheClient(raised: Claim, matter: Matter, thread: Thread): string[] {
  const told = new Set(raised.raisedIn ?? [])
  const otherwise = thread.shown.filter(
    ({ kind, messages }) =>
      (kind === 'ledger_contradiction' || kind === 'claim_changed') && messages.some((id) => told.has(id)),
  )
  const things = claimedThings(matter.facts, raised)
  const signed = entriesOf(matter.facts, things, ...HANDED_OVER).filter(
    ({ signedBy }) => (signedBy?.length ?? 0) > 0,
  )
  return [
    ...otherwise.flatMap(
      ({ kind, records, messages }) => records ?? (kind === 'claim_changed' ? messages : []),
    ),
    ...ids(signed),
  ]
}

/** What is on record about a claim for either side, by the names of the papers; a claim that nobody knows has nothing. */
export interface BothSides {
  readonly forClient: readonly string[]
  readonly againstClient: readonly string[]
}

/** The papers about a claim beside those that its proposal rests on. */
export function bothSides(claim: JudgedClaim, matter: Matter, thread: Thread): BothSides {
  const raised = matter.facts.claims.find(({ id }) => id === claim.id)
  if (!raised) return { forClient: [], againstClient: [] }
  return {
    forClient: [...new Set(forTheClient(claim, raised, matter))],
    againstClient: [...new Set(againstTheClient(raised, matter, thread))],
  }
}

/**
 * The papers that speak against what counts for a claim; those it rests on are left out, but for a clause that is void.
 * Empty where nothing is on record, and for a claim that is still open.
 */
export function counterEvidence(claim: JudgedClaim, sides: BothSides, matter: Matter): string[] {
  const found = REFUSALS.includes(claim.verdict)
    ? sides.forClient
    : OWED.includes(claim.verdict)
      ? sides.againstClient
      : []
  const own = new Set(claim.evidence)
  const voids = new Set(matter.voidTerms.map(({ clause }) => clause))
  return found.filter((id) => !own.has(id) || voids.has(id))
}
