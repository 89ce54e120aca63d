// What the server has read from brought files, and what a person answers to it. Nothing is a case until it is accepted.
import type { LimitProposal } from '../agreements/ProposedClauses.tsx'
import type { Limit } from '../agreements/agreement.ts'
import type { Problem } from '../cases/caseFacts.ts'

export type NamedSide = 'us' | 'client' | 'other'
export interface Reading {
  readonly id: string
  readonly files: readonly {
    readonly name: string
    readonly kind: string
    readonly size: number
    readonly read: number
    readonly problems: readonly Problem[]
  }[]
  readonly messages: readonly {
    readonly id: string
    readonly at: string | null
    readonly from: string
    readonly direction: 'in' | 'out' | 'internal' | null
    readonly text: string
    readonly file: string
    readonly line?: number
  }[]
  readonly names: readonly {
    readonly name: string
    readonly count: number
    readonly side: NamedSide | null
  }[]
  readonly sheets: readonly {
    readonly file: string
    readonly columns: readonly string[]
    readonly sample: readonly (readonly string[])[]
    readonly mapping: Readonly<Record<string, string | null>>
    readonly fields: readonly string[]
  }[]
  readonly ledger: readonly unknown[]
  readonly clauses: readonly {
    readonly no: string
    readonly text: string
    readonly proposals: readonly LimitProposal[]
    readonly limit?: Limit
  }[]
  readonly claims: readonly {
    readonly text: string
    readonly amountClaimed?: number
    readonly quote?: string
    readonly raisedIn?: string | readonly string[]
  }[]
  readonly missing: readonly { readonly question: string; readonly field: string }[]
  readonly problems: readonly Problem[]
}

export interface ReadingAnswers {
  readonly names: Readonly<Record<string, NamedSide>>
  readonly columns: Readonly<Record<string, Readonly<Record<string, string | null>>>>
  readonly clauses: readonly { readonly no: string; readonly text: string; readonly limit?: Limit }[]
  readonly claims: readonly {
    readonly text: string
    readonly amountClaimed?: number
    readonly item?: string
  }[]
  readonly client: { readonly name?: string; readonly type?: string; readonly consumer?: boolean }
  readonly title?: string
  readonly jurisdiction?: string
  readonly lang: 'ru' | 'en'
}
