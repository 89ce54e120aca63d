// Where each file of a pack comes from: the log, or the parts of the pack's own document. The same for the first time and
// for every time after, so that both give the same bytes.
import { sql } from 'kysely'
import { invariant } from '../../basics/result.ts'
import { canonicalBytes } from '../../evidence/canonical.ts'
import { toBase64 } from '../../evidence/notes/base64.ts'
import { fromUtf8, hex, utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { PackTree } from './packTrees.store.ts'

/** A file below originals/: a part of an entry, byte for byte. */
export interface OriginalPart {
  readonly entry: number
  readonly part: string
}

export interface PackSources {
  /** The parts that the pack opens, by entry. */
  readonly opened: ReadonlyMap<number, readonly string[]>
  readonly originals: ReadonlyMap<string, OriginalPart>
  readonly trees: readonly PackTree[]
  /** The exact leaf of each entry, and its proof. */
  readonly leaves: ReadonlyMap<number, Uint8Array>
  readonly proofs: ReadonlyMap<number, string>
  /** What was made for this pack, by path. */
  readonly own: ReadonlyMap<string, Uint8Array>
}

/** Something that the pack needs is no longer there: erased, or lost. */
export class PackGone extends Error {
  readonly path: string
  constructor(path: string) {
    super(`what ${path} was made of is gone`)
    this.name = 'PackGone'
    this.path = path
  }
}

/** The exact leaves of these entries. */
export async function leavesOf(
  tx: TenantTx,
  entries: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const { rows } = await sql<{ entry: number; bytes: Buffer }>`
    select entry_index as entry, bytes from evidence_entry
    where org_id = ${tx.org} and entry_index = any(${[...entries]}::bigint[])`.execute(tx.db)
  return new Map(rows.map(({ entry, bytes }) => [entry, bytes]))
}

const partOf = (tx: TenantTx, entry: number, part: string) =>
  tx.db
    .selectFrom('payload')
    .select(['bytes', 'salt'])
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .where('part', '=', part)
    .executeTakeFirst()

/** The bytes of one part; null when it was erased. */
export const partBytes = async (tx: TenantTx, entry: number, part: string): Promise<Uint8Array | null> =>
  (await partOf(tx, entry, part))?.bytes ?? null

async function openingBytes(tx: TenantTx, sources: PackSources, entry: number): Promise<Uint8Array | null> {
  const names = sources.opened.get(entry) ?? []
  const files = new Map(
    Array.from(sources.originals)
      .filter(([, of]) => of.entry === entry)
      .map(([path, of]) => [of.part, path]),
  )
  const inline = names.filter((name) => !files.has(name))
  const rows = await tx.db
    .selectFrom('payload')
    .select(['part', 'salt'])
    .select((row) =>
      row
        .case()
        .when('part', 'in', inline.length > 0 ? [...inline] : [''])
        .then(row.ref('bytes'))
        .end()
        .as('bytes'),
    )
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .where('part', 'in', [...names])
    .execute()
  if (rows.length < names.length) return null
  const parts = rows.map(({ part, salt, bytes }) => [part, openedPart(hex(salt), bytes, files.get(part))])
  return canonicalBytes({ entry, parts: Object.fromEntries(parts) })
}

function openedPart(salt: string, bytes: Uint8Array | null, file: string | undefined): object {
  if (file !== undefined) return { salt, file }
  invariant(bytes, 'a part that is no file is read')
  const text = fromUtf8(bytes)
  return text === null ? { salt, base64: toBase64(bytes) } : { salt, text }
}

const NUMBERED = /^(entries|openings|proofs)\/(\d+)\.(?:json|tlog-proof)$/

/** The bytes of one bound file. Throws PackGone. */
export async function sourceBytes(tx: TenantTx, sources: PackSources, path: string): Promise<Uint8Array> {
  const found = await foundBytes(tx, sources, path)
  if (!found) throw new PackGone(path)
  return found
}

async function foundBytes(tx: TenantTx, sources: PackSources, path: string): Promise<Uint8Array | null> {
  const [, folder, digits = ''] = NUMBERED.exec(path) ?? []
  const entry = Number(digits)
  if (folder === 'entries') return sources.leaves.get(entry) ?? null
  if (folder === 'openings') return openingBytes(tx, sources, entry)
  if (folder === 'proofs') return utf8(sources.proofs.get(entry) ?? '')
  const original = sources.originals.get(path)
  if (original) return partBytes(tx, original.entry, original.part)
  return sources.own.get(path) ?? null
}

/** The paths of all bound files, in any order. */
export function boundPaths({ opened, originals, own }: PackSources): string[] {
  const numbered = Array.from(opened, ([entry, parts]) => [
    `entries/${entry}.json`,
    `proofs/${entry}.tlog-proof`,
    ...(parts.length > 0 ? [`openings/${entry}.json`] : []),
  ])
  return [...numbered.flat(), ...originals.keys(), ...own.keys()]
}
