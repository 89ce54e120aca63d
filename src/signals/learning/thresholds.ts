// From which chance on a label is shown: where precision and recall balance best on messages that the heads had not seen.
import type { Weighed } from '../combine/inputs.ts'
import { LABELS, type Label } from '../label.ts'
import type { Thresholds } from '../model/model.ts'
import type { Chances } from './gate.ts'
import type { Lesson } from './lesson.ts'

/** One message under one label: its greatest chance, whether a rule agrees in that sentence, and the truth. */
interface Guess {
  readonly chance: number
  readonly byRule: boolean
  readonly true: boolean
}

/** Few messages make a threshold wander: each is drawn so far towards the usual one. */
const USUAL_THRESHOLD = 0.4
const DRAWN = 0.5
/** A possible label is this much less sure than a likely one. */
const POSSIBLE = 0.4
const CERTAIN_AT_LEAST = 0.95
/** So many of those called certain must be right. */
const CERTAIN_PRECISION = 0.985

/** `opens` says of which messages the gate lets labels through: behind a closed one no threshold matters. */
export function thresholdsOf(
  unseen: ReadonlyMap<Lesson, Weighed>,
  chances: Chances,
  opens: (lesson: Lesson) => boolean,
): Record<Label, Thresholds> {
  const entries = LABELS.map((label, head) => {
    const guesses = [...unseen].map(([lesson, weighed]): Guess => {
      const own = (chances.get(lesson) ?? []).map((all) => all[head] ?? 0)
      const at = own.reduce((best, chance, n) => (chance > (own[best] ?? 0) ? n : best), 0)
      return {
        chance: opens(lesson) ? (own[at] ?? 0) : 0,
        byRule: weighed.rules[at]?.[head] === 1,
        true: lesson.sample.spans.has(label),
      }
    })
    const likely = round((1 - DRAWN) * bestF1(guesses) + DRAWN * USUAL_THRESHOLD)
    return [label, { certain: certainFrom(guesses), likely, possible: round(likely * POSSIBLE) }] as const
  })
  return Object.fromEntries(entries) as Record<Label, Thresholds>
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The threshold with the greatest F1. */
function bestF1(guesses: readonly Guess[]): number {
  const sorted = guesses.toSorted((a, b) => b.chance - a.chance)
  const positives = guesses.filter((guess) => guess.true).length
  let [best, threshold, hit] = [0, 0.5, 0]
  sorted.forEach((guess, at) => {
    if (guess.true) hit += 1
    const f1 = (2 * hit) / (at + 1 + positives)
    if (f1 <= best) return
    best = f1
    threshold = (guess.chance + (sorted[at + 1]?.chance ?? 0)) / 2
  })
  return threshold
}

/** The least chance from which a rule and the heads together are right as often as *certain* promises. */
function certainFrom(guesses: readonly Guess[]): number {
  const sorted = guesses.filter((guess) => guess.byRule).toSorted((a, b) => b.chance - a.chance)
  let [right, least] = [0, 0.995]
  sorted.forEach((guess, at) => {
    if (guess.true) right += 1
    if (right / (at + 1) >= CERTAIN_PRECISION) least = guess.chance
  })
  return round(Math.max(CERTAIN_AT_LEAST, least))
}
