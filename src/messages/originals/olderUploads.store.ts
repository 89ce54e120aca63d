// Uploads that became a case before originals were facts: their files lie in staging still, and no log knows them. They are
// shown like the others until they are taken into the log, which then says since when it knew them: since that day.
import { sql } from 'kysely'
import type { Stamp } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { keepFiles, lockImport, stagedBytes, stagedImport } from '../imports.store.ts'
import type { OriginalBytes } from './originals.store.ts'

export interface OlderFile {
  readonly upload: string
  /** Its place among the files of the import, from 1. */
  readonly no: number
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** Accepted imports whose files are still staging rows; of one case or of all. */
export async function olderUploads(tx: TenantTx, caseId: string | null = null): Promise<string[]> {
  // Only heads are JSON; without `case` the database might try to read a photo as one.
  const { rows } = await sql<{ id: string }>`
    select head.import_id as id from import_staging head
    where head.org_id = ${tx.org} and head.row_no = 0 and head.accepted_at is not null
      and exists (select 1 from import_staging file
        where file.org_id = ${tx.org} and file.import_id = head.import_id and file.row_no > 0)
      ${
        caseId === null
          ? sql``
          : sql`and case when row_no = 0 then convert_from(bytes, 'UTF8')::jsonb #>> '{accepted,case}' end = ${caseId}`
      }
    order by head.import_id`.execute(tx.db)
  return rows.map(({ id }) => id)
}

/** The files of a case that no log knows yet, in the order in which they came. */
export async function olderFilesOf(tx: TenantTx, caseId: string): Promise<OlderFile[]> {
  const found: OlderFile[] = []
  for (const upload of await olderUploads(tx, caseId)) {
    const staged = await stagedImport(tx, upload)
    found.push(...(staged?.files ?? []).map((file, index) => ({ upload, no: index + 1, ...file })))
  }
  return found
}

/** One file of an import that is in staging, waiting or older; null when there is none of that number. */
export async function stagedFile(tx: TenantTx, id: string, no: number): Promise<OriginalBytes | null> {
  const name = (await stagedImport(tx, id))?.files[no - 1]?.name
  const bytes = name === undefined ? null : await stagedBytes(tx, id, no)
  return name !== undefined && bytes ? { name, bytes } : null
}

/** Takes the files of an older upload into the log. Doing it again changes nothing. */
export async function takeIn(tx: TenantTx, id: string, stamp: Stamp): Promise<void> {
  await lockImport(tx, id)
  const staged = await stagedImport(tx, id)
  if (staged?.accepted) await keepFiles(tx, id, { staged, case: staged.accepted.case }, stamp)
}
