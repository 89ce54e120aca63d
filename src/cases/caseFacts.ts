// A case as facts: the parties, the first inquiry, the agreement, the ledger, the correspondence, the claims.
// Answers (verdicts, sums due, decisions) are never read from here: the same facts give the same examination.
import { z } from 'zod'
import { Agreement, Figure } from '../agreements/agreement.ts'
import type { Instant } from '../basics/instant.ts'
import type { Known } from '../basics/known.ts'
import type { Lang } from '../basics/lang.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Message } from '../messages/message.ts'

export const Staff = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  role: z.string().optional(),
  tenureMonths: z.number().optional(),
})
export const OtherPerson = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  role: z.string().optional(),
  /** Shown by a document that the person may write for the client. Absent: not on our record. */
  authorised: z.boolean().optional(),
  /** The authority was on record from this instant on; from the beginning where nothing is said. */
  authorisedFrom: z.string().optional(),
  /** The authority was over at this instant. */
  authorisedUntil: z.string().optional(),
})
export const Client = z.looseObject({
  name: z.string().optional(),
  type: z.string().optional(),
  consumer: z.boolean().optional(),
  email: z.string().optional(),
  phones: z.array(z.string()).optional(),
  aliases: z.array(z.string()).optional(),
  since: z.string().nullable().optional(),
})
export const Business = z.looseObject({
  name: z.string().optional(),
  regime: z.string().optional(),
  email: z.string().optional(),
})
export const Parties = z.looseObject({
  business: Business,
  client: Client,
  staff: z.array(Staff).optional(),
  others: z.array(OtherPerson).optional(),
})
export type Parties = z.infer<typeof Parties>

export const InquiryFacts = z.looseObject({
  at: z.string(),
  channel: z.string().optional(),
  text: z.string(),
  /** Our own records only: earlier orders, ratings, incidents. */
  history: z.array(z.looseObject({ at: z.string().optional(), fact: z.string() })).optional(),
})
export type Inquiry = Omit<Known<z.infer<typeof InquiryFacts>>, 'at'> & {
  readonly at: Instant
  readonly atText: string
}

export const ClaimFacts = z.looseObject({
  id: z.string(),
  text: z.string(),
  /** Message ids, ledger ids, or `inquiry`. */
  raisedIn: z.array(z.string()).optional(),
  amountClaimed: Figure.nullable().optional(),
  currency: z.string().optional(),
  item: z.string().optional(),
})
export type Claim = z.infer<typeof ClaimFacts>

export const EconomicsFacts = z.looseObject({
  revenueMonth: Figure.optional(),
  revenueProject: Figure.optional(),
  currency: z.string().optional(),
  staffMinutes: Figure.optional(),
  hourlyCost: Figure.optional(),
  monthsObserved: Figure.optional(),
})
export type EconomicsFacts = z.infer<typeof EconomicsFacts>

export const OfferFacts = z.looseObject({ id: z.string().optional(), text: z.string() })

/** Everything that could be read, with instants read; what could not be read stands in `problems` beside it. */
export interface CaseFacts {
  readonly id: string
  readonly lang: Lang
  /** RU, UK, EU, US or another; decides which rules apply. */
  readonly jurisdiction: string
  /** The state of the EU (ISO 3166-1, `DE`) or the part of the UK (ISO 3166-2, `GB-SCT`) whose holidays count. */
  readonly country?: string
  /** By this number the client names the matter; left out where the case is not on record. */
  readonly number?: number
  readonly trade: string
  readonly title: string
  readonly timezone: string
  readonly parties: Parties
  readonly inquiry: Inquiry | null
  readonly agreement: z.infer<typeof Agreement> | null
  readonly offer: z.infer<typeof OfferFacts> | null
  readonly ledger: readonly Entry[]
  readonly messages: readonly Message[]
  readonly claims: readonly Claim[]
  readonly economics: EconomicsFacts | null
  /** The instant of the examination: given, else that of the last fact. */
  readonly asOf: Instant
}

/** Something that could not be read: where, what was expected, what was there, and what that changed. */
export const Problem = z.object({
  where: z.string(),
  line: z.number().optional(),
  expected: z.string(),
  got: z.string(),
  effect: z.string(),
})
export type Problem = z.infer<typeof Problem>

/** Is the client a consumer by law? Stated, else by type; a person or firm acting for business is not. */
export const isConsumer = (parties: Parties): boolean =>
  parties.client.consumer ?? (parties.client.type === 'consumer' || parties.business.regime === 'b2c')
