// Fits the gate on messages that the heads had not seen: from what is heard of all labels together to the chance of any.
import { gateInputs } from '../combine/gate.ts'
import type { Weighed } from '../combine/inputs.ts'
import type { Lesson } from './lesson.ts'
import { fitted } from './logistic.ts'

const PENALTY = 1

/** The chances of every label in every sentence of a message. */
export type Chances = ReadonlyMap<Lesson, readonly (readonly number[])[]>

export function trainedGate(unseen: ReadonlyMap<Lesson, Weighed>, chances: Chances): number[] {
  const inputs: number[][] = []
  const positive: boolean[] = []
  for (const [lesson, weighed] of unseen) {
    inputs.push(gateInputs(weighed, chances.get(lesson) ?? []))
    positive.push(lesson.sample.spans.size > 0)
  }
  return fitted(inputs, positive, PENALTY)
}
