// Other clients whom a fault of ours may have touched, as the API takes and gives them.
import { z } from 'zod'
import { GROUNDS } from './touched.ts'

const Both = z.object({ ru: z.string(), en: z.string() })
const Words = z.string().trim().max(5_000)

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

export const NewTold = z.strictObject({
  kind: z.enum(TOLD),
  /** The notice as it went; needed where somebody was told. */
  letter: Words.default(''),
  channel: z.string().trim().max(100).default(''),
})
export type NewTold = z.infer<typeof NewTold>
export const TouchedParams = z.object({ touched: z.string().max(64) })
