// What the API of notices and invoice lines takes and gives.
import { z } from 'zod'
import { OverageFound } from '../../agreements/overageFound.ts'
import { isDay } from '../../basics/instant.ts'
import { OFFERED_CHOICES } from '../../ledger/overdue/answer.ts'
import { Despite } from '../leaving/clientLetters/letPass.ts'
import { Letter } from '../letter.ts'
import { ChoiceKept, EffectKept, NoticeChannel, NoticeFacts, PriceKept } from './noticeFacts.ts'

const Id = z.uuid()
const DayText = z.string().refine(isDay, { error: 'a day such as 2026-03-16' })
const Instant = z.string().max(40)
const Both = z.object({ ru: z.string(), en: z.string() })
const Named = z.object({ id: Id, name: z.string() })

const Window = z.object({ from: DayText, to: DayText }).nullable()
const Drawn = z.object({ through: DayText, amount: z.number(), currency: z.string() })

/** A limit that is exceeded now, and of which the client was not told yet. */
const ToTell = z.object({
  client: Named,
  version: Id,
  clauseIndex: z.number().int(),
  window: Window,
  clause: z.string(),
  limit: z.number(),
  actual: z.number(),
  unit: z.string(),
  /** The notice that told of less than is there now; null where none stands. */
  after: Id.nullable(),
})
export type ToTell = z.infer<typeof ToTell>

export const NOTICE_STATES = ['waiting', 'answered', 'silent'] as const
const NoticeRow = z.object({
  id: Id,
  client: Named,
  clause: z.string(),
  window: Window,
  limit: z.number(),
  actual: z.number(),
  unit: z.string(),
  consumer: z.boolean(),
  at: Instant,
  answerBy: DayText,
  state: z.enum(NOTICE_STATES),
  choice: z.enum([...OFFERED_CHOICES, 'silence']).nullable(),
  /** The first day that costs when nothing is put right; null where nothing begins by itself. */
  costsFrom: DayText.nullable(),
  drawn: Drawn.nullable(),
})
export type NoticeRow = z.infer<typeof NoticeRow>

export const OverageList = z.object({ toTell: z.array(ToTell), notices: z.array(NoticeRow) })
export type OverageList = z.infer<typeof OverageList>

export const DraftParams = z.object({
  client: z.string().max(64),
  version: z.string().max(64),
  /** The place of the clause in its version, from 0. */
  clause: z.string().max(64),
})
export const DraftQuery = z.object({
  /** The first day of the calendar window, where the limit holds per window. */
  window: DayText.optional(),
  /** When the notice leaves, or left; without it, now. */
  at: Instant.optional(),
})

export const DraftView = z.object({
  client: Named,
  found: OverageFound,
  excess: z.number(),
  price: PriceKept.nullable(),
  choices: z.array(ChoiceKept.extend({ words: Both })),
  effect: EffectKept,
  silence: Both,
  documents: NoticeFacts.shape.documents,
  /** The accepted words that the notice rests on. */
  clauses: z.array(z.object({ no: z.string(), text: z.string() })),
  acceptedAt: z.string(),
  acceptedHow: z.string(),
  answerBy: DayText,
  consumer: z.boolean(),
  /** False where nobody said whether the client buys for themselves. */
  consumerKnown: z.boolean(),
  lang: z.enum(['ru', 'en']),
  letter: Letter,
  /** The notice that told this excess before. */
  toldBy: Id.nullable(),
  /** The days on which something was given once beyond the agreement: the letter may tell of them. */
  givenOn: z.array(DayText),
  /** The record as guards read a case, and the instant of the draft. */
  facts: z.record(z.string(), z.unknown()),
  asOf: Instant,
})
export type DraftView = z.infer<typeof DraftView>

export const NewNotice = z.strictObject({
  version: Id,
  clauseIndex: z.number().int().min(0).max(10_000),
  window: DayText.optional(),
  letter: z.string().trim().min(1).max(20_000),
  channel: NoticeChannel,
  /** When it left; without it, now. */
  at: Instant.optional(),
  /** The last day on which an answer is waited for; without it, the one of the draft. */
  answerBy: DayText.optional(),
  /** Kinds of places that a person has read and lets pass; a place left to fill in and money for silence never pass. */
  despite: Despite,
})
export type NewNotice = z.infer<typeof NewNotice>

export const Answer = z.strictObject({
  choice: z.enum(OFFERED_CHOICES),
  /** Said to somebody of ours, or written in a message; a tap is made by the client alone. */
  how: z.enum(['told', 'reply']),
  words: z.string().trim().min(1).max(2_000).optional(),
  at: Instant.optional(),
})
export type Answer = z.infer<typeof Answer>

const Line = z.object({
  kind: z.enum(['charge', 'correction']),
  clause: z.string(),
  from: DayText,
  to: DayText,
  amount: z.number(),
  currency: z.string(),
})
const LineKept = Line.extend({ id: Id, client: Named, notice: Id, at: Instant, entry: z.number().int() })
export const LineList = z.object({ lines: z.array(LineKept) })
export type LineKept = z.infer<typeof LineKept>

export const NoticeParams = z.object({ notice: z.string().max(64) })
export const NoticeView = NoticeRow.extend({
  entry: z.number().int(),
  facts: NoticeFacts,
  choices: z.array(ChoiceKept.extend({ words: Both })),
  silence: Both,
  letter: z.string(),
  answers: z.array(
    z.object({
      id: Id,
      choice: z.enum([...OFFERED_CHOICES, 'silence']),
      how: z.enum(['tap', 'reply', 'told', 'term_ended']),
      words: z.string().nullable(),
      at: Instant,
      entry: z.number().int(),
    }),
  ),
  lines: z.array(LineKept),
  /** What could be drawn today. */
  due: z.object({ through: DayText, lines: z.array(Line) }),
})
export type NoticeView = z.infer<typeof NoticeView>

export const Drawing = z.strictObject({
  /** The last day to bill, such as the end of a month; without it, today. */
  through: DayText.optional(),
})
export const DrawnLines = z.object({ lines: z.array(Line) })

export const LinesQuery = z.object({
  client: z.string().max(64).optional(),
  from: DayText.optional(),
  to: DayText.optional(),
})
export type LinesQuery = z.infer<typeof LinesQuery>
