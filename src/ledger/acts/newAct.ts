// What the desk adds to an act by itself: its id, its number and the clock of the place, and what makes two acts one.
import { clockOf, dayOf, type Instant } from '../../basics/instant.ts'
import type { EntryFacts } from '../entry.ts'
import { actEntry, type ActFacts, type FilledActFacts } from './act.ts'

export type FilledAct = FilledActFacts & Pick<ActFacts, 'written'>

/** An instant as people where we are would write it down. */
export const localTime = (at: Instant, zone: string): string =>
  `${dayOf(at, zone)}T${clockOf(at, zone)}:${String(Math.floor(at / 1_000) % 60).padStart(2, '0')}`

/**
 * The act as it is kept. One that states no time happened now; one without a number of its own is numbered by its place in the
 * log, which no other document has.
 */
export function numberedAct(
  act: FilledAct,
  given: { readonly id: string; readonly at: Instant; readonly place: number; readonly zone: string },
): EntryFacts {
  const { at = localTime(given.at, given.zone), number = String(given.place) } = act
  return actEntry({ ...act, id: given.id, at, number })
}

/** What an act says whenever it is sent: the clock of the device was measured by the way, and may differ each time. */
export function saidByAct(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { written } = facts
  if (typeof written !== 'object' || written === null || !('clockSkewMs' in written)) return facts
  const { clockSkewMs: _measured, ...rest } = written
  return { ...facts, written: rest }
}
