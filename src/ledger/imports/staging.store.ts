// A sheet between upload and acceptance: its bytes in pieces, and a head that says how it is read and how far its import has come.
// Rows of staging are no facts: they go when nobody wants the sheet, and when all of it stands in documents.
import { sql } from 'kysely'
import { z } from 'zod'
import type { TenantTx } from '../../server/db/tenant.ts'
import { newId } from '../../server/ids.ts'
import { Choices, type DecidedClient } from './choices.ts'
import { LedgerMapping } from './ledgerMapping.ts'

// The heads of uploads that become cases are rows 0; ours stand below, and neither list meets the other.
const HEAD = -1
/** Which client every name of the sheet is, decided when the import is accepted. */
const NAMES = -2
/** What was read in it, as it was shown last. */
const LOOK = -3
/** Bytes of one piece. */
export const PIECE_BYTES = 4 * 1024 * 1024
/** Pieces of the second sheet of a workbook begin here, and so on. */
const PIECES_OF_SHEET = 10_000

export const StagedSheet = z.object({
  startedAt: z.number().int(),
  file: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  /** The names of the sheets of a workbook; one nameless one for CSV. */
  sheets: z.array(z.string()),
  /** True for what came as XLSX: its sheets wait as text with tabs. */
  workbook: z.boolean(),
  sheet: z.number().int(),
  /** The client whose page the sheet was brought to; null where the rows say it. */
  client: z.uuid().nullable(),
  mapping: LedgerMapping,
  /** True when the mapping was taken from the last sheet with these headings. */
  asLastTime: z.boolean(),
  choices: Choices,
  /** Who accepted it, and when; absent while nobody has. */
  accepted: z
    .object({ by: z.string(), via: z.string().optional(), at: z.number().int(), zone: z.string() })
    .optional(),
  /** How many clients of how many are recorded. */
  done: z.number().int(),
  of: z.number().int(),
})
export type StagedSheet = z.infer<typeof StagedSheet>

const rowOf = (tx: TenantTx, id: string, row: number) =>
  tx.db
    .selectFrom('import_staging')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '=', row)
    .executeTakeFirst()

async function readRow(tx: TenantTx, id: string, row: number): Promise<unknown> {
  const found = await rowOf(tx, id, row)
  return found ? JSON.parse(found.bytes.toString('utf8')) : null
}

const dropRow = (tx: TenantTx, id: string, row: number): Promise<unknown> =>
  tx.db
    .deleteFrom('import_staging')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '=', row)
    .execute()

async function insertRow(tx: TenantTx, id: string, row: number, bytes: Buffer): Promise<void> {
  await tx.db
    .insertInto('import_staging')
    .values({ org_id: tx.org, import_id: id, row_no: row, bytes, accepted_at: null })
    .execute()
}

async function replaceRow(tx: TenantTx, id: string, row: number, value: unknown): Promise<void> {
  await dropRow(tx, id, row)
  await insertRow(tx, id, row, Buffer.from(JSON.stringify(value)))
}

/** Puts one piece of a sheet aside; `no` counts from 0. */
export const putPiece = (
  tx: TenantTx,
  id: string,
  { sheet, no }: { readonly sheet: number; readonly no: number },
  bytes: Buffer,
): Promise<void> => insertRow(tx, id, sheet * PIECES_OF_SHEET + no + 1, bytes)

/** The bytes of one sheet. */
export async function sheetBytes(tx: TenantTx, id: string, sheet: number): Promise<Buffer> {
  const pieces = await tx.db
    .selectFrom('import_staging')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '>', sheet * PIECES_OF_SHEET)
    .where('row_no', '<=', (sheet + 1) * PIECES_OF_SHEET)
    .orderBy('row_no')
    .execute()
  return Buffer.concat(pieces.map(({ bytes }) => bytes))
}

export const stagedSheet = async (tx: TenantTx, id: string): Promise<StagedSheet | null> => {
  const head = await readRow(tx, id, HEAD)
  return head === null ? null : StagedSheet.parse(head)
}

export const putHead = (tx: TenantTx, id: string, head: StagedSheet): Promise<void> =>
  replaceRow(tx, id, HEAD, head)

const Names = z.array(z.object({ name: z.string(), client: z.string(), isNew: z.boolean() }))
export const putNames = (tx: TenantTx, id: string, names: readonly DecidedClient[]): Promise<void> =>
  replaceRow(tx, id, NAMES, names)
export const namesOf = async (tx: TenantTx, id: string): Promise<readonly DecidedClient[]> =>
  Names.parse((await readRow(tx, id, NAMES)) ?? [])

export const putLook = (tx: TenantTx, id: string, look: unknown): Promise<void> =>
  replaceRow(tx, id, LOOK, look)
export const lookOf = (tx: TenantTx, id: string): Promise<unknown> => readRow(tx, id, LOOK)

/** Throws everything of a sheet away: nobody wants it, or its documents hold all of it. */
export async function dropSheet(tx: TenantTx, id: string): Promise<void> {
  await tx.db.deleteFrom('import_staging').where('org_id', '=', tx.org).where('import_id', '=', id).execute()
}

/** Sheets that wait or are being recorded, the newest first; at most `limit`. */
export async function stagedSheets(
  tx: TenantTx,
  limit: number,
): Promise<(StagedSheet & { readonly id: string })[]> {
  const rows = await tx.db
    .selectFrom('import_staging')
    .select(['import_id', 'bytes'])
    .where('org_id', '=', tx.org)
    .where('row_no', '=', HEAD)
    .orderBy('import_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.import_id,
    ...StagedSheet.parse(JSON.parse(row.bytes.toString('utf8'))),
  }))
}

const DAY_MS = 24 * 3_600_000

/** Throws away pieces whose upload broke off before there was a head, once they are older than a day at `now`. */
export async function dropBrokenUploads(tx: TenantTx, now: number): Promise<void> {
  await sql`
    delete from import_staging piece
    where piece.org_id = ${tx.org} and piece.import_id < ${newId(now - DAY_MS)} and piece.row_no > 0 and not exists (
      select 1 from import_staging head
      where head.org_id = ${tx.org} and head.import_id = piece.import_id and head.row_no <= 0)`.execute(tx.db)
}
