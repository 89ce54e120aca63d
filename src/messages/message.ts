// One message of the correspondence: who said what to whom, when, by which channel.
import { z } from 'zod'
import type { Instant } from '../basics/instant.ts'
import type { Known } from '../basics/known.ts'

export const DIRECTIONS = ['in', 'out', 'internal'] as const

export const MessageFacts = z.looseObject({
  id: z.string(),
  at: z.string(),
  /** email, ticket, whatsapp, telegram, phone, note, review, social, chat, counter … */
  channel: z.string(),
  /** The id of a member of staff or of another person, `client`, or `public` for `to`. */
  from: z.string(),
  to: z.string().optional(),
  direction: z.enum(DIRECTIONS),
  text: z.string(),
  attachments: z.array(z.string()).optional(),
})
export type MessageFacts = z.infer<typeof MessageFacts>

export type Message = Omit<Known<MessageFacts>, 'at'> & { readonly at: Instant; readonly atText: string }
