// Whom an entry of the log is about: derived from the facts that point at it, and stored nowhere. A case has one client, so
// an entry has one subject or none (settings, acts of administration). What belongs to a client and to no case lies in the
// client's own folder, which has the id of the client.
import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { TenantTx } from '../db/tenant.ts'

const plain = sql`null::bigint as at, ''::text as kind`
const dated = sql`fact.at, ''::text as kind`

/** Facts that name their case, with the instant and the kind that terms of keeping ask for. */
const OF_CASE = [
  ['case_import', plain],
  ['inquiry', plain],
  ['clause', plain],
  ['offer', plain],
  ['message', dated],
  ['claim', plain],
  ['economics', plain],
  ['letter', sql`fact.copied_at as at, fact.kind`],
  ['case_closure', dated],
  ['original', dated],
  ['capture', dated],
  ['preservation', dated],
  ['document_mark', dated],
  ['pack', dated],
  ['label_dismissal', dated],
  ['label_example', dated],
  ['claim_edit', dated],
  ['claim_decision', dated],
  ['case_minutes', dated],
  ['hand_over', dated],
  ['contribution', dated],
  ['contribution_answer', dated],
  ['case_link', dated],
  ['case_unlink', dated],
  ['draft_version', dated],
  ['second_look', dated],
  ['exhale_break', dated],
  ['concession', dated],
  ['concession_step', dated],
  ['deadline_reminder', dated],
  ['exposure_note', dated],
  ['mail_attempt', dated],
  ['mail_answer', dated],
  ['lesson', dated],
  ['lesson_end', dated],
] as const

/** Facts that name their client, and a case or none. */
const OF_CLIENT = [
  ['agreement_version', plain, true],
  ['ledger_entry', sql`fact.at, fact.kind`, true],
  ['client_card', dated, false],
  ['representative', dated, false],
  ['acceptance', dated, false],
  ['agreement_end', dated, false],
  ['page_visit', dated, false],
  ['ledger_sheet', sql`fact.last_at as at, ''::text as kind`, false],
  ['threshold_crossing', dated, false],
  ['overage_notice', dated, false],
  ['invoice_line', dated, false],
  ['one_off', dated, true],
  ['loss_claim', dated, true],
  ['watched_day', dated, true],
  // The case that names our fault is another client's; the row is about this one alone.
  ['touched_client', dated, false],
  ['client_letter', sql`fact.at, fact.kind`, false],
  ['client_letter_sending', dated, false],
  ['client_mail_attempt', dated, false],
  ['client_mail_answer', dated, false],
] as const

// Facts that name another fact of a client; each as (table, column, the fact it names, whether that may name a case).
const OF_CLIENTS_OTHER = [
  ['representative_end', 'representative_id', 'representative', false],
  ['notice_choice', 'notice_id', 'overage_notice', false],
  ['loss_step', 'loss_claim_id', 'loss_claim', true],
  ['watched_day_end', 'watched_id', 'watched_day', true],
  ['touched_told', 'touched_id', 'touched_client', false],
] as const

// Facts that name another fact; each as (table, column, the fact it names).
const OF_OTHER = [
  ['import_withdrawal', 'import_id', 'case_import'],
  ['letter_sending', 'letter_id', 'letter'],
  ['case_reopening', 'closure_id', 'case_closure'],
  ['mail_key', 'original_id', 'original'],
  ['label_withdrawal', 'dismissal_id', 'label_dismissal'],
  ['label_withdrawal', 'example_id', 'label_example'],
] as const

/** The case of a row, or the client's own folder. */
const folderOf = (row: string, mayNameCase: boolean): RawBuilder<unknown> =>
  mayNameCase
    ? sql`coalesce(${sql.ref(`${row}.case_id`)}, ${sql.ref(`${row}.client_id`)})`
    : sql.ref(`${row}.client_id`)

/**
 * Every pair of entry and client of the organisation, or of these clients: entry_index, client_id, case_id, record, at, kind.
 */
