// What the API of acts takes and gives.
import { z } from 'zod'
import { Strokes } from '../counter/strokes.ts'
import { PHOTO_MOST_BYTES } from '../counter/counterShapes.ts'
import { ShownCrossing, ShownUsage } from '../meters/usageShapes.ts'
import { ACT_FORMS, ActSignature, FilledActFacts } from './act.ts'

const Id = z.uuid()
export const MOST_PHOTOS = 4
const Picture = z.string().max(Math.ceil(PHOTO_MOST_BYTES / 3) * 4)

/** What comes with an act beside its words. */
export const ActAttachments = z.strictObject({
  /** Pictures in base64: JPEG, PNG or WebP, at most 5 MB each. */
  photos: z.array(Picture).max(MOST_PHOTOS).default([]),
  /** Signatures as they were drawn on a screen. */
  strokes: z.strictObject({ us: Strokes.optional(), client: Strokes.optional() }).default({}),
})

export const NewActBody = z.strictObject({
  /** Given where the act is made: sent twice, it is one act. */
  id: Id.optional(),
  act: FilledActFacts,
  ...ActAttachments.shape,
})

export const PutActAnswer = z.object({
  id: Id,
  usage: z.array(ShownUsage),
  crossings: z.array(ShownCrossing),
})

export const ActParams = z.object({ act: z.string().max(64) })
export const PhotoParams = ActParams.extend({ file: z.string().max(64) })
export const ActsQuery = z.object({ cursor: z.string().max(16).optional() })

const ShownLine = z.object({
  sku: z.string(),
  name: z.string().nullable(),
  qty: z.number(),
  unit: z.string().nullable(),
})
/** One act or record in the list of a client. */
export const ActRow = z.object({
  id: Id,
  /** Its number in the log. */
  entry: z.number().int(),
  at: z.iso.datetime(),
  kind: z.string(),
  /** The form of an act; null for a record of another kind. */
  form: z.enum(ACT_FORMS).nullable(),
  /** The number that people know it by. */
  number: z.string(),
  lines: z.array(ShownLine),
  metric: z.string().nullable(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  hours: z.number().nullable(),
  minutes: z.number().nullable(),
  round: z.number().nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  note: z.string().nullable(),
  /** Clauses whose limit was exceeded with a signature. */
  overLimit: z.array(z.string()),
  signatures: z.array(ActSignature),
  photos: z.number().int(),
  corrects: z.string().nullable(),
  correctedBy: Id.nullable(),
})
export type ActRow = z.infer<typeof ActRow>
export const ActList = z.object({ acts: z.array(ActRow), next: z.string().nullable() })
export const ActView = ActRow.extend({
  client: Id,
  /** Everything that the act says, as it was recorded. */
  facts: z.record(z.string(), z.unknown()),
  strokes: z.object({ us: z.string().nullable(), client: z.string().nullable() }),
})
export type ActView = z.infer<typeof ActView>
