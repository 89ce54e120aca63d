// What our papers answer to "you lost my things": handed out, on the shelf, no act, never taken in. Never more than they show.
//
// Our own side comes first: what the acts leave with us and a count did not find is ours to explain. That a thing was never taken
// in is said only after somebody answered whether it could have come in without an act. A count that was made after the claim, and
// to which the client was not invited, counts against nobody.
import { compare, exact, least, minus, most, sum, ZERO, type Exact } from '../../basics/exact.ts'
import type { Instant } from '../../basics/instant.ts'
import { anomaliesAmongActs } from '../anomalies.ts'
import type { Entry } from '../entry.ts'
import { worthOf } from './itemTable.ts'
import { movementsByItem, type ItemMovements, type Movement } from './movements.ts'

/** In the order in which they are told: what is ours to explain, what is open, what is there, what went. */
export const LOSS_ANSWERS = ['act_missing', 'undecided', 'on_shelf', 'issued', 'never_accepted'] as const
export type LossAnswerKind = (typeof LOSS_ANSWERS)[number]
export const NO_ACT_ANSWERS = ['could', 'could_not'] as const
export type NoActAnswer = (typeof NO_ACT_ANSWERS)[number]

export interface ClaimedLoss {
  /** The item of our papers that the claim is about; null where none of them names it. */
  readonly sku: string | null
  /** How many; null where the client did not say. */
  readonly qty: Exact | null
  /** When the client wrote, or said, that it is lost. */
  readonly at: Instant
}

/** What was done about a claim so far, as far as the answer hangs on it. */
export interface LossSteps {
  /** Could it have been taken in without an act? Null while nobody has answered. */
  readonly withoutAct: NoActAnswer | null
  /** When the client was first invited to a count. */
  readonly invitedAt: Instant | null
}

/** Why it is ours to answer: a count did not find it, it could have come in without an act, or it left on another receipt. */
export type OursBecause = 'not_found' | 'without_act' | 'other_receipt'

export interface LossPart {
  readonly kind: LossAnswerKind
  /** Null unless the kind is `act_missing`. */
  readonly ours: OursBecause | null
  readonly qty: Exact
  /** The papers that show it, in time. */
  readonly papers: readonly Entry[]
}

export interface LossAnswer {
  /** The kind of the first part: the one that is answered first. */
  readonly kind: LossAnswerKind
  readonly parts: readonly LossPart[]
  readonly unit: string | null
  readonly name: string | null
  readonly taken: Exact
  readonly issued: Exact
  /** What the acts leave with us. */
  readonly held: Exact
  /** The count that counts, and how many of what should be there it did not find. */
  readonly count: { readonly entry: Entry; readonly counted: Exact; readonly short: Exact } | null
  /** Counts after the claim to which the client was not invited. */
  readonly leftAside: readonly Entry[]
  /** The claim hangs on what lies here, and no count that counts says so. */
  readonly countFirst: boolean
  /** Some of it stands on no act at all: then the question must be answered. */
  readonly askWithoutAct: boolean
  /** What one piece was agreed to be worth; null where no act says. */
  readonly worth: Exact | null
  /** Acts of giving out on which nobody of the client's side signed. */
  readonly unsigned: readonly Entry[]
}

const NO_PAPERS: ItemMovements = { sku: '', name: null, unit: null, all: [] }
const positive = (value: Exact): boolean => compare(value, ZERO) > 0
const lessNone = (value: Exact): Exact => most(value, ZERO)

const moved = (all: readonly Movement[], kind: Movement['kind']): Movement[] =>
  all.filter((one) => one.kind === kind && one.qty !== null && positive(one.qty))
const total = (all: readonly Movement[]): Exact => sum(all.map(({ qty }) => qty ?? ZERO))
const papersOf = (all: readonly Movement[]): Entry[] => [...new Set(all.map(({ entry }) => entry))]

interface Counts {
  readonly standing: LossAnswer['count']
  readonly leftAside: readonly Entry[]
}

/** The latest count that may be held against somebody: from before the claim, or after an invitation to it. */
function countsOf(item: ItemMovements, claim: ClaimedLoss, invitedAt: Instant | null): Counts {
  const counts = item.all.filter(({ kind, qty }) => kind === 'count' && qty !== null)
  const isFair = ({ entry }: Movement): boolean =>
    entry.at < claim.at || (invitedAt !== null && entry.at >= invitedAt)
  const last = counts.findLast(isFair)
  const leftAside = papersOf(counts.filter((one) => !isFair(one)))
  if (!last?.qty) return { standing: null, leftAside }
  const short = lessNone(minus(last.left, last.qty))
  return { standing: { entry: last.entry, counted: last.qty, short }, leftAside }
}

/** Did anything come or go after that count? Then it says nothing about today's shelf but what was short then. */
const movedSince = (item: ItemMovements, count: Entry): boolean =>
  item.all.findLastIndex(({ kind, qty }) => kind !== 'count' && qty !== null) >
  item.all.findLastIndex(({ entry }) => entry === count)

