// Concessions as they are asked for, kept and shown.
import { z } from 'zod'
import { CONCESSIONS } from './concession.ts'

const Both = z.object({ ru: z.string(), en: z.string() })
const Currency = z.string().regex(/^[A-Z]{3}$/)
const Names = z.array(z.string().min(1).max(200)).max(100)

/** Whatever is given beyond what is due has a reason: a sentence that somebody reads later. */
export const LEAST_WHY = 10

export const NewConcession = z.strictObject({
  /** What is given, in plain words: «месяц бесплатно», «5 000 ₽ на карту». */
  what: z.string().trim().min(2).max(500),
  /** Major units; null for a favour without a sum. */
  amount: z.number().positive().max(1e12).nullable().default(null),
  currency: Currency.nullable().default(null),
  /** The claims for which it is given, by their names in the case; none: for the matter as a whole. */
  claims: Names.default([]),
  why: z.string().trim().max(2_000).default(''),
  /** It goes with the apology for a mistake of ours. */
  withApology: z.boolean().default(false),
})
export type NewConcession = z.infer<typeof NewConcession>

/** What the document of a concession says. */
export const ConcessionFacts = z.object({
  what: z.string(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  claims: z.array(z.string()),
  why: z.string(),
  dueSum: z.number(),
  beyond: z.number(),
  /** What the desk said of it when it was noted, and what usually follows. */
  says: Both,
  follows: z.array(Both),
})
export type ConcessionFacts = z.infer<typeof ConcessionFacts>

export const CONCESSION_STEPS = ['stopped', 'allowed', 'refused', 'paid', 'withdrawn'] as const
export type ConcessionStepKind = (typeof CONCESSION_STEPS)[number]
/** `open`: noted, and nothing stands in the way of giving it. */
export const CONCESSION_STANDINGS = ['open', ...CONCESSION_STEPS] as const

export const NewConcessionStep = z.strictObject({
  kind: z.enum(['allowed', 'refused', 'paid', 'withdrawn']),
  why: z.string().trim().max(2_000).default(''),
})
export type NewConcessionStep = z.infer<typeof NewConcessionStep>

export const ConcessionStep = z.object({
  kind: z.enum(CONCESSION_STEPS),
  at: z.string(),
  by: z.string(),
  why: z.string(),
})
export type ConcessionStep = z.infer<typeof ConcessionStep>

export const ConcessionOnDesk = ConcessionFacts.extend({
  id: z.uuid(),
  kind: z.enum(CONCESSIONS),
  at: z.string(),
  by: z.string(),
  standing: z.enum(CONCESSION_STANDINGS),
  steps: z.array(ConcessionStep),
  /** The text of a settlement as it was offered; null for everything else. */
  letter: z.string().nullable(),
})
export type ConcessionOnDesk = z.infer<typeof ConcessionOnDesk>

type Standing = ConcessionOnDesk['standing']
const NEXT: Readonly<Record<Standing, readonly ConcessionStepKind[]>> = {
  open: ['paid', 'withdrawn'],
  stopped: ['allowed', 'refused', 'withdrawn'],
  allowed: ['paid', 'withdrawn'],
  refused: [],
  paid: [],
  withdrawn: [],
}
/** May a concession that stands so take this step? */
export const mayStep = (standing: Standing, step: ConcessionStepKind): boolean =>
  NEXT[standing].includes(step)
