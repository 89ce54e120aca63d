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
export const Thread = z.object({
  proofRequestedAndEvaded: z.boolean(),
  escalates: z.boolean(),
  unauthorisedWriters: z.array(z.string()),
  groups: z.array(z.enum(CONDUCT_GROUPS)),
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
