// The table "our words" of STYLE.md as the code has it: each type of domain value with its words in both languages.
import type { Bilingual } from '../basics/lang.ts'
import {
  ANOMALY_WORDS,
  CONCERN_WORDS,
  DECISION_WORDS,
  GROUP_WORDS,
  LABEL_WORDS,
  LETTER_WORDS,
  MEASURE_WORDS,
  OUR_PART_WORDS,
  SAFETY_WORDS,
  SCREENING_WORDS,
  THREAD_WORDS,
  VERDICT_WORDS,
} from '../cases/screenWords.ts'
import { REMEDY_WORDS, STANDING_WORDS } from '../cases/claims/claimWords.ts'
import { LESSON_WORDS } from '../cases/closing/lesson.ts'
import { OUTCOME_WORDS } from '../cases/closing/outcome.ts'
import { GROUND_WORDS } from '../cases/closing/touched.ts'
import { FOUND_WORDS } from '../cases/drafting/draftWords.ts'
import { STATE_WORDS, STEP_WORDS } from '../cases/steps/stepWords.ts'

export const tables: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  verdict: VERDICT_WORDS,
  concern: CONCERN_WORDS,
  decision: DECISION_WORDS,
  screeningAdvice: SCREENING_WORDS,
  conductGroup: GROUP_WORDS,
  threadSignal: THREAD_WORDS,
  safety: SAFETY_WORDS,
  ourPart: OUR_PART_WORDS,
  anomaly: ANOMALY_WORDS,
  measure: MEASURE_WORDS,
  letter: LETTER_WORDS,
  label: LABEL_WORDS,
  caseState: STATE_WORDS,
  step: STEP_WORDS,
  draftFinding: FOUND_WORDS,
  outcome: OUTCOME_WORDS,
  lesson: LESSON_WORDS,
  touched: GROUND_WORDS,
  claimStanding: STANDING_WORDS,
  remedy: REMEDY_WORDS,
}
