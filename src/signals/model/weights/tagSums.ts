// What the tagger's weights come to for a word in each place beside another, kept for the words that come again: a sentence asks
// for some hundreds of weights a label, all over a table, and three of four of them belong to words alone.
import { mixed } from '../hash.ts'

export const TAG_BITS = 16
export const TAG_BUCKETS = 1 << TAG_BITS
/** The place of a hash among the weights. */
export const bucketOf = (hash: number): number => mixed(hash, 0x9e3779b9) & (TAG_BUCKETS - 1)

/** A word looks three words to each side. */
export const REACH = 3
/** The places a word may stand in beside another, its own in the middle. */
export const PLACES = 2 * REACH + 1

/** A word as its neighbours see it, place after place: hashes of its stem, and of its classes where they are near enough. */
export interface Seen {
  /** No two words have the same. */
  readonly id: number
  readonly faces: readonly number[]
  readonly classCount: number
  readonly classes: readonly (readonly number[])[]
}

const KEPT = 1 << 15
/** Rows are eight places apart: the seven places of a word, and one to spare. */
const ROW = 8
/** More than there are labels, so that a word and a label make one number. */
const LABELS_AT_MOST = 64

/** A label as the tagger knows it: its number among the labels, and its hash. */
export interface Own {
  readonly number: number
  readonly hash: number
}

/**
 * Sums of one set of weights, which must not change any more. Every hash counts twice, alone and together with the label.
 *
 * Weights are 32-bit numbers of about one size, so that sums of a hundred of them are exact in 64 bits: their order is free.
 */
export class TagSums {
  readonly tags: Float32Array
  readonly #owners = new Float64Array(KEPT).fill(-1)
  readonly #kept = new Float64Array(KEPT * ROW)
  readonly #listed: (Float64Array | undefined)[] = []

  constructor(tags: Float32Array) {
    this.tags = tags
  }

  /** A hash alone and together with a label. */
  both(hash: number, own: number): number {
    return (this.tags[bucketOf(hash)] as number) + (this.tags[bucketOf(mixed(hash, own))] as number)
  }

  /** The same of a fixed list of hashes, which is worked out once for each label. */
  listed(hashes: readonly number[], { number, hash: own }: Own): Float64Array {
    while (this.#listed.length <= number) this.#listed.push(undefined)
    return (this.#listed[number] ??= Float64Array.from(hashes, (hash) => this.both(hash, own)))
  }

  /** Adds what a word says to the words around it; it stands at `at` of `count` words, or up to three places outside. */
  addWord(to: Float64Array, count: number, at: number, word: Seen, own: Own): void {
    const slot = mixed(word.id, own.number) & (KEPT - 1)
    const owner = word.id * LABELS_AT_MOST + own.number
    const kept = this.#kept
    const row = slot * ROW
    if (this.#owners[slot] !== owner) {
      this.#owners[slot] = owner
      this.#fill(word, own.hash, row)
    }
    // A word stands in place n of the word that is REACH − n words behind it.
    const first = Math.max(0, at - REACH)
    const last = Math.min(count - 1, at + REACH)
    for (let other = first; other <= last; other++)
      to[other] = (to[other] as number) + (kept[row + at + REACH - other] as number)
  }

  #fill({ faces, classes }: Seen, own: number, row: number): void {
    for (let place = 0; place < PLACES; place++) {
      let sum = this.both(faces[place] as number, own)
      const seen = classes[place]
      if (seen) for (let n = 0; n < seen.length; n++) sum += this.both(seen[n] as number, own)
      this.#kept[row + place] = sum
    }
  }
}
