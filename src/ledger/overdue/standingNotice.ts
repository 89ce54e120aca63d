// Whether this excess was already told: a second notice would only be noise, and would give the days of grace anew.
import type { Day } from '../../basics/instant.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { NoticeAnswer } from './answer.ts'
import type { NoticePlace } from './noticeBill.ts'

/** A notice on record. */
export interface SentNotice extends NoticePlace {
  readonly day: Day
  /** The last day of the term that it gave for an answer. */
  readonly answerBy: Day | null
  /** What it said was there, in the unit of the limit. */
  readonly stated: number
  readonly answer: NoticeAnswer | null
}

export interface StandingNotice {
  readonly notice: SentNotice
  /** `silent`: the term for an answer is over, and none came. */
  readonly state: 'waiting' | 'answered' | 'silent'
  /** More is there now than the notice said: a consumer has to be asked again, anybody may be told. */
  readonly grown: boolean
}

const stateOf = (notice: SentNotice, today: Day): StandingNotice['state'] => {
  if (notice.answer) return notice.answer.choice === 'silence' ? 'silent' : 'answered'
  return notice.answerBy !== null && notice.answerBy < today ? 'silent' : 'waiting'
}

/**
 * The newest notice that holds for this excess, or null when it was not told yet. It is the one that the bill rests on; or,
 * where no bill rests on any, one for the same clause and window that was sent since the excess began.
 */
export function standingNotice(
  found: OverageFound,
  notices: readonly SentNotice[],
  today: Day,
): StandingNotice | null {
  const about = notices
    .filter((notice) => notice.clause === found.clause && notice.window === (found.window?.from ?? null))
    .filter(
      (notice) => notice.id === found.noticeMessage || (notice.day >= found.since && notice.day <= today),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const notice = about.find(({ id }) => id === found.noticeMessage) ?? about.at(-1)
  return notice ? { notice, state: stateOf(notice, today), grown: found.actual > notice.stated } : null
}
