// Which words of a sentence carry its label: each word is judged beside its neighbours, and the run of words with the greatest
// sum is the span. Asked only of sentences that carry a label, so it costs nothing elsewhere.
import type { Span } from '../../basics/span.ts'
import { LABELS, type Label } from '../label.ts'
import type { ReadToken } from '../match.ts'
import { hashOf, mixed } from './hash.ts'
import { meaningsAt } from './meanings.ts'
import { noted } from '../remembered.ts'
import type { Sentence } from './sentence.ts'
import { wordOf } from './words.ts'

export const TAG_BITS = 16
export const TAG_BUCKETS = 1 << TAG_BITS

const bucketOf = (hash: number): number => mixed(hash, 0x9e3779b9) & (TAG_BUCKETS - 1)
/** The bucket of a hash mixed with another, of which `high` and `low` are what mixing makes before it meets the first. */
function bucketBeside(hash: number, high: number, low: number): number {
  let one = Math.imul(hash ^ high, 0x85ebca6b) ^ low
  one = Math.imul(one ^ (one >>> 13), 0x27d4eb2f)
  return bucketOf(one ^ (one >>> 16))
}
const EDGE = hashOf('edge', 91)
const REACH = 3

const COVER = ['---', '--y', '-y-', '-yy', 'y--', 'y-y', 'yy-', 'yyy'].map((shape) => hashOf(shape, 133))
const CLAUSE_COVERED = [hashOf('no', 136), hashOf('yes', 136)] as const
const KINDS = { word: hashOf('word', 134), number: hashOf('number', 134), mark: hashOf('mark', 134) }
const DIVIDES = hashOf('divides', 134)
const OWN = new Map(LABELS.map((label) => [label, hashOf(label, 92)]))
const PLACES = [135, 137].map((kind) => Uint32Array.from({ length: 16 }, (_, shape) => mixed(shape, kind)))
const [IN_SENTENCE, IN_CLAUSE] = PLACES as [Uint32Array, Uint32Array]
const place = (at: number, count: number, hashes: Uint32Array): number =>
  hashes[Math.min(3, at) * 4 + Math.min(3, count - 1 - at)] as number

/** A word as its neighbours see it: its stem from up to three words away, its classes from up to two, place after place. */
interface Seen {
  readonly faces: Uint32Array
  readonly classes: readonly Uint32Array[]
}
const facesOf = (stem: number): Uint32Array =>
  Uint32Array.from({ length: 2 * REACH + 1 }, (_, n) => mixed(stem, 100 - REACH + n))
const seenOf = noted((token: ReadToken): Seen => {
  const { stem, classes } = wordOf(token)
  const from = (reach: number): Uint32Array => Uint32Array.from(classes, (one) => mixed(one, 120 + reach))
  return { faces: facesOf(stem), classes: [-2, -1, 0, 1, 2].map(from) }
})
/** Where the hashes of one sentence are written before they are counted; it grows with the longest. */
let desk = new Uint32Array(1 << 13)
let written = 0
function put(hash: number): void {
  if (written === desk.length) {
    const wider = new Uint32Array(desk.length * 2)
    wider.set(desk)
    desk = wider
  }
  desk[written++] = hash
}
const OUTSIDE: Seen = { faces: facesOf(EDGE), classes: [] }

/**
 * A sentence as the tagger sees it. Its words, their neighbours and places are the same for all labels and looked at once; only
 * what rules marked differs. Every feature counts twice, alone and together with the label, and each counts the same.
 */
export class TaggedSentence {
  readonly #tokens: readonly ReadToken[]
  readonly #sentence: Sentence
  /** What is the same for all labels: hashes of every token, one after the other, and where those of each token end. */
  readonly #hashes: Uint32Array
  readonly #ends: number[] = []
  /** Where clauses begin; the first is the sentence's beginning. */
  readonly #clauses: number[] = [0]
  /** The sums of the weights of those hashes alone, once they were asked for. */
  #alone: Float64Array | null = null

