// What a matter may cost, as a table: finish now, likely, at worst. Figures with their formulas, no advice.
import { z } from 'zod'

export const Both = z.object({ ru: z.string(), en: z.string() })
export const MARKS = ['V', 'S', 'M'] as const
/** Of a line: a claim itself, a penalty for each day, a fine of the court, our own time. */
export const EXPOSURE_KINDS = ['claim', 'penalty', 'fine', 'own_time'] as const

const Amounts = z.object({ settle: z.number(), likely: z.number(), worst: z.number() })
export type Amounts = z.infer<typeof Amounts>

export const ExposureLine = z.object({
  kind: z.enum(EXPOSURE_KINDS),
  /** The claim of the case that the line is about; null for what follows from several. */
  claim: z.string().nullable(),
  title: Both,
  /** The rule of law that gives the sum; null where the papers of the case do. */
  rule: z.string().nullable(),
  source: Both,
  mark: z.enum(MARKS).nullable(),
  /** Read too badly to be relied on: a screen must say so. */
  unverified: z.boolean(),
  formula: Both,
  amount: Amounts,
})
export type ExposureLine = z.infer<typeof ExposureLine>

export const Exposure = z.object({
  currency: z.string(),
  lines: z.array(ExposureLine),
  settle: z.number(),
  likely: z.number(),
  worst: z.number(),
  /** At worst without our own time: what may have to be paid. */
  payable: z.number(),
  /** The stake is no more than this client pays us in a month: one line is enough. */
  folded: z.boolean(),
  notCounted: z.array(Both),
  likelyDay: z.iso.date(),
  judgmentDay: z.iso.date(),
})
export type Exposure = z.infer<typeof Exposure>

export const AskedDays = z.object({ judgment: z.iso.date().optional(), likely: z.iso.date().optional() })
export type AskedDays = z.infer<typeof AskedDays>

export const NewExposureNote = z.strictObject({
  ...AskedDays.shape,
  /** What the owner wants to remember beside the table. */
  said: z.string().trim().max(2_000).default(''),
})
export const ExposureNote = z.object({ id: z.uuid(), at: z.string(), said: z.string(), table: Exposure })
export type ExposureNote = z.infer<typeof ExposureNote>

export const ExposureAnswer = z.object({
  /** Null when nothing of the case can be read any more. */
  exposure: Exposure.nullable(),
  /** Whom to tell before anything is admitted; null where nothing asks for it. */
  insurer: Both.nullable(),
  /** The newest note of the table. */
  noted: ExposureNote.nullable(),
})
export type ExposureAnswer = z.infer<typeof ExposureAnswer>
