// The helper heads as they ship: trained on public texts whose licences allow it, made by `npm run signals:train`.
import { type Margins, marginsBy } from './margins.ts'
import type { HeadsAsText } from './packing.ts'

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
  readonly margins: Margins
  readonly net: PublicModelAsText['net']
}

export const publicModelOf = ({ heads, net }: PublicModelAsText): PublicModel => ({
  margins: marginsBy(heads),
  net,
})
