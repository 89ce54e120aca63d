// Imports of sheets as a whole: accepted under a fact of their own, found again, withdrawn by another fact.
import { sql } from 'kysely'
import { z } from 'zod'
import { err, ok, type Result } from '../../basics/result.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromHex } from '../../evidence/utf8.ts'
import { lockImport } from '../../messages/imports.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { DecidedClient } from './choices.ts'
import { SheetFacts } from './sheetDocument.ts'
import { noteCrossed } from './sheets.store.ts'
import { dropSheet, putHead, putNames, stagedSheet, type StagedSheet } from './staging.store.ts'

/** Accepts a sheet: from now on its rows become documents, under the id of the upload. Accepting twice changes nothing. */
export async function acceptSheet(
  tx: TenantTx,
  id: string,
  {
    names,
    rows,
    leftOut,
    zone,
  }: {
    readonly names: readonly DecidedClient[]
    readonly rows: number
    readonly leftOut: number
    readonly zone: string
  },
  stamp: Stamp,
): Promise<Result<StagedSheet, 'not_found'>> {
  await lockImport(tx, id)
  const head = await stagedSheet(tx, id)
  if (!head) return err('not_found')
  if (head.accepted) return ok(head)
  const recording = new Recording()
  const clients = new Set(names.map(({ client }) => client)).size
  const facts = factBytes({ sha256: head.sha256, rows, leftOut, clients, sheet: head.sheet })
  const columns = { rows, file_hash: Buffer.from(fromHex(head.sha256) ?? []), at: stamp.at }
  recording.fact('ledger_import', 'ledger.imported', { facts }, columns, id)
  await recording.record(tx, stamp)
  const accepted = { by: stamp.by, ...(stamp.via && { via: stamp.via }), at: stamp.at, zone }
  const running = { ...head, accepted, done: 0, of: clients }
  await putNames(tx, id, names)
  await putHead(tx, id, running)
  return ok(running)
}

export interface ImportOnFile {
  readonly id: string
  readonly at: number
  readonly withdrawnAt: number | null
  /** As the sheet had them; those that were left out are among them. */
  readonly rows: number
  /** Clients and rows that stand in documents. */
  readonly clients: number
  readonly recorded: number
  readonly leftOut: number
  /** The name of the file; '' once it was erased with the last client in it. */
  readonly file: string
}

interface Row {
  readonly id: string
  readonly entry_index: number
  readonly at: number
  readonly withdrawn_at: number | null
  readonly rows: number
  readonly clients: number
  readonly recorded: number
  readonly sheet_entry: number | null
}

const importsWhere = (tx: TenantTx, which: ReturnType<typeof sql>, limit: number) => sql<Row>`
  select imported.id, imported.entry_index, imported.at, imported.rows, taken.at as withdrawn_at, of.clients, of.recorded, of.sheet_entry
  from ledger_import imported
  left join ledger_withdrawal taken on taken.org_id = ${tx.org} and taken.import_id = imported.id
  cross join lateral (
    select count(distinct sheet.client_id)::int as clients, coalesce(sum(sheet.rows), 0)::int as recorded,
      min(sheet.entry_index) as sheet_entry
    from ledger_sheet sheet where sheet.org_id = ${tx.org} and sheet.import_id = imported.id) of
  where imported.org_id = ${tx.org} and ${which}
  order by imported.entry_index desc limit ${limit}`

/** What the facts of an import, and of a sheet in it, say for a list. */
const Said = z.looseObject({ leftOut: z.number().catch(0), file: z.string().catch('') })

async function toImports(tx: TenantTx, rows: readonly Row[]): Promise<ImportOnFile[]> {
  const parts = await partsOf(
    tx,
    rows.flatMap((row) => [row.entry_index, ...(row.sheet_entry === null ? [] : [row.sheet_entry])]),
  )
  const said = (entry: number | null): z.infer<typeof Said> => {
    const bytes = entry === null ? undefined : parts.get(entry)?.['facts']
    return Said.parse(bytes ? readFact(bytes) : {})
  }
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    withdrawnAt: row.withdrawn_at,
    rows: row.rows,
    clients: row.clients,
    recorded: row.recorded,
    leftOut: said(row.entry_index).leftOut,
    file: said(row.sheet_entry).file,
  }))
}

/** The import of that id, or null when nobody accepted one. */
export async function findImport(tx: TenantTx, id: string): Promise<ImportOnFile | null> {
  const { rows } = await importsWhere(tx, sql`imported.id = ${id}`, 1).execute(tx.db)
  return (await toImports(tx, rows))[0] ?? null
}

/** Accepted imports, the newest first. */
export async function newestImports(tx: TenantTx, limit: number): Promise<ImportOnFile[]> {
  const { rows } = await importsWhere(tx, sql`true`, limit).execute(tx.db)
  return toImports(tx, rows)
}

