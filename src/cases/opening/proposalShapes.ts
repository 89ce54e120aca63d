// What the API of proposed cases takes and gives.
import { z } from 'zod'
import { ProposalWords } from './proposal.ts'

const Id = z.uuid()
export const PROPOSAL_SOURCES = ['counter', 'loss'] as const

export const ProposedCase = z.object({
  source: z.enum(PROPOSAL_SOURCES),
  /** The entry of the counter, or the claim of loss. */
  id: Id,
  at: z.string(),
  /** The client where we know who it is; at a counter there is a name at most. */
  client: Id.nullable(),
  clientName: z.string(),
  text: z.string(),
  why: z.object({ ru: z.string(), en: z.string() }),
  /** Words of the text that show why, the gravest first. */
  words: z.array(ProposalWords.omit({ text: true })),
  claims: z.array(z.string()),
})
export type ProposedCase = z.infer<typeof ProposedCase>
export const ProposedCases = z.object({ proposals: z.array(ProposedCase) })
export type ProposedCases = z.infer<typeof ProposedCases>

export const OpenProposed = z.strictObject({ source: z.enum(PROPOSAL_SOURCES), id: Id })
export type OpenProposed = z.infer<typeof OpenProposed>
