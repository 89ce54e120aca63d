// The heads at work: the margin of every label for every sentence of a message.
import { LABELS } from '../label.ts'
import type { Ruling } from '../ruled.ts'
import { BIAS, type Collector, collected } from './features.ts'
import type { PackedHeads } from './packing.ts'
import type { Sentence } from './sentence.ts'
import { RowsOfWeights } from './weights/rows.ts'
import { type Word, WORDS_KEPT } from './words.ts'

/** One head a label, and behind them the one that hears whether a sentence carries any label at all. */
export const ANY_HEAD = LABELS.length
export const HEADS = ANY_HEAD + 1

export class Heads {
  readonly #rows: RowsOfWeights
  readonly #scales: Float32Array
  readonly #sums: Sums

  constructor(packed: PackedHeads) {
    this.#rows = new RowsOfWeights(packed)
    this.#scales = Float32Array.from(packed.scales)
    this.#sums = new Sums(this.#rows, this.#scales)
  }

  /** For each sentence one margin a head: above zero where the head thinks that the sentence carries its label. */
  margins(ruling: Ruling, sentences: readonly Sentence[]): number[][] {
    return collected(this.#sums, ruling, sentences)
  }

  /** What a feature weighs for a head; 0 where it is not known. */
  weightOf(hash: number, head: number): number {
    return this.#rows.weightOf(hash, head) * (this.#scales[head] ?? 0)
  }
}

const WAITING = 512

/**
 * Adds up what features weigh, sentence by sentence.
 *
 * Three of four features belong to words alone, so what a word comes to is kept: its sums of all heads in a slot of a table
 * that never grows. A word that comes into a taken slot drives out the one before it.
 */
class Sums implements Collector<number[]> {
  readonly #rows: RowsOfWeights
  readonly #scales: Float32Array
  readonly #count: number
  readonly #sums: Float64Array
  #squares = 0
  readonly #owners = new Float64Array(WORDS_KEPT).fill(-1)
  readonly #kept: Float32Array
  /** Where a word is added up before it is kept. */
  readonly #word: Float64Array
  /** Features that wait to be added, with their weights; those of words alone are not among them. */
  readonly #waiting = new Int32Array(WAITING)
  readonly #weights = new Float64Array(WAITING)
  #waits = 0

  constructor(rows: RowsOfWeights, scales: Float32Array) {
    this.#rows = rows
    this.#scales = scales
    this.#count = scales.length
    this.#sums = new Float64Array(this.#count)
    this.#word = new Float64Array(this.#count)
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
    if (this.#waits === WAITING) this.#addWaiting()
    this.#waiting[this.#waits] = feature
    this.#weights[this.#waits++] = weight
  }

  #addWaiting(): void {
    this.#rows.addAll(this.#sums, this.#waiting, this.#weights, this.#waits)
    this.#waits = 0
  }

  done(): number[] {
    this.#addWaiting()
    const [sums, count] = [this.#sums, this.#count]
    const length = Math.sqrt(this.#squares) || 1
    for (let head = 0; head < count; head++) sums[head] = (sums[head] as number) / length
    this.#rows.add(sums, 0, BIAS)
    // Plain arrays: a typed one of this size takes longer to make than to fill.
    const margins: number[] = []
    for (let head = 0; head < count; head++)
      margins.push(Math.fround((sums[head] as number) * (this.#scales[head] as number)))
    sums.fill(0)
    this.#squares = 0
    return margins
  }

  #keep({ id, features, weights }: Word, slot: number): void {
    this.#owners[slot] = id
    const sums = this.#word.fill(0)
    this.#addWaiting()
    for (let from = 0; from < features.length; from += WAITING) {
      const count = Math.min(WAITING, features.length - from)
      for (let at = 0; at < count; at++) {
        this.#waiting[at] = features[from + at] as number
        this.#weights[at] = weights[from + at] as number
      }
      this.#rows.addAll(sums, this.#waiting, this.#weights, count)
    }
    this.#kept.set(sums, slot * this.#count)
  }
}