  constructor(all: readonly ReadToken[], sentence: Sentence) {
    this.#tokens = all.slice(sentence.from, sentence.to)
    this.#sentence = sentence
    const words = this.#tokens.map((token) => seenOf(token))
    const meant = words.map((_, at) => meaningsAt(this.#tokens, at))
    for (let at = 1; at < words.length; at++) if (this.#tokens[at]?.divides === true) this.#clauses.push(at)
    let clause = 0
    written = 0
    for (let at = 0; at < words.length; at++) {
      if (this.#clauses[clause + 1] === at) clause += 1
      this.#look(words, meant, at)
      const from = this.#clauses[clause] ?? 0
      const to = this.#clauses[clause + 1] ?? words.length
      put(place(at - from, to - from, IN_CLAUSE))
      this.#ends.push(written)
    }
    this.#hashes = desk.slice(0, written)
  }

  /** One number a token: above zero where the tagger of these weights counts it to the label. */
  scores(tags: Float32Array, label: Label): Float32Array {
    const own = OWN.get(label) ?? 0
    const [high, low] = [own >>> 15, Math.imul(own, 0xc2b2ae35)]
    const alone = (this.#alone ??= this.#sumsAlone(tags))
    const plain = !this.#sentence.signals.some((one) => one.label === label)
    const marked = plain ? UNMARKED : this.#marked(label)
    const beside = marked.map(
      (hash) => (tags[bucketOf(hash)] as number) + (tags[bucketBeside(hash, high, low)] as number),
    )
    const scores = new Float32Array(this.#ends.length)
    const hashes = this.#hashes
    let at = 0
    for (let token = 0; token < scores.length; token++) {
      const end = this.#ends[token] as number
      const count = 1 + 2 * (end - at + MARKED)
      let sum = (alone[token] as number) + (tags[bucketOf(own)] as number)
      for (; at < end; at++) sum += tags[bucketBeside(hashes[at] as number, high, low)] as number
      const first = plain ? 0 : token * MARKED
      sum += beside[first] as number
      sum += beside[first + 1] as number
      scores[token] = sum / Math.sqrt(count)
    }
    return scores
  }

  /** The buckets of every token for a label: what `scores` adds up. */
  buckets(label: Label): number[][] {
    const own = OWN.get(label) ?? 0
    const marked = this.#marked(label)
    return this.#ends.map((end, token) => {
      const hashes = this.#hashes.subarray(this.#ends[token - 1] ?? 0, end)
      const all = [...hashes, ...marked.slice(token * MARKED, (token + 1) * MARKED)]
      return [bucketOf(own), ...all.flatMap((hash) => [bucketOf(hash), bucketOf(mixed(hash, own))])]
    })
  }

  /** A word, three to each side of it, the classes and meanings of two to each side, and its place. */
  #look(words: readonly Seen[], meant: readonly (readonly number[])[], at: number): void {
    const token = this.#tokens[at] as ReadToken
    const last = words.length - 1
    for (let n = 0; n <= 2 * REACH; n++) {
      const other = at - REACH + n
      const { faces } = other < 0 || other > last ? OUTSIDE : (words[other] as Seen)
      put(faces[n] as number)
    }
    for (let other = Math.max(0, at - 2); other <= at + 2 && other <= last; other++) {
      const classes = (words[other] as Seen).classes[other - at + 2] as Uint32Array
      for (let n = 0; n < classes.length; n++) put(classes[n] as number)
    }
    for (let other = Math.max(0, at - 2); other <= at + 2 && other <= last; other++) {
      const meanings = meant[other] as readonly number[]
      for (let n = 0; n < meanings.length; n++) put(mixed(meanings[n] as number, 120 + other - at))
    }
    const stem = this.#stem(at)
    put(mixed(mixed(this.#stem(at - 1), stem), 131))
    put(mixed(mixed(stem, this.#stem(at + 1)), 132))
    put(mixed(KINDS[token.kind], token.divides ? DIVIDES : 1))
    put(place(at, words.length, IN_SENTENCE))
  }

  #stem(at: number): number {
    const token = at < 0 ? undefined : this.#tokens[at]
    return token === undefined ? EDGE : wordOf(token).stem
  }

  #sumsAlone(tags: Float32Array): Float64Array {
    const sums = new Float64Array(this.#ends.length)
    let at = 0
    for (let token = 0; token < sums.length; token++) {
      let sum = 0
      for (const end = this.#ends[token] as number; at < end; at++)
        sum += tags[bucketOf(this.#hashes[at] as number)] as number
      sums[token] = sum
    }
    return sums
  }

  /** What rules marked for a label: two hashes a token, of itself with its neighbours, and of its clause. */
  #marked(label: Label): number[] {
    const signals = this.#sentence.signals.filter((one) => one.label === label)
    if (signals.length === 0) return this.#tokens.flatMap(() => UNMARKED)
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
const MARKED = 2
const UNMARKED: readonly number[] = [mixed(COVER[0] ?? 0, 2), CLAUSE_COVERED[0]]

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
  const isLoose = (index: number): boolean =>
    at(index)?.kind === 'mark' && !KEPT_AT_EDGE.test(at(index)?.text ?? '')
  while (from < to && isLoose(from)) from += 1
  while (to > from && isLoose(to)) to -= 1
  return { start: at(from)?.start ?? sentence.start, end: at(to)?.end ?? sentence.end }
}
