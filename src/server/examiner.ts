// Facts in, examination out: where the shell meets the engine. Reading is forgiving, so problems come along.
import type { CaseFacts, Problem } from '../cases/caseFacts.ts'
import { readStory } from '../cases/readStory.ts'
import { examineCase, type Means } from '../decisions/examine.ts'
import { nextTurn } from '../decisions/turning.ts'
import type { Instant } from '../basics/instant.ts'
import type { DecidedClaim } from '../cases/claims/claimShapes.ts'
import type { Matter } from '../cases/matter.ts'
import { NO_EXCEPTIONS, type Exceptions } from '../signals/exceptions.ts'
import type { Examination } from '../decisions/examination.ts'
import { calendarFor } from './calendar.ts'
import type { WorkingCalendar } from '../cases/days/workingCalendar.ts'

export interface Examined {
  readonly facts: CaseFacts
  readonly examination: Examination
  readonly calendar: WorkingCalendar
  /** Everything that the claims were judged against. */
  readonly matter: Matter
  /** The claims as people decided them, with what was proposed. */
  readonly claims: readonly DecidedClaim[]
  /** The same papers are answered alike as of every instant before this one. */
  readonly until: Instant
}
/** What people of the desk said beside the facts. */
export type Said = Pick<Means, 'decisions' | 'watched' | 'minutes'>
export interface Unexamined {
  readonly facts: null
  readonly problems: readonly Problem[]
}

/**
 * Examines the facts as of an instant (default: what the facts themselves say), with what the organisation taught its desk
 * about words and what its people decided in the case. No facts when nothing can be read.
 */
export async function examined(
  json: unknown,
  asOf?: number,
  exceptions: Exceptions = NO_EXCEPTIONS,
  said: Said = {},
): Promise<Examined | Unexamined> {
  const { facts, problems } = readStory(
    json,
    asOf === undefined ? {} : { asOf: new Date(asOf).toISOString() },
  )
  if (!facts) return { facts, problems }
  const calendar = await calendarFor(facts.jurisdiction, facts.country)
  const answer = examineCase(facts, problems, { calendar, exceptions, ...said })
  return { facts, calendar, ...answer, until: nextTurn(facts, answer.matter, said.watched ?? []) }
}

/** The same examination as of a later instant before its `until`: nothing but that instant is another one. */
export function carried(read: Examined, asOf: Instant): Examined {
  const facts = { ...read.facts, asOf }
  const known = read.matter.facts === read.facts ? facts : { ...read.matter.facts, asOf }
  return {
    ...read,
    facts,
    matter: { ...read.matter, facts: known },
    examination: { ...read.examination, asOf: new Date(asOf).toISOString() },
  }
}
