// Which features the heads know: the place of each among the rows of weights. One bit for every feature that there can be, and
// beside each 32 of them how many are known before: a sentence asks some hundreds of times, mostly in vain, and each question
// looks at one place of a megabyte.
import { bitsIn } from './weights/bits.ts'
import { FEATURES } from './hash.ts'
import type { Features } from './features.ts'

/** Known features and their rows, 0 to size − 1. */
export class Vocabulary {
  readonly size: number
  /** By 32 features: which are known, as bits, and the row of the first of them. */
  readonly #known = new Int32Array(FEATURES >>> 4)

  /** Row n belongs to the nth of `hashes`; they rise, and none comes twice. */
  constructor(hashes: ArrayLike<number>) {
    this.size = hashes.length
    const known = this.#known
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row] as number
      const at = (hash >>> 5) << 1
      if (known[at] === 0) known[at + 1] = row
      known[at] = (known[at] as number) | (1 << (hash & 31))
    }
  }

  /** The row of a feature, or −1 where the heads do not know it. */
  rowOf(hash: number): number {
    const at = (hash >>> 5) << 1
    const bits = this.#known[at] as number
    const bit = 1 << (hash & 31)
    return (bits & bit) === 0 ? -1 : (this.#known[at + 1] as number) + bitsIn(bits & (bit - 1))
  }

  /** The features that are known, as rows; the others say nothing. */
  known({ hashes, values }: Features): Rows {
    const rows: number[] = []
    const kept: number[] = []
    for (let at = 0; at < hashes.length; at++) {
      const row = this.rowOf(hashes[at] ?? 0)
      if (row < 0) continue
      rows.push(row)
      kept.push(values[at] ?? 0)
    }
    return { rows: Int32Array.from(rows), values: Float32Array.from(kept) }
  }
}

/** A sparse vector over the rows of a vocabulary. */
export interface Rows {
  readonly rows: Int32Array
  readonly values: Float32Array
}
