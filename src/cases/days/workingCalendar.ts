// Which days are working days, and how to step over the others.
//
// The calendar is an argument everywhere: terms are counted by a pure rule, and who knows the holidays of a country
// (a table of law here, a library in the shell) is somebody else's concern. Unknown countries have weekends only.
import { addDays, weekday, type Day } from '../../basics/instant.ts'
import { invariant } from '../../basics/result.ts'
import { groundOfLaw, type CalendarGround } from './calendarGround.ts'
import { publicHolidays } from './publicHolidays.ts'

export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean
  /** Where Saturday is an ordinary day for a rule ("business day" of 16 CFR 429) the holidays alone are asked. */
  isHoliday(day: Day): boolean
  /** What its days off of a year rest on. */
  groundOf(year: number): CalendarGround
}

const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6

/** A calendar that knows weekends and the given days off. */
export const calendarOf = (
  daysOff: (day: Day) => boolean,
  ground: CalendarGround = 'law',
): WorkingCalendar => ({
  isHoliday: daysOff,
  isWorkingDay: (day) => !isWeekend(day) && !daysOff(day),
  groundOf: () => ground,
})

export const weekendsOnly: WorkingCalendar = calendarOf(() => false, 'weekends')

/**
 * The calendar that the law of RU, UK or US gives; elsewhere weekends only, which the shell may improve. `place` names a part of
 * the United Kingdom (`GB-SCT`, `GB-NIR`); England and Wales without one.
 */
export function workingCalendarOf(jurisdiction: string, place?: string): WorkingCalendar {
  const byYear = new Map<number, { off: ReadonlySet<Day>; worked: ReadonlySet<Day> }>()
  const of = (day: Day) => {
    const year = Number(day.slice(0, 4))
    const known = byYear.get(year) ?? publicHolidays(jurisdiction, year, place)
    byYear.set(year, known)
    return known
  }
  const isHoliday = (day: Day): boolean => of(day).off.has(day)
  return {
    isHoliday,
    isWorkingDay: (day) => of(day).worked.has(day) || (!isWeekend(day) && !isHoliday(day)),
    groundOf: (year) => groundOfLaw(jurisdiction, year),
  }
}

// No calendar on earth has so many days off in a row; a calendar that says so is broken, not slow.
const LONGEST_REST_DAYS = 60

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  let next = day
  for (let step = 0; !calendar.isWorkingDay(next); step += 1) {
    invariant(step < LONGEST_REST_DAYS, 'a calendar with working days')
    next = addDays(next, 1)
  }
  return next
}

/** The n-th working day after `day`; the day itself is not counted. n = 0 is the day itself. */
export function addWorkingDays(day: Day, n: number, calendar: WorkingCalendar): Day {
  let reached = day
  for (let left = n; left > 0; left -= 1) reached = nextWorkingDay(addDays(reached, 1), calendar)
  return reached
}

/** Weekday Saturday counts as a business day, Sundays and holidays do not (16 CFR 429.0). */
export const withSaturdays = (calendar: WorkingCalendar): WorkingCalendar => ({
  ...calendar,
  isWorkingDay: (day) => weekday(day) !== 0 && !calendar.isHoliday(day),
})
