// How long a client may set an excess right before it costs, and from which clause that time comes.
import { floor } from '../basics/exact.ts'
import { addDays, weekday, type Day } from '../basics/instant.ts'
import type { Clause } from './agreement.ts'
import { isQuantity, namesQuantity, numberOf, type QuantityClause } from './quantity.ts'

// Ten years: a longer grace in a paper is a slip of the pen, and dates must stay dates.
const LONGEST_DAYS = 3653
const bounded = (days: number): number => Math.min(LONGEST_DAYS, Math.max(0, days))

export interface Grace {
  readonly days: number
  readonly working: boolean
  readonly clause: string
}

/**
 * The clause of grace that belongs to a limit: the one whose words name its quantity, else the first that follows it
 * with no other quantity between. One clause of grace may serve several limits when it names them all.
 */
export function graceClauseOf(limit: QuantityClause, clauses: readonly Clause[]): Clause | null {
  const graces = clauses.filter((clause) => clause.limit?.op === 'grace_days')
  return graces.find((grace) => servedBy(grace, clauses).includes(limit)) ?? null
}

function servedBy(grace: Clause, clauses: readonly Clause[]): readonly Clause[] {
  const before = clauses.slice(0, clauses.indexOf(grace)).filter(isQuantity)
  const named = before.filter((clause) => namesQuantity(grace.text, clause.limit.unit))
  return named.length > 0 ? named : before.slice(-1)
}

/** The grace of a limit: its own days, else those of the clause that belongs to it, else null. */
export function graceOf(limit: QuantityClause, clauses: readonly Clause[]): Grace | null {
  if (limit.limit.graceDays !== undefined)
    return { days: bounded(Math.floor(limit.limit.graceDays)), working: false, clause: limit.no }
  const clause = graceClauseOf(limit, clauses)
  const days = numberOf(clause?.limit?.value)
  if (!clause || !days) return null
  const working = /work|рабоч|business/i.test(clause.limit?.unit ?? '')
  return { days: bounded(Number(floor(days))), working, clause: clause.no }
}

/** The last free day: days are counted from the day after the notice; working days skip Saturday and Sunday. */
export function graceUntil(noticeDay: Day, grace: Grace): Day {
  if (!grace.working) return addDays(noticeDay, grace.days)
  let day = noticeDay
  for (let left = Math.min(grace.days, 366); left > 0;) {
    day = addDays(day, 1)
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1
  }
  return day
}
