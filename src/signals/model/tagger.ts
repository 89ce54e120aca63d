// Which words of a sentence carry its label: each word is judged beside its neighbours, and the run of words with the greatest
// sum is the span. Asked only of sentences that carry a label, so it costs nothing elsewhere.
import type { Span } from '../../basics/span.ts'
import { LABELS, type Label } from '../label.ts'
import type { ReadToken } from '../match.ts'
import { hashOf, mixed } from './hash.ts'
import { meaningsAt } from './meanings.ts'
import { noted } from '../remembered.ts'
import type { Sentence } from './sentence.ts'
import { bucketOf, type Own, PLACES, REACH, type Seen, TagSums } from './weights/tagSums.ts'
import { wordOf } from './words.ts'

export { TAG_BUCKETS } from './weights/tagSums.ts'

const EDGE = hashOf('edge', 91)
/** Classes and meanings are seen from up to two words away. */
const NEAR = 2

const COVER = ['---', '--y', '-y-', '-yy', 'y--', 'y-y', 'yy-', 'yyy'].map((shape) => hashOf(shape, 133))
const CLAUSE_COVERED = [hashOf('no', 136), hashOf('yes', 136)] as const
const KINDS = ['word', 'number', 'mark'] as const
const DIVIDES = hashOf('divides', 134)
const OWN = new Map(LABELS.map((label, number): [Label, Own] => [label, { number, hash: hashOf(label, 92) }]))
const UNMARKED: readonly [number, number] = [mixed(COVER[0] ?? 0, 2), CLAUSE_COVERED[0]]

/** Hashes that every sentence has: of the kinds of words, of places in a sentence and in a clause, of words that no rule marked. */
const LISTED: readonly number[] = [
  ...KINDS.flatMap((kind) => [1, DIVIDES].map((divides) => mixed(hashOf(kind, 134), divides))),
  ...[135, 137].flatMap((kind) => Array.from({ length: 16 }, (_, shape) => mixed(shape, kind))),
  ...UNMARKED,
]
/** Where each of them begins in the list. */
const [IN_SENTENCE, IN_CLAUSE, PLAIN] = [6, 22, 38] as const
const kindOf = ({ kind, divides }: ReadToken): number =>
  (kind === 'word' ? 0 : kind === 'number' ? 2 : 4) + (divides ? 1 : 0)
const placeOf = (at: number, count: number): number => Math.min(3, at) * 4 + Math.min(3, count - 1 - at)

const NO_CLASSES: readonly number[] = []
const places = Array.from({ length: PLACES }, (_, place) => place)
const seen = (id: number, stem: number, classes: readonly number[]): Seen => ({
  id,
  classCount: classes.length,
  faces: places.map((place) => mixed(stem, 100 - REACH + place) | 0),
  classes: places.map((place) =>
    Math.abs(place - REACH) > NEAR ? NO_CLASSES : classes.map((one) => mixed(one, 120 + place - REACH) | 0),
  ),
})
const seenOf = noted((token: ReadToken): Seen => {
  const { id, stem, classes } = wordOf(token)
  return seen(id, stem, classes)
})
const OUTSIDE = seen(-1, EDGE, [])

/** The sums of the weights that were asked last, and where they are added up: it grows with the longest sentence. */
let sums = new TagSums(new Float32Array(0))
let desk = new Float64Array(1 << 8)

/**
 * A sentence as the tagger sees it. Its words, their neighbours and places are the same for all labels and looked at once; only
 * what rules marked differs. Every feature counts twice, alone and together with the label, and each counts the same.
 */
export class TaggedSentence {
  readonly #tokens: readonly ReadToken[]
  readonly #sentence: Sentence
  readonly #words: Seen[] = []
  readonly #meant: (readonly number[])[] = []
  /** Of every token two hashes: of its stem with the stem before it, and with the one behind it. */
  readonly #pairs: number[] = []
  /** Where clauses begin; the first is the sentence's beginning. */
  readonly #clauses: number[] = [0]

