// What is read from an agreement that exists already. Nothing of it is kept: the screen shows it, a person says what holds.
import { z } from 'zod'
import { LANGS } from '../../basics/lang.ts'
import { Limit } from '../agreement.ts'
import { ORIGINS } from './offer.ts'

const Place = z.object({ start: z.number().int(), end: z.number().int() })
const Item = Place.extend({ quote: z.string() })

export const ReadingAsked = z.strictObject({
  text: z.string().min(1).max(1_000_000),
  /** With a client, their payments are looked through for one that may have been the acceptance. */
  client: z.uuid().optional(),
})

export const AgreementRead = z.object({
  origin: z.enum(ORIGINS),
  /** The file that the text stands in; empty for a pasted one. */
  file: z.string(),
  /** The instant of the message that it stands in. */
  at: z.string().nullable(),
  lang: z.enum(LANGS),
  /** The text that was read; all places are offsets in it, in UTF-16 code units. */
  text: z.string(),
  cut: z.boolean(),
  clauses: z.array(
    Place.extend({ no: z.string(), text: z.string(), proposals: z.array(Item.extend({ limit: Limit })) }),
  ),
  included: z.array(Item),
  notIncluded: z.array(Item),
  willNotDo: z.array(Item),
  /** What may have been the acceptance, as what it is; a person says whether it was one. */
  acceptances: z.array(
    z.object({
      how: z.enum(['mail_reply', 'message_reply', 'paid_invoice']),
      at: z.string(),
      by: z.string().nullable(),
      words: z.string().nullable(),
      /** The telling words, as places in `words`. */
      span: Place.nullable(),
    }),
  ),
  problems: z.array(
    z.object({
      where: z.string(),
      line: z.number().int().optional(),
      expected: z.string(),
      got: z.string(),
      effect: z.string(),
    }),
  ),
})
export type AgreementRead = z.infer<typeof AgreementRead>
