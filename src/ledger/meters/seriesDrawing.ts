// The course of a usage as a drawing: steps from day to day, with the limit as a straight line across.
import { daysBetween, type Day } from '../../basics/instant.ts'

export interface DrawnPoint {
  readonly day: Day
  readonly value: number
}

/** The drawing lies in a box of this size; the screen stretches it. */
export const CHART = { width: 640, height: 220, left: 8, right: 8, top: 18, bottom: 8 } as const

export interface Drawing {
  /** The steps, and the same closed to the ground. */
  readonly line: string
  readonly area: string
  /** Where the limit lies, from the top. */
  readonly limitY: number
  readonly from: Day
  readonly to: Day
  /** A dot for each day on which something was recorded. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly over: boolean }[]
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/**
 * Draws the values that stood at the end of each day, from the first of them, or from `from`, to `to`. Null without a point.
 * The highest of values and limit reaches the top of the box; a value stands until the next one.
 */
export function drawSeries(
  points: readonly DrawnPoint[],
  limit: number,
  span: { readonly from?: Day | undefined; readonly to: Day },
): Drawing | null {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return null
  const from = span.from ?? first.day
  const to = span.to > last.day ? span.to : last.day
  const days = Math.max(1, daysBetween(from, to))
  const highest = Math.max(limit, ...points.map(({ value }) => value)) || 1
  const ground = CHART.height - CHART.bottom
  const x = (day: Day): number =>
    rounded(CHART.left + (daysBetween(from, day) / days) * (CHART.width - CHART.left - CHART.right))
  const y = (value: number): number => rounded(ground - (Math.max(0, value) / highest) * (ground - CHART.top))
  const steps = points.map(({ day, value }) => `H${x(day)}V${y(value)}`).join('')
  // A single day is as wide as the box: what stood at its end stands there still.
  const line = `M${x(from)} ${ground}${steps}H${CHART.width - CHART.right}`
  return {
    line,
    area: `${line}V${ground}Z`,
    limitY: y(limit),
    from,
    to,
    dots: points.map(({ day, value }) => ({ x: x(day), y: y(value), over: value > limit })),
  }
}
