// From a day and a term to the last day: strictly by the calendar, and moved to a working day for what we must do.
import { exact, least, timesExact } from '../../basics/exact.ts'
import { addDays, addMonths, type Day } from '../../basics/instant.ts'
import { majorNumber, money } from '../../basics/money.ts'
import type { DeadlineRule, PenaltyBase } from './deadlineRule.ts'
import {
  addWorkingDays,
  nextWorkingDay,
  withSaturdays,
  type WorkingCalendar,
} from '../days/workingCalendar.ts'

export interface Term {
  readonly n: number
  readonly unit: string
  readonly dayType: string
  readonly saturdayCounts?: boolean | undefined
}

/**
 * The last day of a term that starts on `from` (which is not counted), strictly by the calendar.
 *
 * Months and years end on the same date, or on the month's last day; hours end on the day they run out, counted as
 * whole days because a ledger of days has no clock. Source: Civil Code of Russia art. 191-192; the same everywhere we know.
 */
export function strictDue(from: Day, term: Term, calendar: WorkingCalendar): Day {
  if (term.n === 0) return from
  if (term.unit === 'month') return addMonths(from, term.n)
  if (term.unit === 'year') return addMonths(from, term.n * 12)
  if (term.unit === 'hour') return addDays(from, Math.ceil(term.n / 24))
  if (term.dayType !== 'working') return addDays(from, term.n)
  return addWorkingDays(from, term.n, term.saturdayCounts ? withSaturdays(calendar) : calendar)
}

/**
 * What we must do by a day off may be done on the next working day; a client's own last day is shown as it is, and so is
 * a date that we promised ourselves (a term of zero days).
 */
export const dueFor = (whose: string, n: number, strict: Day, calendar: WorkingCalendar): Day =>
  whose === 'ours' && n > 0 ? nextWorkingDay(strict, calendar) : strict

const DAYS_LATE = [1, 10, 30] as const

/**
 * What being 1, 10 and 30 days late costs by the rule's penalty, in major units; undefined when no base is known.
 * A cap holds only from its own date on, and only where its sum is known.
 */
export function ifLate(
  rule: DeadlineRule,
  base: Readonly<Partial<Record<PenaltyBase, number>>>,
  currency: string,
  day: Day,
): { days: number; amount: number }[] | undefined {
  const penalty = rule.penalty
  const sum = penalty?.base === undefined ? undefined : base[penalty.base]
  if (!penalty || sum === undefined) return undefined
  const capInForce = penalty.capFrom === undefined || penalty.capFrom <= day
  const cap = penalty.cap !== undefined && capInForce ? base[penalty.cap] : undefined
  return DAYS_LATE.map((days) => {
    const share = penalty.multiplier ?? (penalty.ratePerDay ?? 0) * days
    const whole = timesExact(exact(sum), exact(Number(share.toFixed(9))))
    const amount = cap === undefined ? whole : least(whole, exact(cap))
    return { days, amount: majorNumber(money(amount, currency)) }
  })
}
