// Fits a small logistic model by Newton steps: what the combiner weighs, some dozens of numbers and a bias.
import { chanceOf, logitOf } from '../model/logit.ts'

/** Weights of a logistic model; the last one is the bias. */
type Logistic = readonly number[]

/**
 * The model with the least squared-penalised log loss. `penalty` weighs every weight but the bias.
 *
 * Inputs are all of one length. Newton's method with Cholesky's decomposition; twelve steps are more than it needs.
 */
export function fitted(
  inputs: readonly ArrayLike<number>[],
  positive: readonly boolean[],
  penalty: number,
): number[] {
  const size = (inputs[0]?.length ?? 0) + 1
  let model = Array.from({ length: size }, () => 0)
  for (let step = 0; step < 12; step++) {
    const { gradient, hessian } = slopes(inputs, positive, model, penalty)
    const move = solved(hessian, gradient)
    model = model.map((weight, at) => weight - (move[at] ?? 0))
  }
  return model
}

function slopes(
  inputs: readonly ArrayLike<number>[],
  positive: readonly boolean[],
  model: Logistic,
  penalty: number,
) {
  const size = model.length
  const gradient = model.map((weight, at) => (at < size - 1 ? penalty * weight : 0))
  const hessian = Array.from({ length: size }, (_, row) => {
    const line = new Float64Array(size)
    line[row] = row < size - 1 ? penalty : 1e-6
    return line
  })
  inputs.forEach((input, n) => {
    const p = chanceOf(logitOf(model, input))
    const error = p - (positive[n] === true ? 1 : 0)
    const bend = p * (1 - p)
    const value = (at: number): number => (at < size - 1 ? (input[at] ?? 0) : 1)
    for (let row = 0; row < size; row++) {
      const here = value(row)
      if (here === 0) continue
      gradient[row] = (gradient[row] ?? 0) + error * here
      const line = hessian[row]
      if (line)
        for (let column = 0; column <= row; column++)
          line[column] = (line[column] ?? 0) + bend * here * value(column)
    }
  })
  return { gradient, hessian }
}

/** Solves a symmetric positive system of which the lower half is given. */
function solved(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const size = right.length
  const lower = Array.from({ length: size }, () => new Float64Array(size))
  const at = (of: readonly Float64Array[], row: number, column: number): number => of[row]?.[column] ?? 0
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = at(matrix, row, column)
      for (let k = 0; k < column; k++) sum -= at(lower, row, k) * at(lower, column, k)
      const line = lower[row]
      if (line)
        line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(lower, column, column)
    }
  const half = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0
    for (let k = 0; k < row; k++) sum -= at(lower, row, k) * (half[k] ?? 0)
    half[row] = sum / at(lower, row, row)
  }
  const answer = Array.from({ length: size }, () => 0)
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0
    for (let k = row + 1; k < size; k++) sum -= at(lower, k, row) * (answer[k] ?? 0)
    answer[row] = sum / at(lower, row, row)
  }
  return answer
}
