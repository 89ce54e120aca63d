// Trains one linear head: a support vector machine with squared loss, solved in its dual one example at a time. Seeds are
// fixed and arithmetic is plain, so the same examples give the same weights on every machine.
// Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A dual coordinate descent method for large-scale linear SVM", 2008.
import type { Rows } from '../model/vocabulary.ts'

/** One example of a head: the features of a sentence, and whether the label belongs to it. */
export interface Example {
  readonly features: Rows
  readonly positive: boolean
}
export interface Training {
  /** What an error on a negative example costs; an error on a positive one costs more, the rarer positives are. */
  readonly cost: number
  /** 0: rarity does not matter; 1: positives and negatives weigh the same in sum. */
  readonly balance: number
  readonly rounds: number
  readonly seed: number
}
export const USUAL: Training = { cost: 1, balance: 0.25, rounds: 8, seed: 7 }

/** The inner product of weights and features; rows that come twice add up. */
export function product(weights: Float32Array, { rows, values }: Rows): number {
  let sum = 0
  for (let at = 0; at < rows.length; at++) sum += (weights[rows[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}

/** Numbers that look like chance and are the same each time. Source: Numerical Recipes, the linear congruential generator. */
export function drawn(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The order changed by the seed, in place. */
export function shuffled(order: number[], draw: (below: number) => number): number[] {
  for (let at = order.length - 1; at > 0; at--) {
    const other = draw(at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Weights, one a row of the vocabulary of `size`: the margin of a sentence is their product with its features. */
export function trainedHead(
  examples: readonly Example[],
  size: number,
  training: Training = USUAL,
): Float32Array {
  const weights = new Float32Array(size)
  const positives = examples.filter(({ positive }) => positive).length
  const rarity = (examples.length - positives) / Math.max(1, positives)
  const costOf = (positive: boolean): number =>
    training.cost * (positive ? Math.sqrt(rarity) ** (2 * training.balance) : 1)
  const duals = new Float64Array(examples.length)
  const squares = examples.map(({ features }) =>
    features.values.reduce((sum, value) => sum + value * value, 0),
  )
  const order = examples.map((_, at) => at)
  const draw = drawn(training.seed)
  for (let round = 0; round < training.rounds; round++)
    for (const at of shuffled(order, draw)) {
      const example = examples[at]
      if (example)
        duals[at] = stepOn(weights, example, duals[at] ?? 0, squares[at] ?? 0, costOf(example.positive))
    }
  return weights
}

/** Moves the weights to the best dual of one example, and gives that dual. */
function stepOn(
  weights: Float32Array,
  { features, positive }: Example,
  dual: number,
  square: number,
  cost: number,
): number {
  const side = positive ? 1 : -1
  const slack = 1 / (2 * cost)
  const gradient = side * product(weights, features) - 1 + dual * slack
  const projected = dual === 0 ? Math.min(gradient, 0) : gradient
  if (Math.abs(projected) < 1e-9) return dual
  const next = Math.max(0, dual - gradient / (square + slack))
  const step = (next - dual) * side
  const { rows, values } = features
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    weights[row] = (weights[row] ?? 0) + step * (values[at] ?? 0)
  }
  return next
}
