// The one task on top of a case: what to do now, and by which date.
import type { FoundDeadline } from '../cases/deadlines/foundDeadline.ts'
import type { CaseView, CopiedLetter } from './shapes.ts'

export type NextTask =
  | { readonly kind: 'confirm'; readonly letter: CopiedLetter }
  | { readonly kind: 'step'; readonly text: string; readonly due: FoundDeadline | null }

/** A letter that left the desk without a word of where it went comes first: the thread is not true until then. */
export function nextTaskOf(view: CaseView): NextTask {
  const letter = view.letters.find((copied) => copied.sending === null)
  if (letter) return { kind: 'confirm', letter }
  return { kind: 'step', text: view.examination.advice.next[0] ?? '', due: nextOwnDate(view.examination) }
}

/** Our nearest date that nothing has met yet, past or ahead; null when none is open. */
export const nextOwnDate = (read: CaseView['examination']): FoundDeadline | null =>
  byDue(read.deadlines).find((deadline) => deadline.whose === 'ours' && !deadline.metBy) ?? null

export const byDue = (deadlines: readonly FoundDeadline[]): FoundDeadline[] =>
  deadlines.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
