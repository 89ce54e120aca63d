// Logistic models as reading and training take them: weights, the bias last.

/** The chance, 0 to 1, that a logit stands for. */
export const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit))

/** The logit of an input under a model. */
export function logitOf(model: ArrayLike<number>, input: ArrayLike<number>): number {
  let sum = model[model.length - 1] ?? 0
  for (let at = 0; at < input.length; at++) sum += (model[at] ?? 0) * (input[at] ?? 0)
  return sum
}
