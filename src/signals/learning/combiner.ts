// Fits the combiner on margins of heads that had not seen the message: five folds, so that it learns how far heads can be trusted
// on tomorrow's messages, not on yesterday's.
import { commonInputs, ownInputs, type Weighed, weighedOf } from '../combine/inputs.ts'
import { LABELS } from '../label.ts'
import { hashOf } from '../model/hash.ts'
import { marginsOf, trainedHeads } from './heads.ts'
import { carries, type Lesson } from './lesson.ts'
import { fitted } from './logistic.ts'
import { type Training, USUAL } from './svm.ts'

export const FOLDS = 5
export const foldOf = ({ sample }: Lesson): number => hashOf(sample.text, 5) % FOLDS

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

const PENALTY = 3

/** One logistic model a label: weights of its own inputs, of the common ones, and the bias. */
export function trainedCombiner(unseen: ReadonlyMap<Lesson, Weighed>): number[][] {
  const common = new Map(
    [...unseen].map(([lesson, weighed]) => [
      lesson,
      lesson.sentences.map((_, at) => commonInputs(weighed, at)),
    ]),
  )
  return LABELS.map((label) => {
    const inputs: Float32Array[] = []
    const positive: boolean[] = []
    for (const [lesson, weighed] of unseen)
      lesson.sentences.forEach((_, at) => {
        const given = carries(lesson, at, label)
        if (given === null) return
        inputs.push(
          Float32Array.from([...ownInputs(weighed, at, label), ...(common.get(lesson)?.[at] ?? [])]),
        )
        positive.push(given)
      })
    return fitted(inputs, positive, PENALTY)
  })
}
