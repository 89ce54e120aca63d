// In which state a case is: derived from what stands open in it, and stored nowhere. The first row that applies names it, so
// that every case has exactly one state.
import { undecided, type CaseNow } from './caseNow.ts'

export const CASE_STATES = [
  'erased',
  'closed',
  'danger',
  'confirming',
  'misdirected',
  'exhaling',
  'deciding',
  'looking',
  'answering',
  'paying',
  'asking',
  'closing',
  'waiting',
] as const
export type CaseState = (typeof CASE_STATES)[number]

// What can be done at once comes before what waits: a letter that nobody has to read stands before one that somebody has to.
const ready = (c: CaseNow) =>
  c.letters.some(({ needsLook, waitsUntil }) => !needsLook && !isAhead(waitsUntil, c))
const isAhead = (at: number | null, { now }: CaseNow): boolean => at !== null && at > now

const APPLIES: Readonly<Record<CaseState, (c: CaseNow) => boolean>> = {
  erased: (c) => c.erased,
  closed: (c) => c.closed !== null,
  danger: (c) => c.danger,
  confirming: (c) => c.unconfirmed.length > 0,
  misdirected: (c) => c.misdirected,
  exhaling: (c) => isAhead(c.exhaleUntil, c),
  deciding: (c) => undecided(c).length > 0,
  looking: (c) => c.letters.some(({ needsLook }) => needsLook) && !ready(c),
  answering: (c) => c.letters.length > 0,
  paying: (c) => c.unpaid !== null,
  asking: (c) => c.asked.length > 0,
  closing: (c) => c.answered && c.dates.length === 0,
  waiting: () => true,
}

/** The state of a case; every case has one. */
export const stateOf = (c: CaseNow): CaseState => CASE_STATES.find((state) => APPLIES[state](c)) ?? 'waiting'
