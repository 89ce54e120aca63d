// Other clients whom a fault of ours may have touched, as the API takes and gives them.
import { z } from 'zod'
import { CopiedLetter } from '../deskShapes.ts'
import { ClientLetterSaid } from '../leaving/clientLetters/clientLetterShapes.ts'
import { GROUNDS } from './touched.ts'

const Both = z.object({ ru: z.string(), en: z.string() })

export const TOLD = ['told', 'not_touched'] as const

export const TouchedView = z.object({
  client: z.uuid(),
  name: z.string(),
  grounds: z.array(z.object({ ground: z.enum(GROUNDS), detail: z.string() })),
  /** The record that they were touched; null for one that was only found. */
  touched: z.uuid().nullable(),
  /** What became of it; null while nothing did. */
  told: z.object({ kind: z.enum(TOLD), at: z.string(), channel: z.string() }).nullable(),
  /** The notice as the desk words it. */
  letter: Both,
  /** The language in which we write to them. */
  lang: z.enum(['ru', 'en']),
  /** The newest letter that was let out to them, as it stands; null while there is none. */
  copied: CopiedLetter.nullable(),
})
export type TouchedView = z.infer<typeof TouchedView>

export const TouchedList = z.object({
  /** False where nothing in the case was our fault: nobody is looked for then. */
  ours: z.boolean(),
  clients: z.array(TouchedView),
  /** More clients were found than are shown. */
  cut: z.boolean(),
})
export type TouchedList = z.infer<typeof TouchedList>

export const NewTouched = z.strictObject({
  client: z.uuid(),
  ground: z.enum(GROUNDS),
  detail: z.string().trim().max(300).default(''),
})
export type NewTouched = z.infer<typeof NewTouched>

/** A first word as somebody writes it: to whom, why they are here, the words. */
export const NewFirstWord = NewTouched.extend(ClientLetterSaid.shape)
export type NewFirstWord = z.infer<typeof NewFirstWord>

/** What became of it beside a letter: they heard of it in another way, or were not touched after all. */
export const NewTold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('told'), channel: z.string().trim().min(2).max(100) }),
  z.strictObject({ kind: z.literal('not_touched') }),
])
export type NewTold = z.infer<typeof NewTold>
export const TouchedParams = z.object({ touched: z.string().max(64) })
