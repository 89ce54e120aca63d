// The two or three ways out that a notice offers, as the agreement gives them. What costs money is offered with its price, or not at all.
import { compare, exact, ZERO, type Exact } from '../../basics/exact.ts'
import type { Day } from '../../basics/instant.ts'
import type { Clause, Limit } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { inUnit, numberOf } from '../../agreements/quantity.ts'
import type { OfferedChoice } from './answer.ts'
import { excessKindOf, excessPriceOf, type ExcessKind, type ExcessPrice } from './excess.ts'

/** A plan of the agreement, as far as a notice needs it. */
export interface OfferedPlan {
  readonly name: string
  readonly limits: readonly Limit[]
}

export interface NoticeTerms {
  readonly clauses: readonly Clause[]
  readonly plans?: readonly OfferedPlan[]
  readonly consumer: boolean
  /** The kinds of the ledger entries that the excess rests on. */
  readonly kinds: readonly string[]
}

export interface Choice {
  readonly kind: OfferedChoice
  /** The last day on which it is free to put right; null where the agreement gives no days. */
  readonly until: Day | null
  /** What it costs; null for what is free, and for a plan, whose price is its own. */
  readonly price: ExcessPrice | null
  /** The name of the plan that would hold what is there now. */
  readonly plan: string | null
}

const BUSINESS: Readonly<Record<ExcessKind, readonly OfferedChoice[]>> = {
  clearable: ['clear', 'pay_extra', 'change_plan'],
  asked_for: ['stay_within', 'pay_extra', 'change_plan'],
  used: ['pay_extra', 'own_count', 'change_plan'],
}
// A consumer is asked: nothing in this list begins to cost by itself.
const CONSUMER: Readonly<Record<ExcessKind, readonly OfferedChoice[]>> = {
  clearable: ['clear', 'agree_once', 'stay_within'],
  asked_for: ['stay_within', 'agree_once'],
  used: ['stay_within', 'agree_once', 'own_count'],
}
const COSTS: readonly OfferedChoice[] = ['pay_extra', 'agree_once']

/** How much of the same thing a plan includes, in the unit of the plan; null where it does not hold what is there now. */
function roomIn(plan: OfferedPlan, found: OverageFound, limit: Limit): Exact | null {
  for (const offered of plan.limits) {
    const room = numberOf(offered.value)
    if (!room || !offered.unit || (offered.op !== '<=' && offered.op !== '<')) continue
    // Two limits of one unit are two things (disk and traffic): where both are named, the names must agree.
    const named = offered.metric !== undefined && limit.metric !== undefined
    if (offered.window !== limit.window || (named && offered.metric !== limit.metric)) continue
    const actual = inUnit(exact(found.actual), found.unit, offered.unit)
    const order = actual ? compare(actual, room) : 1
    if (order < 0 || (order === 0 && offered.op === '<=')) return inUnit(room, offered.unit, found.unit)
  }
  return null
}

/** The smallest plan that holds it: nobody is offered more than they need. */
function planFor(found: OverageFound, terms: NoticeTerms): string | null {
  const limit = terms.clauses.find((clause) => clause.no === found.clause)?.limit
  if (!limit) return null
  const holding = (terms.plans ?? []).flatMap((plan) => {
    const room = roomIn(plan, found, limit)
    return room ? [{ name: plan.name, room }] : []
  })
  return holding.toSorted((a, b) => compare(a.room, b.room))[0]?.name ?? null
}

/**
 * What the notice of this excess offers, at most three, in the order in which they are shown.
 *
 * A choice that costs is offered only with the price of an accepted clause, a change of plan only where a plan holds what is
 * there. A consumer is never offered a plan or a running payment here: they may put it right, agree once, or stay within.
 */
export function noticeChoices(found: OverageFound, terms: NoticeTerms): Choice[] {
  if (compare(exact(found.actual), ZERO) <= 0) return []
  const clause = terms.clauses.find(({ no }) => no === found.clause) ?? null
  const price = excessPriceOf(found, terms.clauses)
  const plan = terms.consumer ? null : planFor(found, terms)
  const offered = (terms.consumer ? CONSUMER : BUSINESS)[excessKindOf(found, clause, terms.kinds)]
  return offered
    .filter((kind) => !COSTS.includes(kind) || price !== null)
    .filter((kind) => kind !== 'change_plan' || plan !== null)
    .map((kind) => ({
      kind,
      until: kind === 'clear' ? (found.graceUntil ?? null) : null,
      price: COSTS.includes(kind) ? price : null,
      plan: kind === 'change_plan' ? plan : null,
    }))
}
