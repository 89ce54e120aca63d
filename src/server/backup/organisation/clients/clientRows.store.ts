// The rows about clients outside of their cases, table by table, a page at a time. What was erased has no words any more, and
// is left out.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { TenantTx } from '../../../db/tenant.ts'
import type { ExportedFile } from '../exportShapes.ts'
import {
  CLIENT_FILES,
  CLIENT_TABLES,
  isClientTable,
  type ClientFiles,
  type ClientTable,
} from './clientRows.ts'

const PAGE = 5_000
const FIRST = '00000000-0000-0000-0000-000000000000'

/** Which rows of a table travel here: those of a case travel with the case, and of the sites those where an act was made. */
const CONDITIONS: Partial<Record<ClientTable, ReturnType<typeof sql>>> = {
  agreement_version: sql`fact.case_id is null`,
  ledger_entry: sql`fact.case_id is null`,
  site: sql`exists (select 1 from ledger_entry act
    where act.org_id = fact.org_id and act.site_id = fact.id and act.case_id is null)`,
}

interface Found {
  readonly id: string
  readonly n: number
}

async function pageAfter(tx: TenantTx, table: ClientTable, after: string): Promise<Found[]> {
  const columns = CLIENT_TABLES[table].columns.map((column) => sql`, ${sql.ref(`fact.${column}`)}`)
  const { rows } = await sql<Found>`
    select fact.entry_index as n, fact.id ${sql.join(columns, sql` `)}
    from ${sql.table(table)} fact
    where fact.org_id = ${tx.org} and fact.id > ${after} and ${CONDITIONS[table] ?? sql`true`}
      and exists (select 1 from payload opened
        where opened.org_id = ${tx.org} and opened.entry_index = fact.entry_index and opened.part = 'facts')
    order by fact.id limit ${PAGE}`.execute(tx.db)
  return rows
}

const lineOf = (row: Found): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        Buffer.isBuffer(value) ? value.toString('hex') : (value as unknown),
      ]),
    ),
  )

/** The rows as files of lines, and last the list of these files; entries in `without` stay out. */
export async function* clientFiles(tx: TenantTx, without: ReadonlySet<number>): AsyncGenerator<ExportedFile> {
  const files: ClientFiles = []
  for (const table of Object.keys(CLIENT_TABLES).filter(isClientTable))
    for (let [after, number] = [FIRST, 0]; ; number += 1) {
      const rows = await pageAfter(tx, table, after)
      const last = rows.at(-1)
      if (!last) break
      after = last.id
      const lines = rows.filter(({ n }) => !without.has(n)).map(lineOf)
      const [path, text] = [
        `clients/${table}-${String(number).padStart(6, '0')}.jsonl`,
        `${lines.join('\n')}\n`,
      ]
      files.push({ path, sha256: createHash('sha256').update(text).digest('hex') })
      yield { path, text }
    }
  yield { path: CLIENT_FILES, text: `${JSON.stringify(files, null, 2)}\n` }
}
