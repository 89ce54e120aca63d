// A letter of a notice before it leaves: does it tell of this excess at all, and what would the guards say.
import { overagesIn } from '../../ledger/overages.ts'
import type { Letter } from '../letter.ts'
import { guardFindings, type GuardFinding } from '../letters/guards.ts'
import { hasGap } from './gap.ts'
import { isConsumerClient, type ClientPapers, type NoticeDraft } from './noticeDraft.ts'

/** Whether the words tell the client of this very excess, so that days of grace and a bill may rest on them. */
export function tellsOf(papers: ClientPapers, draft: NoticeDraft, text: string): boolean {
  const { asOf } = draft.facts
  const sent = { id: 'sent', at: asOf, direction: 'out', text }
  const context = { asOf, zone: papers.zone, consumer: isConsumerClient(papers) }
  return overagesIn(papers.inForce.agreement, papers.entries, [sent], context).some(
    ({ clause, window, since, noticeMessage }) =>
      clause === draft.found.clause &&
      since === draft.found.since &&
      window?.from === draft.found.window?.from &&
      noticeMessage === sent.id,
  )
}

/** What the guards find in the letter as it was edited. A clause that was edited out is no longer quoted. */
export function noticeFindings({ givenOn }: ClientPapers, draft: NoticeDraft, text: string): GuardFinding[] {
  const quotes = draft.letter.quotes.filter((no) => text.includes(no))
  const letter: Letter = { ...draft.letter, text, quotes }
  return guardFindings(letter, { facts: draft.facts, deadlines: [], overages: [draft.found], givenOn })
}

/** The names of what stands in the way of the letter, each once: guards, and `gap` for a place left to fill in. */
export const standsInTheWay = (papers: ClientPapers, draft: NoticeDraft, text: string): string[] => [
  ...new Set([
    ...noticeFindings(papers, draft, text).map(({ guard }) => guard),
    ...(hasGap(text) ? ['gap'] : []),
  ]),
]