  constructor(all: readonly ReadToken[], sentence: Sentence) {
    this.#tokens = all.slice(sentence.from, sentence.to)
    this.#sentence = sentence
    const tokens = this.#tokens
    let [before, stem] = [EDGE, this.#stem(0)]
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as ReadToken
      this.#words.push(seenOf(token))
      this.#meant.push(meaningsAt(tokens, at))
      if (at > 0 && token.divides) this.#clauses.push(at)
      const next = this.#stem(at + 1)
      this.#pairs.push(mixed(mixed(before, stem), 131) | 0, mixed(mixed(stem, next), 132) | 0)
      before = stem
      stem = next
    }
  }

  /** One number a token: above zero where the tagger of these weights, which must not change any more, counts it to the label. */
  scores(tags: Float32Array, label: Label): number[] {
    const own = OWN.get(label) as Own
    if (sums.tags !== tags) sums = new TagSums(tags)
    const count = this.#tokens.length
    if (desk.length < count) desk = new Float64Array(2 * count)
    desk.fill(0, 0, count)
    for (let at = -REACH; at < count + REACH; at++)
      sums.addWord(desk, count, at, at < 0 || at >= count ? OUTSIDE : (this.#words[at] as Seen), own)
    this.#addPlaces(desk, own)
    this.#addMarks(desk, own, label)
    const once = tags[bucketOf(own.hash)] as number
    const scores: number[] = []
    for (let at = 0; at < count; at++) {
      const sum = once + (desk[at] as number) + this.#meaningsBeside(at, own)
      scores.push(Math.fround(sum / Math.sqrt(1 + 2 * this.#hashesOf(at))))
    }
    return scores
  }

  /** The buckets of every token for a label: what `scores` adds up. */
  buckets(label: Label): number[][] {
    const own = OWN.get(label)?.hash ?? 0
    const marked = this.#marked(label)
    const listed: number[][] = []
    this.#eachPlace((_, ...three) => listed.push(three))
    return this.#tokens.map((_, at) => {
      const all = [
        ...this.#hashesAt(at, listed[at] ?? []),
        ...(marked?.slice(at * 2, at * 2 + 2) ?? UNMARKED),
      ]
      return [bucketOf(own), ...all.flatMap((hash) => [bucketOf(hash), bucketOf(mixed(hash, own))])]
    })
  }

  /** A word, three to each side of it, the classes and meanings of two to each side, and its place. */
  #hashesAt(at: number, listed: readonly number[]): number[] {
    const from = Math.max(0, at - NEAR)
    const words = places.map((place) => this.#words[at - REACH + place] ?? OUTSIDE)
    return [
      ...words.map(({ faces }, place) => faces[place] as number),
      ...words.flatMap(({ classes }, place) => classes[place] ?? []),
      ...this.#meant
        .slice(from, at + NEAR + 1)
        .flatMap((one, n) => one.map((hash) => mixed(hash, 120 + from + n - at))),
      ...this.#pairs.slice(at * 2, at * 2 + 2),
      ...listed.map((place) => LISTED[place] as number),
    ]
  }

  /** How many hashes a token has: those of `#hashesAt`, and two that say what rules marked. */
  #hashesOf(at: number): number {
    const to = Math.min(this.#tokens.length, at + NEAR + 1)
    let count = PLACES + 5 + UNMARKED.length
    for (let other = Math.max(0, at - NEAR); other < to; other++)
      count += (this.#words[other] as Seen).classCount + (this.#meant[other] as readonly number[]).length
    return count
  }

  /** Adds pairs of stems, kinds of words, and places in the sentence and its clauses. */
  #addPlaces(to: Float64Array, own: Own): void {
    const listed = sums.listed(LISTED, own)
    const pairs = this.#pairs
    this.#eachPlace((at, kind, inSentence, inClause) => {
      to[at] =
        (to[at] as number) +
        (listed[kind] as number) +
        (listed[inSentence] as number) +
        (listed[inClause] as number) +
        sums.both(pairs[at * 2] as number, own.hash) +
        sums.both(pairs[at * 2 + 1] as number, own.hash)
    })
  }

  /** Tells of every token the places of its kind, and of where it stands in the sentence and in its clause, in `LISTED`. */
  #eachPlace(tell: (at: number, kind: number, inSentence: number, inClause: number) => void): void {
    const count = this.#tokens.length
    for (let clause = 0; clause < this.#clauses.length; clause++) {
      const from = this.#clauses[clause] as number
      const to = this.#clauses[clause + 1] ?? count
      for (let at = from; at < to; at++)
        tell(
          at,
          kindOf(this.#tokens[at] as ReadToken),
          IN_SENTENCE + placeOf(at, count),
          IN_CLAUSE + placeOf(at - from, to - from),
        )
    }
  }

  /** Adds what rules marked for the label. */
  #addMarks(to: Float64Array, own: Own, label: Label): void {
    const marked = this.#marked(label)
    const listed = sums.listed(LISTED, own)
    const plain = (listed[PLAIN] as number) + (listed[PLAIN + 1] as number)
    for (let at = 0; at < this.#tokens.length; at++)
      to[at] =
        (to[at] as number) +
        (marked === null
          ? plain
          : sums.both(marked[at * 2] as number, own.hash) + sums.both(marked[at * 2 + 1] as number, own.hash))
  }

  #meaningsBeside(at: number, { hash: own }: Own): number {
    let sum = 0
    const to = Math.min(this.#tokens.length, at + NEAR + 1)
    for (let other = Math.max(0, at - NEAR); other < to; other++) {
      const meanings = this.#meant[other] as readonly number[]
      for (let n = 0; n < meanings.length; n++)
        sum += sums.both(mixed(meanings[n] as number, 120 + other - at), own)
    }
    return sum
  }

  #stem(at: number): number {
    const token = this.#tokens[at]
    return token === undefined ? EDGE : wordOf(token).stem
  }

