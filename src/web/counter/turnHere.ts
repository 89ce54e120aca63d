// Whose turn it is at this device, also while the desk cannot be asked. Pure: instants in milliseconds come in as arguments.
//
// The desk begins and ends turns. Without a connection a turn goes on for as long as somebody touches the device, twelve hours at
// most; a person who comes then is taken at their word, and the acts say that no PIN was looked at.
import type { CounterState } from '../../ledger/counter/counterShapes.ts'

const LONGEST_MS = 12 * 3_600_000

export interface TurnHere {
  readonly person: string
  readonly name: string
  /** When the desk began it; null for somebody whose PIN could not be looked at. */
  readonly startedAt: string | null
  /** Tells one turn of this page from another. */
  readonly key: string
  readonly locksAt: number
  readonly endsAt: number
}

/** What this page knows by itself: the turn it carries on, and the one that was ended here while the desk did not hear it. */
export interface OwnTurn {
  readonly turn: TurnHere | null
  readonly ended: string | null
}
export const NOTHING_OWN: OwnTurn = { turn: null, ended: null }

/** The turn as the desk told it at `now`. */
export const told = (turn: NonNullable<CounterState['turn']>, now: number): TurnHere => ({
  person: turn.person,
  name: turn.name,
  startedAt: turn.startedAt,
  key: turn.startedAt,
  locksAt: now + turn.locksInMs,
  endsAt: Date.parse(turn.startedAt) + LONGEST_MS,
})

/** Somebody takes a turn whose PIN nobody can look at. `over` is the turn that the desk still knows: it is nobody's any more. */
export const begunHere = (
  person: { readonly id: string; readonly name: string },
  over: string | null,
  now: number,
  idleMs: number,
): OwnTurn => ({
  turn: {
    person: person.id,
    name: person.name,
    startedAt: null,
    key: `${person.id} ${now}`,
    locksAt: now + idleMs,
    endsAt: now + LONGEST_MS,
  },
  ended: over,
})

/** Somebody touched the device while the desk could not be told. */
export const touchedHere = (own: OwnTurn, turn: TurnHere, now: number, idleMs: number): OwnTurn => ({
  ...own,
  turn: { ...turn, locksAt: Math.min(now + idleMs, turn.endsAt) },
})

/** The turn was ended here; what the desk still says of it, `over`, counts no more. */
export const endedHere = (over: string | null): OwnTurn => ({ turn: null, ended: over })

/**
 * The turn that this page shows: what the desk says, carried on by what was touched here meanwhile. Whoever began without a PIN
 * stays who they said: the desk may still know the turn of the one before, and that is not handed on. Coming in with a PIN makes
 * the page forget what it knew by itself.
 */
export function turnShown(fromDesk: TurnHere | null, own: OwnTurn): TurnHere | null {
  const desk = fromDesk && fromDesk.startedAt !== own.ended ? fromDesk : null
  if (!own.turn) return desk
  if (!desk || own.turn.startedAt === null) return own.turn
  return desk.startedAt === own.turn.startedAt
    ? { ...desk, locksAt: Math.max(desk.locksAt, own.turn.locksAt) }
    : desk
}
