// The helper heads as they ship: trained on public texts whose licences allow it, made by `npm run signals:train`.
import type { Features } from './features.ts'
import { type HeadsAsText, unpacked } from './packing.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * What the helper heads are asked. `toxic`: rude or abusive by the raters of tweets, paraphrases and talk to a machine; `insult`,
 * `obscene`, `threat`: by those of news comments; `paraphrase`: rude by the raters of one set alone, how its texts were typed
 * included: it measures that set and nothing else. All are English: no Russian set that may be shipped is of use.
 */
export const PUBLIC_HEADS = ['toxic', 'insult', 'obscene', 'threat', 'paraphrase'] as const
/** Those that the net hears. */
export const NET_HEADS: readonly PublicHead[] = ['toxic', 'insult', 'obscene', 'threat']
export type PublicHead = (typeof PUBLIC_HEADS)[number]

export interface PublicModelAsText {
  readonly schema: 'exhale.signals.public/1'
  /** SHA-256 of the public texts, all files one after another. */
  readonly trainedOn: string
  readonly heads: HeadsAsText
  /** The logistic model of the net: a weight for each head that it hears, the bias last. */
  readonly net: readonly number[]
}
export interface PublicModel {
  /** One margin a head: above zero where the head thinks that the words are what it looks for. */
  readonly margins: (features: Features) => Float32Array
  readonly net: PublicModelAsText['net']
}

export const publicModelOf = ({ heads, net }: PublicModelAsText): PublicModel => ({
  margins: marginsBy(heads),
  net,
})

function marginsBy(text: HeadsAsText): PublicModel['margins'] {
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
