// The tables of casework as the queries see them: what people decide, hand over, hold back and promise in a case.
import type { CaseFact, ClientFact, Fact, Tenant, Unsaid } from './tableShapes.ts'

export interface CaseworkTables {
  claim_edit: CaseFact & { readonly claim_id: string; readonly at: number }
  claim_decision: CaseFact & {
    readonly claim_id: string
    readonly verdict: string
    readonly due_day: Unsaid<string>
    readonly owner_id: Unsaid<string>
    readonly at: number
  }
  case_minutes: CaseFact & { readonly minutes: number; readonly at: number }
  hand_over: CaseFact & { readonly to_id: string; readonly at: number }
  contribution: CaseFact & {
    readonly of_id: string
    readonly due: Unsaid<number>
    readonly at: number
  }
  contribution_answer: CaseFact & {
    readonly contribution_id: string
    readonly kind: string
    readonly at: number
  }
  case_link: CaseFact & {
    readonly other_case_id: string
    readonly kind: string
    readonly at: number
  }
  case_unlink: CaseFact & { readonly link_id: string; readonly at: number }
  draft_version: CaseFact & {
    readonly draft_id: string
    readonly kind: string
    readonly text_hash: Buffer
    readonly at: number
  }
  second_look: CaseFact & {
    readonly version_id: string
    readonly way: string
    readonly word: string
    readonly at: number
  }
  exhale_break: CaseFact & { readonly until: number; readonly at: number }
  concession: CaseFact & {
    readonly kind: string
    readonly amount_minor: Unsaid<number>
    readonly currency: Unsaid<string>
    readonly at: number
  }
  concession_step: CaseFact & {
    readonly concession_id: string
    readonly kind: string
    readonly at: number
  }
  watched_day: ClientFact & {
    readonly case_id: Unsaid<string>
    readonly kind: string
    readonly day: string
  }
  watched_day_end: Fact & {
    readonly watched_id: string
    readonly kind: string
    readonly at: number
  }
  deadline_reminder: CaseFact & {
    readonly rule: string
    readonly due: string
    readonly stage: string
    readonly at: number
  }
  exposure_note: CaseFact & { readonly at: number }
  mail_attempt: CaseFact & { readonly letter_id: string; readonly at: number }
  mail_answer: CaseFact & {
    readonly attempt_id: string
    readonly kind: string
    readonly at: number
  }
  lesson: CaseFact & {
    readonly kind: string
    readonly audit_check: Unsaid<string>
    readonly at: number
  }
  lesson_end: CaseFact & {
    readonly lesson_id: string
    readonly kind: string
    readonly at: number
  }
  touched_client: ClientFact & { readonly source_case_id: string; readonly ground: string }
  touched_told: Fact & {
    readonly touched_id: string
    readonly kind: string
    readonly at: number
  }
  client_letter: ClientFact & { readonly touched_id: string; readonly kind: string }
  client_letter_sending: ClientFact & { readonly letter_id: string }
  client_mail_attempt: ClientFact & { readonly letter_id: string }
  client_mail_answer: ClientFact & { readonly attempt_id: string; readonly kind: string }
  read_mark: Tenant & {
    readonly case_id: string
    readonly person: string
    readonly up_to: number
    readonly at: number
  }
}
