// A term that runs, with the rule that gives it and what missing it costs.
import { z } from 'zod'

export const FoundDeadline = z.object({
  rule: z.string(),
  what: z.string(),
  from: z.string(),
  due: z.string(),
  dueStrict: z.string(),
  dayType: z.string(),
  whose: z.enum(['ours', 'client', 'window']),
  source: z.string(),
  evidenceMark: z.string().optional(),
  /** One of the least trusted rules: shown as not verified. */
  unverified: z.boolean().optional(),
  /** What its calendar does not know, so that the date may be a day or two off. */
  warning: z.string().optional(),
  /** The id of the watched day that this date is: a promise of ours, or a day that somebody gave us. */
  watched: z.string().optional(),
  metBy: z.string().optional(),
  ifLate: z.array(z.object({ days: z.number(), amount: z.number() })).optional(),
})
export type FoundDeadline = z.infer<typeof FoundDeadline>
