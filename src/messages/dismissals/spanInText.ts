// A field of the browser counts every line end as one character; the words of a message count as they came.
import type { Span } from '../../basics/span.ts'

/** The span in the text itself of what is selected in a field that shows it. */
export function spanInText(text: string, selected: Span): Span {
  if (!text.includes('\r\n')) return { start: selected.start, end: selected.end }
  return { start: placeIn(text, selected.start), end: placeIn(text, selected.end) }
}

function placeIn(text: string, shown: number): number {
  let place = 0
  for (let seen = 0; seen < shown && place < text.length; seen++)
    place += text.startsWith('\r\n', place) ? 2 : 1
  return place
}
