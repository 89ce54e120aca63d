// The parts of the desk's answers that a story played through it looks at, and the answers that a story expects.
import { z } from 'zod'

export const Letter = z.object({
  kind: z.string(),
  to: z.string(),
  text: z.string(),
  quotes: z.array(z.string()),
  already: z.string().optional(),
})
const Claim = z.object({
  id: z.string(),
  verdict: z.string(),
  amountDue: z.number(),
  standing: z.string(),
  fact: z.string().nullable(),
})
export const View = z.object({
  exhale: z.object({ until: z.string() }).nullable(),
  examination: z.object({
    advice: z.object({ decision: z.string() }),
    consumer: z.boolean(),
    concern: z.object({ level: z.string(), messages: z.array(z.string()) }),
    thread: z.object({ groups: z.array(z.string()) }),
    safety: z.unknown(),
    inquiry: z.unknown(),
    deadlines: z.array(z.object({ rule: z.string() })),
    messages: z.array(z.object({ id: z.string(), labels: z.array(z.object({ label: z.string() })) })),
    letters: z.array(Letter),
  }),
  facts: z.object({
    messages: z.array(z.object({ id: z.string(), direction: z.string(), text: z.string() })),
  }),
  casework: z.object({
    claims: z.array(Claim),
    standing: z.object({ state: z.string() }),
  }),
})
export type StoryView = z.infer<typeof View>
export const Door = z.object({
  may: z.boolean(),
  blocks: z.array(z.object({ kind: z.string() })),
  wakesAt: z.string().nullable(),
  look: z.object({ needed: z.boolean(), ownFrom: z.string().nullable() }),
  days: z.array(z.object({ start: z.number(), end: z.number(), day: z.string(), what: z.string() })),
  cameSince: z.array(z.string()),
})
export const Kept = z.object({
  id: z.uuid(),
  draft: z.uuid(),
  found: z.array(
    z.object({ kind: z.string(), quote: z.string(), weight: z.string(), override: z.boolean() }),
  ),
})

/** The answers that a story expects. */
export const StoryAnswers = z.object({
  id: z.string(),
  asOf: z.string(),
  claims: z.array(z.object({ id: z.string(), verdict: z.string(), amountDue: z.number().nullish() })),
  outcome: z.object({
    decision: z.string(),
    refused: z.array(z.string()).default([]),
    finalLetterMustQuote: z.array(z.string()).default([]),
  }),
  traps: z.array(z.string()),
})
export type StoryAnswers = z.infer<typeof StoryAnswers>
