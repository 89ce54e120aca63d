// A net below the reader: what people elsewhere called abusive, in English words that our own sentences may lack. It may add
// *possible* marks and nothing else.
import type { Token } from '../tokens.ts'
import { chanceOf, logitOf } from './logit.ts'
import { publicFeatures } from './publicFeatures.ts'
import {
  NET_HEADS,
  PUBLIC_HEADS,
  type PublicModel,
  type PublicModelAsText,
  publicModelOf,
} from './publicModel.ts'
import shipped from './public.json' with { type: 'json' }

/** From this chance on a possible mark is worth showing: harmless sentences of ours stay below it. */
export const WORTH_SHOWING = 0.8

let known: PublicModel | null = null

/** The helper heads that ship, unpacked when they are first asked. */
export function shippedPublicModel(): PublicModel {
  known ??= publicModelOf(shipped as PublicModelAsText)
  return known
}

const PLACES = NET_HEADS.map((name) => PUBLIC_HEADS.indexOf(name))

/** What the net hears of a sentence: the margins of the heads that are meant for it. */
export function netInputs(margins: PublicModel['margins'], tokens: readonly Token[]): number[] {
  const all = margins(publicFeatures(tokens, false))
  return PLACES.map((place) => all[place] ?? 0)
}

/**
 * The calibrated chance that the words of one sentence insult somebody or are obscene, 0 to 1; null where the net cannot
 * tell, because not half of the words are in Latin letters: no Russian texts may be shipped that would teach it.
 */
export function suspectsAbuse(tokens: readonly Token[]): number | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const latin = words.filter(({ text }) => /[a-z]/.test(text))
  if (latin.length === 0 || latin.length * 2 < words.length) return null
  const { margins, net } = shippedPublicModel()
  return chanceOf(logitOf(net, netInputs(margins, tokens)))
}
