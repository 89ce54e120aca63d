// Whom an entry of the log is about: derived from the facts that point at it, and stored nowhere. A case has one client, so
// an entry has one subject or none (settings, acts of administration).
import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { TenantTx } from '../db/tenant.ts'

/** Facts that name their case. */
const OF_CASE = [
  'case_import',
  'inquiry',
  'agreement_version',
  'clause',
  'offer',
  'ledger_entry',
  'message',
  'claim',
  'economics',
  'letter',
  'case_closure',
] as const

// Facts that name another fact; each as (table, column, the fact it names).
const OF_OTHER = [
  ['import_withdrawal', 'import_id', 'case_import'],
  ['letter_sending', 'letter_id', 'letter'],
  ['case_reopening', 'closure_id', 'case_closure'],
] as const

/** Every pair of entry and client of the organisation, one query of unions: `entry_index`, `client_id`, `record`. */
export function entriesOfSubjects(tx: TenantTx): RawBuilder<unknown> {
  const org = tx.org
  const parts = [
    sql`select entry_index, client_id, case_id, record from (
      select entry_index, client_id, id as case_id, 'case_file' as record from case_file where org_id = ${org}) head`,
    ...OF_CASE.map(
      (table) => sql`select fact.entry_index, file.client_id, file.id as case_id, ${table}::text as record
        from ${sql.table(table)} fact join case_file file on file.org_id = fact.org_id and file.id = fact.case_id
        where fact.org_id = ${org} and file.org_id = ${org}`,
    ),
    ...OF_OTHER.map(
      ([table, column, other]) => sql`select fact.entry_index, file.client_id, file.id as case_id,
          ${table}::text as record
        from ${sql.table(table)} fact
        join ${sql.table(other)} named on named.org_id = fact.org_id and named.id = fact.${sql.ref(column)}
        join case_file file on file.org_id = named.org_id and file.id = named.case_id
        where fact.org_id = ${org} and named.org_id = ${org} and file.org_id = ${org}`,
    ),
    sql`select entry_index, client_id, null::uuid as case_id, 'legal_hold' as record
      from legal_hold where org_id = ${org}`,
    sql`select lifting.entry_index, hold.client_id, null::uuid as case_id, 'hold_lifting' as record
      from hold_lifting lifting join legal_hold hold on hold.org_id = lifting.org_id and hold.id = lifting.hold_id
      where lifting.org_id = ${org} and hold.org_id = ${org}`,
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
