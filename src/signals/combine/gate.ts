// Whether a message does anything that the labels name. Words that labels live on stand in harmless messages too: a parcel for
// the prosecutor's office threatens nobody. So the whole message is weighed once before any single label counts.
import { LABELS } from '../label.ts'
import { ANY_HEAD } from '../model/heads.ts'
import { chanceOf, logitOf } from '../model/logit.ts'
import type { Weighed } from './inputs.ts'

/** A logistic model over `gateInputs`, the bias last. */
export type Gate = ArrayLike<number>

const MOST_RULES = 3
/** Chances are kept so far from 0 and 1 that their logits stay in reach. */
const EDGE = 0.001

/**
 * What the gate weighs: how loud the head of any label is in the loudest sentence, the loudest of all heads, how many labels
 * rules gave, whether the writer asks, and the logit of the chance that at least one label is right.
 */
export function gateInputs(
  { rules, most, ruling }: Weighed,
  chances: readonly (readonly number[])[],
): number[] {
  let loudest = Number.NEGATIVE_INFINITY
  for (let head = 0; head < LABELS.length; head++) loudest = Math.max(loudest, most[head] as number)
  let given = 0
  for (const row of rules) for (const one of row) given += one
  let none = 1
  for (let head = 0; head < LABELS.length; head++) {
    let greatest = 0
    for (const row of chances) greatest = Math.max(greatest, row[head] as number)
    none *= 1 - greatest
  }
  const some = Math.min(1 - EDGE, Math.max(EDGE, 1 - none))
  return [
    most[ANY_HEAD] as number,
    loudest,
    Math.min(MOST_RULES, given),
    ruling.tokens.some(({ text }) => text === '?') ? 1 : 0,
    Math.log(some / (1 - some)),
  ]
}

/** The chance, 0 to 1, that a message carries any label. */
export const gateChance = (gate: Gate, weighed: Weighed, chances: readonly (readonly number[])[]): number =>
  chanceOf(logitOf(gate, gateInputs(weighed, chances)))

/** A message that is less sure than this to carry any label says nothing. */
export const GATE_OPENS = 0.75
