// The weights of the heads as reading adds them up. Of a feature's weights nine in ten are nothing, so only the others are kept,
// side by side: a message asks some hundreds of times, and what takes time is to fetch from memory, not to count.
import { FEATURES } from '../hash.ts'
import { bitsIn } from './bits.ts'
import type { PackedHeads } from '../packing.ts'

/** A cell is one weight in its upper byte; below it the head, and whether it is the last of its feature. */
const HEAD = 63
const LAST = 64

/** What known features weigh for each head, in steps of the head's scale. */
export class RowsOfWeights {
  /** By 32 features: which are known, as bits, and the first cell of the first of them. */
  readonly #known = new Int32Array(FEATURES >>> 4)
  readonly #cells: Int16Array

  /** Features rise, and none comes twice. */
  constructor({ hashes, weights, scales }: PackedHeads) {
    const count = scales.length
    const cells = new Int16Array(weights.length + hashes.length)
    const known = this.#known
    let next = 0
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row] as number
      const at = (hash >>> 5) << 1
      if (known[at] === 0) known[at + 1] = next
      known[at] = (known[at] as number) | (1 << (hash & 31))
      const first = next
      for (let head = 0; head < count; head++) {
        const weight = weights[row * count + head] as number
        if (weight !== 0) cells[next++] = (weight << 8) | head
      }
      if (next === first) next += 1
      cells[next - 1] = (cells[next - 1] as number) | LAST
    }
    this.#cells = cells.slice(0, next)
  }

  /** Adds a feature's weights, times a value, to the sums of the heads; nothing where it is not known. */
  add(to: Float64Array, feature: number, value: number): void {
    const cell = this.#cellOf(feature)
    if (cell >= 0) this.#addCells(to, cell, value)
  }

  /**
   * The same of the first `count` features of a list, one after the other; writes into the list.
   *
   * First all are found and then all are added: so the processor fetches many places of memory at once, not one by one.
   */
  addAll(to: Float64Array, features: Int32Array, values: Float64Array, count: number): void {
    for (let at = 0; at < count; at++) features[at] = this.#cellOf(features[at] as number)
    for (let at = 0; at < count; at++) {
      const cell = features[at] as number
      if (cell >= 0) this.#addCells(to, cell, values[at] as number)
    }
  }

  #addCells(to: Float64Array, first: number, value: number): void {
    const cells = this.#cells
    let at = first
    let cell: number
    do {
      cell = cells[at++] as number
      const head = cell & HEAD
      to[head] = (to[head] as number) + value * (cell >> 8)
    } while ((cell & LAST) === 0)
  }

  /** What a feature weighs for one head; 0 where it is not known. */
  weightOf(feature: number, head: number): number {
    let at = this.#cellOf(feature)
    if (at < 0) return 0
    for (;;) {
      const cell = this.#cells[at++] as number
      if ((cell & HEAD) === head) return cell >> 8
      if ((cell & LAST) !== 0) return 0
    }
  }

  /** The first cell of a feature, or −1. */
  #cellOf(feature: number): number {
    const known = this.#known
    const at = (feature >>> 5) << 1
    const bits = known[at] as number
    const bit = 1 << (feature & 31)
    if ((bits & bit) === 0) return -1
    let cell = known[at + 1] as number
    const cells = this.#cells
    // The features of a place are few, mostly one: those before this one are stepped over.
    for (let before = bitsIn(bits & (bit - 1)); before > 0;)
      if (((cells[cell++] as number) & LAST) !== 0) before -= 1
    return cell
  }
}
