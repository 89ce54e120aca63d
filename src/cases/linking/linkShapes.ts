// What the API takes and gives about links between cases.
import { z } from 'zod'

export const LINK_KINDS = ['merged', 'same_matter', 'related'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const NewLink = z.object({
  /** `merged`: this case continues in the other one, which has to be of the same client. */
  kind: z.enum(LINK_KINDS),
  case: z.uuid(),
})
export type NewLink = z.infer<typeof NewLink>

export const LinkParams = z.object({ caseLink: z.string().max(64) })

export const CaseLink = z.object({
  id: z.uuid(),
  kind: z.enum(LINK_KINDS),
  /** Which of the two this case is: the one that names the other, or the one that is named. */
  side: z.enum(['names', 'named']),
  other: z.object({ id: z.uuid(), no: z.int(), title: z.string(), client: z.string() }),
  at: z.string(),
})
export type CaseLink = z.infer<typeof CaseLink>
