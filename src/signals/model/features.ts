// A sentence as the heads see it: its words, stems, pairs and threes of stems, letters in a row, classes of the lexicon,
// meanings, the rules that fired, its place, and the stems of its neighbours. Each is a number and a weight; nothing is kept by
// name. Training takes them as lists, reading adds them up at once: both by the one way below.
import type { Rule } from '../compile.ts'
import { LABELS } from '../label.ts'
import type { ReadToken } from '../match.ts'
import type { Ruling } from '../ruled.ts'
import { featureOf, hashOf, mixed } from './hash.ts'
import { meaningsAt } from './meanings.ts'
import type { Sentence } from './sentence.ts'
import { type Word, wordOf } from './words.ts'

/** How much a feature of each kind weighs before the heads weigh it; chosen on development sentences. Those of words alone
 * stand in words.ts. */
const WEIGHT = { pair: 1, skip: 0.6, three: 0.7, meaning: 0.7, meanings: 0.4, rule: 1, label: 1.4, place: 0.5, before: 0.3, after: 0.15 } // prettier-ignore
/** What the bias of every head weighs; its feature is 0. */
export const BIAS = 0.3

/** Takes the features of one sentence after another. */
export interface Collector<T> {
  /** All that a word says alone. */
  word(word: Word): void
  feature(feature: number, weight: number): void
  /** What the sentence comes to when its weights are brought to length one and the bias is added; the next one begins. */
  done(): T
}

/** A sparse vector of length one, and the bias: features and their values, side by side. */
export interface Features {
  readonly hashes: Int32Array
  readonly values: Float32Array
}

class FeatureLists implements Collector<Features> {
  #hashes: number[] = []
  #weights: number[] = []
  #squares = 0

  word({ features, weights }: Word): void {
    for (let at = 0; at < features.length; at++) this.feature(features[at] ?? 0, weights[at] ?? 0)
  }

  feature(feature: number, weight: number): void {
    this.#hashes.push(feature)
    this.#weights.push(weight)
    this.#squares += weight * weight
  }

