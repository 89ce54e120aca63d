// The tables of clients, their agreements and their ledger, as the queries see them.
import type { ClientFact, Fact, Preset, Tenant } from './tableShapes.ts'

export interface LedgerTables {
  client_card: ClientFact & { readonly consumer: boolean | null }
  client_heading: Tenant & {
    readonly card_id: string
    readonly client_id: string
    readonly name: string
    readonly number: string
  }
  representative: ClientFact & {
    readonly may_write: boolean
    readonly may_hand_in: boolean
    readonly may_take_out: boolean
    readonly until: number | null
  }
  representative_end: Fact & { readonly representative_id: string; readonly at: number }
  acceptance: ClientFact & {
    readonly version_id: string
    readonly how: string
    readonly text_hash: Buffer
    readonly until: number | null
  }
  agreement_end: ClientFact & { readonly version_id: string }
  page_visit: ClientFact & { readonly kind: string }
  ledger_import: Fact & { readonly rows: number; readonly file_hash: Buffer; readonly at: number }
  ledger_sheet: Fact & {
    readonly client_id: string
    readonly import_id: string
    readonly rows: number
    readonly rows_hash: Buffer
    readonly first_at: number | null
    readonly last_at: number | null
  }
  ledger_withdrawal: Fact & { readonly import_id: string; readonly at: number }
  threshold_crossing: ClientFact & {
    readonly version_id: string
    readonly clause_index: number
    readonly window_from: string | null
    readonly percent: number
    readonly direction: string
  }
  overage_notice: ClientFact & {
    readonly version_id: string
    readonly clause_index: number
    readonly window_from: string | null
    readonly answer_by: number | null
  }
  notice_choice: Fact & {
    readonly notice_id: string
    readonly choice: string
    readonly how: string
    readonly at: number
  }
  invoice_line: ClientFact & {
    readonly notice_id: string | null
    readonly kind: Preset<string>
    readonly amount_minor: number
    readonly currency: string
    readonly from_day: string
    readonly to_day: string
  }
  one_off: ClientFact & { readonly case_id: string | null }
  loss_claim: ClientFact & { readonly case_id: string | null }
  loss_step: Fact & { readonly loss_claim_id: string; readonly kind: string; readonly at: number }
  stock_total: Tenant & {
    readonly client_id: string
    readonly sku: string
    readonly dimension: string
    readonly held: string
    readonly unit_volume: string | null
    readonly volume_at: number | null
    readonly volume_by: string | null
    readonly unit_weight: string | null
    readonly weight_at: number | null
    readonly weight_by: string | null
  }
  day_total: Tenant & {
    readonly client_id: string
    readonly kind: string
    readonly metric: string
    readonly dimension: string
    readonly day: string
    readonly entries: number
    readonly added: string
    readonly highest: string
    readonly latest: string
    readonly latest_at: number
    readonly latest_by: string
  }
  totals_mark: Tenant & { readonly client_id: string; readonly zone: string; readonly at: number }
}
