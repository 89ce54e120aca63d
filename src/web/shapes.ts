// What the screens receive from the API and keep on show. A preview and a recorded case have the same shape here.
import type { CaseFacts, Problem } from '../cases/caseFacts.ts'
import type { Letter } from '../cases/letter.ts'
import type { Examination } from '../decisions/examination.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Message } from '../messages/message.ts'

/** A fact as it travels: an instant in milliseconds, or the text that the owner's file has. */
export type Dated<T> = Omit<T, 'at' | 'atText'> & { readonly at: number | string; readonly atText?: string }
export type SeenMessage = Dated<Message>
export type SeenEntry = Dated<Entry>
export type SeenInquiry = Dated<NonNullable<CaseFacts['inquiry']>>
export type SeenFacts = Omit<CaseFacts, 'messages' | 'ledger' | 'inquiry' | 'asOf'> & {
  readonly messages: readonly SeenMessage[]
  readonly ledger: readonly SeenEntry[]
  readonly inquiry: SeenInquiry | null
  readonly asOf?: number | string
}

/** A pause before refusals and arguments; what is due is never held. `until` is an ISO instant or milliseconds. */
export interface Exhale {
  readonly until: string | number
  readonly messages: readonly string[]
  readonly why: string
}

export interface Sending {
  readonly channel: string
  readonly at: string | number
  readonly to: string
  readonly receipt?: string | null
}
export interface CopiedLetter {
  readonly id: string
  readonly kind: Letter['kind']
  readonly text: string
  readonly to: string
  readonly copiedAt: string | number
  readonly sending: Sending | null
}

export interface CaseView {
  /** Null for an examination that nobody has saved yet. */
  readonly id: string | null
  readonly title: string
  readonly demo: boolean
  readonly facts: SeenFacts
  readonly examination: Examination
  readonly exhale: Exhale | null
  readonly letters: readonly CopiedLetter[]
}

export interface CaseRow {
  readonly id: string
  readonly title: string
  readonly clientName: string | null
  readonly lang: 'ru' | 'en'
  readonly decision: string
  readonly nextTask: string
  readonly nextDate: string | null
  readonly openedAt: string | number
  readonly demo: boolean
  /** Letters copied or printed, of which nobody has said yet where they went. */
  readonly unconfirmed?: readonly Pick<CopiedLetter, 'id' | 'kind' | 'copiedAt'>[]
}

export type { Problem }
