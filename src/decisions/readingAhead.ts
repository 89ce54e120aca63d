// Reading a text is what costs most in an examination, and what is read once is remembered. So a long correspondence can be read
// before anybody opens it, one text at a time.
import type { CaseFacts } from '../cases/caseFacts.ts'
import type { WorkingCalendar } from '../cases/days/workingCalendar.ts'
import { examineCase } from './examine.ts'

/**
 * Reads the texts of a case as an examination of it will, the newest first; yields after each, so that other work can be done in
 * between. A message examined alone asks of its text nearly everything that the whole case asks of it.
 */
export function* readingAhead(facts: CaseFacts, calendar: WorkingCalendar): Generator<undefined> {
  for (const message of facts.messages.toReversed()) {
    examineCase({ ...facts, ledger: [], claims: [], messages: [message] }, [], { calendar })
    yield undefined
  }
}
