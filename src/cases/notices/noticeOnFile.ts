// A notice, its answers and its lines as they stand on record.
import type { InvoiceLineDraft } from '../../ledger/overdue/invoiceLines.ts'
import type { ChoiceFacts, NoticeFacts } from './noticeFacts.ts'

export interface ChoiceOnFile extends ChoiceFacts {
  readonly id: string
  readonly at: number
  readonly entry: number
}

export interface NoticeOnFile {
  readonly id: string
  readonly client: string
  /** When it went to the client. */
  readonly at: number
  readonly entry: number
  /** The last instant at which an answer is in time. */
  readonly answerBy: number | null
  readonly facts: NoticeFacts
  readonly letter: string
  /** In the order of the log; the newest counts. */
  readonly choices: readonly ChoiceOnFile[]
}

export interface LineOnFile extends InvoiceLineDraft {
  readonly id: string
  readonly client: string
  readonly notice: string
  readonly at: number
  readonly entry: number
  /** What was exceeded, such as a limit of 0.4 m³. */
  readonly limit: number
  readonly unit: string
}

/** What was drawn on a notice so far, in minor units. */
export interface DrawnSoFar {
  readonly through: string
  readonly minor: number
  readonly currency: string
}
