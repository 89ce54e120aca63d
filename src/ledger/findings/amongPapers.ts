// Where papers contradict each other or their own clocks. Each rule only asks a question; a correction that names the act it
// stands for is an answer already, and what it corrects is left out before anybody looks.
import { MS_PER_DAY, dayOf } from '../../basics/instant.ts'
import { inTime, directionOf } from '../balance.ts'
import { groupsOf, type FindingFacts, type Found, type Paper, type Sheet } from './paper.ts'

const MINUTE_MS = 60_000
/** A clock that is off by less than this is a clock like any other. */
const CLOCK_SLACK_MS = 5 * MINUTE_MS
/** One hand-over written down at two counters lies within this. */
const AT_ONCE_MS = 10 * MINUTE_MS
const ids = (papers: readonly Paper[]): string[] => papers.map(({ id }) => id)

/** One item whose size, or whose count on one day, differs from paper to paper. */
export function contradictions(papers: readonly Paper[]): Found[] {
  const stated = papers.flatMap((paper) =>
    directionOf(paper) === 0 ? [] : (paper.lines ?? []).map((line) => ({ paper, line })),
  )
  const sizes = (['unitVolume', 'unitWeight'] as const).flatMap((size) =>
    groupsOf(stated, ({ line }) => (line[size] === undefined ? null : line.sku)).filter(
      (group) => new Set(group.map(({ line }) => line[size])).size > 1,
    ),
  )
  const bySku = groupsOf(sizes.flat(), ({ line }) => line.sku)
  return [
    ...bySku.map((group): Found => ({
      kind: 'acts_contradict',
      entries: [...new Set(group.map(({ paper }) => paper.id))],
      sku: group[0]?.line.sku ?? '',
    })),
    ...countsApart(papers),
  ]
}

/** Two counts of one item with nothing moved between them, and two results. */
function countsApart(papers: readonly Paper[]): Found[] {
  const last = new Map<string, { readonly id: string; readonly qty: number; readonly at: number }>()
  const found: Found[] = []
  for (const paper of inTime(papers)) {
    for (const { sku, qty } of paper.lines ?? []) {
      if (directionOf(paper) !== 0) last.delete(sku)
      if (paper.kind !== 'stock_count') continue
      const known = last.get(sku)
      if (known && known.id !== paper.id && known.qty !== qty && paper.at - known.at < MS_PER_DAY)
        found.push({ kind: 'acts_contradict', entries: [known.id, paper.id], sku })
      last.set(sku, { id: paper.id, qty, at: paper.at })
    }
  }
  return found
}

/** Dated later than it arrived, later than now, or written by a device whose clock was off. */
export const clockSlips = (papers: readonly Paper[], asOf: number): Found[] =>
  papers
    .filter(
      ({ at, receivedAt, act }) =>
        at - (receivedAt ?? asOf) > CLOCK_SLACK_MS ||
        Math.abs(act?.written.clockSkewMs ?? 0) > CLOCK_SLACK_MS,
    )
    .map(({ id }) => ({ kind: 'clock_slip', entries: [id] }))

/** The day that is written is not the day it was here: the time came with an offset of another zone. */
export const zoneSlips = (papers: readonly Paper[], zone: string): Found[] =>
  papers
    .filter(
      ({ at, atText }) =>
        /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(atText) && atText.slice(0, 10) !== dayOf(at, zone),
    )
    .map(({ id }) => ({ kind: 'zone_slip', entries: [id] }))

export const sheetsTwice = (sheets: readonly Sheet[]): Found[] =>
  groupsOf(sheets, ({ hash }) => hash)
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'same_sheet_twice', entries: group.map(({ id }) => id) }))

/** Everything that a row says, but for its id; null for one that says too little to be known again. */
function saysOf(paper: Paper): string | null {
  const { atText, kind, doc, receipt, metric, value, unit, hours, minutes, amount, currency, lines, note } =
    paper
  if (doc === undefined && receipt === undefined && !/\d:\d/.test(atText)) return null
  const said = [
    atText,
    kind,
    doc,
    receipt,
    metric,
    value,
    unit,
    hours,
    minutes,
    amount,
    currency,
    lines,
    note,
  ]
  return JSON.stringify(said)
}
/** Two days with a visit are two visits; two rows with the same clock or number and the same words may be one. */
export const rowsTwice = (papers: readonly Paper[]): Found[] =>
  groupsOf(papers, saysOf)
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'same_row_twice', entries: ids(group) }))

/** One number, one form, and more than one act of it. */
export const numbersTwice = (papers: readonly Paper[]): Found[] =>
  groupsOf(papers, ({ act }) => (act ? `${act.form} ${act.number}` : null))
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'number_twice', entries: ids(group), named: group[0]?.act?.number ?? '' }))

/** The same goods in the same direction on two devices within minutes: one hand-over may have been written down twice. */
export function countersAtOnce(papers: readonly Paper[]): Found[] {
  const handOver = (paper: Paper): string | null => {
    if (!paper.act?.written.device || directionOf(paper) === 0) return null
    const lines = (paper.lines ?? []).map(({ sku, qty, unit }) => JSON.stringify([sku, qty, unit]))
    return [paper.kind, ...lines.toSorted()].join(' ')
  }
  return groupsOf(inTime(papers) as Paper[], handOver).flatMap((group) =>
    group.flatMap((paper, index): Found[] => {
      const before = group[index - 1]
      const apart = before && before.act?.written.device !== paper.act?.written.device
      return apart && paper.at - before.at <= AT_ONCE_MS
        ? [{ kind: 'two_counters_at_once', entries: [before.id, paper.id] }]
        : []
    }),
  )
}

export const pinsNotChecked = (papers: readonly Paper[]): Found[] =>
  papers
    .filter(({ act }) => act?.written.pin === 'not_checked')
    .map(({ id }) => ({ kind: 'pin_not_checked', entries: [id] }))

/** What is corrected is answered; a second correction of one act contradicts the first. */
export function standing({ papers }: FindingFacts): {
  readonly papers: readonly Paper[]
  readonly found: Found[]
} {
  const corrections = groupsOf(papers, ({ corrects }) => corrects ?? null)
  const corrected = new Set(corrections.map((group) => group[0]?.corrects))
  return {
    papers: papers.filter(({ id }) => !corrected.has(id)),
    found: corrections
      .filter((group) => group.length > 1)
      .map((group) => ({ kind: 'acts_contradict', entries: ids(group) })),
  }
}
