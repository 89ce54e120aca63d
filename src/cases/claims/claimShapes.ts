// What people say about a claim beside what the papers say: how it reads after an edit, what was decided and why.
//
// A decision never overwrites the proposal of the engine; the two stand side by side, and the decision counts.
import { z } from 'zod'
import { isDay } from '../../basics/instant.ts'
import { JudgedClaim, VERDICTS } from '../verdict.ts'

const Words = z.string().trim().min(1)
const Place = z.string().min(1).max(200)
const Day = z.string().refine(isDay)
const Amount = z.number().min(0).max(1e15)
const Currency = z.string().regex(/^[A-Z]{3}$/)
/** Papers by the names under which the case knows them: acts, messages, clauses. */
const Papers = z.array(Place).max(200)

/** The words of a message that raise a claim, by their places in its text. */
export const ClaimQuote = z.object({ message: Place, start: z.int().min(0), end: z.int().min(1) })
export type ClaimQuote = z.infer<typeof ClaimQuote>

/** What an edit of a claim says anew; what it leaves out stays as it was. */
export const ClaimChange = z.strictObject({
  text: Words.max(5_000).optional(),
  item: z.string().trim().max(500).optional(),
  /** Null: no sum is asked. */
  amountClaimed: Amount.nullable().optional(),
  currency: Currency.optional(),
  raisedIn: Papers.optional(),
  /** The very words in their message; null takes the marking off. */
  quote: ClaimQuote.nullable().optional(),
})
export type ClaimChange = z.infer<typeof ClaimChange>
/** An edit as it is kept: `claim` is the name of the claim in its case, «c1». */
export const ClaimEdit = ClaimChange.extend({ claim: Place })
export type ClaimEdit = z.infer<typeof ClaimEdit>

export const REMEDIES = ['pay', 'return', 'redo', 'replace', 'explain', 'none'] as const
/** What puts a claim right. A sum is in major units; `what` names what is returned, done again or explained. */
export const Remedy = z.object({
  kind: z.enum(REMEDIES),
  amount: Amount.optional(),
  currency: Currency.optional(),
  what: z.string().trim().max(1_000).optional(),
})
export type Remedy = z.infer<typeof Remedy>

/** What somebody decides, before it is kept. */
export const WantedDecision = z.strictObject({
  verdict: z.enum(VERDICTS),
  why: Words.max(2_000),
  remedy: Remedy.nullable().default(null),
  /** Who sees to it: the id of a member; null, nobody yet. */
  owner: z.string().min(1).max(200).nullable().default(null),
  due: Day.nullable().default(null),
  /** What would change our mind; a refusal does not stand without it. */
  change: Words.max(2_000).nullable().default(null),
  /** The papers it rests on; those of the proposal where nothing is said. */
  evidence: Papers.optional(),
})
export type WantedDecision = z.infer<typeof WantedDecision>

/** What the document of a decision says, beside who recorded it and when. */
export const DecisionFacts = z.object({
  claim: Place,
  verdict: z.enum(VERDICTS),
  why: z.string(),
  remedy: Remedy.nullable(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  evidence: z.array(z.string()),
  /** What spoke the other way when it was decided. */
  against: z.array(z.string()),
  change: z.string().nullable(),
  /** What the desk proposed then, and the sum that it found due. */
  proposed: z.enum(VERDICTS),
  dueProposed: z.number(),
  /** Every paper about the claim that was on record then. */
  seen: z.array(z.string()),
})
export type DecisionFacts = z.infer<typeof DecisionFacts>
export const ClaimDecision = DecisionFacts.extend({
  id: z.string(),
  /** The member who decided. */
  by: z.string(),
  at: z.number(),
})
export type ClaimDecision = z.infer<typeof ClaimDecision>

/** What the desk proposes for a claim, from the papers alone. */
export const Proposal = JudgedClaim.pick({
  verdict: true,
  confidence: true,
  evidence: true,
  amountDue: true,
  why: true,
  ask: true,
})
export type Proposal = z.infer<typeof Proposal>

/** open: nobody decided yet · otherwise: not as proposed · stale: its papers changed since, and it asks again. */
export const CLAIM_STANDINGS = ['open', 'as_proposed', 'otherwise', 'stale'] as const
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number]

/** A claim as it counts: decided where somebody decided, else as proposed; the proposal and what speaks against it beside it. */
export const DecidedClaim = JudgedClaim.extend({
  proposed: Proposal,
  decision: ClaimDecision.nullable(),
  standing: z.enum(CLAIM_STANDINGS),
  /** Papers that speak against what counts now. */
  against: z.array(z.string()),
  /** Everything on record about it: what the proposal rests on, and what speaks for either side. */
  papers: z.array(z.string()),
})
export type DecidedClaim = z.infer<typeof DecidedClaim>

/** Verdicts that refuse something: they say what would change our mind. */
export const REFUSALS: readonly DecidedClaim['verdict'][] = ['unproven', 'refuted', 'speculation']
/** Verdicts under which something is due. */
export const OWED: readonly DecidedClaim['verdict'][] = ['our_fault', 'entitled']

export const CLAIM_PROBLEMS = [
  'same_thing_two_verdicts',
  'two_people_two_verdicts',
  'no_message',
  'paper_erased',
  'no_paper',
  'refusal_without_change',
  'less_than_due',
  'rule_changed',
  'zone_unclear',
] as const
const Said = z.object({ ru: z.string(), en: z.string() })
/** Something about claims that does not fit together: explained, with a way out. */
export const ClaimProblem = z.object({
  kind: z.enum(CLAIM_PROBLEMS),
  claims: z.array(z.string()),
  papers: z.array(z.string()),
  text: Said,
  way: Said,
})
export type ClaimProblem = z.infer<typeof ClaimProblem>
