// From a notice on record to the lines that may be drawn on it now: the bill of the agreement as it held when the notice left,
// no further than that clause held, and only what the answer carries.
import { dayOf, type Day, type Instant } from '../../basics/instant.ts'
import { heldUntil, type AgreementHistory } from '../../ledger/overdue/heldUntil.ts'
import { invoiceLines, type InvoiceLine, type InvoiceLineDraft } from '../../ledger/overdue/invoiceLines.ts'
import { noticeBill } from '../../ledger/overdue/noticeBill.ts'
import type { NoticeAnswer } from '../../ledger/overdue/answer.ts'
import type { ClientPapers } from './noticeDraft.ts'
import type { ChoiceFacts, NoticeFacts } from './noticeFacts.ts'

export interface BilledNotice {
  readonly id: string
  readonly at: Instant
  readonly facts: NoticeFacts
  readonly choices: readonly (ChoiceFacts & { readonly at: Instant })[]
}

/** The newest answer, with its day. */
export function answerTo(notice: BilledNotice, zone: string): NoticeAnswer | null {
  const newest = notice.choices.at(-1)
  return newest ? { choice: newest.choice, day: dayOf(newest.at, zone) } : null
}

/** The last day that may be billed of the days up to `wanted`: not after today, nor after the clause held no more. */
export function lastBilledDay(
  history: AgreementHistory,
  notice: BilledNotice,
  wanted: Day,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): Day {
  const end = heldUntil(history, notice.facts, notice.at, now)
  const days = [wanted, dayOf(now, zone), ...(end === null ? [] : [dayOf(end - 1, zone)])]
  return days.toSorted()[0] ?? wanted
}

export interface Due {
  /** The last day that was looked at. */
  readonly through: Day
  readonly lines: readonly InvoiceLineDraft[]
}

/**
 * What is due on a notice through a day, beside what was drawn before. `papers` are those of the instant of the notice; a client
 * who was told as a consumer is billed as one, whatever a card says later.
 */
export function dueOn(
  papers: ClientPapers,
  notice: BilledNotice,
  lined: readonly InvoiceLine[],
  through: Day,
): Due {
  const { facts } = notice
  const answer = answerTo(notice, papers.zone)
  const consumer = facts.consumer || papers.client.consumer === true
  const bill = noticeBill(
    {
      agreement: papers.inForce.agreement,
      entries: papers.entries,
      letters: papers.letters,
      zone: papers.zone,
      consumer,
      consented: answer?.choice === 'agree_once' ? [facts.clause] : [],
    },
    { id: notice.id, clause: facts.clause, window: facts.window?.from ?? null },
  )
  return { through, lines: invoiceLines({ bill, effect: facts.effect, consumer, answer, lined, through }) }
}

/** The first day that costs when nobody answers; null where silence begins nothing. */
export const costsFrom = ({ facts }: BilledNotice): Day | null =>
  facts.effect.effect === 'billing_starts' ? facts.effect.from : null
