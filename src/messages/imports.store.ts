// An import between upload and acceptance: its files and the owner's answers wait in staging rows, which are no facts and
// may go again. An acceptance turns them into a case in one transaction; its lists can be withdrawn by a new fact.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { err, ok, type Result } from '../basics/result.ts'
import { addFacts, withdrawImport } from '../cases/additions.store.ts'
import { findCase } from '../cases/cases.store.ts'
import type { HashedFile } from '../cases/folder/readingFor.ts'
import { recordStory, type CaseOf } from '../cases/record.store.ts'
import { isFields, type Fields } from '../cases/storyParts.ts'
import type { Stamp } from '../evidence/log.store.ts'
import { newId } from '../server/ids.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { ImportAnswers } from './importShapes.ts'
import type { BroughtFile } from './openedFile.ts'
import { keepOriginals, originalFile, originalsOfImport } from './originals/originals.store.ts'

const Staged = z.object({
  startedAt: z.number().int(),
  files: z.array(z.object({ name: z.string(), size: z.number().int(), sha256: z.string() })),
  answers: ImportAnswers,
  accepted: z.object({ case: z.uuid(), imports: z.array(z.uuid()) }).optional(),
})
export type Staged = z.infer<typeof Staged>

const encode = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const HEAD = 0

export const hashed = (file: BroughtFile): HashedFile => ({
  name: file.path,
  size: file.bytes.length,
  sha256: createHash('sha256').update(file.bytes).digest('hex'),
})

/** Puts files aside for the owner to look at; returns the id of the import. Nothing of it is visible as a case. */
export async function stageImport(
  tx: TenantTx,
  files: readonly BroughtFile[],
  answers: ImportAnswers,
  at: number,
): Promise<string> {
  const id = newId(at)
  const head: Staged = { startedAt: at, files: files.map(hashed), answers }
  await insertHead(tx, id, head, null)
  for (const [index, file] of files.entries()) await insertRow(tx, id, index + 1, Buffer.from(file.bytes))
  return id
}

const insertRow = (tx: TenantTx, id: string, row: number, bytes: Buffer): Promise<unknown> =>
  tx.db
    .insertInto('import_staging')
    .values({ org_id: tx.org, import_id: id, row_no: row, bytes, accepted_at: null })
    .execute()

/** The instant of acceptance stands beside the head, so that the open ones are found without reading the others. */
const insertHead = (tx: TenantTx, id: string, head: Staged, acceptedAt: number | null): Promise<unknown> =>
  tx.db
    .insertInto('import_staging')
    .values({ org_id: tx.org, import_id: id, row_no: HEAD, bytes: encode(head), accepted_at: acceptedAt })
    .execute()

/** Two answers at once would both replace the head; the second waits. */
export const lockImport = (tx: TenantTx, id: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx.db)

/** What is known of an import, or null when there is none of that id here. */
export async function stagedImport(tx: TenantTx, id: string): Promise<Staged | null> {
  const row = await tx.db
    .selectFrom('import_staging')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '=', HEAD)
    .executeTakeFirst()
  return row ? Staged.parse(JSON.parse(row.bytes.toString('utf8'))) : null
}

/** The files of an import, byte for byte, in the order in which they came: facts once it is a case, staging rows before. */
export async function stagedFiles(tx: TenantTx, id: string, staged: Staged): Promise<BroughtFile[]> {
  const files: BroughtFile[] = []
  for (const original of staged.accepted ? await originalsOfImport(tx, id) : []) {
    const found = await originalFile(tx, original)
    if (found) files.push({ path: found.name, bytes: found.bytes })
  }
  // An upload of a desk of before may still wait to be taken into the log.
  for await (const file of waitingFiles(tx, id, staged)) files.push(file)
  return files
}

/** The files of an import that are staging rows, one at a time. */
async function* waitingFiles(tx: TenantTx, id: string, staged: Staged): AsyncGenerator<BroughtFile> {
  for (const [index, { name }] of staged.files.entries()) {
    const bytes = await stagedBytes(tx, id, index + 1)
    if (bytes) yield { path: name, bytes }
  }
}

/** The bytes of one file of an import in staging, or null when it is no longer there. */
export async function stagedBytes(tx: TenantTx, id: string, no: number): Promise<Uint8Array | null> {
  const row = await tx.db
    .selectFrom('import_staging')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '=', no)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** Makes the files of an accepted import originals of its case, and empties staging but for the head. */
export async function keepFiles(
  tx: TenantTx,
  id: string,
  from: { readonly staged: Staged; readonly case: string },
  stamp: Stamp,
): Promise<void> {
  const to = { case: from.case, upload: id }
  await keepOriginals(tx, to, waitingFiles(tx, id, from.staged), stamp)
  await tx.db
    .deleteFrom('import_staging')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '>', HEAD)
    .execute()
}

