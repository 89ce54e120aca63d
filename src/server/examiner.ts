// Facts in, examination out: where the shell meets the engine. Reading is forgiving, so problems come along.
import { readStory } from '../cases/readStory.ts'
import { workingCalendarOf } from '../cases/workingCalendar.ts'
import type { CaseFacts, Problem } from '../cases/caseFacts.ts'
import type { Examination } from '../decisions/examination.ts'

export interface Examined {
  readonly facts: CaseFacts
  readonly examination: Examination
}

/** Examines the facts as of an instant (default: what the facts themselves say). Null when nothing can be examined. */
export function examined(
  json: unknown,
  asOf?: number,
): Examined | { facts: null; problems: readonly Problem[] } {
  const read = readStory(json, asOf === undefined ? {} : { asOf: new Date(asOf).toISOString() })
  if (!read.facts) return { facts: null, problems: read.problems }
  workingCalendarOf(read.facts.jurisdiction)
  return { facts: read.facts, examination: bare(read.facts, [...read.problems]) }
}

function bare(facts: CaseFacts, problems: Problem[]): Examination {
  return {
    schema: 'exhale.examination/1',
    case: facts.id,
    lang: facts.lang,
    jurisdiction: facts.jurisdiction,
    consumer: false,
    asOf: new Date(facts.asOf).toISOString(),
    ours: [],
    inquiry: null,
    messages: [],
    thread: { proofRequestedAndEvaded: false, escalates: false, unauthorisedWriters: [], groups: [] },
    overages: [],
    reconciliation: { balance: {}, counted: {}, difference: {}, volumeByDate: [], anomalies: [] },
    measures: [],
    claims: [],
    deadlines: [],
    concern: { level: 'none', messages: [], why: '' },
    economics: null,
    advice: { decision: 'keep', reasons: [], next: [] },
    problems,
    letters: [],
    tomorrow: '',
    notices: [],
  }
}
