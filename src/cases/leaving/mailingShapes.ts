// A letter handed to the mail server, as the API takes and gives it: in a case and outside of one.
import { z } from 'zod'

export const NewMailing = z.object({
  to: z.string().trim().min(3).max(254),
  /** The address once more, where the desk does not know it yet. */
  again: z.string().trim().max(254).optional(),
})
export const Mailed = z.object({
  attempt: z.uuid(),
  state: z.enum(['taken', 'refused', 'perhaps']),
  messageId: z.string(),
})
