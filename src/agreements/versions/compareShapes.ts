// Two versions side by side, as the API gives them.
import { z } from 'zod'
import { Limit } from '../agreement.ts'

const Piece = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
const ListDiff = z.object({ added: z.array(z.string()), removed: z.array(z.string()) })

export const VersionCompared = z.object({
  /** The version compared with; null when there was none before. */
  before: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  after: z.object({ id: z.uuid(), name: z.string() }),
  clauses: z.array(
    z.object({
      no: z.string(),
      change: z.enum(['same', 'added', 'removed', 'changed']),
      words: z.array(Piece),
      limit: z.object({ before: Limit.nullable(), after: Limit.nullable() }).nullable(),
    }),
  ),
  lists: z.object({
    included: ListDiff,
    notIncluded: ListDiff,
    willNotDo: ListDiff,
    plans: ListDiff,
  }),
})
export type VersionCompared = z.infer<typeof VersionCompared>
