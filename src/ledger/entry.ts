// One entry of the ledger: what happened, by which document, signed by whom. Acts, counts, payments, hours, notices.
import { z } from 'zod'
import { Figure } from '../agreements/agreement.ts'
import type { Instant } from '../basics/instant.ts'
import type { Known } from '../basics/known.ts'

/** The kinds that rules know. Any other kind is kept and shown, and decides nothing. */
export const ENTRY_KINDS = [
  'goods_in',
  'goods_out',
  'stock_count',
  'order',
  'payment',
  'delivery',
  'inspection',
  'usage',
  'time',
  'revision',
  'revision_request',
  'change_request',
  'milestone',
  'incident',
  'notice',
  'quality',
  'registration',
  'dispute',
  'page_snapshot',
  'lookup',
] as const

export const EntryLine = z.looseObject({
  sku: z.string(),
  name: z.string().optional(),
  qty: Figure,
  unit: z.string().optional(),
  /** m³ of one piece, by the dimensions of its packing. */
  unitVolume: Figure.optional(),
  /** kg of one piece. */
  unitWeight: Figure.optional(),
  price: Figure.optional(),
  category: z.string().optional(),
  /** What both sides said the thing is worth when it was taken in. */
  declaredValue: Figure.optional(),
})
export type EntryLine = z.infer<typeof EntryLine>

export const EntryFacts = z.looseObject({
  id: z.string(),
  at: z.string(),
  kind: z.string(),
  doc: z.string().optional(),
  receipt: z.string().optional(),
  lines: z.array(EntryLine).optional(),
  metric: z.string().optional(),
  value: Figure.optional(),
  unit: z.string().optional(),
  amount: Figure.optional(),
  currency: z.string().optional(),
  signedBy: z.array(z.string()).optional(),
  note: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  minutes: Figure.optional(),
  hours: Figure.optional(),
  round: Figure.optional(),
  items: Figure.optional(),
  effect: z.string().optional(),
  endsAt: z.string().optional(),
  /** The message that carried a notice, or the request that an entry answers. */
  message: z.string().optional(),
})
export type EntryFacts = z.infer<typeof EntryFacts>

/** An entry whose instant has been read. `at` of the facts stays in `atText`. */
export type Entry = Omit<Known<EntryFacts>, 'at'> & { readonly at: Instant; readonly atText: string }
