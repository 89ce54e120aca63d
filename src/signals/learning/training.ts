// The whole training, from lessons to the model that ships. Same lessons, same model, byte for byte.
import { chancesOf } from '../combine/chances.ts'
import { type Gate, GATE_OPENS, gateChance } from '../combine/gate.ts'
import type { Weighed } from '../combine/inputs.ts'
import { LABELS, type Label } from '../label.ts'
import type { ModelAsText } from '../model/model.ts'
import { packed } from '../model/packing.ts'
import { TAG_BUCKETS } from '../model/tagger.ts'
import { trainedCombiner, unseenMargins } from './combiner.ts'
import { trainedGate } from './gate.ts'
import { trainedHeads } from './heads.ts'
import type { Lesson } from './lesson.ts'
import { labelsMarkedByRules, trainedTags } from './tags.ts'
import { thresholdsOf } from './thresholds.ts'

/** Weights below so many of 127 steps say too little to be shipped. */
const LEAST_STEP = 7

const rounded = (value: number): number => Number(value.toPrecision(5))

const isOpen = (
  gate: Gate,
  weighed: Weighed | undefined,
  chances: readonly (readonly number[])[] = [],
): boolean => weighed !== undefined && gateChance(gate, weighed, chances) >= GATE_OPENS

/** Trains on lessons; `trainedOn` names them and the grammar. Takes about a minute for ten thousand messages. */
export function trainedModel(lessons: readonly Lesson[], trainedOn: string): ModelAsText {
  const unseen: ReadonlyMap<Lesson, Weighed> = unseenMargins(lessons)
  const combiner = trainedCombiner(unseen).map((weights) => weights.map(rounded))
  const chances = new Map([...unseen].map(([lesson, weighed]) => [lesson, chancesOf(weighed, combiner)]))
  const gate = trainedGate(unseen, chances).map(rounded)
  const opens = (lesson: Lesson): boolean => isOpen(gate, unseen.get(lesson), chances.get(lesson))
  const thresholds = thresholdsOf(unseen, chances, opens)
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
    gate,
    heads: packed(hashes, weights, LEAST_STEP),
    tags: packed(buckets, [tags]),
  }
}
