// The heads at work: the margin of every label for every sentence of a message.
import type { Ruling } from '../ruled.ts'
import { BIAS, type Collector, collected } from './features.ts'
import type { PackedHeads } from './packing.ts'
import type { Sentence } from './sentence.ts'
import { Vocabulary } from './vocabulary.ts'
import { type Word, WORDS_KEPT } from './words.ts'

export class Heads {
  readonly #vocabulary: Vocabulary
  readonly #weights: Int8Array
  readonly #scales: Float32Array
  readonly #sums: Sums

  constructor({ hashes, weights, scales }: PackedHeads) {
    this.#vocabulary = new Vocabulary(hashes)
    this.#weights = weights
    this.#scales = Float32Array.from(scales)
    this.#sums = new Sums(this.#vocabulary, this.#weights, this.#scales)
  }

  /** For each sentence one margin a head: above zero where the head thinks that the sentence carries its label. */
  margins(ruling: Ruling, sentences: readonly Sentence[]): Float32Array[] {
    return collected(this.#sums, ruling, sentences)
  }

  /** What a feature weighs for a head; 0 where it is not known. */
  weightOf(hash: number, head: number): number {
    const row = this.#vocabulary.rowOf(hash)
    return row < 0 ? 0 : (this.#weights[row * this.#scales.length + head] ?? 0) * (this.#scales[head] ?? 0)
  }
}

/**
 * Adds up what features weigh, sentence by sentence.
 *
 * Three of four features belong to words alone, so what a word comes to is kept: its sums of all heads in a slot of a table
 * that never grows. A word that comes into a taken slot drives out the one before it.
 */
class Sums implements Collector<Float32Array> {
  readonly #vocabulary: Vocabulary
  readonly #weights: Int8Array
  readonly #scales: Float32Array
  readonly #count: number
  readonly #sums: Float64Array
  #squares = 0
  readonly #owners = new Float64Array(WORDS_KEPT).fill(-1)
  readonly #kept: Float32Array

  constructor(vocabulary: Vocabulary, weights: Int8Array, scales: Float32Array) {
    this.#vocabulary = vocabulary
    this.#weights = weights
    this.#scales = scales
    this.#count = scales.length
    this.#sums = new Float64Array(this.#count)
    this.#kept = new Float32Array(WORDS_KEPT * this.#count)
  }

  word(word: Word): void {
    const slot = word.id % WORDS_KEPT
    if (this.#owners[slot] !== word.id) this.#keep(word, slot)
    const [sums, kept, count] = [this.#sums, this.#kept, this.#count]
    const from = slot * count
    for (let head = 0; head < count; head++)
      sums[head] = (sums[head] as number) + (kept[from + head] as number)
    this.#squares += word.squares
  }

  feature(feature: number, weight: number): void {
    this.#squares += weight * weight
    this.#add(this.#sums, feature, weight)
  }

  done(): Float32Array {
    const [sums, count] = [this.#sums, this.#count]
    const length = Math.sqrt(this.#squares) || 1
    for (let head = 0; head < count; head++) sums[head] = (sums[head] as number) / length
    this.#add(sums, 0, BIAS)
    const margins = new Float32Array(count)
    for (let head = 0; head < count; head++)
      margins[head] = (sums[head] as number) * (this.#scales[head] as number)
    sums.fill(0)
    this.#squares = 0
    return margins
  }

  #keep({ id, features, weights }: Word, slot: number): void {
    this.#owners[slot] = id
    const sums = new Float64Array(this.#count)
    for (let at = 0; at < features.length; at++)
      this.#add(sums, features[at] as number, weights[at] as number)
    this.#kept.set(sums, slot * this.#count)
  }

  #add(to: Float64Array, feature: number, weight: number): void {
    const row = this.#vocabulary.rowOf(feature)
    if (row < 0) return
    const [weights, count] = [this.#weights, this.#count]
    const from = row * count
    for (let head = 0; head < count; head++)
      to[head] = (to[head] as number) + weight * (weights[from + head] as number)
  }
}
