// What the API takes and gives about second looks, on the desk and on the page of a reader from outside.
import { z } from 'zod'
import { LOOK_WORDS } from '../../cases/leaving/leave.ts'

const Word = z.enum(LOOK_WORDS)
/** Whoever says «change» or «stop» says why; a plain «send» needs no words. */
const hasReason = ({ word, why }: { readonly word: string; readonly why: string }): boolean =>
  word === 'send' || why.length > 0
const WITH_REASON = { path: ['why'], message: 'what should change, or why not' }

export const NewLook = z
  .object({ version: z.uuid(), word: Word, why: z.string().trim().max(2_000).default('') })
  .refine(hasReason, WITH_REASON)
export const LookTaken = z.object({ id: z.uuid(), way: z.enum(['colleague', 'own_night']) })

export const MadeLook = z.object({ id: z.uuid(), url: z.string(), expiresAt: z.string() })
export type MadeLook = z.infer<typeof MadeLook>

/** The page of a reader from outside: the letter and the words that it answers, without anybody in them. */
export const LookPage = z.object({
  lang: z.enum(['ru', 'en']),
  kind: z.string(),
  letter: z.string(),
  /** The newest words of the client; empty where there are none. */
  answers: z.string(),
  expiresAt: z.string(),
})
export type LookPage = z.infer<typeof LookPage>

export const LookSaid = z
  .object({
    word: Word,
    why: z.string().trim().max(2_000).default(''),
    name: z.string().trim().min(1).max(120),
  })
  .refine(hasReason, WITH_REASON)