/** Nobody of the client's side stands on it. An act names its sides; on an older paper one name alone is that of one side. */
export function lacksClient(entry: Entry): boolean {
  const signatures: unknown = 'signatures' in entry ? entry.signatures : undefined
  if (!Array.isArray(signatures)) return (entry.signedBy ?? []).length < 2
  return !signatures.some(
    (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      Reflect.get(one, 'side') === 'client' &&
      Reflect.get(one, 'how') !== 'refused',
  )
}

const NOT_ON_PAPER: Readonly<Record<NoActAnswer | 'open', Pick<LossPart, 'kind' | 'ours'>>> = {
  could: { kind: 'act_missing', ours: 'without_act' },
  could_not: { kind: 'never_accepted', ours: null },
  open: { kind: 'undecided', ours: null },
}

/** What was given out on a receipt on which it was not taken in, or twice on one: somebody else may have it. */
function doubtfulIssues(sku: string, entries: readonly Entry[], asOf: Instant): ReadonlySet<string> {
  const found = anomaliesAmongActs(entries, asOf).filter(
    (one) => one.sku === sku && (one.kind === 'issued_on_other_receipt' || one.kind === 'issued_twice'),
  )
  return new Set(found.flatMap((one) => one.entries))
}

interface Shelf {
  readonly held: Exact
  readonly count: LossAnswer['count']
  readonly isStale: boolean
}

/**
 * What is claimed, told part by part: what a count did not find, what lies here, what was handed out, what was handed out to an
 * unknown hand, and what no paper names. The parts add up to the claim.
 */
function partsOf(
  claimed: Exact,
  { held, count, isStale }: Shelf,
  moves: Readonly<Record<'ins' | 'sound' | 'doubtful', readonly Movement[]>>,
  withoutAct: LossSteps['withoutAct'],
): LossPart[] {
  const { ins, sound, doubtful } = moves
  const short = least(count?.short ?? ZERO, held)
  let left = claimed
  const taking = (most: Exact): Exact => {
    const part = least(left, most)
    left = minus(left, part)
    return part
  }
  const counted = count ? [count.entry] : []
  const parts: LossPart[] = [
    { kind: 'act_missing', ours: 'not_found', qty: taking(short), papers: [...papersOf(ins), ...counted] },
    {
      kind: 'on_shelf',
      ours: null,
      qty: taking(minus(held, short)),
      papers: count && !isStale ? counted : papersOf(ins),
    },
    { kind: 'issued', ours: null, qty: taking(total(sound)), papers: papersOf(sound) },
    { kind: 'act_missing', ours: 'other_receipt', qty: taking(total(doubtful)), papers: papersOf(doubtful) },
    { ...NOT_ON_PAPER[withoutAct ?? 'open'], qty: left, papers: [] },
  ]
  return parts
    .filter(({ qty }) => positive(qty))
    .toSorted((a, b) => LOSS_ANSWERS.indexOf(a.kind) - LOSS_ANSWERS.indexOf(b.kind))
}

/**
 * The answer of one client's papers to a claim of loss, by `asOf`. `entries` are all papers of the client, in any order. Quantities
 * are in the unit of the item. Where the claim says no number it is about everything that was ever taken in, one piece at least.
 */
export function lossAnswer(
  claim: ClaimedLoss,
  entries: readonly Entry[],
  steps: LossSteps,
  asOf: Instant,
): LossAnswer {
  const found = claim.sku === null ? undefined : movementsByItem(entries, asOf).get(claim.sku)
  const item = found ?? NO_PAPERS
  const [ins, outs] = [moved(item.all, 'in'), moved(item.all, 'out')]
  const [taken, issued] = [total(ins), total(outs)]
  const held = lessNone(minus(taken, issued))
  const { standing: count, leftAside } = countsOf(item, claim, steps.invitedAt)
  const isStale = count !== null && movedSince(item, count.entry)
  const odd = outs.length > 0 ? doubtfulIssues(item.sku, entries, asOf) : new Set<string>()
  const [doubtful, sound] = [true, false].map((is) => outs.filter(({ entry }) => odd.has(entry.id) === is))
  const moves = { ins, sound: sound ?? [], doubtful: doubtful ?? [] }
  const parts = partsOf(claim.qty ?? most(taken, exact(1)), { held, count, isStale }, moves, steps.withoutAct)
  const isIssued = parts.some(({ kind }) => kind === 'issued')
  return {
    kind: parts[0]?.kind ?? 'undecided',
    parts,
    unit: item.unit,
    name: item.name,
    taken,
    issued,
    held,
    count,
    leftAside,
    countFirst: positive(held) && (!count || isStale),
    askWithoutAct: parts.some(({ papers }) => papers.length === 0),
    worth: worthOf(item),
    unsigned: isIssued ? papersOf(moves.sound).filter(lacksClient) : [],
  }
}