/** Imports that nobody has accepted yet, the newest hundred: where an interrupted one is taken up again. */
export async function openImports(
  tx: TenantTx,
): Promise<{ id: string; startedAt: number; files: string[] }[]> {
  const rows = await tx.db
    .selectFrom('import_staging')
    .select(['import_id', 'bytes'])
    .where('org_id', '=', tx.org)
    .where('row_no', '=', HEAD)
    .where('accepted_at', 'is', null)
    .orderBy('import_id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => {
    const { startedAt, files } = Staged.parse(JSON.parse(row.bytes.toString('utf8')))
    return { id: row.import_id, startedAt, files: files.map(({ name }) => name) }
  })
}

async function replaceHead(
  tx: TenantTx,
  id: string,
  staged: Staged,
  acceptedAt: number | null,
): Promise<void> {
  await tx.db
    .deleteFrom('import_staging')
    .where('org_id', '=', tx.org)
    .where('import_id', '=', id)
    .where('row_no', '=', HEAD)
    .execute()
  await insertHead(tx, id, staged, acceptedAt)
}

/** Keeps the owner's answers; a field that is not answered again stays. Refused once the import is a case. */
export async function answerImport(
  tx: TenantTx,
  id: string,
  answers: ImportAnswers,
): Promise<Result<Staged, 'not_found' | 'already_recorded'>> {
  await lockImport(tx, id)
  const staged = await stagedImport(tx, id)
  if (!staged) return err('not_found')
  if (staged.accepted) return err('already_recorded')
  const answered = { ...staged, answers: { ...staged.answers, ...answers } }
  await replaceHead(tx, id, answered, null)
  return ok(answered)
}

/** The lists of a story that become imports, each withdrawn as a whole. */
const LISTS = [
  ['messages', 'messages'],
  ['ledger', 'ledger-entries'],
  ['claims', 'claims'],
] as const

/**
 * Makes the import a case, whole or not at all, and returns the case. Accepting twice gives the same case. `seen` are the
 * answers that the story was made from; other answers in the meantime refuse it. `of` names a client whom we know.
 */
export async function acceptImport(
  tx: TenantTx,
  id: string,
  from: { readonly story: Fields; readonly seen: ImportAnswers; readonly of?: CaseOf },
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'already_recorded'>> {
  await lockImport(tx, id)
  const staged = await stagedImport(tx, id)
  if (!staged) return err('not_found')
  if (staged.accepted) return ok(staged.accepted.case)
  if (JSON.stringify(staged.answers) !== JSON.stringify(from.seen)) return err('already_recorded')
  const { messages: _messages, ledger: _ledger, claims: _claims, ...head } = from.story
  const caseId = await recordStory(tx, head, stamp, from.of)
  const found = await findCase(tx, caseId)
  if (!found) throw new Error('broken invariant: a case that was just recorded is found')
  await keepFiles(tx, id, { staged, case: caseId }, stamp)
  const imports: string[] = []
  for (const [field, kind] of LISTS) {
    const list = from.story[field]
    const facts = Array.isArray(list) ? list.filter(isFields) : []
    const added = await addFacts(tx, found, { kind, facts, many: true }, stamp)
    if (!added.ok) throw new Error('broken invariant: the ids of one story differ')
    if (added.value.import) imports.push(added.value.import)
  }
  await replaceHead(tx, id, { ...staged, accepted: { case: caseId, imports } }, stamp.at)
  return ok(caseId)
}

/**
 * Withdraws what was brought: before acceptance the staging rows go; after it a new fact takes each list back. An id that
 * is no upload is taken for the import of a single list.
 */
export async function withdrawBrought(
  tx: TenantTx,
  id: string,
  why: string,
  stamp: Stamp,
): Promise<Result<{ id: string }, 'not_found' | 'already_withdrawn'>> {
  await lockImport(tx, id)
  const staged = await stagedImport(tx, id)
  if (!staged) return withdrawImport(tx, id, why, stamp)
  if (!staged.accepted) {
    await tx.db
      .deleteFrom('import_staging')
      .where('org_id', '=', tx.org)
      .where('import_id', '=', id)
      .execute()
    return ok({ id })
  }
  let last: Result<{ id: string }, 'not_found' | 'already_withdrawn'> = err('not_found')
  for (const imported of staged.accepted.imports) {
    const one = await withdrawImport(tx, imported, why, stamp)
    // A list withdrawn on its own before does not keep the others.
    if (one.ok || !last.ok) last = one
  }
  return last
}
