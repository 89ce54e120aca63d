// The matter: everything that a claim is judged against, read once. Rules take it whole, so that each of them stays a
// plain function from papers to a conclusion.
import type { Measure } from '../agreements/measure.ts'
import type { OverageFound } from '../agreements/overageFound.ts'
import { dayOf, type Day, type Instant } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import { onceFor } from '../basics/onceFor.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Reconciliation } from '../ledger/reconciliation.ts'
import type { Message } from '../messages/message.ts'
import type { Exceptions } from '../signals/exceptions.ts'
import type { Label, Signal } from '../signals/label.ts'
import type { CaseFacts, Claim } from './caseFacts.ts'
import type { WorkingCalendar } from './days/workingCalendar.ts'

/** A term that the law strikes out, or that the agreement itself marks so. */
export interface VoidTerm {
  readonly clause: string
  readonly why: string
  readonly source: string
}

export interface Matter {
  readonly facts: CaseFacts
  readonly consumer: boolean
  readonly lang: Lang
  /** Marks that people of the organisation took off; the signals below are without them. */
  readonly exceptions: Exceptions
  /** Signals of every inbound message, by message id; of the inquiry under `inquiry`. */
  readonly signals: ReadonlyMap<string, readonly Signal[]>
  readonly reconciliation: Reconciliation
  readonly overages: readonly OverageFound[]
  readonly measures: readonly Measure[]
  readonly voidTerms: readonly VoidTerm[]
  /** Which days are worked where the case lives. */
  readonly calendar: WorkingCalendar
}

/** What came in, in the order of time. */
export const inbound = onceFor((facts: CaseFacts): readonly Message[] =>
  facts.messages.filter((m) => m.direction === 'in'),
)
/** What went out, in the order of time. */
export const outbound = onceFor((facts: CaseFacts): readonly Message[] =>
  facts.messages.filter((m) => m.direction === 'out'),
)
const byId = onceFor((facts: CaseFacts): ReadonlyMap<string, Message> => {
  const found = new Map<string, Message>()
  for (const message of facts.messages) if (!found.has(message.id)) found.set(message.id, message)
  return found
})
/** The message of that name; the first, should several bear it. */
export const messageOf = (facts: CaseFacts, id: string): Message | undefined => byId(facts).get(id)

/** The first place in a list sorted by time that is later than `at`. */
function placeAfter(messages: readonly Message[], at: Instant): number {
  let [from, to] = [0, messages.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((messages[middle]?.at ?? Infinity) > at) to = middle
    else from = middle + 1
  }
  return from
}
/** The messages of a list sorted by time that are later than `at`, and earlier than `until`. */
export const messagesBetween = (
  messages: readonly Message[],
  at: Instant,
  until: Instant = Infinity,
): readonly Message[] => messages.slice(placeAfter(messages, at), placeAfter(messages, until - 1))

/** When the last message of a list sorted by time that is earlier than `until` was sent; long before all where there is none. */
export const lastBefore = (messages: readonly Message[], until: Instant): Instant =>
  messages[placeAfter(messages, until - 1) - 1]?.at ?? -Infinity

const raisingOf = onceFor((facts: CaseFacts): ReadonlyMap<string, readonly Claim[]> => {
  const raising = new Map<string, Claim[]>()
  for (const claim of facts.claims)
    for (const id of new Set(claim.raisedIn)) raising.set(id, [...(raising.get(id) ?? []), claim])
  return raising
})
/** The claims that a message (or `inquiry`) raised, in their order. */
export const claimsRaisedIn = (facts: CaseFacts, id: string): readonly Claim[] =>
  raisingOf(facts).get(id) ?? []

const daysIn = onceFor((_facts: CaseFacts): Map<Instant, Day> => new Map())
/** The day of an instant in the zone of the case: rules compare the same few days again and again. */
export function dayIn(facts: CaseFacts, at: Instant): Day {
  const known = daysIn(facts)
  const before = known.get(at)
  if (before !== undefined) return before
  const day = dayOf(at, facts.timezone)
  known.set(at, day)
  return day
}

/** A note of a call or a meeting, in our words and not the client's: "(call note, 6 min) …", «(заметка) …». */
export const isNoteOfOurs = (message: Pick<Message, 'text' | 'channel'>): boolean =>
  /^\s*[([](?:call|phone|meeting|voice|visit|note|заметк|звонок|запис|разговор|визит|встреч)/i.test(
    message.text,
  )

/** The texts that raised a claim, the inquiry included. */
export function raisedTexts(facts: CaseFacts, claim: Claim): string[] {
  return (claim.raisedIn ?? []).flatMap((id) => {
    if (id === 'inquiry') return facts.inquiry ? [facts.inquiry.text] : []
    const message = messageOf(facts, id)
    return message ? [message.text] : []
  })
}

/** The texts that raised this claim alone. */
export function ownTexts(facts: CaseFacts, claim: Claim): string[] {
  const alone = (id: string): boolean => claimsRaisedIn(facts, id).every((other) => other.id === claim.id)
  return raisedTexts(facts, { ...claim, raisedIn: (claim.raisedIn ?? []).filter(alone) })
}

/** When a claim was first raised: null when nothing on record raised it. */
export function firstRaised(facts: CaseFacts, claim: Claim): { id: string; at: Instant } | null {
  const found = (claim.raisedIn ?? []).flatMap((id) => {
    if (id === 'inquiry') return facts.inquiry ? [{ id, at: facts.inquiry.at }] : []
    const said = messageOf(facts, id) ?? facts.ledger.find((e) => e.id === id)
    return said ? [{ id, at: said.at }] : []
  })
  return found.sort((a, b) => a.at - b.at)[0] ?? null
}

export const hasLabel = (matter: Matter, messageId: string, ...labels: readonly Label[]): boolean =>
  (matter.signals.get(messageId) ?? []).some((signal) => labels.includes(signal.label))

/** A document by the name that people know it by. */
export const docName = (entry: Entry): string => entry.doc ?? entry.id
