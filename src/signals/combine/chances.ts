// The calibrated chance of every label in every sentence of a message.
import { LABELS } from '../label.ts'
import { agreedOf, commonInputs, elsewhereOf, MOST_FROM, RULES_FROM, type Weighed } from './inputs.ts'

/** One logistic model a label: two weights of its own inputs, those of the common inputs, and the bias last. */
export type Combiner = readonly ArrayLike<number>[]
const COMMON_FROM = 2

/** For each sentence one chance a label, 0 to 1. */
export function chancesOf(weighed: Weighed, combiner: Combiner): Float32Array[] {
  const ofMessage = LABELS.map((_, head) => sumOfMessage(combiner[head] ?? [], weighed))
  return weighed.sentences.map((_, at) => {
    const common = commonInputs(weighed, at)
    const chances = new Float32Array(LABELS.length)
    for (let head = 0; head < chances.length; head++) {
      const model = combiner[head] ?? []
      const own =
        (model[0] as number) * elsewhereOf(weighed, at, head) +
        (model[1] as number) * agreedOf(weighed, at, head)
      const logit = (ofMessage[head] as number) + own + sumOfSentence(model, common)
      chances[head] = 1 / (1 + Math.exp(-logit))
    }
    return chances
  })
}

/** The bias and what is the same in every sentence of a message: the greatest margins. */
function sumOfMessage(model: ArrayLike<number>, { most }: Weighed): number {
  let sum = model[model.length - 1] ?? 0
  for (let n = 0; n < most.length; n++)
    sum += (model[COMMON_FROM + MOST_FROM + n] as number) * (most[n] as number)
  return sum
}

function sumOfSentence(model: ArrayLike<number>, common: Float32Array): number {
  let sum = 0
  for (let n = 0; n < MOST_FROM; n++) sum += (model[COMMON_FROM + n] as number) * (common[n] as number)
  // Most sentences have no rule, or one of twenty.
  for (let n = RULES_FROM; n < common.length; n++)
    if (common[n] !== 0) sum += (model[COMMON_FROM + n] as number) * (common[n] as number)
  return sum
}
