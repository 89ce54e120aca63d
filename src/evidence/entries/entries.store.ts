// Entries of the log as somebody who checks it wants to see them: where each stands and what became of its parts.
//
// The log holds no words of people, and nothing here reads any: of a part, its name, its commitment and whether it opens.
import { sql } from 'kysely'
import { z } from 'zod'
import type { TenantTx } from '../../server/db/tenant.ts'
import { epochSpans, type EpochSpan } from '../checkpoints/epochSpans.store.ts'
import { isErased } from '../erased.ts'
import { erasedRanges } from '../erased.store.ts'
import { digestCommitment } from '../leaf.ts'
import { sha256 } from '../log.store.ts'
import { hex } from '../utf8.ts'

/** `there` was not looked into; `gone` and `altered` are what no erasure explains. */
export type PartState = 'there' | 'opens' | 'erased' | 'gone' | 'altered'

export interface ShownPart {
  readonly name: string
  readonly state: PartState
}
export interface ShownEntry {
  /** The number of the entry in the log of the organisation. */
  readonly entry: number
  /** The instant of recording, milliseconds UTC. */
  readonly at: number
  readonly kind: string
  readonly ref: string
  /** The hash of its leaf, in hexadecimal digits. */
  readonly hash: string
  readonly parts: readonly ShownPart[]
}

const Commitments = z.object({ c: z.record(z.string(), z.string()) })

/** What a leaf commits to, by the name of the part; nothing when its bytes are no leaf. */
export function commitmentsIn(leaf: Uint8Array): Readonly<Record<string, string>> {
  try {
    return Commitments.parse(JSON.parse(Buffer.from(leaf).toString('utf8'))).c
  } catch {
    return {}
  }
}

const COLUMNS = ['entry_index', 'type', 'ref', 'recorded_at', 'bytes', 'leaf_hash'] as const

/** A page of entries, newest first, from before entry `before` (null: from the newest). */
export async function entriesBefore(
  tx: TenantTx,
  before: number | null,
  most: number,
): Promise<ShownEntry[]> {
  const rows = await tx.db
    .selectFrom('evidence_entry')
    .select(COLUMNS)
    .where('org_id', '=', tx.org)
    .$if(before !== null, (query) => query.where('entry_index', '<', before))
    .orderBy('entry_index', 'desc')
    .limit(most)
    .execute()
  if (rows.length === 0) return []
  const indexes = rows.map((row) => row.entry_index)
  const kept = await tx.db
    .selectFrom('payload')
    .select(['entry_index', 'part'])
    .where('org_id', '=', tx.org)
    .where('entry_index', 'in', indexes)
    .execute()
  const there = new Set(kept.map((row) => `${row.entry_index} ${row.part}`))
  const erased = await erasedRanges(tx)
  const stateOf = (entry: number, name: string): PartState =>
    there.has(`${entry} ${name}`) ? 'there' : isErased(erased, entry) ? 'erased' : 'gone'
  return rows.map(({ entry_index: entry, type: kind, ref, recorded_at: at, bytes, leaf_hash: hash }) => {
    const parts = Object.keys(commitmentsIn(bytes)).map((name) => ({ name, state: stateOf(entry, name) }))
    return { entry, at, kind, ref, hash: hex(hash), parts }
  })
}

/** The commitment that each kept part of some entries gives, by "entry part"; the bytes stay in the database. */
export async function commitmentsOf(
  tx: TenantTx,
  entries: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  if (entries.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('payload')
    .select(['entry_index', 'part', 'salt', sql<Buffer>`sha256(bytes)`.as('digest')])
    .where('org_id', '=', tx.org)
    .where('entry_index', 'in', [...entries])
    .execute()
  return new Map(
    rows.map(({ entry_index: index, part: name, salt, digest }) => [
      `${index} ${name}`,
      hex(digestCommitment({ name, salt, digest }, sha256)),
    ]),
  )
}

export interface OpenedEntry extends ShownEntry {
  /** The exact bytes of the leaf. */
  readonly leaf: Uint8Array
  readonly span: EpochSpan
  /** Its place in the tree of its epoch. */
  readonly index: number
}

/** One entry with each of its parts tried; null when there is none of that number. */
export async function openedEntry(tx: TenantTx, entry: number): Promise<OpenedEntry | null> {
  const row = await tx.db
    .selectFrom('evidence_entry')
    .select(COLUMNS)
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .executeTakeFirst()
  const span = row && (await epochSpans(tx)).find(({ first, end }) => first <= entry && entry < end)
  if (!span) return null
  const [opened, erased] = [await commitmentsOf(tx, [entry]), await erasedRanges(tx)]
  const parts = Object.entries(commitmentsIn(row.bytes)).map(([name, promised]) => {
    const found = opened.get(`${entry} ${name}`)
    if (found === undefined) return { name, state: isErased(erased, entry) ? 'erased' : 'gone' } as const
    return { name, state: found === promised ? 'opens' : 'altered' } as const
  })
  const { type: kind, ref, recorded_at: at, bytes: leaf, leaf_hash: hash } = row
  return { entry, at, kind, ref, hash: hex(hash), parts, leaf, span, index: entry - span.first }
}
