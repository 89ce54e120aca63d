// When to remind of our own dates: three working days before, the working day before, on the day, and once when it is late.
//
// A reminder is owed for where a date stands now, never for a stage that was slept through: a desk that was off for a week says
// one thing, not four. Clocks may jump; what was said once for a later stage is not said again for an earlier one.
import { addDays, clockOf, dayOf, type Day, type Instant } from '../../basics/instant.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { WorkingCalendar } from './workingCalendar.ts'

export const REMINDER_STAGES = ['days_before', 'day_before', 'on_day', 'late'] as const
export type ReminderStage = (typeof REMINDER_STAGES)[number]

export interface Reminder {
  /** The rule that gave the date; a watched day is told from others by its id. */
  readonly rule: string
  readonly due: Day
  readonly stage: ReminderStage
}

export interface ReminderMeans {
  readonly now: Instant
  /** When work begins and ends on the wall clock, `HH:MM`. */
  readonly hours: { readonly from: string; readonly until: string }
  readonly zone: string
  readonly calendar: WorkingCalendar
}

/** Working days that lie between two days, neither of them counted; more than a handful are not counted to their end. */
function workingDaysBetween(today: Day, due: Day, calendar: WorkingCalendar, most: number): number {
  let between = 0
  for (let day = addDays(today, 1); day < due && between <= most; day = addDays(day, 1))
    if (calendar.isWorkingDay(day)) between += 1
  return between
}

/** Where a date stands on a day; null while it is far. */
export function stageOn(today: Day, due: Day, calendar: WorkingCalendar): ReminderStage | null {
  if (today > due) return 'late'
  if (today === due) return 'on_day'
  const between = workingDaysBetween(today, due, calendar, 2)
  if (between === 0) return 'day_before'
  return between <= 2 ? 'days_before' : null
}

const rank = (stage: ReminderStage): number => REMINDER_STAGES.indexOf(stage)

/** A date by which reminders are told apart: the rule, and for a watched day its own id. */
export const reminderRule = ({ rule, watched }: Pick<FoundDeadline, 'rule' | 'watched'>): string =>
  watched === undefined ? rule : `${rule} ${watched}`

/**
 * The reminders that are owed now for open dates of ours, one for each. Nobody is reminded outside of working hours, and on a
 * day off only of what is due that very day.
 */
export function remindersDue(
  deadlines: readonly FoundDeadline[],
  reminded: readonly Reminder[],
  { now, hours, zone, calendar }: ReminderMeans,
): Reminder[] {
  const [today, clock] = [dayOf(now, zone), clockOf(now, zone)]
  if (clock < hours.from || clock >= hours.until) return []
  const rests = !calendar.isWorkingDay(today)
  const owed = deadlines.flatMap((deadline): Reminder[] => {
    if (deadline.whose !== 'ours' || deadline.metBy !== undefined) return []
    const stage = stageOn(today, deadline.due, calendar)
    if (stage === null || (rests && stage !== 'on_day')) return []
    const rule = reminderRule(deadline)
    const said = reminded.some(
      (one) => one.rule === rule && one.due === deadline.due && rank(one.stage) >= rank(stage),
    )
    return said ? [] : [{ rule, due: deadline.due, stage }]
  })
  return owed.filter(
    (one, at) => owed.findIndex((other) => other.rule === one.rule && other.due === one.due) === at,
  )
}
