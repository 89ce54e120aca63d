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

/** The words and numbers of a sentence, marks and quotations left out, as numbers of their stems. */
function stemsOf(tokens: readonly ReadToken[], { from, to }: Sentence): number[] {
  const stems: number[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at] as ReadToken
    if (token.quoted) continue
    const { isMark, stem } = wordOf(token)
    if (!isMark) stems.push(stem)
  }
  return stems
}

/** What was said in this sentence already: said again and again, a word says no more than once. */
class Said {
  readonly #numbers = new Int32Array(SAID_SLOTS)
  readonly #sentences = new Int32Array(SAID_SLOTS)
  #sentence = 0

  next(): void {
    this.#sentence += 1
  }
  /** Whether a number is new in this sentence. Of two numbers in one slot the earlier is forgotten: it may count twice. */
  isNew(number: number): boolean {
    const slot = number & (SAID_SLOTS - 1)
    if (this.#numbers[slot] === number && this.#sentences[slot] === this.#sentence) return false
    this.#numbers[slot] = number
    this.#sentences[slot] = this.#sentence
    return true
  }
}
const SAID_SLOTS = 4096
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

const [OPENS, ENDS] = [1, 2]

/** Stems in twos and threes, with the borders of the sentence, and twos with up to three stems between. */
function addStems<T>(to: Collector<T>, stems: readonly number[]): void {
  const last = stems.length + 1
  const at = (place: number): number =>
    place === 0 ? OPENS : place === last ? ENDS : (stems[place - 1] as number)
  for (let place = 0; place < last; place++) {
    const stem = at(place)
    const pair = mixed(stem, at(place + 1))
    addOnce(to, mixed(pair, 31), WEIGHT.pair)
    if (place + 2 <= last) addOnce(to, mixed(mixed(pair, at(place + 2)), 32), WEIGHT.three)
    for (let gap = 2; gap <= 4 && place + gap <= last; gap++)
      addOnce(to, mixed(mixed(stem, at(place + gap)), 33), WEIGHT.skip)
  }
}

/** A pair of meanings has at most so many words with a meaning between them, less one. */
const MEANINGS_APART = 3
const NOTHING: readonly number[] = []

/** Meanings, alone and in ordered pairs: «потерял … посылку» stands for every wording of it. */
function addMeanings<T>(to: Collector<T>, tokens: readonly ReadToken[], sentence: Sentence): void {
  const before: (readonly number[])[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const here = tokens[at]?.quoted === true ? NOTHING : meaningsAt(tokens, at)
    if (here.length === 0) continue
    for (const one of here) {
      addOnce(to, one, WEIGHT.meaning)
      for (const earlier of before)
        for (const other of earlier) addOnce(to, mixed(mixed(other, one), 44), WEIGHT.meanings)
    }
    before.push(here)
    if (before.length > MEANINGS_APART) before.shift()
  }
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

function addPlace<T>(to: Collector<T>, at: number, sentences: readonly Sentence[], text: string): void {
  const { from, to: end, start, end: last } = sentences[at] as Sentence
  const count = sentences.length
  to.feature(count === 1 ? ONLY : at === 0 ? FIRST : at === count - 1 ? LAST : BETWEEN, WEIGHT.place)
  to.feature(LENGTHS[Math.min(6, 32 - Math.clz32(end - from + 1))] ?? 0, WEIGHT.place)
  if (CAPITALS.test(text.slice(start, last))) to.feature(SHOUTED, WEIGHT.place)
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
  const stems = sentences.map((sentence) => stemsOf(tokens, sentence))
  return sentences.map((sentence, at) => {
    words.next()
    groups.next()
    addWords(to, tokens, sentence)
    addStems(to, stems[at] ?? [])
    addMeanings(to, tokens, sentence)
    if (withRules) addRules(to, sentence)
    addPlace(to, at, sentences, text)
    for (const stem of stems[at - 1] ?? []) addOnce(to, mixed(stem, 71), WEIGHT.before)
    for (const stem of stems[at + 1] ?? []) addOnce(to, mixed(stem, 72), WEIGHT.after)
    return to.done()
  })
}

/** The features of every sentence of a text as lists, which training takes. */
export const featuresOf = (ruling: Ruling, sentences: readonly Sentence[], withRules = true): Features[] =>
  collected(new FeatureLists(), ruling, sentences, withRules)
