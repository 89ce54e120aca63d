// How well a margin tells two kinds of texts apart: the area under the curve, and F1 at a threshold that the judged texts had no
// say in.

/** A text under one head: its margin (or chance), and whether its raters gave the label. */
export interface Told {
  readonly margin: number
  readonly positive: boolean
}
export interface Apart {
  readonly f1: number
  /** The middle of F1 for both kinds of texts. */
  readonly macroF1: number
  /** The chance that a text with the label has the greater margin; ties count half. */
  readonly auc: number
}

/** The chance that a text with the label has a greater margin than one without it. */
export function areaUnder(told: readonly Told[]): number {
  const sorted = told.toSorted((a, b) => a.margin - b.margin)
  const positives = sorted.filter(({ positive }) => positive).length
  let ranks = 0
  for (let from = 0; from < sorted.length;) {
    let to = from + 1
    while (to < sorted.length && sorted[to]?.margin === sorted[from]?.margin) to += 1
    const middle = (from + 1 + to) / 2
    for (let at = from; at < to; at++) if (sorted[at]?.positive) ranks += middle
    from = to
  }
  return (ranks - (positives * (positives + 1)) / 2) / Math.max(1, positives * (told.length - positives))
}

/** The threshold with the greatest F1. */
export function bestThreshold(told: readonly Told[]): number {
  const sorted = told.toSorted((a, b) => b.margin - a.margin)
  const positives = sorted.filter(({ positive }) => positive).length
  let [best, threshold, hit] = [0, 0, 0]
  sorted.forEach(({ margin, positive }, at) => {
    if (positive) hit += 1
    const f1 = (2 * hit) / (at + 1 + positives)
    if (f1 <= best) return
    best = f1
    threshold = (margin + (sorted[at + 1]?.margin ?? margin)) / 2
  })
  return threshold
}

/** F1 of both kinds and their middle, of texts that were said to have the label or not. */
export function agreed(
  said: readonly { readonly said: boolean; readonly positive: boolean }[],
): Omit<Apart, 'auc'> {
  const count = (one: boolean, other: boolean): number =>
    said.filter(({ said: given, positive }) => given === one && positive === other).length
  const [hit, extra, missed, rest] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ]
  const wrong = extra + missed
  const f1 = (2 * hit) / Math.max(1, 2 * hit + wrong)
  return { f1, macroF1: (f1 + (2 * rest) / Math.max(1, 2 * rest + wrong)) / 2 }
}

/** Each half of the texts is judged at the threshold that is best for the other half. */
export function toldApart(told: readonly Told[]): Apart {
  const halves = [0, 1].map((half) => told.filter((_, at) => at % 2 === half))
  const said = halves.flatMap((half, n) => {
    const threshold = bestThreshold(halves[1 - n] ?? [])
    return half.map(({ margin, positive }) => ({ said: margin > threshold, positive }))
  })
  return { ...agreed(said), auc: areaUnder(told) }
}
