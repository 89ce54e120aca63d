// The exhale as the API gives it, and what the owner says who ends one before its time.
import { z } from 'zod'
import { EXHALE_MODES, type ExhaleNow } from './pause.ts'

/** A reason is a sentence, not a letter: whoever reads the record later has to understand it. */
export const LEAST_REASON = 10

export const Exhale = z.object({
  until: z.string(),
  /** Hard messages of this case that are still unanswered; none where they stand in a linked case. */
  messages: z.array(z.string()),
  why: z.string(),
  mode: z.enum(EXHALE_MODES),
  /** Whether refusals and arguments wait now; a notice without it holds nothing. */
  holds: z.boolean(),
  /** When the owner ended the pause before its time, and why. */
  broken: z.object({ at: z.string(), why: z.string() }).nullable(),
})
export type Exhale = z.infer<typeof Exhale>

export const NewBreak = z.strictObject({ why: z.string().trim().max(2_000) })

/** An exhale as screens and programs read it. */
export const exhaleToShow = ({ until, messages, why, mode, brokenBy }: ExhaleNow): Exhale => ({
  until: new Date(until).toISOString(),
  messages: [...messages],
  why,
  mode,
  holds: mode !== 'off' && brokenBy === null,
  broken: brokenBy && { at: new Date(brokenBy.at).toISOString(), why: brokenBy.why },
})
