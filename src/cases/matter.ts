// The matter: everything that a claim is judged against, read once. Rules take it whole, so that each of them stays a
// plain function from papers to a conclusion.
import type { Measure } from '../agreements/measure.ts'
import type { OverageFound } from '../agreements/overageFound.ts'
import { dayOf, type Day, type Instant } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Reconciliation } from '../ledger/reconciliation.ts'
import type { Message } from '../messages/message.ts'
import type { Exceptions } from '../signals/exceptions.ts'
import type { Label, Signal } from '../signals/label.ts'
import type { CaseFacts, Claim } from './caseFacts.ts'

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
}

export const inbound = (facts: CaseFacts): Message[] => facts.messages.filter((m) => m.direction === 'in')
export const outbound = (facts: CaseFacts): Message[] => facts.messages.filter((m) => m.direction === 'out')
export const dayIn = (facts: CaseFacts, at: Instant): Day => dayOf(at, facts.timezone)

/** A note of a call or a meeting, in our words and not the client's: "(call note, 6 min) …", «(заметка) …». */
export const isNoteOfOurs = (message: Pick<Message, 'text' | 'channel'>): boolean =>
  /^\s*[([](?:call|phone|meeting|voice|visit|note|заметк|звонок|запис|разговор|визит|встреч)/i.test(
    message.text,
  )

/** The texts that raised a claim, the inquiry included. */
export function raisedTexts(facts: CaseFacts, claim: Claim): string[] {
  return (claim.raisedIn ?? []).flatMap((id) => {
    if (id === 'inquiry') return facts.inquiry ? [facts.inquiry.text] : []
    const message = facts.messages.find((m) => m.id === id)
    return message ? [message.text] : []
  })
}

/** The texts that raised this claim alone. */
export function ownTexts(facts: CaseFacts, claim: Claim): string[] {
  const shared = new Set(facts.claims.filter((c) => c.id !== claim.id).flatMap((c) => c.raisedIn ?? []))
  return raisedTexts(facts, { ...claim, raisedIn: (claim.raisedIn ?? []).filter((id) => !shared.has(id)) })
}

/** When a claim was first raised: null when nothing on record raised it. */
export function firstRaised(facts: CaseFacts, claim: Claim): { id: string; at: Instant } | null {
  const found = (claim.raisedIn ?? []).flatMap((id) => {
    if (id === 'inquiry') return facts.inquiry ? [{ id, at: facts.inquiry.at }] : []
    const said = facts.messages.find((m) => m.id === id) ?? facts.ledger.find((e) => e.id === id)
    return said ? [{ id, at: said.at }] : []
  })
  return found.sort((a, b) => a.at - b.at)[0] ?? null
}

export const hasLabel = (matter: Matter, messageId: string, ...labels: readonly Label[]): boolean =>
  (matter.signals.get(messageId) ?? []).some((signal) => labels.includes(signal.label))

/** A document by the name that people know it by. */
export const docName = (entry: Entry): string => entry.doc ?? entry.id
