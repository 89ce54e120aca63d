// Fits the combiner on margins of heads that had not seen the message: five folds, so that it learns how far heads can be trusted
// on tomorrow's messages, not on yesterday's.
import { inputsOf, type Weighed, weighedOf } from '../combine/inputs.ts'
import { LABELS } from '../label.ts'
import { hashOf } from '../model/hash.ts'
import { marginsOf, trainedHeads } from './heads.ts'
import { carries, type Lesson } from './lesson.ts'
import { fitted } from './logistic.ts'
import { type Training, USUAL } from './svm.ts'

export const FOLDS = 5
/** A message and its rewriting are of one fold. */
export const foldOf = ({ sample }: Lesson): number => hashOf(sample.original ?? sample.text, 5) % FOLDS

/** Each lesson with margins of heads trained without its fold. */
export function unseenMargins(lessons: readonly Lesson[], training: Training = USUAL): Map<Lesson, Weighed> {
  const found = new Map<Lesson, Weighed>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const heads = trainedHeads(
      lessons.filter((lesson) => foldOf(lesson) !== fold),
      training,
    )
    for (const lesson of lessons)
      if (foldOf(lesson) === fold)
        found.set(lesson, weighedOf(lesson.ruling, lesson.sentences, marginsOf(heads, lesson)))
  }
  return found
}

const PENALTY = 1

/** One logistic model a label: the weights of its inputs, and the bias. */
export function trainedCombiner(unseen: ReadonlyMap<Lesson, Weighed>): number[][] {
  return LABELS.map((label) => {
    const inputs: number[][] = []
    const positive: boolean[] = []
    for (const [lesson, weighed] of unseen)
      lesson.sentences.forEach((_, at) => {
        const given = carries(lesson, at, label)
        if (given === null) return
        inputs.push(inputsOf(weighed, at, label))
        positive.push(given)
      })
    return fitted(inputs, positive, PENALTY)
  })
}
