// How well a reading agrees with what people marked: precision, recall and F1 a label, the words, and whether a chance is one.
import { LABELS, type Label, type Signal } from '../label.ts'
import type { Sample } from './sample.ts'
import { shareOf } from './tags.ts'

/** A labelled message and what the reader said of it (certain and likely labels only). */
export interface Judged {
  readonly sample: Sample
  readonly given: readonly Signal[]
}
export interface Score {
  readonly hit: number
  readonly extra: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const scoreOf = (hit: number, extra: number, missed: number): Score => ({
  hit,
  extra,
  missed,
  precision: hit + extra === 0 ? 1 : hit / (hit + extra),
  recall: hit + missed === 0 ? 1 : hit / (hit + missed),
  f1: hit + extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed),
})

/** The score of whatever fits: one label, or any of several taken as one. */
export function scored(judged: readonly Judged[], fits: (label: Label) => boolean): Score {
  let [hit, extra, missed] = [0, 0, 0]
  for (const { sample, given } of judged) {
    const wanted = [...sample.spans.keys()].some(fits)
    const said = given.some(({ label }) => fits(label))
    if (wanted && said) hit += 1
    else if (said) extra += 1
    else if (wanted) missed += 1
  }
  return scoreOf(hit, extra, missed)
}

/** The score over all labels: every label of every message counts once. */
export function overall(judged: readonly Judged[]): Score {
  const each = LABELS.map((label) => scored(judged, (one) => one === label))
  const sum = (of: (score: Score) => number): number => each.reduce((total, score) => total + of(score), 0)
  return scoreOf(
    sum(({ hit }) => hit),
    sum(({ extra }) => extra),
    sum(({ missed }) => missed),
  )
}

/** The middle of all labels' F1: rare labels count as much as common ones. */
export const macroF1 = (judged: readonly Judged[]): number =>
  LABELS.reduce((sum, label) => sum + scored(judged, (one) => one === label).f1, 0) / LABELS.length

/** The mean share of each marked span with the best given span of its label; missed spans count nothing. */
export function spanOverlap(judged: readonly Judged[]): number {
  const shares = judged.flatMap(({ sample, given }) =>
    [...sample.spans].flatMap(([label, spans]) =>
      spans.map((span) =>
        Math.max(0, ...given.filter((one) => one.label === label).map((one) => shareOf(one, span))),
      ),
    ),
  )
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

/** Of messages that nobody gave a label, the share that the reader gives one all the same. */
export function falseAlarms(judged: readonly Judged[]): number {
  const harmless = judged.filter(({ sample }) => sample.spans.size === 0)
  return harmless.filter(({ given }) => given.length > 0).length / Math.max(1, harmless.length)
}

/** The expected calibration error: how far, on average over ten bins, the share of right labels lies from the chance given. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ chance: 0, right: 0, count: 0 }))
  for (const { sample, given } of judged)
    for (const { label, confidence } of given) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]
      if (!bin) continue
      bin.chance += confidence
      bin.right += sample.spans.has(label) ? 1 : 0
      bin.count += 1
    }
  const all = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce((sum, { chance, right }) => sum + Math.abs(chance - right), 0) / Math.max(1, all)
}
