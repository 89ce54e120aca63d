// The notices of a client as their page shows them: those that wait for an answer first, and of the answered ones the newest.
import { dayOf } from '../../basics/instant.ts'
import type { ChoiceOnFile, NoticeOnFile } from '../../cases/notices/noticeOnFile.ts'
import { choicesShown, silenceShown } from '../../cases/notices/noticeView.ts'
import type { PageNotice } from './pageShapes.ts'

const MOST_ANSWERED = 5
const MOST_WAITING = 20

/** The newest answer that somebody gave; that a term ended in silence is none. */
const answerOf = ({ choices }: NoticeOnFile): ChoiceOnFile | null =>
  choices.findLast(({ choice }) => choice !== 'silence') ?? null

/** True when the client may still answer. */
export const isOpen = (notice: NoticeOnFile): boolean => answerOf(notice) === null

function shown(notice: NoticeOnFile, today: string): PageNotice {
  const { facts, letter, at, id } = notice
  const choices = choicesShown(facts).map(({ kind, words }) => ({ kind, words }))
  const answer = answerOf(notice)
  const chosen = choices.find(({ kind }) => kind === answer?.choice)
  return {
    id,
    at: new Date(at).toISOString(),
    clause: facts.clause,
    limit: facts.limit,
    actual: facts.actual,
    unit: facts.unit,
    letter,
    choices,
    silence: silenceShown(facts),
    answerBy: facts.answerBy,
    isLate: facts.answerBy < today,
    answer: answer && chosen ? { ...chosen, at: new Date(answer.at).toISOString() } : null,
  }
}

interface Notices {
  readonly notices: readonly NoticeOnFile[]
  readonly organisation: { readonly timezone: string }
  readonly now: number
}

/** What of a client's notices stands on the page. */
export function noticesShown({ notices, organisation, now }: Notices): PageNotice[] {
  const newestFirst = notices.toReversed()
  const today = dayOf(now, organisation.timezone)
  return [
    ...newestFirst.filter(isOpen).slice(0, MOST_WAITING),
    ...newestFirst.filter((notice) => !isOpen(notice)).slice(0, MOST_ANSWERED),
  ].map((notice) => shown(notice, today))
}
