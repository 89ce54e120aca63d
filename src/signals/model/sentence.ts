// The heads judge sentences: a label belongs to what one sentence does, read beside its neighbours. What the rules found is cut
// by sentences here once: a page holds a thousand of both, and asking each sentence to go through all rules would never end.
import type { Span } from '../../basics/span.ts'
import type { Rule } from '../compile.ts'
import { firstWhere } from '../derived/outline.ts'
import type { Ruled } from '../label.ts'
import type { Match, ReadToken } from '../match.ts'
import type { Ruling } from '../ruled.ts'

/** A sentence as tokens [from, to) and as a span of the text. */
export interface Sentence extends Span {
  readonly from: number
  readonly to: number
  /** The matches that begin in it, and the labels of rules that touch it, both in the order of the ruling. */
  readonly matches: readonly Match<Rule>[]
  readonly signals: readonly Ruled[]
}

/** Speech without full stops is cut here at a divider, so that a page in one breath is not one sentence. */
const LONG = 45

/** The sentences of a text that hold a word or a number, in order. */
export function sentencesOf({ tokens, matches, signals }: Ruling): Sentence[] {
  const borders = bordersOf(tokens)
  const labels = touching(borders, signals)
  const sentences: Sentence[] = []
  let next = 0
  for (let at = 0; at < borders.length; at++) {
    const { from, to, start, end } = borders[at] as Borders
    // Matches come by place.
    while ((matches[next]?.from ?? Infinity) < from) next += 1
    const first = next
    while ((matches[next]?.from ?? Infinity) < to) next += 1
    const own = next > first ? matches.slice(first, next) : NOTHING
    sentences.push({ from, to, start, end, matches: own, signals: labels.get(at) ?? NOTHING })
  }
  return sentences
}
const NOTHING: readonly never[] = []

type Borders = Pick<Sentence, 'from' | 'to' | 'start' | 'end'>

function bordersOf(tokens: readonly ReadToken[]): Borders[] {
  const found: Borders[] = []
  let from = 0
  let holdsWord = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as ReadToken
    if (token.kind !== 'mark') holdsWord = true
    const after = tokens[at + 1]
    const length = at + 1 - from
    const goesOn = after !== undefined && after.sentence === token.sentence
    if (goesOn && length < 2 * LONG && !(length >= LONG && after.divides)) continue
    if (holdsWord) found.push({ from, to: at + 1, start: tokens[from]?.start ?? 0, end: token.end })
    from = at + 1
    holdsWord = false
  }
  return found
}

/** For each sentence the labels that touch it. Labels of one kind do not overlap, so all of them together are few. */
function touching(borders: readonly Borders[], signals: readonly Ruled[]): ReadonlyMap<number, Ruled[]> {
  const found = new Map<number, Ruled[]>()
  for (const signal of signals) {
    let at = firstWhere(borders, ({ end }) => end > signal.start)
    for (; at < borders.length && (borders[at]?.start ?? 0) < signal.end; at++) {
      const own = found.get(at)
      if (own) own.push(signal)
      else found.set(at, [signal])
    }
  }
  return found
}
