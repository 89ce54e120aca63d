// A label as the outside sees it: with its words, its confidence and the rule that fired.
import { z } from 'zod'
import { LABELS, TIERS } from './label.ts'

export const MarkedLabel = z.object({
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  label: z.enum(LABELS),
  confidence: z.number(),
  tier: z.enum(TIERS),
  why: z.string(),
})
export type MarkedLabel = z.infer<typeof MarkedLabel>
export const ReadMessage = z.object({ id: z.string(), labels: z.array(MarkedLabel) })
export type ReadMessage = z.infer<typeof ReadMessage>
