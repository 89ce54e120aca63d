// The files a case was brought with, byte for byte as they came: whoever doubts a reading looks at what it was read from.
import { sql } from 'kysely'
import type { TenantTx } from '../../server/db/tenant.ts'
import { stagedImport } from '../imports.store.ts'

export interface Original {
  readonly import: string
  /** Its place among the files of the import, from 1. */
  readonly no: number
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** The files of every import that became this case, in the order in which they came. */
export async function originalsOf(tx: TenantTx, caseId: string): Promise<Original[]> {
  const rows = await tx.db
    .selectFrom('import_staging')
    .select('import_id')
    .where('org_id', '=', tx.org)
    .where('row_no', '=', 0)
    // Only heads are JSON; without the case the database might try to read a photo as one.
    .where(
      sql<boolean>`case when row_no = 0 then convert_from(bytes, 'UTF8')::jsonb #>> '{accepted,case}' end = ${caseId}`,
    )
    .orderBy('import_id')
    .execute()
  const found: Original[] = []
  for (const { import_id: id } of rows) {
    const staged = await stagedImport(tx, id)
    found.push(...(staged?.files ?? []).map((file, index) => ({ import: id, no: index + 1, ...file })))
  }
  return found
}

/** One file of an import, or null when there is none of that number here. */
export async function originalFile(
  tx: TenantTx,
  id: string,
  no: number,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const staged = await stagedImport(tx, id)
  const name = staged?.files[no - 1]?.name
  if (name === undefined) return null
  const row = await tx.db
    .selectFrom('import_staging')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '=', no)
    .executeTakeFirst()
  return row ? { name, bytes: row.bytes } : null
}
