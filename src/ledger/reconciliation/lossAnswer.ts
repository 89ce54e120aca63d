// What our papers answer to "you lost my things": handed out, on the shelf, no act, never taken in. Never more than they show.
//
// Our own side comes first: what the acts leave with us and a count did not find is ours to explain. That a thing was never taken
// in is said only after somebody answered whether it could have come in without an act. A count that was made after the claim, and
// to which the client was not invited, counts against nobody.
import { compare, exact, least, minus, most, plus, sum, ZERO, type Exact } from '../../basics/exact.ts'
import type { Instant } from '../../basics/instant.ts'
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

export interface LossPart {
  readonly kind: LossAnswerKind
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
const isStale = (item: ItemMovements, count: Entry): boolean =>
  item.all.findLastIndex(({ kind, qty }) => kind !== 'count' && qty !== null) >
  item.all.findLastIndex(({ entry }) => entry === count)

/** Nobody of the client's side stands on it. An act names its sides; an older paper only who signed. */
export function lacksClient(entry: Entry): boolean {
  const signatures: unknown = 'signatures' in entry ? entry.signatures : undefined
  if (!Array.isArray(signatures)) return (entry.signedBy ?? []).length === 0
  return !signatures.some(
    (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      Reflect.get(one, 'side') === 'client' &&
      Reflect.get(one, 'how') !== 'refused',
  )
}

const NOT_ON_PAPER: Readonly<Record<NoActAnswer | 'open', LossAnswerKind>> = {
  could: 'act_missing',
  could_not: 'never_accepted',
  open: 'undecided',
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
  const { standing, leftAside } = countsOf(item, claim, steps.invitedAt)
  const claimed = claim.qty ?? most(taken, exact(1))

  const missing = least(claimed, least(standing?.short ?? ZERO, held))
  const here = least(minus(claimed, missing), minus(held, least(standing?.short ?? ZERO, held)))
  const gone = least(minus(claimed, plus(missing, here)), issued)
  const rest = minus(claimed, plus(plus(missing, here), gone))

  const onShelf = standing && !isStale(item, standing.entry) ? [standing.entry] : papersOf(ins)
  const parts = [
    {
      kind: 'act_missing' as const,
      qty: missing,
      papers: [...papersOf(ins), ...(standing ? [standing.entry] : [])],
    },
    { kind: 'on_shelf' as const, qty: here, papers: onShelf },
    { kind: 'issued' as const, qty: gone, papers: papersOf(outs) },
    { kind: NOT_ON_PAPER[steps.withoutAct ?? 'open'], qty: rest, papers: [] },
  ]
    .filter(({ qty }) => positive(qty))
    .toSorted((a, b) => LOSS_ANSWERS.indexOf(a.kind) - LOSS_ANSWERS.indexOf(b.kind))
  return {
    kind: parts[0]?.kind ?? 'undecided',
    parts,
    unit: item.unit,
    name: item.name,
    taken,
    issued,
    held,
    count: standing,
    leftAside,
    countFirst: positive(held) && (!standing || isStale(item, standing.entry)),
    askWithoutAct: positive(rest),
    worth: worthOf(item),
    unsigned: positive(gone) ? papersOf(outs).filter(lacksClient) : [],
  }
}
