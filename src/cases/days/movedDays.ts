// Days off that a government moves by a decree of its own for one year: data with its source, because no rule foretells them.
//
// Russia moves rest days each year. A year that is not in the data follows the code alone, and whoever plans by such a date
// is told (calendarGround.ts). `evidence` is S where the decree was read in somebody's account of it, V in the decree itself.
import { z } from 'zod'
import calendars from '../../../rules/working-calendars.json' with { type: 'json' }

export const MovedDays = z.strictObject({
  jurisdiction: z.enum(['RU']),
  year: z.number().int(),
  order: z.string().min(1),
  /** A rest day and the day on which it is taken instead; a plain Saturday that is given away becomes a working day. */
  moved: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })).min(1),
  evidence: z.enum(['V', 'S', 'M']),
  sourceRead: z.string().min(1),
  checkedAt: z.string().min(1),
})
export type MovedDays = z.infer<typeof MovedDays>

/** All years that ship with the desk; the shape is held by a test, not read anew at each start. */
export const MOVED_DAYS = calendars as readonly MovedDays[]

/** The decree of a year, or undefined when the desk does not know it (or the country moves no days). */
export const movedDaysOf = (jurisdiction: string, year: number): MovedDays | undefined =>
  MOVED_DAYS.find((known) => known.jurisdiction === jurisdiction && known.year === year)