  done(): Features {
    const length = Math.sqrt(this.#squares) || 1
    const hashes = Int32Array.from([...this.#hashes, 0])
    const values = Float32Array.from([...this.#weights.map((weight) => weight / length), BIAS])
    this.#hashes = []
    this.#weights = []
    this.#squares = 0
    return { hashes, values }
  }
}

const [OPENS, ENDS] = [1, 2]

/** The words and numbers of a sentence, marks and quotations left out, as numbers of their stems, between its two borders. */
function stemsOf(tokens: readonly ReadToken[], { from, to }: Sentence): number[] {
  const stems: number[] = [OPENS]
  for (let at = from; at < to; at++) {
    const token = tokens[at] as ReadToken
    if (token.quoted) continue
    const { isMark, stem } = wordOf(token)
    if (!isMark) stems.push(stem)
  }
  stems.push(ENDS)
  return stems
}

/** What was said in this sentence already: said again and again, a word says no more than once. */
class Said {
  /** By slot: the number that was said there last and its sentence, as one number, since each look into memory takes time. */
  readonly #said = new Float64Array(SAID_SLOTS)
  #sentence = 0

  next(): void {
    this.#sentence += ONE_SENTENCE
    if (this.#sentence < LAST_SENTENCE) return
    this.#said.fill(0)
    this.#sentence = ONE_SENTENCE
  }
  /** Whether a number of 32 bits is new in this sentence. Of two numbers in one slot the earlier is forgotten: it may count twice. */
  isNew(number: number): boolean {
    const slot = number & (SAID_SLOTS - 1)
    const said = this.#sentence + number
    if (this.#said[slot] === said) return false
    this.#said[slot] = said
    return true
  }
}
const SAID_SLOTS = 4096
/** Room for every number of 32 bits, with a sign or without; half a million sentences fit before rounding would begin. */
const ONE_SENTENCE = 2 ** 33
const LAST_SENTENCE = 2 ** 52
const words = new Said()
const groups = new Said()

function addWords<T>(to: Collector<T>, tokens: readonly ReadToken[], sentence: Sentence): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at] as ReadToken
    if (token.quoted) continue
    const word = wordOf(token)
    if (words.isNew(word.face)) to.word(word)
  }
}

function addOnce<T>(to: Collector<T>, hash: number, weight: number): void {
  const feature = featureOf(hash)
  if (groups.isNew(feature)) to.feature(feature, weight)
}

/** Stems in twos and threes, with the borders of the sentence, and twos with up to three stems between. */
function addStems<T>(to: Collector<T>, stems: readonly number[]): void {
  const last = stems.length - 1
  for (let place = 0; place < last; place++) {
    const stem = stems[place] as number
    const pair = mixed(stem, stems[place + 1] as number)
    addOnce(to, mixed(pair, 31), WEIGHT.pair)
    if (place + 2 <= last) addOnce(to, mixed(mixed(pair, stems[place + 2] as number), 32), WEIGHT.three)
    for (let gap = 2; gap <= 4 && place + gap <= last; gap++)
      addOnce(to, mixed(mixed(stem, stems[place + gap] as number), 33), WEIGHT.skip)
  }
}

/** The stems of the sentence before or behind, without its borders. */
function addNeighbour<T>(
  to: Collector<T>,
  stems: readonly number[] | undefined,
  kind: number,
  weight: number,
): void {
  if (stems === undefined) return
  for (let at = 1; at < stems.length - 1; at++) addOnce(to, mixed(stems[at] as number, kind), weight)
}

const NOTHING: readonly number[] = []

/**
 * Meanings, alone and in ordered pairs: «потерял … посылку» stands for every wording of it. A pair has at most two words with a
 * meaning between them.
 */
function addMeanings<T>(to: Collector<T>, tokens: readonly ReadToken[], sentence: Sentence): void {
  let [third, second, first] = [NOTHING, NOTHING, NOTHING]
  for (let at = sentence.from; at < sentence.to; at++) {
    const here = tokens[at]?.quoted === true ? NOTHING : meaningsAt(tokens, at)
    if (here.length === 0) continue
    for (let n = 0; n < here.length; n++) {
      const one = here[n] as number
      addOnce(to, one, WEIGHT.meaning)
      addPairs(to, third, one)
      addPairs(to, second, one)
      addPairs(to, first, one)
    }
    third = second
    second = first
    first = here
  }
}

function addPairs<T>(to: Collector<T>, before: readonly number[], one: number): void {
  for (let n = 0; n < before.length; n++)
    addOnce(to, mixed(mixed(before[n] as number, one), 44), WEIGHT.meanings)
}

const ruleFeatures = new WeakMap<Rule, number>()
/** The lines of a family are one feature, and its blockers another. */
function ruleFeature(rule: Rule): number {
  const known = ruleFeatures.get(rule)
  if (known !== undefined) return known
  const name = `${rule.blocks === 'nothing' ? '' : '-'}${rule.says} ${rule.name}`
  const feature = featureOf(hashOf(name, 51))
  ruleFeatures.set(rule, feature)
  return feature
}
const labelFeatures = new Map(LABELS.map((label) => [label, featureOf(hashOf(label, 52))]))

function addRules<T>(to: Collector<T>, { matches, signals }: Sentence): void {
  if (matches.length > 0)
    for (const feature of new Set(matches.map(({ rule }) => ruleFeature(rule))))
      to.feature(feature, WEIGHT.rule)
  if (signals.length > 0)
    for (const label of new Set(signals.map((signal) => signal.label)))
      to.feature(labelFeatures.get(label) ?? 0, WEIGHT.label)
}

const placeFeature = (place: string): number => featureOf(hashOf(place, 61))
const ONLY = placeFeature('only')
const FIRST = placeFeature('first')
const LAST = placeFeature('last')
const BETWEEN = placeFeature('between')
const LENGTHS = Array.from({ length: 7 }, (_, length) => featureOf(hashOf(String(length), 62)))
const SHOUTED = featureOf(hashOf('capitals', 63))
/** Words in capitals one after the other. Both counts are fixed, so that no text is looked through twice. */
const CAPITALS = /\p{Lu}{3}[^\p{L}]+\p{Lu}{3}/u

/** Whether three capitals may stand in a row; most sentences are told at a glance, and only others are asked of Unicode. */
function mayShout(text: string, start: number, end: number): boolean {
  let row = 0
  for (let at = start; at < end; at++) {
    row = mayBeCapital(text.charCodeAt(at)) ? row + 1 : 0
    if (row === 3) return true
  }
  return false
}
const mayBeCapital = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : code < 0x430 || code > 0x44f

function addPlace<T>(to: Collector<T>, at: number, sentences: readonly Sentence[], text: string): void {
  const { from, to: end, start, end: last } = sentences[at] as Sentence
  const count = sentences.length
  to.feature(count === 1 ? ONLY : at === 0 ? FIRST : at === count - 1 ? LAST : BETWEEN, WEIGHT.place)
  to.feature(LENGTHS[Math.min(6, 32 - Math.clz32(end - from + 1))] ?? 0, WEIGHT.place)
  if (mayShout(text, start, last) && CAPITALS.test(text.slice(start, last))) to.feature(SHOUTED, WEIGHT.place)
}

/**
 * The features of every sentence of a text, told to a collector; what it makes of each.
 *
 * `withRules` false leaves out what the rules said: sentences on which rules were written would teach too much trust in them.
 */
export function collected<T>(
  to: Collector<T>,
  { tokens, text }: Ruling,
  sentences: readonly Sentence[],
  withRules = true,
): T[] {
  const stems: (readonly number[])[] = []
  for (const sentence of sentences) stems.push(stemsOf(tokens, sentence))
  const made: T[] = []
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence
    words.next()
    groups.next()
    addWords(to, tokens, sentence)
    addStems(to, stems[at] ?? NOTHING)
    addMeanings(to, tokens, sentence)
    if (withRules) addRules(to, sentence)
    addPlace(to, at, sentences, text)
    addNeighbour(to, stems[at - 1], 71, WEIGHT.before)
    addNeighbour(to, stems[at + 1], 72, WEIGHT.after)
    made.push(to.done())
  }
  return made
}

/** The features of every sentence of a text as lists, which training takes. */
export const featuresOf = (ruling: Ruling, sentences: readonly Sentence[], withRules = true): Features[] =>
  collected(new FeatureLists(), ruling, sentences, withRules)
