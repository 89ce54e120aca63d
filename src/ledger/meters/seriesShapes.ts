// The usage of one limit over time, as the API says it.
import { z } from 'zod'
import { toNumber } from '../../basics/exact.ts'
import type { MeasuredSeries } from '../../agreements/measured.ts'
import { numberOf, type QuantityClause } from '../../agreements/quantity.ts'

const Day = z.string()
export const SeriesQuery = z.object({ clause: z.string().max(40).optional() })

export const ShownSeries = z.object({
  no: z.string(),
  unit: z.string(),
  limit: z.number(),
  strict: z.boolean(),
  /** One run for each calendar window, or one without a window. Values are those at the end of each day. */
  runs: z.array(
    z.object({
      window: z.object({ from: Day, to: Day }).nullable(),
      points: z.array(z.object({ day: Day, value: z.number(), entries: z.array(z.string()) })),
    }),
  ),
  unmeasured: z.array(z.string()),
})
export type ShownSeries = z.infer<typeof ShownSeries>
export const SeriesList = z.object({ series: z.array(ShownSeries) })

/** A chart of more days is not read by anybody; the older ones are in the documents. */
const MOST_POINTS = 800

type Point = MeasuredSeries['runs'][number]['points'][number]
/** What stood at the end of each day, with the documents of that day. */
function byDay(points: readonly Point[]): ShownSeries['runs'][number]['points'] {
  const days = new Map<string, { day: string; value: number; entries: string[] }>()
  for (const { day, value, entries } of points) {
    const known = days.get(day)
    days.set(day, { day, value: toNumber(value), entries: [...(known?.entries ?? []), ...entries] })
  }
  return [...days.values()].slice(-MOST_POINTS)
}

export const shownSeries = (clause: QuantityClause, series: MeasuredSeries): ShownSeries => ({
  no: clause.no,
  unit: clause.limit.unit,
  limit: toNumber(numberOf(clause.limit.value) ?? { n: 0n, d: 1n }),
  strict: clause.limit.op === '<',
  runs: series.runs.map(({ window, points }) => ({ window: window ?? null, points: byDay(points) })),
  unmeasured: [...series.unmeasured],
})
