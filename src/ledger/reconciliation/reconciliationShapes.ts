// What the API of reconciliation takes and gives. Quantities are numbers in the unit of the item, money in major units.
import { z } from 'zod'

/** A calendar day in the zone of the organisation. */
const DayText = z.iso.date()

export const ReconciliationQuery = z.object({
  /** The item whose history is wanted. */
  item: z.string().max(500).optional(),
  from: DayText.optional(),
  to: DayText.optional(),
})

/** A paper by its id and by the name that people know it by. */
export const PaperNamed = z.object({
  id: z.string(),
  name: z.object({ ru: z.string(), en: z.string() }),
  kind: z.string(),
  at: z.iso.datetime(),
})
export type PaperNamed = z.infer<typeof PaperNamed>

export const ReconciledItem = z.object({
  sku: z.string(),
  name: z.string().nullable(),
  unit: z.string().nullable(),
  opening: z.number(),
  takenIn: z.number(),
  handedOut: z.number(),
  expected: z.number(),
  counted: z.number().nullable(),
  /** What the acts left at the instant of the count. */
  expectedThen: z.number().nullable(),
  count: PaperNamed.nullable(),
  /** Counted less expected; null where nothing was counted, or only our own stock. */
  difference: z.number().nullable(),
  /** The same at what the act of taking in says that a piece is worth; null where none says. */
  differenceWorth: z.number().nullable(),
  papers: z.number().int(),
})
export type ReconciledItem = z.infer<typeof ReconciledItem>

export const ItemMovement = z.object({
  paper: PaperNamed,
  move: z.enum(['in', 'out', 'count']),
  /** Null where the unit of the line cannot be compared with that of the item. */
  qty: z.number().nullable(),
  /** What the paper itself says, with its own unit. */
  said: z.number(),
  saidUnit: z.string().nullable(),
  left: z.number(),
  receipt: z.string().nullable(),
  signedBy: z.array(z.string()),
  note: z.string().nullable(),
})
export type ItemMovement = z.infer<typeof ItemMovement>

/** More items than these are looked at one by one, by a search. */
export const MOST_ITEMS = 2_000
/** More papers of one item than these are looked at over a shorter period. */
export const MOST_MOVEMENTS = 1_000

export const ReconciliationView = z.object({
  from: DayText.nullable(),
  to: DayText.nullable(),
  /** Of the sums; null where no paper names one. */
  currency: z.string().nullable(),
  items: z.array(ReconciledItem),
  /** True when there are more items than are shown. */
  more: z.boolean(),
  /** The papers of the wanted item, the oldest first; null where none was wanted. */
  history: z.array(ItemMovement).nullable(),
})
export type ReconciliationView = z.infer<typeof ReconciliationView>
