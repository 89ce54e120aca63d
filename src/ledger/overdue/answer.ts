// What a client may answer to a notice of an exceeded limit, and what we made of it: a choice, the day it was made, invoice lines.
import type { Day } from '../../basics/instant.ts'

/** What a notice may offer; not answering is none of them. */
export const OFFERED_CHOICES = [
  'clear',
  'pay_extra',
  'change_plan',
  'stay_within',
  'agree_once',
  'own_count',
] as const
export type OfferedChoice = (typeof OFFERED_CHOICES)[number]

/** The newest answer to a notice: what was chosen, or that the term ended in silence, and the day of it. */
export interface NoticeAnswer {
  readonly choice: OfferedChoice | 'silence'
  readonly day: Day
}
