// A message carries other people's words too: quoted mail below a reply, forwarded text, signatures. Labels belong to
// the writer's own words only, so those parts are cut off before anything is read.
import type { Span } from '../basics/span.ts'

/** Longer texts are read up to here: a message is a page, not a book, and time must stay bounded. */
export const READ_AT_MOST = 20_000

const REST_IS_QUOTED = [
  /^-{2,}\s*(original message|исходное сообщение|пересылаемое сообщение|forwarded message|переслан\S* сообщение)/i,
  /^-{5,}\s*$/,
  /^(begin forwarded message|начало переадресованного сообщения|конец переадресованного|forwarded from|переслано от)\b/i,
  /^(from|от|от кого):\s.{1,200}(@|<)/i,
  /^on .{4,120}(wrote:|[<@].{0,80})\s*$/i,
  /^.{4,160}<[^>\s]{3,80}@[^>\s]{3,80}>:?\s*$/,
  /^.{4,120}(писал|написал)(а|\(а\))?:\s*$/i,
  /^_{10,}\s*$/,
]
const SIGNATURE =
  /^(--|—)\s?$|^(отправлено (с|из) (iphone|моего|мобил|android|samsung|почт|mail)|sent from my|get outlook for)/i

/** The spans of the text that its writer wrote, in order; line by line, quoted lines and all after a quote header left out. */
export function ownPart(text: string): Span[] {
  const spans: Span[] = []
  const end = Math.min(text.length, READ_AT_MOST)
  let at = 0
  while (at < end) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 || newline > end ? end : newline
    const line = text.slice(at, Math.min(lineEnd, at + 400)).trim()
    if (SIGNATURE.test(line) || REST_IS_QUOTED.some((header) => header.test(line))) break
    if (line !== '' && !/^[>|]/.test(line)) spans.push({ start: at, end: lineEnd })
    at = lineEnd + 1
  }
  return spans
}
