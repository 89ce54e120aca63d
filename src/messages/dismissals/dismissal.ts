// What somebody at the desk says about marked words: that a mark is not so, or that words should have been marked.
import { z } from 'zod'
import { DISMISSABLE, guardsPeople, REACHES } from '../../signals/dismissable.ts'
import { LABELS } from '../../signals/label.ts'

/** Why a mark is not so. What is none of these is said in words. */
export const REASONS = ['quotation', 'not_meant', 'not_about_us', 'other'] as const
export type Reason = (typeof REASONS)[number]

const MOST_WHY = 2_000
const Offset = z.number().int().min(0).max(10_000_000)

export const NewDismissal = z.strictObject({
  /** What the message is called in its case; `inquiry` is the first inquiry. */
  message: z.string().min(1).max(500),
  label: z.enum(DISMISSABLE),
  start: Offset,
  end: Offset,
  reason: z.enum(REASONS),
  why: z.string().trim().max(MOST_WHY).default(''),
  reach: z.enum(REACHES).default('everywhere'),
})
export type NewDismissal = z.infer<typeof NewDismissal>

export const Dismissal = NewDismissal.extend({
  id: z.uuid(),
  /** The words that carried the label, as they were written. */
  words: z.string(),
  at: z.string(),
})
export type Dismissal = z.infer<typeof Dismissal>

export const Learned = z.object({ label: z.enum(DISMISSABLE), words: z.string() })
/** The dismissals of a case, and what the organisation's desk has learned everywhere. */
export const CaseDismissals = z.object({ dismissals: z.array(Dismissal), learned: z.array(Learned) })
export type CaseDismissals = z.infer<typeof CaseDismissals>

const OfCase = z.object({ case: z.uuid(), title: z.string() })
/** Every dismissal that stands, the newest first, with the case it came from. */
export const AllDismissals = z.object({ dismissals: z.array(Dismissal.extend(OfCase.shape)) })
export type AllDismissals = z.infer<typeof AllDismissals>

/** What a dismissal still lacks: a reason in words where none of ours was chosen, and always where people are guarded. */
export const lackOf = ({ reason, why, label }: NewDismissal): 'why' | null =>
  why === '' && (reason === 'other' || guardsPeople(label)) ? 'why' : null

const MOST_TEXT = 20_000

/** Words that should have been marked: of a message, or typed in. */
export const NewExample = z.strictObject({
  message: z.string().min(1).max(500).nullable().default(null),
  /** The whole text where no message is named; of a message the desk takes its own. */
  text: z.string().max(MOST_TEXT).default(''),
  start: Offset,
  end: Offset,
  /** Null: whoever asks does not know which label. */
  label: z.enum(LABELS).nullable(),
  why: z.string().trim().max(MOST_WHY).default(''),
})
export type NewExample = z.infer<typeof NewExample>

export const Example = z.object({
  id: z.uuid(),
  ...OfCase.shape,
  message: z.string().nullable(),
  text: z.string(),
  start: Offset,
  end: Offset,
  label: z.enum(LABELS).nullable(),
  why: z.string(),
  at: z.string(),
})
export type Example = z.infer<typeof Example>
/** Examples that stand, the newest first, without those of documents marked for a lawyer: `held` counts these. */
export const AllExamples = z.object({ examples: z.array(Example), held: z.number().int() })
export type AllExamples = z.infer<typeof AllExamples>
