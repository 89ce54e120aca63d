// A letter of a notice before it leaves: does it tell of this excess at all?
import { overagesIn } from '../../ledger/overages.ts'
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
