// Days in our own words that nobody has confirmed yet: in letters, notes and entries of a case.
import { addDays, dayOf, type Instant } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { isNoteOfOurs } from '../matter.ts'
import { promisedDays, type PromisedDay, type PromiseRisks } from './promisesIn.ts'
import { watchedDeadlines } from './watchedDays.ts'
import type { WorkingCalendar } from './workingCalendar.ts'

export interface FoundPromise extends PromisedDay {
  /** The message or entry in which it stands. */
  readonly where: string
  readonly at: Instant
}

/** Where a promise was said, as it is kept with a watched day. */
export interface SaidPlace {
  readonly where: string
  readonly start: number
}

/** A promise that ran out so long ago is history: it belongs into the answer to a claim, not onto today's list. */
const ASKED_FOR_DAYS = 14

interface Said {
  readonly id: string
  readonly at: Instant
  readonly text: string
}

function ourWords(facts: CaseFacts): Said[] {
  const messages = facts.messages.filter(
    (message) => message.direction !== 'in' || (message.from !== 'client' && isNoteOfOurs(message)),
  )
  const notes = facts.ledger.flatMap((entry) =>
    entry.note === undefined ? [] : [{ id: entry.id, at: entry.at, text: entry.note }],
  )
  return [...messages, ...notes].filter((one) => one.at <= facts.asOf)
}

/**
 * The promises of a case to be confirmed, oldest first: not watched or put aside yet, not kept meanwhile, and not run out more
 * than a fortnight before the moment of looking. `known` are the dates that run.
 */
export function unconfirmedPromises(
  facts: CaseFacts,
  watched: readonly (SaidPlace | null)[],
  known: readonly FoundDeadline[],
  calendar: WorkingCalendar,
  risks: PromiseRisks = {},
): FoundPromise[] {
  const oldest = addDays(dayOf(facts.asOf, facts.timezone), -ASKED_FOR_DAYS)
  return ourWords(facts)
    .flatMap(({ id, at, text }) =>
      promisedDays(text, dayOf(at, facts.timezone), known, calendar, { ...risks, since: oldest }).map(
        (found) => ({
          ...found,
          where: id,
          at,
        }),
      ),
    )
    .filter(({ day }) => day >= oldest)
    .filter(({ where, span }) => !watched.some((one) => one?.where === where && one.start === span.start))
    .filter((found) => !isKept(found, facts))
    .toSorted((one, other) => one.at - other.at)
}

const isKept = ({ where, at, day, what }: FoundPromise, facts: CaseFacts): boolean => {
  const promise = { id: '', kind: 'promise' as const, day, what, at, from: day, where, end: null }
  return watchedDeadlines([promise], facts, facts.lang).some(({ metBy }) => metBy !== undefined)
}
