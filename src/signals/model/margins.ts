// Heads over a vocabulary of their own, asked with features as lists: the helper heads, and those that read our own letters.
import type { Features } from './features.ts'
import { type HeadsAsText, unpacked } from './packing.ts'
import { Vocabulary } from './vocabulary.ts'

/** One margin a head: above zero where the head thinks that the words are what it looks for. */
export type Margins = (features: Features) => Float32Array

/** The heads of a packed text, ready to be asked. */
export function marginsBy(text: HeadsAsText): Margins {
  const { hashes, weights, scales } = unpacked(text)
  const vocabulary = new Vocabulary(hashes)
  const count = scales.length
  return ({ hashes: features, values }) => {
    const sums = new Float32Array(count)
    features.forEach((feature, at) => {
      const row = vocabulary.rowOf(feature)
      if (row < 0) return
      const value = values[at] ?? 0
      for (let head = 0; head < count; head++)
        sums[head] = (sums[head] ?? 0) + value * (weights[row * count + head] ?? 0)
    })
    return sums.map((sum, head) => sum * (scales[head] ?? 0))
  }
}
