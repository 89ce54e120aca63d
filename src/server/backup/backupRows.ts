// The rows of one table in a snapshot, page by page through a cursor: memory knows a page, never a table.
import { CONTENT_TABLES } from '../safekeeping/contentTables.ts'
import type { BackupTable } from './catalog.ts'
import { OF_ORGANISATION, OF_THIS_BACKUP, type OwnedRow } from './rowBoxes.ts'
import type { Snapshot } from './snapshot.ts'

const FIRST_PAGE = 64
const MOST_ROWS = 2_000
const PAGE_CHARACTERS = 2 * 1024 * 1024

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const OF_ITS_CASE = {
  of: 's.client_id',
  join: 'left join case_file s on s.org_id = t.org_id and s.id = t.case_id',
}

/** Where the rows of content are about somebody: the expression for the client's id, and what must be joined for it. */
const SUBJECTS: Readonly<Record<string, { readonly of: string; readonly join: string }>> = {
  payload: { of: 's.client_id', join: 'left join subject s on s.entry_index = t.entry_index' },
  case_heading: OF_ITS_CASE,
  ledger_line: { of: 't.client_id', join: '' },
  client_heading: { of: 't.client_id', join: '' },
  stock_total: { of: 't.client_id', join: '' },
  day_total: { of: 't.client_id', join: '' },
  totals_mark: { of: 't.client_id', join: '' },
  read_mark: OF_ITS_CASE,
  import_staging: { of: `'${OF_THIS_BACKUP}'`, join: '' },
}

export const isContent = (table: string): boolean => CONTENT_TABLES.some((name) => name === table)

/** Tables in which a row may be a file: their large rows come apart from the others, one at a time. */
const WITH_FILES: ReadonlySet<string> = new Set(['payload', 'import_staging'])
const LARGE_BYTES = 16 * 1024

/** A query with what it asks about. */
export interface Query {
  readonly sql: string
  readonly parameters: readonly unknown[]
}
interface RowQuery extends Query {
  /** Rows that may be in memory at once. */
  readonly mostRows: number
}
const NOTHING: Query = { sql: '', parameters: [] }
const NOBODYS = { of: 'null', join: '' }

/**
 * The rows of a table as JSON texts with whom each is about. `subjects`: the query of (entry_index, client_id) pairs; null
 * when nobody asks. Columns in `without` are left out of the row.
 */
export function rowQueries(
  table: BackupTable,
  subjects: Query | null,
  without: readonly string[] = [],
): RowQuery[] {
  const subject = (subjects ? SUBJECTS[table.name] : undefined) ?? NOBODYS
  const asked = (table.name === 'payload' ? subjects : null) ?? NOTHING
  const withSubjects = asked.sql
    ? `with subject as materialized (select entry_index, min(client_id::text) as client_id
        from (${asked.sql}) pair group by entry_index) `
    : ''
  const row = without.reduce((text, column) => `${text} - '${column.replaceAll("'", "''")}'`, 'to_jsonb(t)')
  const order = table.key.map((column) => `t.${quoted(column)}`).join(', ')
  const sqlOf = (where: string): string =>
    `${withSubjects}select (${row})::text as text, coalesce(${subject.of}::text, '${OF_ORGANISATION}') as of` +
    ` from ${quoted(table.name)} t ${subject.join}${where}${order ? ` order by ${order}` : ''}`
  const { parameters } = asked
  if (!WITH_FILES.has(table.name)) return [{ sql: sqlOf(''), parameters, mostRows: MOST_ROWS }]
  const large = `octet_length(t.bytes) > ${LARGE_BYTES}`
  return [
    { sql: sqlOf(` where not ${large}`), parameters, mostRows: MOST_ROWS },
    { sql: sqlOf(` where ${large}`), parameters, mostRows: 1 },
  ]
}

/** The rows of the queries in their order. Pages grow while rows are small and shrink when they are large. */
export async function* pagedRows(
  snapshot: Snapshot,
  table: BackupTable,
  queries: readonly RowQuery[],
): AsyncGenerator<OwnedRow> {
  for (const { sql, parameters, mostRows } of queries) {
    await snapshot.query(table.reader, `declare backup_rows no scroll cursor for ${sql}`, parameters)
    for (let count = Math.min(FIRST_PAGE, mostRows); ;) {
      const page = await snapshot.query(table.reader, `fetch ${count} from backup_rows`)
      let characters = 0
      for (const { text, of } of page as unknown as OwnedRow[]) {
        characters += text.length
        yield { text, of }
      }
      if (page.length < count) break
      const fitting = Math.floor((count * PAGE_CHARACTERS) / Math.max(characters, 1))
      count = Math.max(1, Math.min(mostRows, fitting, count * 4))
    }
    await snapshot.query(table.reader, 'close backup_rows')
  }
}
