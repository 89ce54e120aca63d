// Where the labelled messages lie, and what they and the grammar come to as one hash.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { lessonOf, type Lesson } from '../../src/signals/learning/lesson.ts'
import { rewritten } from '../../src/signals/learning/rewriting.ts'
import { type Lang, type Sample, samplesIn } from '../../src/signals/learning/sample.ts'

const FOLDER = new URL('../../src/signals/training/own/', import.meta.url)
/** Voices whose sentences stood before the rules were written on them: what rules say of them is better than they are. */
export const BEFORE_THE_RULES: readonly string[] = ['first', 'second']

/** The files of our own sentences: `<voice>.<lang>.jsonl`. */
export function ownSamples(): Sample[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const [voice = '', lang = ''] = name.split('.')
      return samplesIn(readFileSync(new URL(name, FOLDER), 'utf8'), lang as Lang, voice)
    })
}

/** A lesson of every message, and a second one with other things and names where it has such words. */
export const lessonsOf = (samples: readonly Sample[]): Lesson[] =>
  samples
    .flatMap((sample) => [sample, rewritten(sample)])
    .filter((sample) => sample !== null)
    .map((sample) => lessonOf(sample, !BEFORE_THE_RULES.includes(sample.voice)))

const EVERY = 20

/**
 * What a model was trained on and by: SHA-256 over the sentences, and over the features of every twentieth of them.
 *
 * A rule, a word class or a stem that changes what the heads see changes it; a comment does not.
 */
export function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(FOLDER).toSorted())
    if (name.endsWith('.jsonl')) hash.update(`${name}\n`).update(readFileSync(new URL(name, FOLDER)))
  const some = ownSamples().filter((_, at) => at % EVERY === 0)
  for (const { features } of lessonsOf(some))
    for (const { hashes, values } of features) hash.update(hashes).update(values)
  return hash.digest('hex')
}
