// A drafted letter. A person sends it, or does not.
import { z } from 'zod'

export const LETTERS = [
  'acknowledgement',
  'boundary',
  'overage_notice',
  'proof_request',
  'apology_remedy',
  'refusal',
  'threat_answer',
  'warning',
  'final_answer',
  'parting',
  'decline',
  'not_ours',
  'count_invitation',
  'loss_answer',
  'regret',
  'plain_explanation',
  'by_reference',
  'who_answers',
  'first_word',
  'settlement',
] as const

export const Letter = z.object({
  kind: z.enum(LETTERS),
  to: z.string(),
  text: z.string(),
  quotes: z.array(z.string()),
  /** The message or ledger entry by which we have said this already: send again only what changed. */
  already: z.string().optional(),
})
export type Letter = z.infer<typeof Letter>
