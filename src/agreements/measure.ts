// A sum or a quantity that follows from a clause or a statute, with what it was computed from.
import { z } from 'zod'

export const MEASURES = [
  'credit',
  'penalty',
  'refund',
  'price_difference',
  'used',
  'extra_due',
  'compensation',
] as const

export const Measure = z.object({
  name: z.enum(MEASURES),
  value: z.number(),
  unit: z.string(),
  from: z.array(z.string()),
  clause: z.string().optional(),
  /** Who pays it. Absent: it is only a figure that others are computed from. */
  owedBy: z.enum(['us', 'client']).optional(),
  why: z.string(),
})
export type Measure = z.infer<typeof Measure>
