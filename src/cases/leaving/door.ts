// What is asked at the door, and what it answers: the letter with what its writer said of it, whoever stands there, the answer.
import type { PromisedDay } from '../days/promisesIn.ts'
import type { Choice } from '../drafting/choice.ts'
import type { DraftFinding } from '../drafting/draftFinding.ts'
import type { DraftVersion } from '../drafting/draftShapes.ts'
import type { Letter } from '../letter.ts'
import type { Leave, LookNow } from './leave.ts'

/** Who wants the letter out, and everybody else here who may take a second look. */
export interface AtDoor {
  readonly person: string
  readonly mayLook: boolean
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

/** A letter as it is asked about, with what its writer said of it. */
export interface LetterAsked {
  readonly kind: Letter['kind']
  readonly to: string
  readonly text: string
  readonly quotes: readonly string[]
  readonly chosen: readonly Choice[]
  /** The days of the text about which somebody has said whether they are promises. */
  readonly ticked: readonly { readonly day: string; readonly start: number }[]
  /** What came in since, and was read: names of messages and claims. */
  readonly seen: readonly string[]
  /** The draft that it is; null for a text that nobody has kept yet. */
  readonly version: DraftVersion | null
}

export interface Door {
  readonly leave: Leave
  readonly found: readonly DraftFinding[]
  readonly days: readonly PromisedDay[]
  readonly look: LookNow
  /** Names of what came in since the draft was kept. */
  readonly cameSince: readonly string[]
}
