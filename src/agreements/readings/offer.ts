// Among the texts that were brought, which one is the agreement: the one that says most about limits and scope.
import type { Instant } from '../../basics/instant.ts'
import { SCOPE_KINDS } from '../proposals/scope.ts'
import { readAgreement, type AgreementReading } from './agreementReading.ts'

export const ORIGINS = ['pasted', 'docx', 'pdf', 'mail', 'message'] as const

/** A text that may be the agreement: a file, the words of a message, or words that a message quotes. */
export interface BroughtText {
  readonly text: string
  readonly origin: (typeof ORIGINS)[number]
  /** The file that it stands in. */
  readonly file: string
  /** When it was written and by whom, where the file says so. */
  readonly at: Instant | null
  readonly author: string
}

export interface Offer {
  readonly brought: BroughtText
  readonly reading: AgreementReading
}

const MOST_READ = 40
/** Letters that are read of all texts together: reading costs time, and a person waits. */
const MOST_LETTERS = 400_000
/** Shorter texts say "ok" or "thank you"; an agreement of one sentence is longer. */
const SHORTEST = 20

const weightOf = ({ reading }: Offer): number =>
  reading.clauses.reduce((sum, { proposals }) => sum + proposals.length, 0) +
  SCOPE_KINDS.reduce((sum, kind) => sum + reading[kind].length, 0)

/**
 * The text among those brought that proposes most; of equals the longer one. Of many texts the longest are read: 40 of them, 400,000
 * letters together.
 * Null when none is long enough to be an agreement.
 */
export function offerAmong(texts: readonly BroughtText[]): Offer | null {
  const longest = texts
    .filter(({ text }) => text.trim().length >= SHORTEST)
    .toSorted((a, b) => b.text.length - a.text.length)
    .slice(0, MOST_READ)
  let letters = 0
  const read: Offer[] = []
  for (const brought of longest) {
    letters += brought.text.length
    if (read.length > 0 && letters > MOST_LETTERS) break
    read.push({ brought, reading: readAgreement(brought.text) })
  }
  return read.reduce<Offer | null>(
    (best, one) => (best === null || weightOf(one) > weightOf(best) ? one : best),
    null,
  )
}
