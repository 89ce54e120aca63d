// What the combiner weighs for one label in one sentence: the head's margin, the rule, what else the sentence and the message do.
import { LABELS, type Label } from '../label.ts'
import { HEAD_NAMES } from '../model/headNames.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Ruling } from '../ruled.ts'

/** A message as the combiner sees it: for each sentence a margin a head, and the labels that rules gave to it. */
export interface Weighed {
  readonly ruling: Ruling
  readonly sentences: readonly Sentence[]
  readonly margins: readonly Float32Array[]
  /** For each sentence one number a label: 1 where a rule gave it, else 0. */
  readonly rules: readonly Float32Array[]
  /** The greatest margin of each head over all sentences, the sentence that has it, and the greatest of all others. */
  readonly most: Float32Array
  readonly mostAt: Int32Array
  readonly next: Float32Array
}

const NO_MARGIN = -9

export function weighedOf(
  ruling: Ruling,
  sentences: readonly Sentence[],
  margins: readonly Float32Array[],
): Weighed {
  const rules = sentences.map(({ signals }) => {
    const row = new Float32Array(LABELS.length)
    for (const { label } of signals) row[LABELS.indexOf(label)] = 1
    return row
  })
  const most = new Float32Array(HEAD_NAMES.length).fill(NO_MARGIN)
  const next = most.slice()
  const mostAt = new Int32Array(HEAD_NAMES.length).fill(-1)
  for (const [at, one] of margins.entries())
    for (let head = 0; head < most.length; head++) {
      const margin = one[head] ?? 0
      const greatest = most[head] ?? 0
      if (margin > greatest) {
        next[head] = greatest
        most[head] = margin
        mostAt[head] = at
      } else if (margin > (next[head] ?? 0)) next[head] = margin
    }
  return { ruling, sentences, margins, rules, most, mostAt, next }
}

const IS_RUSSIAN = /[а-я]/i

/** Where the parts of the common inputs begin: four numbers of the shape, margins here, greatest margins, rules here. */
const MARGINS_FROM = 4
export const MOST_FROM = MARGINS_FROM + HEAD_NAMES.length
export const RULES_FROM = MOST_FROM + HEAD_NAMES.length

/** What all labels of a sentence are weighed by: the message's shape, every head here and anywhere, every rule here. */
export function commonInputs({ ruling, sentences, margins, rules, most }: Weighed, at: number): Float32Array {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 }
  const common = new Float32Array(RULES_FROM + LABELS.length)
  common[0] = sentences.length === 1 ? 1 : 0
  common[1] = Math.min(sentences.length, 8) / 8
  common[2] = Math.min(end - start, 200) / 200
  common[3] = IS_RUSSIAN.test(ruling.text.slice(start, start + 40)) ? 1 : 0
  common.set(margins[at] ?? most, MARGINS_FROM)
  common.set(most, MOST_FROM)
  common.set(rules[at] ?? [], RULES_FROM)
  return common
}

/** A head that is surely silent elsewhere says no more than this. */
const SILENT = -1.5

/** How loud the head of a label is in the loudest other sentence. */
export const elsewhereOf = ({ most, mostAt, next }: Weighed, at: number, head: number): number =>
  Math.max(SILENT, (mostAt[head] === at ? next[head] : most[head]) as number)

/** How loud the head of a label is where a rule says the same. */
export const agreedOf = ({ margins, rules }: Weighed, at: number, head: number): number =>
  rules[at]?.[head] === 1 ? Math.max(0, 1 + (margins[at]?.[head] ?? 0)) : 0

/** What one label alone is weighed by: its head elsewhere in the message, and where rule and head agree. */
export function ownInputs(weighed: Weighed, at: number, label: Label): readonly [number, number] {
  const head = LABELS.indexOf(label)
  return [elsewhereOf(weighed, at, head), agreedOf(weighed, at, head)]
}
