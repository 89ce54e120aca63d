// What is known of clients outside of their cases, as rows of an export: which tables, which columns, and what they name.
// The words stand in the openings of the log; a row says which entry it is, and what nobody's words are.
import { z } from 'zod'
import type { LeafKind } from '../../../../evidence/leaf.ts'

const Id = z.guid()
const At = z.int()
const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const Count = z.int().min(0)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Word = z.string().regex(/^[a-z_]{1,40}$/)

/** What a column names, wherever it stands. */
export const NAMED_BY = {
  client_id: 'client',
  case_id: 'case',
  site_id: 'site',
  version_id: 'agreement_version',
  amends: 'agreement_version',
  representative_id: 'representative',
  import_id: 'ledger_import',
  corrects: 'ledger_entry',
  notice_id: 'overage_notice',
  loss_claim_id: 'loss_claim',
} as const

const table = <S extends z.ZodRawShape>(leaf: LeafKind, columns: S) => ({
  leaf,
  row: z.strictObject({ n: Count, id: Id, ...columns }),
  columns: Object.keys(columns),
})
const ofClient = <S extends z.ZodRawShape>(leaf: LeafKind, columns: S) =>
  table(leaf, { client_id: Id, at: At, ...columns })
const ofLimit = { version_id: Id, clause_index: Count, window_from: Day.nullable() }

/** Tables of an export with the kind of their entries; their columns are those of the database, but for derived ones. */
export const CLIENT_TABLES = {
  site: table('site.named', { named_at: At }),
  client_card: ofClient('client.noted', { consumer: z.boolean().nullable() }),
  representative: ofClient('representative.named', {
    may_write: z.boolean(),
    may_hand_in: z.boolean(),
    may_take_out: z.boolean(),
    until: At.nullable(),
  }),
  representative_end: table('representative.ended', { representative_id: Id, at: At }),
  agreement_version: table('agreement.recorded', { client_id: Id, kind: Word, amends: Id.nullable() }),
  acceptance: ofClient('agreement.accepted', {
    version_id: Id,
    how: Word,
    text_hash: Hash,
    until: At.nullable(),
  }),
  agreement_end: ofClient('agreement.ended', { version_id: Id }),
  page_visit: ofClient('page.visited', { kind: Word }),
  ledger_entry: table('ledger.entry', {
    client_id: Id,
    at: At.nullable(),
    site_id: Id.nullable(),
    corrects: Id.nullable(),
    received_at: At.nullable(),
  }),
  ledger_import: table('ledger.imported', { rows: Count, file_hash: Hash, at: At }),
  ledger_sheet: table('ledger.sheet', {
    client_id: Id,
    import_id: Id,
    rows: Count,
    rows_hash: Hash,
    first_at: At.nullable(),
    last_at: At.nullable(),
  }),
  ledger_withdrawal: table('ledger.withdrawn', { import_id: Id, at: At }),
  threshold_crossing: ofClient('threshold.crossed', {
    ...ofLimit,
    percent: Count,
    direction: Word,
  }),
  overage_notice: ofClient('overage.notified', { ...ofLimit, answer_by: At.nullable() }),
  notice_choice: table('overage.chosen', { notice_id: Id, choice: Word, how: Word, at: At }),
  invoice_line: ofClient('invoice.lined', {
    notice_id: Id.nullable(),
    kind: Word,
    amount_minor: At,
    currency: z.string().regex(/^[A-Z]{3}$/),
    from_day: Day,
    to_day: Day,
  }),
  one_off: ofClient('oneoff.noted', { case_id: Id.nullable() }),
  loss_claim: ofClient('loss.claimed', { case_id: Id.nullable() }),
  loss_step: table('loss.step', { loss_claim_id: Id, kind: Word, at: At }),
} as const
export type ClientTable = keyof typeof CLIENT_TABLES
export const isClientTable = (name: string): name is ClientTable => Object.hasOwn(CLIENT_TABLES, name)

/** A row in the form in which it is read: which columns it has, its table has checked. */
export interface ClientRow {
  readonly table: ClientTable
  readonly n: number
  readonly id: string
  readonly columns: Readonly<Record<string, unknown>>
}

/** The row of one line. Throws when it is none of this table. */
export function clientRow(name: ClientTable, line: string): ClientRow {
  const { n, id, ...columns } = CLIENT_TABLES[name].row.parse(JSON.parse(line))
  return { table: name, n, id, columns }
}

/** The files of rows with their digests: it tells a file that was changed, and one that is missing. */
export const ClientFiles = z.array(
  z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
)
export type ClientFiles = z.infer<typeof ClientFiles>
export const CLIENT_FILES = 'clients/files.json'
