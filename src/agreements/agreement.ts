// An agreement as a firm has it: numbered clauses, some of them with a limit that a program can measure.
//
// A limit is read by its shape (op, unit, window, grace, price, cap, base), never by the name of its metric: the next
// trade brings new names every week, the shapes stay.
import { z } from 'zod'

/** A number of any paper: sums, quantities, shares. Beyond a trillion it is a slip of the pen, and exact money would not hold it. */
export const Figure = z.number().min(-1e12).max(1e12)

export const LIMIT_OPS = ['<=', '>=', '<', '>', '=', 'in', 'contains', 'due', 'grace_days'] as const

/** What a price list inside a clause says: so much for one more of `unit`. */
export const UnitPrice = z.looseObject({ unit: z.string(), price: Figure })

export const Limit = z.looseObject({
  metric: z.string().optional(),
  op: z.string(),
  value: z
    .unknown()
    .refine((value) => typeof value !== 'number' || Figure.safeParse(value).success, {
      error: 'a number up to 10^12',
    })
    .optional(),
  unit: z.string().optional(),
  /** "day", "week", "month", "year": the limit holds for each such calendar window. */
  window: z.string().optional(),
  graceDays: Figure.optional(),
  /** Price of what goes over, in the currency of `overageUnit` ("RUB/slot/day") or `currency`. */
  overagePrice: Figure.optional(),
  overageUnit: z.string().optional(),
  price: Figure.optional(),
  prices: z.array(UnitPrice).optional(),
  currency: z.string().optional(),
  /** The largest share (or sum) that a penalty or credit may reach. */
  cap: Figure.optional(),
  /** The metric of the clause whose price the share is taken of. */
  base: z.string().optional(),
  creditPerHour: Figure.optional(),
  creditCap: Figure.optional(),
  /** Kinds of loss that the parties left out, such as lost_profit. */
  excludes: z.array(z.string()).optional(),
  /** What a promise covers: "all:<category>", "sku:<sku>" or a category. */
  scope: z.string().optional(),
  /** The number of days that a price pays for. */
  termDays: Figure.optional(),
})
export type Limit = z.infer<typeof Limit>

export const Clause = z.looseObject({
  no: z.string(),
  text: z.string(),
  limit: Limit.optional(),
  /** The law strikes this term out. Absent means not known, never "valid". */
  void: z.boolean().optional(),
  voidWhy: z.string().optional(),
})
export type Clause = z.infer<typeof Clause>

export const Agreement = z.looseObject({
  id: z.string(),
  version: z.string().optional(),
  acceptedAt: z.string().optional(),
  acceptedHow: z.string().optional(),
  qualification: z.string().optional(),
  clauses: z.array(Clause),
})
export type Agreement = z.infer<typeof Agreement>
