// What a sentence of our own letter may sound like though no line of the grammar says so: heads that learned from sentences of our own
// listen for terms without force, a price for silence, threats, and words that hurt. They hear wordings that nobody listed, and are
// wrong more often than a line is: what they hear is for a person's eyes and decides nothing.
import type { Span } from '../../basics/span.ts'
import { linesOf } from '../drafts/lines.ts'
import { rememberedTexts } from '../rememberedTexts.ts'
import {
  HURTS,
  LETTER_HEADS,
  letterMargins,
  letterThresholds,
  type Listened,
  LISTENED,
} from './letterModel.ts'
import { featuresAt, lineRead, type LineRead } from './stretch.ts'

export type Sound = Exclude<Listened, 'hurts'> | (typeof HURTS)[number]
/** Words of a draft (UTF-16 units) that sound like something that should not leave. */
export interface Heard extends Span {
  readonly sounds: Sound
}

/** Everything that the heads hear in a draft, by place. Quotations are not ours to answer for. Has no errors. */
export const readHeard = (text: string): readonly Heard[] =>
  linesOf(text).flatMap(({ line, start }) =>
    heardIn(line).map((one) => ({ ...one, start: start + one.start, end: start + one.end })),
  )

/** Tokens [from, to). */
interface Stretch {
  readonly from: number
  readonly to: number
}
type Threshold = (head: Listened) => number

// While a letter is typed one line changes; the others were read before.
const heardIn = rememberedTexts((line): readonly Heard[] => {
  const read = lineRead(line)
  const [ru, en] = [/[а-яё]/iu, /[a-z]/iu].map((letters) => line.search(letters) >= 0)
  const thresholds = letterThresholds()[ru || !en ? 'ru' : 'en']
  const threshold: Threshold = (head) => thresholds[head]
  const found = read.sentences
    .filter((sentence) => wordsIn(read, sentence) >= LEAST_WORDS)
    .flatMap((sentence) => heardAt(read, sentence, threshold))
  return [...found, ...acrossTwo(read, found, threshold)].sort((a, b) => a.start - b.start)
})

const PLACE = Object.fromEntries(LETTER_HEADS.map((head, at) => [head, at])) as Record<
  (typeof LETTER_HEADS)[number],
  number
>
const marginsAt = (read: LineRead, { from, to }: Stretch): Float32Array =>
  letterMargins(featuresAt(read, from, to))

function heardAt(read: LineRead, sentence: Stretch, threshold: Threshold): Heard[] {
  const margins = marginsAt(read, sentence)
  return LISTENED.filter((head) => (margins[PLACE[head]] ?? 0) > threshold(head)).map((head) => {
    const sounds = head === 'hurts' ? loudest(margins) : head
    return { sounds, ...spanOf(read, carrying(read, sentence, head, threshold(head))) }
  })
}

const loudest = (margins: Float32Array): Sound =>
  HURTS.reduce((best, one) => ((margins[PLACE[one]] ?? 0) > (margins[PLACE[best]] ?? 0) ? one : best))

/** More words hold more by chance. */
const MORE_FOR_TWO = 0.6
/** A price is often named in one sentence and asked for in the next: «Возврат готов. Осталось убрать отзыв.» */
function acrossTwo(read: LineRead, found: readonly Heard[], threshold: Threshold): Heard[] {
  const silence = found.filter(({ sounds }) => sounds === 'silence')
  return read.sentences.slice(1).flatMap((second, at) => {
    const first = read.sentences[at]
    if (!first || silence.some(({ start, end }) => start < second.end && first.start < end)) return []
    const both = { from: first.from, to: second.to }
    if ((marginsAt(read, both)[PLACE.silence] ?? 0) <= threshold('silence') + MORE_FOR_TWO) return []
    return [{ sounds: 'silence' as const, ...spanOf(read, both) }]
  })
}

/** The shortest row of clauses that is heard by itself: those words carry it, and people should see them alone. */
function carrying(read: LineRead, whole: Stretch, head: Listened, threshold: number): Stretch {
  const borders = bordersIn(read, whole)
  const rows = borders.flatMap((from, at) => borders.slice(at + 1).map((to) => ({ from, to })))
  const shortest = rows.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
  return shortest.find((row) => (marginsAt(read, row)[PLACE[head]] ?? 0) > threshold) ?? whole
}

/** A name or a greeting is no sentence. */
const LEAST_WORDS = 3
const wordsIn = ({ ruling }: LineRead, { from, to }: Stretch): number =>
  ruling.tokens.slice(from, to).filter(({ kind, text }) => kind === 'word' && text.length > 1).length

/** Sentences of more clauses than this are shown whole. */
const MOST_CLAUSES = 7

/** Where clauses begin, and the end of the last. */
function bordersIn({ ruling }: LineRead, { from, to }: Stretch): number[] {
  const borders = [from]
  for (let at = from + 1; at < to; at++) {
    const before = ruling.tokens[at - 1]
    if (before?.divides && at - (borders.at(-1) ?? from) > LEAST_WORDS) borders.push(at)
  }
  if (to - (borders.at(-1) ?? from) <= LEAST_WORDS && borders.length > 1) borders.pop()
  return borders.length > MOST_CLAUSES ? [from, to] : [...borders, to]
}

/** The place of a stretch in its line, marks at its ends left out. */
function spanOf({ ruling: { tokens } }: LineRead, { from, to }: Stretch): Span {
  const inner = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark')
  return {
    start: inner[0]?.start ?? tokens[from]?.start ?? 0,
    end: inner.at(-1)?.end ?? tokens[to - 1]?.end ?? 0,
  }
}
