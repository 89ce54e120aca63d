// What the closing of a case takes and gives: the outcome with a sentence, lessons, and the quiet page at its end.
import { z } from 'zod'
import { LESSON_ENDS, LESSON_KINDS, NewLesson } from './lesson.ts'
import { VERDICTS } from '../verdict.ts'
import { OUTCOMES } from './outcome.ts'

const Both = z.object({ ru: z.string(), en: z.string() })
const Money = z.object({ amount: z.number(), currency: z.string() })
const Said = z.string().trim().max(2_000)

const MOST_LESSONS = 20
export const NewClosure = z.strictObject({
  /** Left out by programs that only say that the matter is over. */
  outcome: z.enum(OUTCOMES).optional(),
  /** How it ended, in a sentence; needed where something that is due stays unpaid. */
  said: Said.default(''),
  /** Whom to thank. */
  thanks: Said.default(''),
  lessons: z.array(NewLesson).max(MOST_LESSONS).default([]),
})
export type NewClosure = z.infer<typeof NewClosure>

/** What a matter took, as it stood when it was closed. */
export const Cost = z.object({
  /** Given to the client: due, paid, or beyond. */
  paid: Money.nullable(),
  minutes: z.number().nullable(),
  time: Money.nullable(),
})
export type Cost = z.infer<typeof Cost>

/** The part of a closure that is words; what a bare closure lacks is missing. */
export const ClosureFacts = z.object({
  outcome: z.enum(OUTCOMES).nullable().catch(null),
  said: z.string().catch(''),
  thanks: z.string().catch(''),
  cost: Cost.nullable().catch(null),
})
export type ClosureFacts = z.infer<typeof ClosureFacts>

export const CheckOfLesson = z.object({
  id: z.string(),
  what: Both,
  wording: Both.nullable(),
  law: z.string(),
})
export type CheckOfLesson = z.infer<typeof CheckOfLesson>

export const LessonView = z.object({
  id: z.uuid(),
  case: z.uuid(),
  title: z.string(),
  kind: z.enum(LESSON_KINDS),
  text: z.string(),
  clause: z.string().nullable(),
  check: CheckOfLesson.nullable(),
  at: z.string(),
  /** How it was ended; null while it is still to be done. */
  end: z.object({ kind: z.enum(LESSON_ENDS), why: z.string(), at: z.string() }).nullable(),
})
export type LessonView = z.infer<typeof LessonView>
export const LessonList = z.object({ lessons: z.array(LessonView) })
export type LessonList = z.infer<typeof LessonList>

export const NewLessonOfCase = z.strictObject({ case: z.uuid(), ...NewLesson.shape })
export const NewLessonEnd = z.strictObject({ kind: z.enum(LESSON_ENDS), why: Said.default('') })
export const LessonParams = z.object({ lesson: z.string().max(64) })

export const Closing = z.object({
  /** When it was closed; null while it is open. */
  closedAt: z.string().nullable(),
  proposed: z.enum(OUTCOMES).nullable(),
  /** What is due by the findings and not paid yet; null when nothing is. */
  unpaid: Money.nullable(),
  lessons: z.array(
    z.object({
      kind: z.enum(LESSON_KINDS),
      text: Both,
      check: CheckOfLesson.nullable(),
      clause: z.string().nullable(),
    }),
  ),
  /** Something here was our fault: others may be touched by it. */
  ours: z.boolean(),
})
export type Closing = z.infer<typeof Closing>

export const QuietPage = z.object({
  title: z.string(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  said: z.string(),
  thanks: z.string(),
  claims: z.array(z.object({ text: z.string(), verdict: z.enum(VERDICTS) })),
  days: z.number().int(),
  letters: z.number().int(),
  cost: Cost,
  lessons: z.array(LessonView),
  /** Other clients who were told before they asked, and those still to be told. */
  told: z.object({ told: z.number().int(), open: z.number().int() }),
})
export type QuietPage = z.infer<typeof QuietPage>
