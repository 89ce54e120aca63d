// The numbers of the correspondence: they run over the whole thread, so that what is left out of a pack leaves a hole that
// anybody can see. Messages among our own people are no part of the correspondence and have no numbers.
import type { Hole } from './packShapes.ts'
import type { Paper, Papers } from './paper.ts'
import { instantOf } from './exhibits.ts'

/** The number of each message of the correspondence, from 1, by its entry. */
export function threadNumbers({ papers, timezone }: Papers): ReadonlyMap<number, number> {
  const instant = instantOf(timezone)
  const thread = papers
    .filter(({ kind }) => kind === 'message')
    .toSorted((a, b) => instant(a) - instant(b) || a.entry - b.entry)
  return new Map(thread.map(({ entry }, index) => [entry, index + 1]))
}

/** Runs of numbers whose messages are not in the pack. */
export function holesIn(numbers: ReadonlyMap<number, number>, chosen: ReadonlySet<number>): Hole[] {
  const holes: { from: number; to: number }[] = []
  for (const [entry, number] of numbers) {
    if (chosen.has(entry)) continue
    const last = holes.at(-1)
    if (last?.to === number - 1) last.to = number
    else holes.push({ from: number, to: number })
  }
  return holes
}

/** Names of messages to which a message of the case answers, and which are not on file. */
export function answeredButMissing(papers: readonly Paper[]): string[] {
  const known = new Set(papers.flatMap(({ fact }) => [fact['id'], fact['messageId']]))
  const answered = papers.flatMap(({ fact }) => {
    const to = fact['inReplyTo'] ?? fact['replyTo']
    return typeof to === 'string' && to !== '' ? [to] : []
  })
  return [...new Set(answered)].filter((name) => !known.has(name))
}
