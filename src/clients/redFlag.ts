// What a first inquiry shows before anybody has signed anything, and what we advise because of it.
import { z } from 'zod'

export const SCREENING_ADVICE = ['accept', 'accept_with_boundaries', 'reprice', 'decline'] as const

export const RedFlag = z.object({
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  flag: z.string(),
  severity: z.number().int(),
})
export type RedFlag = z.infer<typeof RedFlag>
export const Screening = z.object({
  redFlags: z.array(RedFlag),
  score: z.number().int(),
  advice: z.enum(SCREENING_ADVICE),
  reasons: z.array(z.string()),
})
export type Screening = z.infer<typeof Screening>
