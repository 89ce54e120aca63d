// The whole training of the helper heads and their net, from texts to the model that ships.
import { packed } from '../model/packing.ts'
import { type PublicModelAsText, publicModelOf } from '../model/publicModel.ts'
import { type PublicTexts, trainedPublicHeads } from './publicHeads.ts'
import { trainedNet } from './publicNet.ts'
import type { Sample } from './sample.ts'

/** Trains on public texts, `trainedOn` being their hash, and fits the net on our own messages. Same input, same bytes. */
export function trainedPublicModel(
  texts: PublicTexts,
  own: readonly Sample[],
  trainedOn: string,
): PublicModelAsText {
  const { hashes, weights } = trainedPublicHeads(texts)
  const heads = packed(hashes, weights)
  const model: PublicModelAsText = { schema: 'exhale.signals.public/1', trainedOn, heads, net: [] }
  return { ...model, net: trainedNet(publicModelOf(model).margins, own) }
}
