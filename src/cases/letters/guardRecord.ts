// What guards look up in a case, gathered once: a letter is read at every key, and a long thread must not be joined each time.
import type { Day } from '../../basics/instant.ts'
import { daysKnown, namedInRecord, termsKnown } from './guardDates.ts'
import type { GuardContext } from './guards.ts'
import { receiptsOfOthers } from './papers.ts'
import { saidOnRecord } from './quotations.ts'

export interface PreparedRecord {
  /** Were these words said or agreed in the case? Then they may be quoted. */
  readonly isSaid: (words: string) => boolean
  readonly othersReceipts: readonly string[]
  readonly days: ReadonlySet<Day>
  /** Terms in days that the papers or the rules know. */
  readonly terms: ReadonlySet<number>
  /** Names of papers and the amounts of exceeded limits: «лист работ 11–20 апреля», «29 часов» sets no term. */
  readonly named: readonly string[]
}

/** What guards look up in this case. */
export const preparedRecord = (context: Omit<GuardContext, 'inPublic'>): PreparedRecord => ({
  isSaid: saidOnRecord(context.facts),
  othersReceipts: receiptsOfOthers(context.facts),
  days: daysKnown(context),
  terms: termsKnown(context),
  named: namedInRecord(context),
})
