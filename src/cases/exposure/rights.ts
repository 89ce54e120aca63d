// What we may lawfully do in this case and what we may not: each line with its norm and with how well the norm was read.
//
// The lines are data with dates of force (rules/rights.json), for a country, for a consumer or a business, for what we do, and some
// only where we hold the client's things. V: the norm itself was read, S: a paraphrase, M: from memory. Nothing here advises.
import { z } from 'zod'
import rows from '../../../rules/rights.json' with { type: 'json' }
import type { Day } from '../../basics/instant.ts'
import { TRADE_KINDS, type TradeKind } from '../deadlines/deadlineRule.ts'
import { Both, MARKS } from './exposureShapes.ts'

const JURISDICTIONS = ['RU', 'UK', 'EU', 'US'] as const

export const RightRow = z.strictObject({
  id: z.string().min(1),
  jurisdictions: z.array(z.enum(JURISDICTIONS)).min(1),
  counterparty: z.enum(['consumer', 'business', 'any']),
  kinds: z.array(z.enum(TRADE_KINDS)).min(1),
  /** Only where we hold something of the client's. */
  custody: z.boolean(),
  may: z.boolean(),
  what: Both,
  /** On which condition, or what to mind; null where the line says it all. */
  when: Both.nullable(),
  /** One norm, or one for each country of the line: nobody is shown the law of another. */
  norm: z.union([z.string().min(1), z.record(z.enum(JURISDICTIONS), z.string().min(1))]),
  evidence: z.enum(MARKS),
  effectiveFrom: z.iso.date().nullable(),
  effectiveTo: z.iso.date().nullable(),
  checkedAt: z.string(),
})
export type RightRow = z.infer<typeof RightRow>

export const Right = z.object({
  id: z.string(),
  may: z.boolean(),
  what: Both,
  when: Both.nullable(),
  norm: z.string(),
  mark: z.enum(MARKS),
  checkedAt: z.string(),
})
export type Right = z.infer<typeof Right>
export const RightsCard = z.object({
  /** The country whose lines these are, as the case names it. */
  jurisdiction: z.string(),
  /** False where the desk knows no law of that country: the card then says so and shows nothing borrowed. */
  known: z.boolean(),
  consumer: z.boolean(),
  rights: z.array(Right),
})
export type RightsCard = z.infer<typeof RightsCard>

/** All lines that ship with the desk; a test holds their shape. */
export const RIGHTS = rows as readonly RightRow[]

export interface RightsAbout {
  readonly jurisdiction: string
  readonly consumer: boolean
  readonly trade: TradeKind
  /** Do we hold something of the client's? */
  readonly custody: boolean
  readonly on: Day
}

const inForce = ({ effectiveFrom, effectiveTo }: RightRow, on: Day): boolean =>
  (effectiveFrom === null || effectiveFrom <= on) && (effectiveTo === null || on <= effectiveTo)

/** The card of a case: what we may do first, each half in the order of the data; what is special to the case before the general. */
export function rightsFor(about: RightsAbout, all: readonly RightRow[] = RIGHTS): Right[] {
  const here = JURISDICTIONS.find((one) => one === about.jurisdiction)
  if (!here) return []
  const party = about.consumer ? 'consumer' : 'business'
  const fitting = all.filter(
    (row) =>
      row.jurisdictions.includes(here) &&
      (row.counterparty === 'any' || row.counterparty === party) &&
      row.kinds.includes(about.trade) &&
      (!row.custody || about.custody) &&
      inForce(row, about.on),
  )
  const special = (row: RightRow): number => (row.jurisdictions.length > 1 ? 2 : row.custody ? 0 : 1)
  return fitting
    .toSorted((a, b) => Number(b.may) - Number(a.may) || special(a) - special(b))
    .map(({ id, may, what, when, norm, evidence, checkedAt }) => ({
      id,
      may,
      what,
      when,
      norm: typeof norm === 'string' ? norm : norm[here],
      mark: evidence,
      checkedAt,
    }))
}
