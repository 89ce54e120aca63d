// When a timestamp authority is asked again: a decision made of what the log holds, and of nothing that must be remembered.
//
// What the desk itself writes about anchoring (a token, a mailed checkpoint) never asks for anchoring, or each token would
// call for the next one, for ever.

/** Kinds of entries that anchoring itself makes. */
export const OWN_KINDS: readonly string[] = ['timestamp.received', 'checkpoint.mailed']

/**
 * Kinds that are not left waiting: what was agreed, what was sent, what was brought or captured of the other side's words,
 * and a pack that leaves. Threats are found by reading new messages.
 */
export const URGENT_KINDS: readonly string[] = [
  'agreement.recorded',
  'offer.recorded',
  'letter.sent',
  'import.accepted',
  'page.captured',
  'pack.exported',
]

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** A burst of urgent entries is one question, not twenty. */
const BREATH_MS = 10_000
const RENEW_AFTER_MS = 365 * DAY_MS
const RENEW_BEFORE_MS = 60 * DAY_MS
/** An authority whose certificates are always short must not be asked for ever. */
const RENEW_LEAST_MS = 30 * DAY_MS

/** Entries after the newest token of an authority that are signed and are not anchoring's own. */
export interface Pending {
  /** When the first of them was recorded, in milliseconds UTC. */
  readonly firstAt: number
  readonly isUrgent: boolean
}
/** The newest token of an authority. */
export interface Stamped {
  readonly genTime: number
  /** When it was received here, by the clock of the desk. */
  readonly receivedAt: number
  /** When the certificate of whoever signed it ends. */
  readonly until: number | null
}

/** From which instant a token is renewed although nothing new is in the log: old tokens lose their certificates. */
export const renewalAt = ({ genTime, until }: Stamped): number =>
  Math.min(
    genTime + RENEW_AFTER_MS,
    Math.max(genTime + RENEW_LEAST_MS, until === null ? Infinity : until - RENEW_BEFORE_MS),
  )

/** An entry that waits no longer than `everyMs` is asked for a minute early, as the desk looks once a minute. */
function entriesAt(pending: Pending, newest: Stamped | null, everyMs: number, now: number): number {
  // A clock that went back must not make an entry of the future wait for it.
  const scheduled = pending.firstAt > now ? now : pending.firstAt + everyMs - MINUTE_MS
  if (!pending.isUrgent) return scheduled
  const breath = newest && newest.receivedAt <= now ? newest.receivedAt + BREATH_MS : now
  return Math.min(scheduled, Math.max(now, breath))
}

/**
 * From which instant the authority is to be asked for the newest checkpoint; Infinity while there is nothing to ask for.
 * `pending` is null when nothing waits but anchoring's own entries, `newest` when the authority never gave a token.
 */
export function stampDueAt(
  { pending, newest, everyMs }: { pending: Pending | null; newest: Stamped | null; everyMs: number },
  now: number,
): number {
  const renewal = newest ? renewalAt(newest) : Infinity
  return Math.min(renewal, pending ? entriesAt(pending, newest, everyMs, now) : Infinity)
}

const RETRY_MS = 30_000
const MOST_DOUBLINGS = 5

/** How long to wait after so many failures in a row: half a minute, doubling to a quarter of an hour. */
export const retryAfterMs = (failures: number): number =>
  failures <= 0 ? 0 : Math.min(15 * MINUTE_MS, RETRY_MS * 2 ** Math.min(failures - 1, MOST_DOUBLINGS))

/** Once a day, and only when something of others is in the log since. A clock that went back a day asks again. */
export const isMailDue = (lastAt: number | null, now: number): boolean =>
  lastAt === null || Math.abs(now - lastAt) >= DAY_MS
