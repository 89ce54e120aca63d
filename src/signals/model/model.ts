// What training gives and reading takes: one file, made by `npm run signals:train`.
import type { Combiner } from '../combine/chances.ts'
import type { Gate } from '../combine/gate.ts'
import type { Label } from '../label.ts'
import { Heads } from './heads.ts'
import { type HeadsAsText, unpacked } from './packing.ts'
import { TAG_BUCKETS } from './tagger.ts'

/** From which chance on a label is certain (with a rule), likely, possible. */
export interface Thresholds {
  readonly certain: number
  readonly likely: number
  readonly possible: number
}
export interface ModelAsText {
  readonly schema: 'exhale.signals/1'
  /** SHA-256 of what it was trained on and by: the sentences, the words and rules of the grammar. */
  readonly trainedOn: string
  readonly heads: HeadsAsText
  /** The tagger: one head over its buckets. */
  readonly tags: HeadsAsText
  readonly combiner: readonly (readonly number[])[]
  readonly gate: readonly number[]
  readonly thresholds: Readonly<Record<Label, Thresholds>>
  /** Labels whose words the rules mark better than the tagger. */
  readonly ruleSpans: readonly Label[]
}
export interface Model {
  readonly heads: Heads
  /** The weight of every bucket of the tagger. */
  readonly tags: Float32Array
  readonly combiner: Combiner
  readonly gate: Gate
  readonly thresholds: Readonly<Record<Label, Thresholds>>
  readonly ruleSpans: ReadonlySet<Label>
}

export function modelOf(text: ModelAsText): Model {
  const tagger = unpacked(text.tags)
  const tags = new Float32Array(TAG_BUCKETS)
  tagger.hashes.forEach((bucket, row) => {
    tags[bucket] = (tagger.weights[row] ?? 0) * (tagger.scales[0] ?? 0)
  })
  return {
    heads: new Heads(unpacked(text.heads)),
    tags,
    combiner: text.combiner.map((weights) => Float64Array.from(weights)),
    gate: text.gate,
    thresholds: text.thresholds,
    ruleSpans: new Set(text.ruleSpans),
  }
}
