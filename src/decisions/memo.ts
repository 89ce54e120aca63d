// The memo: what `exhale examine` prints. It reads as a good colleague would write it: our own part before anybody else's,
// the money and the hours, each claim with its paper, what was said and what that does, the dates, what to do, the letters.
//
// The last line is for tomorrow. A part with nothing to say is left out, except our own: "nothing found" is an answer.
import type { Lang } from '../basics/lang.ts'
import type { CaseFacts } from '../cases/caseFacts.ts'
import { workingCalendarOf, type WorkingCalendar } from '../cases/days/workingCalendar.ts'
import type { Examination } from './examination.ts'
import { claimsPart, ourPart, stakesPart, subjectPart } from './memoCase.ts'
import { deadlinesPart, doNowPart, lettersPart, problemsPart } from './memoNext.ts'
import { safetyPart } from './memoSafety.ts'
import { limitsPart, saidPart } from './memoRecords.ts'
import { wrapped } from './memoText.ts'

export interface MemoInput {
  readonly examination: Examination
  readonly facts: CaseFacts
  readonly lang: Lang
  /** Which days are worked where the case lives. */
  readonly calendar: WorkingCalendar
}

/**
 * The examination as plain text of at most 100 columns, in Russian or English; no colours, no wall clock. The words that the
 * examination itself holds (reasons, letters) stay in the language in which it was made. Without a calendar that of the law alone
 * counts.
 */
export function memo(
  examination: Examination,
  facts: CaseFacts,
  lang: Lang,
  calendar = workingCalendarOf(facts.jurisdiction, facts.country),
): string {
  const input: MemoInput = { examination, facts, lang, calendar }
  const parts = [
    subjectPart(input),
    safetyPart(input),
    ourPart(input),
    stakesPart(input),
    claimsPart(input),
    limitsPart(input),
    saidPart(input),
    deadlinesPart(input),
    doNowPart(input),
    lettersPart(input),
    problemsPart(input),
    wrapped(`${lang === 'ru' ? 'На завтра' : 'For tomorrow'}: ${examination.tomorrow}`),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
