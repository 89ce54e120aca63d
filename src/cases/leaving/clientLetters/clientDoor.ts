// The answer of the door about a letter of a client that stands in no case.
import type { PromisedDay } from '../../days/promisesIn.ts'
import type { DraftFinding } from '../../drafting/draftFinding.ts'
import type { Leave } from '../leave.ts'

export interface ClientDoor {
  readonly leave: Leave
  readonly found: readonly DraftFinding[]
  /** The days that the letter names as ours, where its writer is asked about them. */
  readonly days: readonly PromisedDay[]
  /** The open case in which somebody else could read it; null where the client has none. */
  readonly inCase: string | null
}
