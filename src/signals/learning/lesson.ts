// A labelled message as the trainer takes it: its sentences, their features, and which of them carry which label.
import type { Label } from '../label.ts'
import { featuresOf, type Features } from '../model/features.ts'
import { sentencesOf, type Sentence } from '../model/sentence.ts'
import { ruled, type Ruling } from '../ruled.ts'
import type { Sample } from './sample.ts'

export interface Lesson {
  readonly sample: Sample
  readonly ruling: Ruling
  readonly sentences: readonly Sentence[]
  readonly features: readonly Features[]
}

/** `withRules` false for messages on which rules were written: there they are better than they will ever be again. */
export function lessonOf(sample: Sample, withRules: boolean): Lesson {
  const ruling = ruled(sample.text)
  const sentences = sentencesOf(ruling)
  return { sample, ruling, sentences, features: featuresOf(ruling, sentences, withRules) }
}

/** Whether a sentence carries a label; `null` where the message does but its words were not told. */
export function carries({ sample, sentences }: Lesson, at: number, label: Label): boolean | null {
  const spans = sample.spans.get(label)
  const sentence = sentences[at]
  if (spans === undefined || sentence === undefined) return false
  if (spans.length === 0) return sentences.length === 1 ? true : null
  return spans.some(({ start, end }) => {
    const both = Math.min(end, sentence.end) - Math.max(start, sentence.start)
    return both > 0 && (both * 2 >= end - start || both * 2 >= sentence.end - sentence.start)
  })
}

/** Whether a sentence carries any label; `null` where one is carried whose words were not told. */
export function carriesAny(lesson: Lesson, at: number): boolean | null {
  const given = [...lesson.sample.spans.keys()].map((label) => carries(lesson, at, label))
  return given.includes(true) ? true : given.includes(null) ? null : false
}
