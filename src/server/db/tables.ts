// The tables as the queries see them. A test compares them with the database, column by column.
// Instants are integer milliseconds UTC; numeric comes and goes as text, because a double would round it.
import type { CaseworkTables } from './caseworkTables.ts'
import type { LedgerTables } from './ledgerTables.ts'
import type { CaseFact, Fact, Imported, Preset, Tenant, Unsaid } from './tableShapes.ts'

export interface Tables extends LedgerTables, CaseworkTables {
  log_state: Tenant & {
    readonly size: number
    readonly frontier: Buffer
    readonly epoch: number
    readonly first_entry: number
    readonly behind: string | null
  }
  log_epoch: Tenant & {
    readonly epoch: number
    readonly first_entry: number
    readonly origin: string
    readonly vkey: string
    readonly opened_at: number
    readonly reason: string | null
    readonly previous: string | null
    readonly compromised_at: number | null
    readonly compromised_size: number | null
  }
  checkpoint: Tenant & {
    readonly epoch: number
    readonly size: number
    readonly root: Buffer
    readonly note: string
    readonly signed_at: number
  }
  evidence_entry: Tenant & {
    readonly entry_index: number
    readonly type: string
    readonly ref: string
    readonly recorded_at: number
    readonly bytes: Buffer
    readonly leaf_hash: Buffer
  }
  payload: Tenant & {
    readonly entry_index: number
    readonly part: string
    readonly bytes: Buffer
    readonly salt: Buffer
  }
  organisation_setting: Fact & { readonly recorded_at: number }
  client: Fact
  case_file: Fact & {
    readonly client_id: string
    readonly opened_at: number
    readonly lang: string
    readonly jurisdiction: string
    readonly timezone: string
    readonly demo: string | null
  }
  case_heading: Tenant & { readonly case_id: string; readonly title: string; readonly client_name: string }
  case_import: CaseFact & { readonly kind: string; readonly rows: number; readonly accepted_at: number }
  import_withdrawal: Fact & { readonly import_id: string; readonly withdrawn_at: number }
  inquiry: CaseFact
  agreement_version: Fact & {
    readonly case_id: string | null
    readonly client_id: string
    readonly kind: Preset<string>
    readonly amends: Unsaid<string>
  }
  clause: Imported
  offer: CaseFact
  ledger_entry: Fact & {
    readonly case_id: string | null
    readonly client_id: string
    readonly import_id: string | null
    readonly kind: string
    readonly at: number | null
    readonly site_id: Unsaid<string>
    readonly turn_id: Unsaid<string>
    readonly corrects: Unsaid<string>
    readonly received_at: Unsaid<number>
  }
  ledger_line: Tenant & {
    readonly client_id: string
    readonly document_id: string
    readonly line_no: number
    readonly sku: string
    readonly qty: string
    readonly unit: string | null
    readonly moved: string
    readonly at: number | null
    readonly kind: Preset<string>
    readonly unit_volume: Unsaid<string>
    readonly unit_weight: Unsaid<string>
  }
  message: Imported & { readonly direction: string; readonly at: number | null }
  claim: Imported
  economics: CaseFact
  letter: CaseFact & {
    readonly kind: string
    readonly copied_at: number
    readonly draft_version_id: Unsaid<string>
  }
  letter_sending: Fact & { readonly letter_id: string; readonly message_id: string; readonly at: number }
  subject_key: Tenant & { readonly subject_id: string; readonly sealed: Buffer; readonly created_at: number }
  case_closure: CaseFact & { readonly at: number; readonly outcome: Unsaid<string> }
  case_reopening: Fact & { readonly closure_id: string; readonly at: number }
  legal_hold: Fact & { readonly client_id: string; readonly at: number }
  hold_lifting: Fact & { readonly hold_id: string; readonly at: number }
  erasure: Fact & {
    readonly client_id: string
    readonly ground: string
    readonly scope: string
    readonly at: number
  }
  erasure_refusal: Fact & { readonly client_id: string; readonly at: number }
  retention_choice: Fact & { readonly kind: string; readonly at: number }
  paper_state: Fact & { readonly paper: string; readonly state: string; readonly at: number }
  admin_act: Fact & { readonly kind: string; readonly at: number }
  reading: Tenant & {
    readonly id: string
    readonly minute: number
    readonly at: number
    readonly person: string
    readonly via: string
    readonly address: string
    readonly what: string
    readonly thing: string
    readonly route: string
  }
  reading_list: Fact & { readonly minute: number; readonly rows: number }
  site: Fact & { readonly named_at: number }
  counter_entry: Fact & {
    readonly site_id: string
    readonly turn_id: string
    readonly kind: string
    readonly at: number
    readonly corrects: string | null
  }
  counter_filing: Tenant & {
    readonly counter_entry_id: string
    readonly case_id: string
    readonly filed_at: number
  }
  tile: Tenant & {
    readonly epoch: number
    readonly level: number
    readonly tile_index: number
    readonly hashes: Buffer
    readonly root: Buffer
  }
  log_key: Tenant & {
    readonly epoch: number
    readonly key_no: number
    readonly from_size: number
    readonly vkey: string
    readonly added_at: number
  }
  log_key_end: Tenant & {
    readonly epoch: number
    readonly key_no: number
    readonly from_size: number
    readonly ended_at: number
  }
  cosignature: Tenant & {
    readonly epoch: number
    readonly size: number
    readonly signer: string
    readonly line: string
    readonly seen_at: number
  }
  anchoring_choice: Fact & { readonly at: number }
  timestamp_token: Fact & {
    readonly epoch: number
    readonly size: number
    readonly authority: string
    readonly gen_time: number
    readonly received_at: number
  }
  checkpoint_mailing: Fact & { readonly epoch: number; readonly size: number; readonly at: number }
  original: CaseFact & { readonly upload_id: string | null; readonly at: number }
  capture: CaseFact & { readonly at: number }
  mail_key: Fact & { readonly original_id: string; readonly at: number }
  preservation: CaseFact & { readonly at: number }
  document_mark: CaseFact & { readonly document_id: string; readonly mark: string; readonly at: number }
  pack: CaseFact & { readonly at: number }
  label_dismissal: CaseFact & { readonly document_id: string; readonly label: string; readonly at: number }
  label_example: CaseFact & {
    readonly document_id: string | null
    readonly label: string | null
    readonly at: number
  }
  label_withdrawal: Fact & {
    readonly dismissal_id: string | null
    readonly example_id: string | null
    readonly at: number
  }
  pack_seal: Tenant & {
    readonly pack_id: string
    readonly epoch: number
    readonly size: number
    readonly tokens: string[]
    readonly sealed_at: number
  }
  write_once: Tenant & {
    readonly key: string
    readonly fingerprint: Buffer
    readonly answer: Buffer
    readonly at: number
  }
  import_staging: Tenant & {
    readonly import_id: string
    readonly row_no: number
    readonly bytes: Buffer
    readonly accepted_at: number | null
  }
}
