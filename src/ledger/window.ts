// Calendar windows of limits that hold "per month": Monday to Sunday, the month, the year, in the organisation's time zone.
import { addDays, addMonths, dayOf, weekday, type Day } from '../basics/instant.ts'
import { instantIn } from '../agreements/dates.ts'
import type { Entry } from './entry.ts'

/** The first day of the window of this name that a day lies in. */
export const firstOfWindow: Readonly<Record<string, (day: Day) => Day>> = {
  day: (day) => day,
  week: (day) => addDays(day, -((weekday(day) + 6) % 7)),
  month: (day) => `${day.slice(0, 7)}-01`,
  year: (day) => `${day.slice(0, 4)}-01-01`,
}
/** The last day of a window, by its first. */
export const lastOfWindow: Readonly<Record<string, (first: Day) => Day>> = {
  day: (first) => first,
  week: (first) => addDays(first, 6),
  month: (first) => addDays(addMonths(first, 1), -1),
  year: (first) => addDays(addMonths(first, 12), -1),
}

/** The day whose window a reading belongs to: that of the time it covers where that lies in one window, else its own. */
export function windowOf(entry: Entry, first: (day: Day) => Day, zone: string): Day {
  const own = first(dayOf(entry.at, zone))
  const from = instantIn(entry.from, zone)
  const to = instantIn(entry.to, zone)
  if (from === null || to === null) return own
  const covered = first(dayOf(from, zone))
  return covered === first(dayOf(to, zone)) ? covered : own
}
