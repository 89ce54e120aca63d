// Cuts a text at the borders of its marked words, so that overlapping marks become runs that a screen can draw.
import type { Span } from '../basics/span.ts'

export interface Segment<M> {
  /** Where the run begins in the text. */
  readonly start: number
  readonly text: string
  readonly marks: readonly M[]
}

/**
 * The text in order, each run with the marks that cover it. Spans outside the text are cut to it, empty ones are dropped;
 * joined, the runs are the text again.
 */
export function segmentsOf<M extends Span>(text: string, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.end > 0 && mark.start < text.length)
  const borders = new Set([0, text.length])
  for (const mark of inside) {
    borders.add(Math.max(0, mark.start))
    borders.add(Math.min(text.length, mark.end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return {
      start,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    }
  })
}
