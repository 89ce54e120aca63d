// The examination: what the desk answers about a case. Schema `exhale.examination/1`, published as JSON Schema.
// Amounts are major units, as people read them. Every conclusion names its evidence.
import { z } from 'zod'
import { Measure } from '../agreements/measure.ts'
import { OverageFound } from '../agreements/overageFound.ts'
import { Problem } from '../cases/caseFacts.ts'
import { FoundDeadline } from '../cases/deadlines/foundDeadline.ts'
import { Letter } from '../cases/letter.ts'
import { Safety } from '../cases/safety/safetyCard.ts'
import { Concern, JudgedClaim, OurPart, Thread } from '../cases/verdict.ts'
import { Screening } from '../clients/redFlag.ts'
import { Reconciliation } from '../ledger/reconciliation.ts'
import { ReadMessage } from '../signals/markedLabel.ts'

export const DECISIONS = [
  'keep',
  'set_boundaries',
  'reprice',
  'part_ways',
  'decline',
  'close_helped',
] as const

export const Economics = z.object({
  costToServe: z.number(),
  revenue: z.number(),
  margin: z.number(),
  currency: z.string(),
  price: z.object({ suggested: z.number(), why: z.string() }).optional(),
})
export type Economics = z.infer<typeof Economics>
export const Advice = z.object({
  decision: z.enum(DECISIONS),
  reasons: z.array(z.string()),
  next: z.array(z.string()),
})
export type Advice = z.infer<typeof Advice>

export const Examination = z.object({
  schema: z.literal('exhale.examination/1'),
  case: z.string(),
  lang: z.enum(['ru', 'en']),
  jurisdiction: z.string(),
  consumer: z.boolean(),
  asOf: z.string(),
  /** When somebody may come to harm: what to do before anything else. */
  safety: Safety.nullable(),
  ours: z.array(OurPart),
  inquiry: Screening.nullable(),
  messages: z.array(ReadMessage),
  thread: Thread,
  overages: z.array(OverageFound),
  reconciliation: Reconciliation,
  measures: z.array(Measure),
  claims: z.array(JudgedClaim),
  /** Announced steps to the police or a court, listed as claims: they get no verdict. */
  notices: z.array(z.object({ id: z.string(), text: z.string() })),
  deadlines: z.array(FoundDeadline),
  concern: Concern,
  economics: Economics.nullable(),
  advice: Advice,
  problems: z.array(Problem),
  letters: z.array(Letter),
  /** The sentence to add to the agreement so that this cannot happen again. */
  tomorrow: z.string(),
})
export type Examination = z.infer<typeof Examination>
