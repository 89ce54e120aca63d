// The calibrated chance of every label in every sentence of a message.
import { LABELS } from '../label.ts'
import { chanceOf } from '../model/logit.ts'
import { agreedOf, elsewhereOf, shapeOf, type Weighed } from './inputs.ts'

/** One logistic model a label: weights of its inputs in their order, the bias last. */
export type Combiner = readonly ArrayLike<number>[]
const SHAPE_FROM = 4

/** For each sentence one chance a label, 0 to 1. */
export function chancesOf(weighed: Weighed, combiner: Combiner): number[][] {
  const all: number[][] = []
  for (let at = 0; at < weighed.sentences.length; at++) {
    const shape = shapeOf(weighed, at)
    const [margins, rules] = [weighed.margins[at], weighed.rules[at]]
    const chances: number[] = []
    for (let head = 0; head < LABELS.length; head++) {
      const model = combiner[head] ?? []
      let logit =
        (model[model.length - 1] as number) +
        (model[0] as number) * (margins?.[head] ?? 0) +
        (model[1] as number) * elsewhereOf(weighed, at, head) +
        (model[2] as number) * (rules?.[head] ?? 0) +
        (model[3] as number) * agreedOf(weighed, at, head)
      for (let n = 0; n < shape.length; n++) logit += (model[SHAPE_FROM + n] as number) * (shape[n] as number)
      chances.push(Math.fround(chanceOf(logit)))
    }
    all.push(chances)
  }
  return all
}
