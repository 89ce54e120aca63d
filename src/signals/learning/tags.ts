// Trains the tagger: which words of a sentence carry its label.
import type { Span } from '../../basics/span.ts'
import type { Label } from '../label.ts'
import { TAG_BUCKETS, TaggedSentence, taggedSpan } from '../model/tagger.ts'
import { foldOf } from './combiner.ts'
import { carries, type Lesson } from './lesson.ts'
import { type Example, trainedHead } from './svm.ts'

/** Weights of the tagger, one a bucket. */
export function trainedTags(lessons: readonly Lesson[]): Float32Array {
  const examples: Example[] = []
  for (const lesson of lessons)
    for (const [label, spans] of lesson.sample.spans) {
      if (spans.length === 0) continue
      lesson.sentences.forEach((_, at) => {
        if (carries(lesson, at, label) === true) examples.push(...tagged(lesson, at, label))
      })
    }
  return trainedHead(examples, TAG_BUCKETS, { cost: 0.3, balance: 0, rounds: 6, seed: 7 })
}

function tagged({ ruling, sentences, sample }: Lesson, at: number, label: Label): Example[] {
  const sentence = sentences[at]
  if (!sentence) return []
  const spans = sample.spans.get(label) ?? []
  return new TaggedSentence(ruling.tokens, sentence).buckets(label).map((buckets, index) => {
    const token = ruling.tokens[sentence.from + index]
    const middle = token ? (token.start + token.end) / 2 : 0
    return {
      features: {
        rows: Int32Array.from(buckets),
        values: new Float32Array(buckets.length).fill(1 / Math.sqrt(buckets.length)),
      },
      positive: spans.some(({ start, end }) => start <= middle && middle <= end),
    }
  })
}

/** Labels whose words rules mark better than the tagger does; each half of the folds is judged by a tagger of the other. */
export function labelsMarkedByRules(lessons: readonly Lesson[], labels: readonly Label[]): Label[] {
  const sums = new Map(labels.map((label) => [label, { rules: 0, tags: 0 }]))
  for (const half of [0, 1]) {
    const tags = trainedTags(lessons.filter((lesson) => foldOf(lesson) % 2 !== half))
    for (const lesson of lessons.filter((lesson) => foldOf(lesson) % 2 === half))
      for (const [label, spans] of lesson.sample.spans)
        for (const span of spans) {
          const sum = sums.get(label)
          const both = sum && overlapsOf(lesson, label, span, tags)
          if (sum && both) {
            sum.rules += both.rules
            sum.tags += both.tags
          }
        }
  }
  return labels.filter((label) => (sums.get(label)?.rules ?? 0) > (sums.get(label)?.tags ?? 0))
}

/** How well rules and tagger meet one span, where a rule marked its sentence; null where none did. */
function overlapsOf({ ruling, sentences }: Lesson, label: Label, span: Span, tags: Float32Array) {
  const rules = ruling.signals.filter((one) => one.label === label)
  const sentence = sentences.find((one) => one.start < span.end && span.start < one.end)
  if (!sentence || !rules.some((one) => one.start < sentence.end && sentence.start < one.end)) return null
  const scores = new TaggedSentence(ruling.tokens, sentence).scores(tags, label)
  const tagged = taggedSpan(ruling.tokens, sentence, scores)
  return { rules: Math.max(...rules.map((one) => shareOf(one, span))), tags: shareOf(tagged, span) }
}

/** What two spans share of what they cover together, 0 to 1. */
export const shareOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start))
