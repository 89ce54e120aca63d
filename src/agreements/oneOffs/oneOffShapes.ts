// What the API of one-offs takes and gives.
import { z } from 'zod'
import { OneOffFacts } from './oneOff.ts'

export const NewOneOff = OneOffFacts.extend({
  /** The case in which it was given, where there is one. */
  case: z.uuid().optional(),
})

const Both = z.object({ ru: z.string(), en: z.string() })

/** A new one-off, with its sentence for the letter. */
export const NotedOneOff = z.object({ id: z.uuid(), sentence: Both })

const Noted = z.object({
  id: z.uuid(),
  what: z.string(),
  why: z.string(),
  on: z.string(),
  clause: z.string().optional(),
  case: z.uuid().nullable(),
  at: z.iso.datetime(),
  sentence: Both,
})
export const OneOffList = z.object({ oneOffs: z.array(Noted) })

export const AskedAlike = z.strictObject({
  client: z.uuid(),
  /** The numbers of the clauses that the refusal rests on. */
  clauses: z.array(z.string().max(40)).max(50).optional(),
  /** What was asked and is refused now, in the words of the letter or of the client. */
  text: z.string().max(20_000),
})
/** What was given before; `why` is null where nothing alike was. Other clients are counted, never named. */
export const FoundAlike = z.object({
  same: z.array(Noted.omit({ sentence: true })),
  others: z.number().int(),
  why: Both.nullable(),
})
