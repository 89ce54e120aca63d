// How much a feature tells about a label: counted before anything is trained, it lets words that part positives from negatives
// weigh more from the start.
// Source: Wang, Manning, "Baselines and Bigrams: Simple, Good Sentiment and Topic Classification", 2012.
import { type Example, trainedHead, type Training } from './svm.ts'

/** So far the ratio counts; the rest of a value stays as it is. */
const SHARE = 0.5
const MOST = 3

/** One factor a row of the vocabulary: greater for features that are much more frequent on one side than on the other. */
function tellingOf(examples: readonly Example[], size: number): Float32Array {
  const sides = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)] as const
  const counts = [2, 2]
  for (const { features, positive } of examples) {
    const side = positive ? 1 : 0
    counts[side] = (counts[side] as number) + 1
    const seen = sides[side]
    for (const row of features.rows) seen[row] = (seen[row] as number) + 1
  }
  const usual = Math.log((counts[1] as number) / (counts[0] as number))
  return Float32Array.from({ length: size }, (_, row) => {
    const ratio = Math.log((sides[1][row] as number) / (sides[0][row] as number)) - usual
    return 1 - SHARE + SHARE * Math.min(MOST, Math.abs(ratio))
  })
}

const told = (examples: readonly Example[], factors: Float32Array): Example[] =>
  examples.map(({ features: { rows, values }, positive }) => ({
    features: { rows, values: values.map((value, at) => value * (factors[rows[at] as number] as number)) },
    positive,
  }))

/** Like `trainedHead`, but features that tell much about the label weigh more from the start. */
export function toldHead(examples: readonly Example[], size: number, training: Training): Float32Array {
  const factors = tellingOf(examples, size)
  const weights = trainedHead(told(examples, factors), size, training)
  return weights.map((weight, row) => weight * (factors[row] as number))
}
