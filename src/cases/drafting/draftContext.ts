// What a draft is read against: the papers of the case, what was decided, and who there is to name in a letter.
import type { Bilingual } from '../../basics/lang.ts'
import type { PreparedRecord } from '../letters/guardRecord.ts'
import type { GuardContext } from '../letters/guards.ts'
import type { Letter } from '../letter.ts'
import type { JudgedClaim, OurPart } from '../verdict.ts'
import type { GivingRecord } from './giving.ts'

/** The letter as it is written now; only the text may have been changed by a person. */
export type DraftText = Pick<Letter, 'kind' | 'to' | 'text' | 'quotes'>

export interface DraftContext extends Omit<GuardContext, 'inPublic'> {
  /** The claims with the verdicts that hold: decided by a person where one has decided. */
  readonly claims: readonly JudgedClaim[]
  readonly ours: readonly OurPart[]
  /** Is there somebody who had no part in the matter, whom a letter may name? */
  readonly uninvolved: boolean
  /** Why the insurer wants to hear of it before anything is admitted; null when nothing asks for that. */
  readonly tellInsurer?: Bilingual | null
  /** What tells a gift from what is due; without it nothing is said about gifts. */
  readonly giving?: GivingRecord | null
  /** What guards look up, prepared once for the case. */
  readonly record?: PreparedRecord
}
