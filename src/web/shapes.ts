// What the screens keep on show. A recorded case, the worked example and a preview by hand have one shape here.
import type { CaseFacts } from '../cases/caseFacts.ts'
import type { Casework } from '../cases/casework/caseworkShapes.ts'
import type { CaseRow, CopiedLetter } from '../cases/deskShapes.ts'
import type { Exhale } from '../cases/exhale/exhaleShapes.ts'
import type { Examination } from '../decisions/examination.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Message } from '../messages/message.ts'
import type { Me } from '../server/accounts/accountShapes.ts'

/** A fact as it travels: the instant is the text that the owner's file has. */
export type Dated<T> = Omit<T, 'at' | 'atText'> & { readonly at: number | string }
export type SeenMessage = Dated<Message>
export type SeenEntry = Dated<Entry>
export type SeenInquiry = Dated<NonNullable<CaseFacts['inquiry']>>
export type SeenFacts = Omit<CaseFacts, 'messages' | 'ledger' | 'inquiry' | 'asOf'> & {
  readonly messages: readonly SeenMessage[]
  readonly ledger: readonly SeenEntry[]
  readonly inquiry: SeenInquiry | null
}

export interface CaseView {
  /** Null for an examination that nobody has saved yet. */
  readonly id: string | null
  readonly client?: string
  /** When everything about the client was erased. */
  readonly erasedAt?: string | null
  readonly title: string
  readonly demo: boolean
  readonly facts: SeenFacts
  readonly examination: Examination
  readonly exhale: Exhale | null
  readonly letters: readonly CopiedLetter[]
  /** The work on a recorded case; an example and a preview have none. */
  readonly casework?: Casework | null
}

/** Facts with every list in place: what a case does not have yet is an empty list, never a missing one. */
export function seenFacts(facts: unknown): SeenFacts {
  const given = facts as Partial<SeenFacts>
  const parties: Partial<SeenFacts['parties']> = given.parties ?? {}
  return {
    ...given,
    title: given.title ?? '',
    timezone: given.timezone ?? 'UTC',
    parties: { ...parties, business: parties.business ?? {}, client: parties.client ?? {} },
    messages: given.messages ?? [],
    ledger: given.ledger ?? [],
    claims: given.claims ?? [],
    inquiry: given.inquiry ?? null,
    agreement: given.agreement ?? null,
  } as SeenFacts
}

export type { CaseRow, CopiedLetter }

export type Permission = Me['person']['permissions'][number]
export type Role = Me['person']['role']