  /** What rules marked for a label: two hashes a token, of itself with its neighbours, and of its clause; null for nothing. */
  #marked(label: Label): number[] | null {
    const signals = this.#sentence.signals.filter((one) => one.label === label)
    if (signals.length === 0) return null
    const covered = this.#tokens.map(({ start, end }) =>
      signals.some((one) => one.start <= start && end <= one.end),
    )
    const any = covered.includes(true) ? 1 : 2
    const marked: number[] = []
    for (const [n, from] of this.#clauses.entries()) {
      const to = this.#clauses[n + 1] ?? covered.length
      const first = covered.indexOf(true, from)
      const clause = CLAUSE_COVERED[first >= 0 && first < to ? 1 : 0]
      for (let at = from; at < to; at++) {
        const shape =
          (covered[at - 1] === true ? 4 : 0) +
          (covered[at] === true ? 2 : 0) +
          (covered[at + 1] === true ? 1 : 0)
        marked.push(mixed(COVER[shape] ?? 0, any), clause)
      }
    }
    return marked
  }
}

const CONNECTOR = /^(?:и|а|но|или|либо|and|but|or|so)$/
const KEPT_AT_EDGE = /^[%₽£$€«»"“”]$/

/**
 * The words of a sentence that carry a label, as a span of the text.
 *
 * `scores` has one number a token, above zero where the token belongs to the label. The best run wins; marks and connectors
 * at its ends are left out. Always gives at least one word.
 */
export function taggedSpan(
  tokens: readonly ReadToken[],
  sentence: Sentence,
  scores: ArrayLike<number>,
): Span {
  let [best, from, to] = [Number.NEGATIVE_INFINITY, 0, 0]
  let [sum, began] = [0, 0]
  for (let at = 0; at < scores.length; at++) {
    if (sum <= 0) [sum, began] = [0, at]
    sum += scores[at] ?? 0
    if (sum > best) [best, from, to] = [sum, began, at]
  }
  const at = (index: number): ReadToken | undefined => tokens[sentence.from + index]
  const isLoose = (index: number): boolean => {
    const { kind, text } = at(index) ?? { kind: 'word', text: '' }
    return kind === 'mark' ? !KEPT_AT_EDGE.test(text) : CONNECTOR.test(text)
  }
  while (from < to && isLoose(from)) from += 1
  while (to > from && isLoose(to)) to -= 1
  return { start: at(from)?.start ?? sentence.start, end: at(to)?.end ?? sentence.end }
}
