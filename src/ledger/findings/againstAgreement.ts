// Where the papers and the agreement do not meet: limits that no record can be held against, units that nobody explains, goods
// that went over a limit without a word about it.
import { compare, ZERO } from '../../basics/exact.ts'
import { dimensionOf, unitName } from '../../basics/units.ts'
import { nounNamed } from '../../basics/words.ts'
import type { Agreement, Clause } from '../../agreements/agreement.ts'
import {
  currencyOf,
  isQuantity,
  numberOf,
  sameUnit,
  standing,
  type QuantityClause,
} from '../../agreements/quantity.ts'
import { shelfDimension } from '../meters/whatCounts.ts'
import { measuredSeries } from '../series.ts'
import { firstOfWindow } from '../window.ts'
import { groupsOf, type FindingFacts, type Found, type Paper } from './paper.ts'

/** A limit on how much that lacks a number or a unit, or holds for a stretch of time that no calendar knows. */
function isUnmeasurable({ limit }: Clause): boolean {
  if (!limit || (limit.op !== '<=' && limit.op !== '<')) return false
  if (limit.value !== undefined && numberOf(limit.value) === null) return true
  if (!limit.unit) return true
  const { window } = limit
  return window !== undefined && window !== 'round' && !Object.hasOwn(firstOfWindow, window)
}

export const unmeasurableLimits = (agreement: Agreement): Found[] =>
  standing(agreement.clauses)
    .filter(isUnmeasurable)
    .map(({ no }) => ({ kind: 'limit_unmeasurable', entries: [], clause: no }))

/** Units that we cannot convert, have no word for, and that no clause uses: a slip of the pen, or a pack of unknown size. */
export function unknownUnits(papers: readonly Paper[], agreement: Agreement | null): Found[] {
  const agreed = (agreement?.clauses ?? []).flatMap(({ limit }) => limit?.unit ?? [])
  const isKnown = (unit: string): boolean =>
    !dimensionOf(unit).startsWith('own:') ||
    nounNamed(unit) !== null ||
    currencyOf(unit) !== null ||
    agreed.some((other) => sameUnit(other, unit))
  const said = papers.flatMap(({ id, unit, lines }) =>
    [unit, ...(lines ?? []).map((line) => line.unit)].flatMap((one) => (one ? [{ id, unit: one }] : [])),
  )
  return groupsOf(said, ({ unit }) => (isKnown(unit) ? null : unitName(unit))).map((group) => ({
    kind: 'unit_unknown',
    entries: [...new Set(group.map(({ id }) => id))],
    named: group[0]?.unit ?? '',
  }))
}

/** Acts of the days on which the shelf went over a limit, or further over it, and nobody chose what to do about it. */
function overInSilence(limit: QuantityClause, facts: FindingFacts, agreement: Agreement): Found[] {
  const points =
    measuredSeries(limit, agreement, facts.papers, facts)?.runs.flatMap((run) => run.points) ?? []
  const papers = new Map(facts.papers.map((paper) => [paper.id, paper]))
  const most = numberOf(limit.limit.value) ?? ZERO
  return points.flatMap((point, index): Found[] => {
    const grew = compare(point.value, points[index - 1]?.value ?? ZERO) > 0
    const order = compare(point.value, most)
    if (!grew || (limit.limit.op === '<' ? order < 0 : order <= 0)) return []
    const acts = point.entries
      .flatMap((id) => papers.get(id) ?? [])
      .filter(({ kind, act }) => kind === 'goods_in' && act)
    const chosen = acts.some(({ act }) => act?.overLimit?.some(({ clause }) => clause === limit.no))
    if (acts.length === 0 || chosen) return []
    return [{ kind: 'over_limit_without_choice', entries: acts.map(({ id }) => id), clause: limit.no }]
  })
}

/** Only acts are asked about: a sheet of a warehouse never had the three choices. */
export const overWithoutChoice = (facts: FindingFacts, agreement: Agreement): Found[] =>
  standing(agreement.clauses)
    .filter(isQuantity)
    .filter((limit) => shelfDimension(limit) !== null && limit.limit['soft'] !== true)
    .flatMap((limit) => overInSilence(limit, facts, agreement))
