// Joins the records with the agreement: what was measured, what we sent, when the agreement ends.
import type { Agreement } from '../agreements/agreement.ts'
import { dayIn } from '../agreements/dates.ts'
import { overagesOf } from '../agreements/overage.ts'
import type { OverageFound } from '../agreements/overageFound.ts'
import type { Moment } from '../agreements/recorded.ts'
import type { Told } from '../agreements/told.ts'
import type { Day } from '../basics/instant.ts'
import type { Entry } from './entry.ts'
import { measuredSeriesOf } from './series.ts'

/** A letter of ours, as any kind of message store has it. */
export interface Letter {
  readonly id: string
  readonly at: number
  readonly direction: string
  readonly text: string
  readonly to?: string | undefined
  readonly channel?: string | undefined
}

/** A public reply is for its readers; nobody is told of an excess, or given a term, in public. */
const isPrivate = (letter: Letter): boolean => letter.to !== 'public' && letter.channel !== 'review'

/**
 * What the client was told: our letters, and the notices of the ledger that no letter carried.
 * A ledger notice that names its message speaks through that message, and one that names a letter of the client is not ours.
 */
export function toldIn(entries: readonly Entry[], letters: readonly Letter[]): Told[] {
  const sent = letters.filter((letter) => letter.direction === 'out' && isPrivate(letter))
  const known = new Set(letters.map((letter) => letter.id))
  const notices = entries
    .filter((entry) => entry.kind === 'notice' && entry.effect !== 'termination')
    .filter((entry) => entry.message === undefined || !known.has(entry.message))
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      text: [entry.doc, entry.note].filter(Boolean).join('. '),
    }))
  return [...sent.map(({ id, at, text }) => ({ id, at, text })), ...notices]
}

/** The first day on which a recorded end of the agreement takes effect, or null; a notice made after `asOf` does not count. */
export function endOfAgreement(entries: readonly Entry[], moment: Moment): Day | null {
  const days = entries
    .filter((entry) => entry.kind === 'notice' && entry.effect === 'termination' && entry.at <= moment.asOf)
    .flatMap((entry) => dayIn(entry.endsAt, moment.zone) ?? [])
  return days.toSorted()[0] ?? null
}

export interface LedgerContext extends Moment {
  readonly consumer: boolean
  readonly consented?: readonly string[]
}

/** Every exceeded limit of one client, from the agreement, their ledger and our letters alone; see `overagesOf`. */
export const overagesIn = (
  agreement: Agreement,
  entries: readonly Entry[],
  letters: readonly Letter[],
  context: LedgerContext,
): OverageFound[] =>
  overagesOf(agreement, measuredSeriesOf(agreement, entries, context), toldIn(entries, letters), {
    ...context,
    endsOn: endOfAgreement(entries, context),
  })
