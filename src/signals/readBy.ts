// Reads a message by a given model: the one that ships, or one in training.
import { decided } from './combine/decided.ts'
import { weighedOf } from './combine/inputs.ts'
import type { Signal } from './label.ts'
import type { Model } from './model/model.ts'
import { sentencesOf } from './model/sentence.ts'
import type { Ruling } from './ruled.ts'

/** The labels of a ruled text, sorted by place; possible ones only where they are asked for. */
export function readBy(model: Model, ruling: Ruling, withPossible: boolean): Signal[] {
  const sentences = sentencesOf(ruling)
  const margins = model.heads.margins(ruling, sentences)
  return decided(weighedOf(ruling, sentences, margins), model, withPossible)
}
