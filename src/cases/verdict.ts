// The shapes of what a case file concludes: verdicts on claims, our own part, the thread, the concern.
import { z } from 'zod'

export const VERDICTS = ['our_fault', 'entitled', 'unproven', 'refuted', 'speculation', 'undecided'] as const
/** From the mildest to the gravest: where several are found, the last one names the case. */
export const CONCERNS = [
  'none',
  'lawful_remedy',
  'partly_due',
  'conditional_beyond_due',
  'pressure_with_harm',
  'safety',
] as const
export const CONDUCT_GROUPS = [
  'persistence',
  'demands',
  'lack_of_cooperation',
  'arguments',
  'behaviour',
] as const
export const OUR_PARTS = [
  'took_in_over_limit',
  'notice_late',
  'question_unanswered',
  'date_missed',
  'own_words',
  'void_clause_used',
  'wrong_ground',
  'proof_demanded_that_we_hold',
  'fault_in_record',
] as const

export const OurPart = z.object({
  kind: z.enum(OUR_PARTS),
  where: z.string(),
  quote: z.string().optional(),
  why: z.string(),
  fix: z.string(),
})
export type OurPart = z.infer<typeof OurPart>
export const THREAD_SIGNALS = [
  'question_open',
  'proof_evaded',
  'escalation',
  'persistence',
  'claim_changed',
  'go_between',
  'ledger_contradiction',
  'frequency',
  'out_of_hours',
] as const
/** What several messages show together, with the words that show it: about the talk, never about the person. */
export const ThreadSignal = z.object({
  kind: z.enum(THREAD_SIGNALS),
  /** Whose doing it is: a question of the client that we left open is ours. */
  whose: z.enum(['client', 'ours']),
  messages: z.array(z.string()),
  words: z.array(
    z.object({
      message: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      quote: z.string(),
    }),
  ),
  /** Entries of the ledger beside which the words stand. */
  records: z.array(z.string()).optional(),
  why: z.string(),
})
export type ThreadSignal = z.infer<typeof ThreadSignal>
export const Thread = z.object({
  proofRequestedAndEvaded: z.boolean(),
  escalates: z.boolean(),
  unauthorisedWriters: z.array(z.string()),
  groups: z.array(z.enum(CONDUCT_GROUPS)),
  /** The same claim after a final answer, with nothing new. */
  persists: z.boolean(),
  /** An amount, a thing or a date differs from an earlier statement. */
  claimChanged: z.boolean(),
  /** What is said differs from what the records show. */
  contradictsLedger: z.boolean(),
  /** Messages at night, or outside the hours that the agreement names. */
  outOfHours: z.boolean(),
  /** Many messages in a day, or several in a row before an answer was possible. */
  frequent: z.boolean(),
  /** Questions of the client whose date passed without an answer of ours. */
  questionsOpen: z.array(z.string()),
  /** Each of these with the words that show it; ours first. */
  shown: z.array(ThreadSignal),
})
export type Thread = z.infer<typeof Thread>
export const JudgedClaim = z.object({
  id: z.string(),
  text: z.string(),
  verdict: z.enum(VERDICTS),
  confidence: z.number(),
  evidence: z.array(z.string()),
  amountClaimed: z.number().optional(),
  amountDue: z.number(),
  currency: z.string().optional(),
  burden: z.object({ on: z.enum(['us', 'client']), rule: z.string() }),
  why: z.string(),
  /** What to find when the verdict is undecided; what would change our mind otherwise. */
  ask: z.string().optional(),
})
export type JudgedClaim = z.infer<typeof JudgedClaim>
export const Concern = z.object({ level: z.enum(CONCERNS), messages: z.array(z.string()), why: z.string() })
export type Concern = z.infer<typeof Concern>
