// What may be dismissed, and how far: the words of it, without the reader that finds them.
//
// Harm and distress are never learned: such a mark is taken off one message, where it stands, and everywhere else the same
// words count as before. A guard over people must not grow thin by habit.
import type { Span } from '../basics/span.ts'
import { LABELS } from './label.ts'

/** Everything that somebody may say a text does not do: a label, or signs that a person needs help. */
export const DISMISSABLE = [...LABELS, 'distress'] as const
export type Dismissable = (typeof DISMISSABLE)[number]

/** What guards people: dismissed in one place only, with a reason in words, and shown on the case. */
export const guardsPeople = (label: Dismissable): boolean =>
  label === 'distress' || label === 'threat.violence'

/** How far a dismissal goes: wherever the same words stand, or in its own message only. */
export const REACHES = ['everywhere', 'message'] as const
export type Reach = (typeof REACHES)[number]

/** A dismissal that stands: which label, on which words, in which message of the case at hand. */
export interface StandingDismissal extends Span {
  readonly label: Dismissable
  /** The words as they were written. */
  readonly words: string
  readonly reach: Reach
  /** What the message is called in the case at hand; null when it stands in another case. */
  readonly message: string | null
}
