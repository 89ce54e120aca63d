// Who may write, hand in and take out for a client, as the client or a paper of theirs said it.
//
// A representative is named for a time and ended by a fact of its own: what was done before the end stays done by somebody
// who was allowed to. What is not on record is said as exactly that, never as "not allowed".
import { z } from 'zod'
import type { Instant } from '../../basics/instant.ts'

const Text = z.string().trim()

export const NamedRepresentative = z.strictObject({
  name: Text.min(1).max(300),
  /** Who that is to the client: accountant, husband, driver. */
  role: Text.max(200).default(''),
  /** E-mail addresses and phone numbers from which this person writes. */
  addresses: z.array(Text.min(1).max(254)).max(10).default([]),
  mayWrite: z.boolean(),
  mayHandIn: z.boolean(),
  mayTakeOut: z.boolean(),
  /** What shows it: a power of attorney with its number and day, a letter of the client, the client's own words. */
  basis: Text.max(1_000).default(''),
})
export type NamedRepresentative = z.infer<typeof NamedRepresentative>

export type Deed = 'write' | 'hand_in' | 'take_out'

/** What is needed of a representative to say whether a deed of theirs was on record. */
export interface Standing {
  readonly mayWrite: boolean
  readonly mayHandIn: boolean
  readonly mayTakeOut: boolean
  /** The authority begins; the deed of the same instant is on record already. */
  readonly from: Instant
  /** Holds no more from this instant on: the term that was said, or the end, whichever came first; null for neither. */
  readonly until: Instant | null
}

const allows = ({ mayWrite, mayHandIn, mayTakeOut }: Standing, deed: Deed): boolean =>
  ({ write: mayWrite, hand_in: mayHandIn, take_out: mayTakeOut })[deed]

/** Stands at an instant: named by then, and neither ended nor past the term. */
export const standsAt = ({ from, until }: Standing, at: Instant): boolean =>
  from <= at && (until === null || at < until)

/** True when our record shows that this person might do that for the client at that instant. */
export const mayAct = (one: Standing, deed: Deed, at: Instant): boolean =>
  standsAt(one, at) && allows(one, deed)
