// Trains the heads on lessons: a vocabulary of features that came more than once, one head a label over it, and one for any label.
import { LABELS } from '../label.ts'
import { Vocabulary, type Rows } from '../model/vocabulary.ts'
import { carries, carriesAny, type Lesson } from './lesson.ts'
import { product, type Training, USUAL } from './svm.ts'
import { toldHead } from './telling.ts'

export interface Heads {
  readonly hashes: readonly number[]
  readonly vocabulary: Vocabulary
  /** One array of weights a head, in the order of the labels; the head of any label stands last. */
  readonly weights: readonly Float32Array[]
}

/** A feature that one message alone has teaches nothing about the next. */
const SEEN_AT_LEAST = 2

function vocabularyOf(lessons: readonly Lesson[]): number[] {
  const seen = new Map<number, number>()
  for (const { features } of lessons) {
    const own = new Set<number>()
    for (const { hashes } of features) for (const hash of hashes) own.add(hash)
    for (const hash of own) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  }
  const kept: number[] = []
  for (const [hash, times] of seen) if (times >= SEEN_AT_LEAST) kept.push(hash)
  return kept.sort((a, b) => a - b)
}

/** Trains every head; sentences of which nobody told whether they carry its label are left out of it. */
export function trainedHeads(lessons: readonly Lesson[], training: Training = USUAL): Heads {
  const hashes = vocabularyOf(lessons)
  const vocabulary = new Vocabulary(hashes)
  const rows = lessons.map(({ features }) => features.map((one) => vocabulary.known(one)))
  const trained = (isCarried: (lesson: Lesson, at: number) => boolean | null): Float32Array => {
    const examples = lessons.flatMap((lesson, n) =>
      (rows[n] ?? []).flatMap((features, at) => {
        const positive = isCarried(lesson, at)
        return positive === null ? [] : [{ features, positive }]
      }),
    )
    return toldHead(examples, hashes.length, training)
  }
  const weights = LABELS.map((label) => trained((lesson, at) => carries(lesson, at, label)))
  return { hashes, vocabulary, weights: [...weights, trained(carriesAny)] }
}

/** The margins of every sentence of a lesson under these heads. */
export const marginsOf = ({ vocabulary, weights }: Heads, { features }: Lesson): Float32Array[] =>
  features.map((one) => {
    const rows: Rows = vocabulary.known(one)
    return Float32Array.from(weights, (head) => product(head, rows))
  })
