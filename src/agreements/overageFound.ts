// An exceeded limit as the examination reports it.
import { z } from 'zod'

export const OverageFound = z.object({
  clause: z.string(),
  limit: z.number(),
  actual: z.number(),
  unit: z.string(),
  ratio: z.number(),
  since: z.string(),
  noticeMessage: z.string().optional(),
  graceUntil: z.string().optional(),
  billFrom: z.string().optional(),
  billTo: z.string().optional(),
  slots: z.number().optional(),
  days: z.number().optional(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  /** The clause that prices the excess. */
  priceClause: z.string().optional(),
  /** The calendar window that was exceeded, where the limit holds per window. */
  window: z.object({ from: z.string(), to: z.string() }).optional(),
  /** Why nothing is due although the limit is exceeded. */
  unbilled: z.enum(['no_price', 'no_notice', 'no_consent', 'in_grace']).optional(),
  entries: z.array(z.string()),
})
export type OverageFound = z.infer<typeof OverageFound>
