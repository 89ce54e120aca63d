// The papers that a letter is read against in the browser, made ready for the guards.
import { readInstant, type Day, type Instant } from '../../basics/instant.ts'
import type { SeenFacts } from '../../web/shapes.ts'
import type { Examination } from '../../decisions/examination.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { GuardContext } from '../letters/guards.ts'

/** What guards read a letter against: the record of a case, or that of a client. */
export interface GuardedRecord {
  readonly facts: SeenFacts
  readonly examination: Pick<Examination, 'asOf' | 'deadlines' | 'overages'>
  /** The days on which something was given once beyond the agreement. */
  readonly givenOn?: readonly Day[]
}

/** The papers of the case as guards want them: instants as numbers, whatever way the facts came. */
export function contextOf({ facts, examination, givenOn = [] }: GuardedRecord): GuardContext {
  const zone = facts.timezone
  const at = (given: number | string): Instant =>
    typeof given === 'number' ? given : (readInstant(given, zone) ?? Date.parse(given))
  const read = {
    ...facts,
    asOf: at(examination.asOf),
    messages: facts.messages.map((message) => ({ ...message, at: at(message.at) })),
    ledger: facts.ledger.map((entry) => ({ ...entry, at: at(entry.at) })),
    inquiry: facts.inquiry ? { ...facts.inquiry, at: at(facts.inquiry.at) } : null,
  }
  return {
    facts: read as unknown as CaseFacts,
    deadlines: examination.deadlines,
    overages: examination.overages,
    givenOn,
  }
}