/** When the same file was accepted before and not withdrawn since; null when never. */
export async function sameFileAt(tx: TenantTx, sha256: string): Promise<number | null> {
  const { rows } = await sql<{ at: number }>`
    select known.at from ledger_import known
    where known.org_id = ${tx.org} and known.file_hash = ${Buffer.from(fromHex(sha256) ?? [])} and not exists (
      select 1 from ledger_withdrawal taken where taken.org_id = ${tx.org} and taken.import_id = known.id)
    order by known.entry_index desc limit 1`.execute(tx.db)
  return rows[0]?.at ?? null
}

/** A document that may be brought a second time: whose it is, and the hash of its rows in hex. */
interface KnownRows {
  readonly client: string
  readonly hash: string
}

/** How many of these rows stand already, word for word, for the same client. */
export async function rowsAlreadyThere(tx: TenantTx, wanted: readonly KnownRows[]): Promise<number> {
  if (wanted.length === 0) return 0
  const { rows } = await sql<{ rows: number }>`
    select coalesce(sum(sheet.rows), 0)::int as rows
    from (select distinct client, hash from unnest(
        ${wanted.map(({ client }) => client)}::uuid[], ${wanted.map(({ hash }) => `\\x${hash}`)}::bytea[]) w (client, hash)) wanted
    cross join lateral (
      select known.rows from ledger_sheet known
      where known.org_id = ${tx.org} and known.client_id = wanted.client and known.rows_hash = wanted.hash
        and not exists (select 1 from ledger_withdrawal taken
          where taken.org_id = ${tx.org} and taken.import_id = known.import_id)
      limit 1) sheet`.execute(tx.db)
  return rows[0]?.rows ?? 0
}

/**
 * Takes an import back: staging goes, a new fact says that what was recorded no longer counts, and counter-lines leave the balances
 * as they were before it. Nothing recorded is deleted.
 */
export async function withdrawSheet(
  tx: TenantTx,
  id: string,
  { why, zone }: { readonly why: string; readonly zone: string },
  stamp: Stamp,
): Promise<Result<'dropped' | 'withdrawn', 'not_found' | 'import_running' | 'already_withdrawn'>> {
  await lockImport(tx, id)
  const head = await stagedSheet(tx, id)
  if (head?.accepted) return err('import_running')
  if (head) {
    await dropSheet(tx, id)
    return ok('dropped')
  }
  const found = await findImport(tx, id)
  if (!found) return err('not_found')
  if (found.withdrawnAt !== null) return err('already_withdrawn')
  await lockLog(tx)
  const recording = new Recording()
  const facts = factBytes({ import: id, why })
  recording.fact('ledger_withdrawal', 'ledger.withdrawn', { facts }, { import_id: id, at: stamp.at })
  await recording.record(tx, stamp)
  await takeBackSheetLines(tx, id)
  await noteCrossed(tx, await forgetTotalsOf(tx, id), zone, stamp)
  return ok('withdrawn')
}

/** Counter-lines stand in the very documents that they take back, below their first line: whoever erases one erases both. */
export async function takeBackSheetLines(tx: TenantTx, imported: string): Promise<void> {
  await sql`
    insert into ledger_line (org_id, client_id, document_id, line_no, sku, qty, unit, moved, kind, at)
    select ${tx.org}::uuid, line.client_id, line.document_id,
      -row_number() over (partition by line.document_id order by line.sku, line.unit, line.kind),
      line.sku, abs(sum(line.moved)), line.unit, -sum(line.moved), line.kind, max(line.at)
    from ledger_sheet sheet
    join ledger_line line on line.org_id = ${tx.org} and line.document_id = sheet.id
    where sheet.org_id = ${tx.org} and sheet.import_id = ${imported}
    group by line.client_id, line.document_id, line.sku, line.unit, line.kind
    having sum(line.moved) <> 0`.execute(tx.db)
}

/** The clients of an import, whose totals are made again from what stands. */
async function forgetTotalsOf(tx: TenantTx, imported: string): Promise<string[]> {
  await sql`
    delete from totals_mark mark using (
      select distinct client_id from ledger_sheet where org_id = ${tx.org} and import_id = ${imported}) sheet
    where mark.org_id = ${tx.org} and mark.client_id = sheet.client_id`.execute(tx.db)
  const rows = await tx.db
    .selectFrom('ledger_sheet')
    .select('client_id')
    .distinct()
    .where('org_id', '=', tx.org)
    .where('import_id', '=', imported)
    .execute()
  return rows.map((row) => row.client_id)
}

/** How the newest sheet was read, if it had these headings: the next one from the same program is read alike. */
export async function newestReading(tx: TenantTx, headings: readonly string[]): Promise<SheetFacts | null> {
  const rows = await tx.db
    .selectFrom('ledger_sheet')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .orderBy('entry_index', 'desc')
    .limit(1)
    .execute()
  const [newest] = rows
  const bytes = newest && (await partsOf(tx, [newest.entry_index])).get(newest.entry_index)?.['facts']
  const read = bytes ? SheetFacts.safeParse(readFact(bytes)) : null
  const alike = read?.success && JSON.stringify(read.data.headings) === JSON.stringify(headings)
  return alike ? read.data : null
}
