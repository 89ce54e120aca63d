// The whole training, from lessons to the model that ships. Same lessons, same model, byte for byte.
import type { Weighed } from '../combine/inputs.ts'
import { LABELS, type Label } from '../label.ts'
import type { ModelAsText } from '../model/model.ts'
import { packed } from '../model/packing.ts'
import { TAG_BUCKETS } from '../model/tagger.ts'
import { trainedCombiner, unseenMargins } from './combiner.ts'
import { trainedHeads } from './heads.ts'
import type { Lesson } from './lesson.ts'
import { labelsMarkedByRules, trainedTags } from './tags.ts'
import { thresholdsOf } from './thresholds.ts'

/** Weights below so many of 127 steps say too little to be shipped. */
const LEAST_STEP = 5

const rounded = (value: number): number => Number(value.toPrecision(5))

/** Trains on lessons; `trainedOn` names them and the grammar. Takes about a minute for ten thousand messages. */
export function trainedModel(lessons: readonly Lesson[], trainedOn: string): ModelAsText {
  const unseen: ReadonlyMap<Lesson, Weighed> = unseenMargins(lessons)
  const combiner = trainedCombiner(unseen).map((weights) => weights.map(rounded))
  const thresholds = thresholdsOf(unseen, combiner)
  const { hashes, weights } = trainedHeads(lessons)
  const tags = trainedTags(lessons)
  const buckets = Array.from({ length: TAG_BUCKETS }, (_, bucket) => bucket)
  const ruleSpans: readonly Label[] = labelsMarkedByRules(lessons, LABELS)
  return {
    schema: 'exhale.signals/1',
    trainedOn,
    thresholds,
    ruleSpans,
    combiner,
    heads: packed(hashes, weights, LEAST_STEP),
    tags: packed(buckets, [tags]),
  }
}
