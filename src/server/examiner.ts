// Facts in, examination out: where the shell meets the engine. Reading is forgiving, so problems come along.
import type { CaseFacts, Problem } from '../cases/caseFacts.ts'
import { readStory } from '../cases/readStory.ts'
import { examine } from '../decisions/examine.ts'
import { NO_EXCEPTIONS, type Exceptions } from '../signals/exceptions.ts'
import type { Examination } from '../decisions/examination.ts'
import { calendarFor } from './calendar.ts'
import type { WorkingCalendar } from '../cases/workingCalendar.ts'

export interface Examined {
  readonly facts: CaseFacts
  readonly examination: Examination
  readonly calendar: WorkingCalendar
}
export interface Unexamined {
  readonly facts: null
  readonly problems: readonly Problem[]
}

/**
 * Examines the facts as of an instant (default: what the facts themselves say), with what the organisation taught its desk
 * about words. No facts when nothing can be read.
 */
export async function examined(
  json: unknown,
  asOf?: number,
  exceptions: Exceptions = NO_EXCEPTIONS,
): Promise<Examined | Unexamined> {
  const { facts, problems } = readStory(
    json,
    asOf === undefined ? {} : { asOf: new Date(asOf).toISOString() },
  )
  if (!facts) return { facts, problems }
  const calendar = await calendarFor(facts.jurisdiction)
  return { facts, calendar, examination: examine(facts, problems, { calendar, exceptions }) }
}
