// Files as they came, byte for byte, as facts: whoever doubts a reading looks at what it was read from, and the log says since
// when these very bytes were here. They are hashed before anything in them is read.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { BroughtFile } from '../openedFile.ts'
import { typeOf } from './fileHeaders.ts'
import { askForKeys } from './keys/mailKeys.store.ts'

export interface Original {
  readonly id: string
  /** Its place in the log. */
  readonly entry: number
  readonly name: string
  readonly size: number
  /** Hexadecimal, of the bytes as they came. */
  readonly sha256: string
  /** The type under which it leaves; taken from the ending of its name. */
  readonly type: string
  /** The import it came with; null for a file that was added to the case itself. */
  readonly upload: string | null
  /** Milliseconds UTC of its recording. */
  readonly at: number
}

export const OriginalFacts = z.object({
  name: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  type: z.string(),
})

/** Files recorded together stay below this: a statement is held in memory more than once. */
const BYTES_AT_ONCE = 8 * 1024 * 1024

const partsFor = ({ path, bytes }: BroughtFile): Record<string, Uint8Array> => {
  const digest = createHash('sha256').update(bytes).digest('hex')
  // Half of a surrogate pair has no canonical form: it becomes the mark that says so.
  const name = Buffer.from(path, 'utf8').toString('utf8')
  const facts = { name, size: bytes.length, sha256: digest, type: typeOf(path) }
  return { facts: factBytes(facts), file: bytes }
}

/** Records files as originals of a case, in their order. `files` may come one by one, so that few are in memory at once. */
export async function keepOriginals(
  tx: TenantTx,
  to: { readonly case: string; readonly upload: string | null },
  files: AsyncIterable<BroughtFile> | Iterable<BroughtFile>,
  stamp: Stamp,
): Promise<{ id: string; name: string }[]> {
  const kept: { id: string; name: string }[] = []
  let [recording, bytes] = [new Recording(), 0]
  for await (const file of files) {
    if (bytes > 0 && bytes + file.bytes.length > BYTES_AT_ONCE) {
      await recording.record(tx, stamp)
      ;[recording, bytes] = [new Recording(), 0]
    }
    const columns = { case_id: to.case, upload_id: to.upload, at: stamp.at }
    const id = recording.fact('original', 'original.kept', partsFor(file), columns)
    kept.push({ id, name: file.path })
    bytes += file.bytes.length
  }
  await recording.record(tx, stamp)
  await askForKeys(tx, kept, stamp.at)
  return kept
}

interface Row {
  readonly id: string
  readonly entry_index: number
  readonly upload_id: string | null
  readonly at: number
  readonly bytes: Buffer
}

async function described(tx: TenantTx, which: ReturnType<typeof sql>): Promise<Original[]> {
  const { rows } = await sql<Row>`
    select original.id, original.entry_index, original.upload_id, original.at, payload.bytes from original
    join payload on payload.org_id = original.org_id and payload.entry_index = original.entry_index
      and payload.part = 'facts'
    where original.org_id = ${tx.org} and payload.org_id = ${tx.org} and ${which}
    order by original.entry_index`.execute(tx.db)
  return rows.map(({ id, entry_index: entry, upload_id: upload, at, bytes }) => ({
    id,
    entry,
    ...OriginalFacts.parse(readFact(bytes)),
    upload,
    at,
  }))
}

/** The originals of a case in the order of the log; an erased one is missing. */
export const originalsOf = (tx: TenantTx, caseId: string): Promise<Original[]> =>
  described(tx, sql`original.case_id = ${caseId}`)

export interface OriginalBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

async function bytesAt(tx: TenantTx, entry: number): Promise<Uint8Array | null> {
  const row = await tx.db
    .selectFrom('payload')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .where('part', '=', 'file')
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** One original with its bytes, or null when there is none of that id here, or it was erased. */
export async function originalFile(tx: TenantTx, id: string): Promise<OriginalBytes | null> {
  const [found] = await described(tx, sql`original.id = ${id}`)
  const bytes = found ? await bytesAt(tx, found.entry) : null
  return found && bytes ? { name: found.name, bytes } : null
}

/** The ids of the files that an import brought, in the order in which they came; erased ones keep their place. */
export async function originalsOfImport(tx: TenantTx, id: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('original')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('upload_id', '=', id)
    .orderBy('entry_index')
    .execute()
  return rows.map((row) => row.id)
}
