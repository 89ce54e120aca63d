// How much of each limit is used, as the API says it, and back again for the bars on a device that computes by itself.
import { z } from 'zod'
import { exact, toNumber } from '../../basics/exact.ts'
import type { StockTotal } from './totals.ts'
import type { Crossing, Usage } from './usage.ts'

const Day = z.string()
export const ShownUsage = z.object({
  /** The number of the clause. */
  no: z.string(),
  version: z.uuid(),
  clauseIndex: z.number().int(),
  limit: z.number(),
  actual: z.number(),
  unit: z.string(),
  /** Rounded to tenths; null where the limit allows nothing at all. */
  percent: z.number().nullable(),
  /** The highest threshold that is reached: 80, 100 or 150 %. */
  threshold: z.literal([0, 80, 100, 150]),
  over: z.boolean(),
  /** The limit must stay strictly below. */
  strict: z.boolean(),
  window: z.object({ from: Day, to: Day }).nullable(),
  /** A hard limit stops the counter; a soft one is only told. */
  hard: z.boolean(),
  /** Measured on the shelf, so that an act moves it. */
  shelf: z.boolean(),
  /** Things of whose size no document speaks: `actual` is a lower bound. */
  unmeasured: z.array(z.string()),
})
export type ShownUsage = z.infer<typeof ShownUsage>

export const shownUsage = (usage: Usage): ShownUsage => ({
  ...usage,
  limit: toNumber(usage.limit),
  actual: toNumber(usage.actual),
  unmeasured: [...usage.unmeasured],
})
/** For the bars of an act in hand: exact again in the digits that were sent. */
export const usageAgain = (shown: ShownUsage): Usage => ({
  ...shown,
  limit: exact(shown.limit),
  actual: exact(shown.actual),
})

export const ShownCrossing = z.object({
  no: z.string(),
  version: z.uuid(),
  clauseIndex: z.number().int(),
  windowFrom: Day.nullable(),
  percent: z.literal([80, 100, 150]),
  direction: z.enum(['up', 'down']),
})
export const shownCrossing = (crossing: Crossing): z.infer<typeof ShownCrossing> => ({ ...crossing })

/** One thing on the shelf as the acts leave it. */
export const ShownStock = z.object({
  sku: z.string(),
  /** "count", "mass", "volume", "own:<unit>"; empty where no unit is written. */
  dimension: z.string(),
  /** In the smallest unit of the dimension: pieces, grams, cubic centimetres. */
  held: z.number(),
  /** m³ and kg of one piece, by the earliest act that states them. */
  unitVolume: z.number().nullable(),
  unitWeight: z.number().nullable(),
})
export type ShownStock = z.infer<typeof ShownStock>
export const shownStock = ({ sku, dimension, held, volume, weight }: StockTotal): ShownStock => ({
  sku,
  dimension,
  held: toNumber(held),
  unitVolume: volume && toNumber(volume.size),
  unitWeight: weight && toNumber(weight.size),
})

/** The sizes that the acts state, for the bars of an act in hand. */
export const stockAgain = ({ sku, dimension, held, unitVolume, unitWeight }: ShownStock): StockTotal => {
  const stated = (size: number | null) => (size === null ? null : { size: exact(size), at: 0, by: '' })
  return { sku, dimension, held: exact(held), volume: stated(unitVolume), weight: stated(unitWeight) }
}

export const ClientUsage = z.object({
  asOf: z.iso.datetime(),
  /** The calendar day of it where the organisation lives. */
  today: Day,
  /** The agreement that holds, or null: then nothing is limited. */
  inForce: z.object({ base: z.uuid(), acceptedAt: z.string() }).nullable(),
  usage: z.array(ShownUsage.extend({ text: z.string() })),
  /** What is on the shelf, the first `MOST_STOCK` by name; `more` says that there is more. */
  stock: z.array(ShownStock),
  more: z.boolean(),
})
export type ClientUsage = z.infer<typeof ClientUsage>
export const MOST_STOCK = 500
