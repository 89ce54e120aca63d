// The timer of the hours that somebody works for a client: since when it runs, and what that comes to.
import type { Instant } from '../../basics/instant.ts'

const MINUTE_MS = 60_000
/** A timer that runs longer was forgotten; what it says is no time that anybody worked. */
const FORGOTTEN_MS = 7 * 24 * 60 * MINUTE_MS

/** Reads what the browser kept; null for nothing, for another thing, and for a timer of last month. */
export function readTimer(kept: string | null, now: Instant): Instant | null {
  const since = kept !== null && /^\d{1,15}$/u.test(kept) ? Number(kept) : Number.NaN
  return since <= now && now - since < FORGOTTEN_MS ? since : null
}

/** Whole minutes, begun ones included: less than a minute of work is a minute. */
export const minutesOf = (since: Instant, now: Instant): number =>
  Math.max(1, Math.ceil((now - since) / MINUTE_MS))

export const hoursAndMinutes = (minutes: number): { readonly hours: number; readonly minutes: number } => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
})
