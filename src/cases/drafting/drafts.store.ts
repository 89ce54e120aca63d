// Drafts on record. A draft becomes a document when somebody keeps it; each keeping is a version, and no version is ever changed.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromUtf8, utf8 } from '../../evidence/utf8.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { newId } from '../../server/ids.ts'
import { LETTERS } from '../letter.ts'
import { Choice, choicesNow } from './choice.ts'
import { DraftFinding } from './draftFinding.ts'
import {
  Basis,
  Help,
  type DraftOnFile,
  type DraftVersion,
  type NewDraft,
  type NewVersion,
} from './draftShapes.ts'

const Facts = z.object({ kind: z.enum(LETTERS), to: z.string(), basis: Basis, lang: z.string() })

/** The SHA-256 of a text: a look is a look at exactly this text. */
export const textHash = (text: string): Buffer => createHash('sha256').update(utf8(text)).digest()

interface Row {
  readonly id: string
  readonly draft_id: string
  readonly entry_index: number
  readonly text_hash: Buffer
  readonly at: number
}
const COLUMNS = ['id', 'draft_id', 'entry_index', 'text_hash', 'at'] as const

const textOf = (bytes: Uint8Array | undefined): string => (bytes ? (fromUtf8(bytes) ?? '') : '')
const listOf = <T extends z.ZodType>(bytes: Uint8Array | undefined, shape: T): z.infer<T>[] =>
  bytes ? z.array(shape).parse(readFact(bytes)) : []

function versionOf(row: Row, parts: Readonly<Record<string, Uint8Array>>): DraftVersion | null {
  if (!parts['facts'] || !parts['body']) return null
  const { kind, to, basis } = Facts.parse(readFact(parts['facts']))
  return {
    id: row.id,
    draft: row.draft_id,
    kind,
    to,
    text: textOf(parts['body']),
    desk: textOf(parts['desk']),
    basis,
    found: listOf(parts['found'], DraftFinding),
    chosen: listOf(parts['chosen'], Choice),
    help: listOf(parts['help'], Help),
    by: textOf(parts['by']),
    at: new Date(row.at).toISOString(),
    hash: row.text_hash.toString('hex'),
  }
}

async function read(tx: TenantTx, rows: readonly Row[]): Promise<DraftVersion[]> {
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap((row) => versionOf(row, parts.get(row.entry_index) ?? {}) ?? [])
}

/** Every version of a draft, the oldest first; erased ones are missing. */
export async function versionsOf(tx: TenantTx, draft: string): Promise<DraftVersion[]> {
  const rows = await tx.db
    .selectFrom('draft_version')
    .select(COLUMNS)
    .where('org_id', '=', tx.org)
    .where('draft_id', '=', draft)
    .orderBy('entry_index')
    .execute()
  return read(tx, rows)
}

/** One version by its id; null when it is not there or was erased. */
export async function draftVersion(tx: TenantTx, id: string): Promise<DraftVersion | null> {
  const row = await tx.db
    .selectFrom('draft_version')
    .select(COLUMNS)
    .where('org_id', '=', tx.org)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? ((await read(tx, [row]))[0] ?? null) : null
}

/** The case to which a draft belongs; null when there is no such draft here. */
export async function caseOfDraft(tx: TenantTx, draft: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('draft_version')
    .select('case_id')
    .where('org_id', '=', tx.org)
    .where('id', '=', draft)
    .where('draft_id', '=', draft)
    .executeTakeFirst()
  return row?.case_id ?? null
}

/** The drafts of a case by their newest versions, in the order in which they were begun. Two queries, however many versions. */
export async function draftsOf(tx: TenantTx, caseId: string): Promise<DraftOnFile[]> {
  const rows = await tx.db
    .selectFrom('draft_version')
    .leftJoin('letter', (on) =>
      on
        .onRef('letter.org_id', '=', 'draft_version.org_id')
        .onRef('letter.draft_version_id', '=', 'draft_version.id'),
    )
    .select([
      'draft_version.id',
      'draft_version.draft_id',
      'draft_version.entry_index',
      'draft_version.text_hash',
      'draft_version.at',
      'letter.id as letter_id',
    ])
    .where('draft_version.org_id', '=', tx.org)
    .where('draft_version.case_id', '=', caseId)
    .orderBy('draft_version.entry_index')
    .execute()
  const newest = new Map(rows.map((row) => [row.draft_id, row]))
  const versions = await read(tx, [...newest.values()])
  return versions.map((version) => {
    const same = rows.filter((row) => row.draft_id === version.draft)
    const all = new Set(same.map(({ id }) => id))
    return { ...version, versions: all.size, left: same.some((row) => row.letter_id !== null) }
  })
}

/** What is kept beside the words that somebody wrote. */
interface Keeping {
  readonly caseId: string
  readonly lang: string
  readonly found: readonly DraftFinding[]
}
type Written = Omit<NewDraft, 'chosen'> & { readonly chosen: readonly Choice[] }

async function record(
  tx: TenantTx,
  draft: string | null,
  written: Written,
  { caseId, lang, found }: Keeping,
  stamp: Stamp,
): Promise<string> {
  const id = newId(stamp.at)
  const { kind, to, basis, text, desk, chosen, help } = written
  const parts = {
    facts: factBytes({ kind, to, basis, lang }),
    desk: utf8(desk),
    body: utf8(text),
    found: factBytes(found),
    chosen: factBytes(chosen),
    ...(help.length ? { help: factBytes(help) } : {}),
  }
  const columns = { case_id: caseId, draft_id: draft ?? id, kind, text_hash: textHash(text), at: stamp.at }
  const recording = new Recording()
  recording.fact('draft_version', 'draft.kept', parts, columns, id)
  await recording.record(tx, stamp)
  return id
}

const NOTHING = { found: [], chosen: [] }

/** Keeps a new draft; returns the id of its first version, which is the id of the draft. */
export const keepDraft = (tx: TenantTx, draft: NewDraft, keeping: Keeping, stamp: Stamp): Promise<string> =>
  record(tx, null, { ...draft, chosen: choicesNow(NOTHING, keeping.found, draft.chosen) }, keeping, stamp)

/**
 * Keeps a new version of a draft. `stale` where somebody kept another one after `base`; nothing is recorded then, and both texts
 * are there to choose from. The same text with the same choices is the same version and is not kept twice.
 */
export async function keepVersion(
  tx: TenantTx,
  draft: string,
  version: NewVersion,
  keeping: Keeping,
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'draft_stale'>> {
  // Two keepings at once would both build on the same base.
  await lockLog(tx)
  const newest = (await versionsOf(tx, draft)).at(-1)
  if (!newest) return err('not_found')
  if (newest.id !== version.base) return err('draft_stale')
  const chosen = choicesNow(newest, keeping.found, version.chosen)
  if (isSame(newest, version, chosen)) return ok(newest.id)
  const written = { ...version, kind: newest.kind, desk: newest.desk, chosen }
  return ok(await record(tx, draft, written, keeping, stamp))
}

const isSame = (newest: DraftVersion, { text, to }: NewVersion, chosen: readonly Choice[]): boolean =>
  newest.text === text && newest.to === to && JSON.stringify(newest.chosen) === JSON.stringify(chosen)
