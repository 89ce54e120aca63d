// What the combiner weighs for one label in one sentence: the head's margin here and elsewhere, the rule, the shape of the message.
import { LABELS, type Label, type Ruled } from '../label.ts'
import { HEADS } from '../model/heads.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Ruling } from '../ruled.ts'

/** A message as the combiner sees it: for each sentence a margin a head, and the labels that rules gave to it. */
export interface Weighed {
  readonly ruling: Ruling
  readonly sentences: readonly Sentence[]
  readonly margins: readonly ArrayLike<number>[]
  /** For each sentence one number a label: 1 where a rule gave it, else 0. */
  readonly rules: readonly (readonly number[])[]
  /** The greatest margin of each head over all sentences, the sentence that has it, and the greatest of all others. */
  readonly most: readonly number[]
  readonly mostAt: readonly number[]
  readonly next: readonly number[]
}

const NO_MARGIN = -9
// The numbers of a text are plain arrays of one length: typed ones take longer to make than to fill.
const NO_MARGINS = Array.from({ length: HEADS }, () => NO_MARGIN)
const NOWHERE = Array.from({ length: HEADS }, () => -1)
const NO_RULES = LABELS.map(() => 0)

/** One number a label: 1 where a rule gave it. */
function rulesOf(signals: readonly Ruled[]): readonly number[] {
  if (signals.length === 0) return NO_RULES
  const rules = NO_RULES.slice()
  for (const { label } of signals) rules[LABELS.indexOf(label)] = 1
  return rules
}

export function weighedOf(
  ruling: Ruling,
  sentences: readonly Sentence[],
  margins: readonly ArrayLike<number>[],
): Weighed {
  const rules: (readonly number[])[] = []
  for (const { signals } of sentences) rules.push(rulesOf(signals))
  const most = NO_MARGINS.slice()
  const next = NO_MARGINS.slice()
  const mostAt = NOWHERE.slice()
  for (let at = 0; at < margins.length; at++) {
    const one = margins[at] as ArrayLike<number>
    for (let head = 0; head < most.length; head++) {
      const margin = one[head] ?? 0
      const greatest = most[head] ?? 0
      if (margin > greatest) {
        next[head] = greatest
        most[head] = margin
        mostAt[head] = at
      } else if (margin > (next[head] ?? 0)) next[head] = margin
    }
  }
  return { ruling, sentences, margins, rules, most, mostAt, next }
}

/** A head that is surely silent elsewhere says no more than this. */
const SILENT = -1.5

/** How loud the head of a label is in the loudest other sentence. */
export const elsewhereOf = ({ most, mostAt, next }: Weighed, at: number, head: number): number =>
  Math.max(SILENT, (mostAt[head] === at ? next[head] : most[head]) as number)

/** How loud the head of a label is where a rule says the same. */
export const agreedOf = ({ margins, rules }: Weighed, at: number, head: number): number =>
  rules[at]?.[head] === 1 ? Math.max(0, 1 + (margins[at]?.[head] ?? 0)) : 0

const IS_RUSSIAN = /[а-я]/i
const MOST_SENTENCES = 8
const LONG = 200

/** What every label of a sentence is weighed by: whether it stands alone, how many there are, how long it is, its language. */
export function shapeOf(
  { ruling, sentences }: Weighed,
  at: number,
): readonly [number, number, number, number] {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 }
  return [
    sentences.length === 1 ? 1 : 0,
    Math.min(sentences.length, MOST_SENTENCES) / MOST_SENTENCES,
    Math.min(end - start, LONG) / LONG,
    IS_RUSSIAN.test(ruling.text.slice(start, start + 40)) ? 1 : 0,
  ]
}

/** What one label is weighed by: its head here and elsewhere, its rule, where both agree, then the shape. */
export function inputsOf(weighed: Weighed, at: number, label: Label): number[] {
  const head = LABELS.indexOf(label)
  return [
    weighed.margins[at]?.[head] ?? SILENT,
    elsewhereOf(weighed, at, head),
    weighed.rules[at]?.[head] ?? 0,
    agreedOf(weighed, at, head),
    ...shapeOf(weighed, at),
  ]
}
