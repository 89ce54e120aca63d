// When a client is reminded of a text that waits: on the second and the fifth day and on the day before the link ends. Never
// more often, never after the end, and several days at once (the desk was off) give one reminder, not three.
import type { Instant } from '../../basics/instant.ts'

const DAY_MS = 86_400_000
export const REMINDED_ON_DAYS = [2, 5] as const

export interface Waiting {
  readonly madeAt: Instant
  readonly expiresAt: Instant
  /** When the client was last told of it, by the first link or by a reminder. */
  readonly toldAt: Instant
}

/** True when a reminder is due now. */
export function reminderDue({ madeAt, expiresAt, toldAt }: Waiting, now: Instant): boolean {
  if (now >= expiresAt) return false
  const days = [...REMINDED_ON_DAYS.map((day) => madeAt + day * DAY_MS), expiresAt - DAY_MS]
  const last = Math.max(...days.filter((day) => day > madeAt && day <= now))
  return last > toldAt
}
