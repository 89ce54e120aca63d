// What vanishes after a loss, damage, an incident or a review, as data: how fast, for which claims, what to do about it.
//
// Nobody has a law on how long a camera remembers: `evidence` says honestly where a term comes from (V the text itself, S a
// paraphrase or somebody's default, M general knowledge), and the screen repeats it.
import { z } from 'zod'
import rules from '../../../rules/vanishing.json' with { type: 'json' }

/** What a claim, a message or an incident can be about, as far as evidence goes. */
export const ABOUTS = [
  'loss',
  'damage',
  'quality',
  'late',
  'outage',
  'price',
  'payment',
  'publicity',
  'incident',
] as const
export type About = (typeof ABOUTS)[number]

/** What there must be in the case for the rule to mean anything. */
export const PRESENCES = [
  'place',
  'shelf',
  'carriage',
  'thing',
  'online',
  'making',
  'passes',
  'food',
  'promise',
  'chat',
  'call',
  'review',
  'announced',
  'card',
] as const
export type Presence = (typeof PRESENCES)[number]

export const WAYS = ['upload', 'capture', 'ask'] as const

const Both = z.strictObject({ ru: z.string().min(1), en: z.string().min(1) })

export const VanishingRule = z.strictObject({
  id: z.string().regex(/^[a-z]{3,20}$/),
  about: z.array(z.enum(ABOUTS)).min(1),
  present: z.enum(PRESENCES),
  /** One item for each day it happened, each message, each channel, or one for the case. */
  each: z.enum(['day', 'message', 'channel', 'case']),
  /** After how many days it is usually gone; null: at any moment. */
  days: z.strictObject({ least: z.int().min(1), most: z.int().min(1) }).nullable(),
  /** The organisation's own figure, which counts instead of the usual days. */
  setting: z.enum(['cameraDays']).optional(),
  /** `{day}` and `{channel}` stand for what the item is about. */
  what: Both,
  why: Both,
  todo: Both,
  /** A ready text to a colleague. */
  ask: Both,
  ways: z.array(z.enum(WAYS)).min(1),
  evidence: z.enum(['V', 'S', 'M']),
  source: Both,
  checkedAt: z.string(),
})
export type VanishingRule = z.infer<typeof VanishingRule>

export const VANISHING: readonly VanishingRule[] = VanishingRule.array().parse(rules)
