// Dates in clauses and records, as people and programs write them. A year outside living memory is a slip of the pen and is read as
// no date at all, so that no calculation starts in the year 1.
import { dayOf, isDay, readInstant, type Day, type Instant } from '../basics/instant.ts'

const LIVING_YEARS = /^(?:19|20|21)\d\d-/

/** The instant of a text such as `2026-03-16T11:02:00+03:00`; null when it is none. */
export const instantIn = (text: unknown, zone: string): Instant | null =>
  typeof text === 'string' && LIVING_YEARS.test(text) ? readInstant(text, zone) : null

/** The calendar day of a text that is a day or an instant; null when it is neither. */
export function dayIn(text: unknown, zone: string): Day | null {
  if (typeof text !== 'string' || !LIVING_YEARS.test(text)) return null
  if (isDay(text)) return text
  const at = readInstant(text, zone)
  return at === null ? null : dayOf(at, zone)
}
