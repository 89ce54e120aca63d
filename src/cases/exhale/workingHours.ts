// The hours in which the firm works, on the wall clock of its place: when the next morning begins, where a day of work ends,
// and two working hours before an instant. Clocks that change in a night move none of them: 09:00 is 09:00.
import {
  addDays,
  clockOf,
  dayOf,
  readInstant,
  startOfDay,
  type Day,
  type Instant,
} from '../../basics/instant.ts'
import { invariant } from '../../basics/result.ts'
import { nextWorkingDay, type WorkingCalendar } from '../days/workingCalendar.ts'

/** From when until when people work, as wall clocks of one day: `09:00` and `18:00`. */
export interface Hours {
  readonly from: string
  readonly until: string
}
export const OFFICE_HOURS: Hours = { from: '09:00', until: '18:00' }

/** Where and when a firm works. */
export interface WorkingPlace {
  readonly hours: Hours
  readonly zone: string
  readonly calendar: WorkingCalendar
}

export const HOUR_MS = 3_600_000
// A message in the small hours is read in the same morning: the night has already passed between writing and reading.
const NIGHT_ENDS = '05:00'
// No firm rests for so long; a calendar that says so is broken, not slow.
const LONGEST_REST_DAYS = 120

const wallClock = (day: Day, clock: string, zone: string): Instant =>
  readInstant(`${day}T${clock}`, zone) ?? startOfDay(day, zone)

/** The next working morning with a night between. */
export function nextMorning(at: Instant, { hours, zone, calendar }: WorkingPlace): Instant {
  const day = dayOf(at, zone)
  const earliest = clockOf(at, zone) < NIGHT_ENDS && clockOf(at, zone) < hours.from ? day : addDays(day, 1)
  return wallClock(nextWorkingDay(earliest, calendar), hours.from, zone)
}

/** The instant that lies `hours` of work before `at`; where `at` is outside of work, counted from the end of work before it. */
export function workingHoursBefore(at: Instant, hours: number, place: WorkingPlace): Instant {
  const { zone, calendar } = place
  let left = hours * HOUR_MS
  let day = dayOf(at, zone)
  for (let rest = 0; ; day = addDays(day, -1)) {
    const open = wallClock(day, place.hours.from, zone)
    const close = Math.min(wallClock(day, place.hours.until, zone), at)
    if (!calendar.isWorkingDay(day) || close <= open) {
      invariant((rest += 1) < LONGEST_REST_DAYS, 'a calendar with working days and hours')
      continue
    }
    if (close - open >= left) return close - left
    left -= close - open
    rest = 0
  }
}

/** The end of the last working hour in which something due on `day` can still be done: of that day, or of a working day before. */
export const endOfWork = (day: Day, place: WorkingPlace): Instant =>
  workingHoursBefore(startOfDay(addDays(day, 1), place.zone), 0, place)
