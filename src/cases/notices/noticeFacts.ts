// What a notice said when it left, and what was answered: kept word for word, so that no later reckoning changes what the client
// was told.
import { z } from 'zod'
import { OFFERED_CHOICES } from '../../ledger/overdue/answer.ts'

const DayText = z.string().regex(/^\d{4}-\d\d-\d\d$/u)
const Period = z.enum(['hour', 'day', 'week', 'month', 'year'])

export const PriceKept = z.object({
  amount: z.number(),
  currency: z.string(),
  period: Period.nullable(),
  clause: z.string(),
})

export const ChoiceKept = z.object({
  kind: z.enum(OFFERED_CHOICES),
  until: DayText.nullable(),
  price: PriceKept.nullable(),
  plan: z.string().nullable(),
})

export const EffectKept = z.discriminatedUnion('effect', [
  z.object({ effect: z.literal('billing_starts'), from: DayText }),
  z.object({ effect: z.literal('charged_as_agreed') }),
  z.object({ effect: z.literal('statutory_charge'), norm: z.string() }),
  z.object({ effect: z.literal('nothing') }),
])

/** The ways in which a notice goes to a client; `page` is their own page on this desk. */
export const NOTICE_CHANNELS = ['email', 'messenger', 'post', 'in_person', 'page'] as const
export const NoticeChannel = z.enum(NOTICE_CHANNELS)

export const NoticeFacts = z.object({
  version: z.string(),
  clauseIndex: z.number().int(),
  clause: z.string(),
  window: z.object({ from: DayText, to: DayText }).nullable(),
  limit: z.number(),
  actual: z.number(),
  unit: z.string(),
  /** The first day of the excess. */
  since: DayText,
  kind: z.enum(['clearable', 'asked_for', 'used']),
  documents: z.array(z.object({ id: z.string(), name: z.string(), day: DayText })),
  price: PriceKept.nullable(),
  choices: z.array(ChoiceKept),
  effect: EffectKept,
  /** The last day on which putting it right is free. */
  graceUntil: DayText.nullable(),
  /** The last day on which an answer is waited for. */
  answerBy: DayText,
  consumer: z.boolean(),
  lang: z.enum(['ru', 'en']),
  acceptedAt: z.string(),
  channel: NoticeChannel,
  /** What the guards found in the letter and a person let pass. */
  despite: z.array(z.string()),
})
export type NoticeFacts = z.infer<typeof NoticeFacts>

export const ChoiceFacts = z.object({
  choice: z.enum([...OFFERED_CHOICES, 'silence']),
  how: z.enum(['tap', 'reply', 'told', 'term_ended']),
  /** The client's own words, where they were noted. */
  words: z.string().optional(),
})
export type ChoiceFacts = z.infer<typeof ChoiceFacts>

export const LineFacts = z.object({
  kind: z.enum(['charge', 'correction']),
  clause: z.string(),
  unit: z.string(),
  limit: z.number(),
})
