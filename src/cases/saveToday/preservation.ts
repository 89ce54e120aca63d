// What was done about something that vanishes: kept, asked of somebody, or not, and why. The newest answer counts.
import { z } from 'zod'
import { WAYS } from './vanishing.ts'

export const DONE = ['kept', 'asked', 'not_kept'] as const
const Both = z.object({ ru: z.string(), en: z.string() })
const Words = z.string().trim().max(2_000)

export const NewPreservation = z.strictObject({
  /** The key of an item on the list of this case. */
  item: z.string().min(1).max(300),
  done: z.enum(DONE),
  /** A file of the case, or a page that was captured for it. */
  original: z.uuid().optional(),
  capture: z.uuid().optional(),
  /** Who was asked. */
  whom: z.string().trim().max(300).default(''),
  /** Where it is kept otherwise, or why it is not. */
  why: Words.default(''),
})
export type NewPreservation = z.infer<typeof NewPreservation>

/** What an answer lacks to say anything: something kept lies somewhere, a question has an addressee, a gap a reason. */
export function lackOf({ done, original, capture, whom, why }: NewPreservation): string | null {
  if (done === 'asked') return whom === '' ? 'whom' : null
  if (done === 'not_kept') return why === '' ? 'why' : null
  return original === undefined && capture === undefined && why === '' ? 'original' : null
}

export const Preservation = z.object({
  id: z.uuid(),
  item: z.string(),
  /** What the item was called when it was answered. */
  what: Both,
  done: z.enum(DONE),
  original: z.uuid().nullable(),
  capture: z.uuid().nullable(),
  whom: z.string(),
  why: z.string(),
  at: z.string(),
})
export type Preservation = z.infer<typeof Preservation>

export const ItemToSave = z.object({
  key: z.string(),
  rule: z.string(),
  what: Both,
  vanishesAt: z.string().nullable(),
  usual: z.object({ least: z.int(), most: z.int() }).nullable(),
  isLate: z.boolean(),
  why: Both,
  todo: Both,
  ask: Both,
  ways: z.array(z.enum(WAYS)),
  evidence: z.enum(['V', 'S', 'M']),
  source: Both,
  about: z.array(z.string()),
  /** The newest answer; null while there is none. One that asked somebody leaves the item open. */
  answer: Preservation.nullable(),
})
export type ItemToSave = z.infer<typeof ItemToSave>

export const SaveToday = z.object({
  /** The clock of the list: now, or the moment at which an example stands. */
  now: z.string(),
  items: z.array(ItemToSave),
  /** After how many days the cameras write over a recording; null when nobody has said. */
  cameraDays: z.int().nullable(),
})
export type SaveToday = z.infer<typeof SaveToday>