export function entriesOfSubjects(
  tx: TenantTx,
  clients: readonly string[] | null = null,
): RawBuilder<unknown> {
  const org = tx.org
  const ofThese = (column: string): RawBuilder<unknown> =>
    clients === null ? sql`` : sql`and ${sql.ref(column)} = any(${[...clients]}::uuid[])`
  const parts = [
    sql`select fact.entry_index, fact.client_id, fact.id as case_id, 'case_file' as record, ${plain}
      from case_file fact where fact.org_id = ${org} ${ofThese('fact.client_id')}`,
    ...OF_CASE.map(
      ([table, rest]) => sql`select fact.entry_index, file.client_id, file.id as case_id,
          ${sql.lit(table)} as record, ${rest}
        from ${sql.table(table)} fact join case_file file on file.org_id = fact.org_id and file.id = fact.case_id
        where fact.org_id = ${org} and file.org_id = ${org} ${ofThese('file.client_id')}`,
    ),
    ...OF_OTHER.map(
      ([table, column, other]) => sql`select fact.entry_index, file.client_id, file.id as case_id,
          ${sql.lit(table)} as record, ${plain}
        from ${sql.table(table)} fact
        join ${sql.table(other)} named on named.org_id = fact.org_id and named.id = fact.${sql.ref(column)}
        join case_file file on file.org_id = named.org_id and file.id = named.case_id
        where fact.org_id = ${org} and named.org_id = ${org} and file.org_id = ${org}
          ${ofThese('file.client_id')}`,
    ),
    ...OF_CLIENT.map(
      ([
        table,
        rest,
        mayName,
      ]) => sql`select fact.entry_index, fact.client_id, ${folderOf('fact', mayName)} as case_id,
          ${sql.lit(table)} as record, ${rest}
        from ${sql.table(table)} fact where fact.org_id = ${org} ${ofThese('fact.client_id')}`,
    ),
    ...OF_CLIENTS_OTHER.map(
      ([table, column, other, mayName]) => sql`select fact.entry_index, named.client_id,
          ${folderOf('named', mayName)} as case_id, ${sql.lit(table)} as record, ${dated}
        from ${sql.table(table)} fact
        join ${sql.table(other)} named on named.org_id = fact.org_id and named.id = fact.${sql.ref(column)}
        where fact.org_id = ${org} and named.org_id = ${org} ${ofThese('named.client_id')}`,
    ),
    sql`select fact.entry_index, fact.client_id, null::uuid as case_id, 'legal_hold' as record, ${plain}
      from legal_hold fact where fact.org_id = ${org} ${ofThese('fact.client_id')}`,
    sql`select fact.entry_index, hold.client_id, null::uuid as case_id, 'hold_lifting' as record, ${plain}
      from hold_lifting fact join legal_hold hold on hold.org_id = fact.org_id and hold.id = fact.hold_id
      where fact.org_id = ${org} and hold.org_id = ${org} ${ofThese('hold.client_id')}`,
    // An entry of the counter that was filed with two clients is about both, and stays until a person looks at it.
    sql`select fact.entry_index, file.client_id, file.id as case_id, 'counter_entry' as record, fact.at, fact.kind
      from counter_entry fact
      join counter_filing filing on filing.org_id = fact.org_id and filing.counter_entry_id = fact.id
      join case_file file on file.org_id = filing.org_id and file.id = filing.case_id
      where fact.org_id = ${org} and filing.org_id = ${org} and file.org_id = ${org}
        ${ofThese('file.client_id')} and not exists (
        select 1 from counter_filing other
        join case_file theirs on theirs.org_id = other.org_id and theirs.id = other.case_id
        where other.org_id = ${org} and theirs.org_id = ${org} and other.counter_entry_id = fact.id
          and theirs.client_id <> file.client_id)`,
  ]
  return sql.join(parts, sql` union all `)
}

/** The clients of the entries from `from` on, at most `limit` of them: entry_index to client id; other entries are nobody's. */
export async function subjectOfEntries(
  tx: TenantTx,
  from: number,
  limit: number,
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ entry_index: number; client_id: string }>`
    select distinct entry_index, client_id from (${entriesOfSubjects(tx)}) subject
    where entry_index >= ${from} order by entry_index limit ${limit}`.execute(tx.db)
  return new Map(rows.map((row) => [row.entry_index, row.client_id]))
}

const Head = z.object({ accepted: z.object({ case: z.uuid() }).optional() })

/** The clients of uploads (rows of import_staging) that became a case, by the id of the import; others are nobody's yet. */
export async function subjectOfImports(tx: TenantTx): Promise<ReadonlyMap<string, string>> {
  const files = await tx.db
    .selectFrom('case_file')
    .select(['id', 'client_id'])
    .where('org_id', '=', tx.org)
    .execute()
  const clients = new Map(files.map((file) => [file.id, file.client_id]))
  const heads = await tx.db
    .selectFrom('import_staging')
    .select(['import_id', 'bytes'])
    .where('org_id', '=', tx.org)
    .where('row_no', '=', 0)
    .execute()
  const pairs = heads.flatMap(({ import_id: id, bytes }) => {
    const { accepted } = Head.parse(JSON.parse(bytes.toString('utf8')))
    const client = accepted && clients.get(accepted.case)
    return client ? [[id, client] as const] : []
  })
  return new Map(pairs)
}
