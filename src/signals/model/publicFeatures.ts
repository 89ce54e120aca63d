// A sentence as the helper heads see it: letters in a row inside words, words, pairs of words. No rule and no lexicon has a say
// here, so that these heads know nothing but what people of other places marked as abusive.
import { remembered } from '../remembered.ts'
import type { Token } from '../tokens.ts'
import type { Features } from './features.ts'
import { featureOf, hashOf, mixed } from './hash.ts'

/** What the features are read from; `apart` tells a mark with a blank before it, as some sets were typed. */
export type Spelled = Pick<Token, 'kind' | 'text' | 'start' | 'end'>

const [SHORTEST, LONGEST] = [2, 5]
const LONGEST_WORD = 24
const KIND = { letters: 120, word: 111, pair: 112, mark: 113, apart: 114 }
/** The weight of the bias, whose feature is always there. */
const BIAS = 0.3
const MARK = 0.5
/** How the text was typed weighs this much, whatever its length. */
const TYPED = 0.4

interface Spelling {
  readonly hash: number
  readonly features: Int32Array
}
const spellingOf = remembered((word: string): Spelling => {
  const framed = `<${word.slice(0, LONGEST_WORD)}>`
  const hash = hashOf(word, KIND.word)
  const features = [featureOf(hash)]
  for (let length = SHORTEST; length <= LONGEST; length++)
    for (let at = 0; at + length <= framed.length; at++)
      features.push(featureOf(hashOf(framed.slice(at, at + length), KIND.letters + length)))
  return { hash, features: Int32Array.from(features) }
})

/** Names and addresses say nothing; in public texts they were replaced or belong to nobody here. */
const isName = (word: string): boolean => /^@|^https?:|^www\.|^#\d/.test(word)

/**
 * The features of some tokens: of one sentence, or of a whole text. A feature may come more than once; its values add up.
 *
 * Values are divided by the root of the number of features, so that long texts do not outweigh short ones; how often a feature
 * is met at all is known to the weights. `typed` false leaves out blanks before marks.
 */
export function publicFeatures(tokens: readonly Spelled[], typed = true): Features {
  const hashes: number[] = []
  const values: number[] = []
  const put = (feature: number, value: number): void => {
    hashes.push(feature)
    values.push(value)
  }
  const apart: number[] = []
  let before = 0
  for (const [at, { kind, text, start }] of tokens.entries()) {
    if (kind === 'number') continue
    if (kind === 'mark') {
      put(featureOf(hashOf(text, KIND.mark)), MARK)
      if (at > 0 && start > (tokens[at - 1]?.end ?? start)) apart.push(featureOf(hashOf(text, KIND.apart)))
      continue
    }
    const { hash, features } = spellingOf(isName(text) ? '@' : text)
    for (const feature of features) put(feature, 1)
    put(featureOf(mixed(mixed(before, hash), KIND.pair)), 1)
    before = hash
  }
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
  const scaled = values.map((value) => value / length)
  for (const feature of typed ? apart : []) {
    hashes.push(feature)
    scaled.push(TYPED)
  }
  return { hashes: Int32Array.from([...hashes, 0]), values: Float32Array.from([...scaled, BIAS]) }
}
