// A recording collects facts with the documents that prove them, and puts all of it into the database at once.
//
// It exists so that nobody can record a fact and forget its leaf: the row of a fact is only ever written here, with the
// place in the log that its document has just been given.
import type { Insertable } from 'kysely'
import type { TenantTx } from '../server/db/tenant.ts'
import type { Tables } from '../server/db/tables.ts'
import { append, type FactRows } from './append.store.ts'
import { document, type Document, type Stamp } from './log.store.ts'
import type { LeafKind } from './leaf.ts'
import { hex } from './utf8.ts'

/** Tables whose rows point at a document, in an order that foreign keys allow. */
export const FACT_TABLES = [
  'organisation_setting',
  'client',
  'case_file',
  'case_import',
  'import_withdrawal',
  'inquiry',
  'agreement_version',
  'clause',
  'offer',
  'ledger_entry',
  'message',
  'claim',
  'economics',
  'draft_version',
  'letter',
  'letter_sending',
  'admin_act',
  'reading_list',
  'case_closure',
  'case_reopening',
  'legal_hold',
  'hold_lifting',
  'erasure',
  'erasure_refusal',
  'retention_choice',
  'paper_state',
  'site',
  'counter_entry',
  'anchoring_choice',
  'timestamp_token',
  'checkpoint_mailing',
  'original',
  'capture',
  'mail_key',
  'preservation',
  'document_mark',
  'pack',
  'label_dismissal',
  'label_example',
  'label_withdrawal',
  'client_card',
  'representative',
  'representative_end',
  'acceptance',
  'agreement_end',
  'page_visit',
  'ledger_import',
  'ledger_sheet',
  'ledger_withdrawal',
  'threshold_crossing',
  'overage_notice',
  'notice_choice',
  'invoice_line',
  'one_off',
  'loss_claim',
  'loss_step',
  'claim_edit',
  'claim_decision',
  'case_minutes',
  'hand_over',
  'contribution',
  'contribution_answer',
  'case_link',
  'case_unlink',
  'second_look',
  'exhale_break',
  'concession',
  'concession_step',
  'watched_day',
  'watched_day_end',
  'deadline_reminder',
  'exposure_note',
  'mail_attempt',
  'mail_answer',
  'lesson',
  'lesson_end',
  'touched_client',
  'touched_told',
  'client_letter',
  'client_letter_sending',
  'client_mail_attempt',
  'client_mail_answer',
] as const
type FactTable = (typeof FACT_TABLES)[number]
/** Rows that belong to a fact and have no document of their own. */
const ATTACHED = ['case_heading', 'ledger_line', 'client_heading'] as const
type AttachedTable = (typeof ATTACHED)[number]

type Columns<T extends FactTable> = Omit<Insertable<Tables[T]>, 'org_id' | 'id' | 'entry_index'>
type AttachedColumns<T extends AttachedTable> = Omit<Insertable<Tables[T]>, 'org_id'>

interface Pending {
  readonly table: FactTable
  readonly id: string
  readonly proof: string
  readonly columns: object
}

export class Recording {
  readonly #documents: Document[] = []
  readonly #facts: Pending[] = []
  readonly #attached = new Map<AttachedTable, object[]>()

  /**
   * A fact with its document; returns the id of the fact, which is also the `ref` of its leaf. `id` is a fresh one, for a
   * document that names itself.
   */
  fact<T extends FactTable>(
    table: T,
    type: LeafKind,
    parts: Readonly<Record<string, Uint8Array>>,
    columns: Columns<T>,
    id?: string,
  ): string {
    const proof = this.proof(type, parts, id)
    this.#facts.push({ table, id: proof, proof, columns })
    return proof
  }

  /** A document that several facts share; returns its id. */
  proof(type: LeafKind, parts: Readonly<Record<string, Uint8Array>>, id?: string): string {
    const made = document(type, parts, id)
    this.#documents.push(made)
    return made.id
  }

  /** A fact proven by a shared document (a case and its client are opened by one); `id` is its own. */
  sharing<T extends FactTable>(table: T, id: string, proof: string, columns: Columns<T>): void {
    this.#facts.push({ table, id, proof, columns })
  }

  attach<T extends AttachedTable>(table: T, columns: AttachedColumns<T>): void {
    const rows = this.#attached.get(table) ?? []
    rows.push(columns)
    this.#attached.set(table, rows)
  }

  /** Appends the documents and writes the rows, in the caller's transaction. Nothing collected: nothing done. */
  async record(tx: TenantTx, stamp: Stamp): Promise<void> {
    if (this.#documents.length === 0) return
    await append(tx, stamp, this.#documents, (places) => this.#rows(tx, places))
  }

  #rows(tx: TenantTx, places: ReadonlyMap<string, number>): FactRows[] {
    const facts = FACT_TABLES.flatMap((table) =>
      alike(
        table,
        this.#facts
          .filter((fact) => fact.table === table)
          .map(({ id, proof, columns }) => ({
            ...columns,
            org_id: tx.org,
            id,
            entry_index: places.get(proof),
          })),
      ),
    )
    const attached = ATTACHED.flatMap((table) =>
      alike(
        table,
        (this.#attached.get(table) ?? []).map((columns) => ({ ...columns, org_id: tx.org })),
      ),
    )
    return [...facts, ...attached]
  }
}

/** The rows of one table by the columns that they name: one that is left out keeps its default. */
function alike(table: string, rows: readonly object[]): FactRows[] {
  const groups = new Map<string, { columns: string[]; rows: object[] }>()
  for (const row of rows) {
    const columns = Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([column]) => column)
    const name = columns.join()
    const group = groups.get(name) ?? { columns, rows: [] }
    group.rows.push(Object.fromEntries(columns.map((column) => [column, sent(Reflect.get(row, column))])))
    groups.set(name, group)
  }
  return Array.from(groups.values(), (group) => ({ table, ...group }))
}

/** Rows travel as JSON, where bytes have a form of their own: the hexadecimal one that PostgreSQL reads. */
const sent = (value: unknown): unknown => (value instanceof Uint8Array ? `\\x${hex(value)}` : value)
