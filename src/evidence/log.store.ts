// The log in the database: entries, their leaf hashes, the parts they commit to, and where the log stands.
//
// Documents are prepared first; the organisation's log_state row is locked only around the append, and index, frontier
// and rows come out of that lock together. No sequence numbers the entries: a rolled-back transaction would leave a gap.
import { createHash, randomBytes } from 'node:crypto'
import type { Tables } from '../server/db/tables.ts'
import { noteGrowth, type TenantTx } from '../server/db/tenant.ts'
import { newId } from '../server/ids.ts'
import { Refusal } from '../server/problem.ts'
import { leafBytes, SALT_BYTES, type LeafKind, type Part, type Sha256 } from './leaf.ts'
import { appended, EMPTY_FRONTIER, frontierRoot, leafHash, type Frontier } from './tree.ts'
import { utf8 } from './utf8.ts'

/** Who records, and when (milliseconds UTC). */
export interface Stamp {
  readonly by: string
  readonly at: number
  /** Which way the author came in, where it is not the usual one: `device:<id>` or `token:<id>`. */
  readonly via?: string
  /** The network address of the author, for acts of administration. */
  readonly from?: string
}

/** Where the stamped person was, as a part of an act of administration; nothing when it is not known. */
export const addressPart = ({ from }: Stamp): Readonly<Record<string, Uint8Array>> =>
  from ? { from: utf8(from) } : {}

/** A document that wants to be in the log; `id` is the id of its fact. */
export interface Document {
  readonly id: string
  readonly type: LeafKind
  readonly parts: Readonly<Record<string, Uint8Array>>
}

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()
const ROWS_PER_INSERT = 500
const HASH_BYTES = 32

/** A new document with a fresh id. */
export const document = (type: LeafKind, parts: Readonly<Record<string, Uint8Array>>): Document => ({
  id: newId(),
  type,
  parts,
})

interface Prepared {
  readonly document: Document
  readonly parts: readonly Part[]
  readonly bytes: Uint8Array
}

function prepared(stamp: Stamp, wanted: Document): Prepared {
  const via = stamp.via && stamp.via !== 'session' ? { via: utf8(stamp.via) } : {}
  const named = Object.entries({ ...wanted.parts, by: utf8(stamp.by), ...via })
  const salts = randomBytes(SALT_BYTES * named.length)
  const parts = named.map(([name, bytes], at) => {
    return { name, bytes, salt: salts.subarray(at * SALT_BYTES, (at + 1) * SALT_BYTES) }
  })
  const bytes = leafBytes({ at: stamp.at, type: wanted.type, ref: wanted.id, parts }, sha256)
  return { document: wanted, parts, bytes }
}

export const packedFrontier = (frontier: Frontier): Buffer => Buffer.concat(frontier.peaks)
export const readFrontier = (size: number, packed: Uint8Array): Frontier => ({
  size: BigInt(size),
  peaks: Array.from({ length: packed.length / HASH_BYTES }, (_, at) =>
    Uint8Array.from(packed.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  ),
})

/** Where the log stands: its epoch, the global index of that epoch's first entry, and the tree from there on. */
interface LogState {
  readonly epoch: number
  readonly first: number
  readonly frontier: Frontier
  /** Why nothing may be appended; null when all is well. */
  readonly behind: string | null
}
const STATE = ['epoch', 'first_entry', 'size', 'frontier', 'behind'] as const
type StateRow = Pick<Tables['log_state'], (typeof STATE)[number]>
const stateOf = ({ epoch, first_entry: first, size, frontier, behind }: StateRow): LogState => ({
  epoch,
  first,
  frontier: readFrontier(size - first, frontier),
  behind,
})
const EMPTY_STATE: LogState = { epoch: 0, first: 0, frontier: EMPTY_FRONTIER, behind: null }

/** Holds the log until the transaction ends and says where it stands, also when it is behind what was signed. */
export async function lockedState(tx: TenantTx): Promise<LogState> {
  const lock = () =>
    tx.db.selectFrom('log_state').select(STATE).where('org_id', '=', tx.org).forUpdate().executeTakeFirst()
  const found = await lock()
  if (found) return stateOf(found)
  const frontier = packedFrontier(EMPTY_FRONTIER)
  const first = { org_id: tx.org, size: 0, frontier, epoch: 0, first_entry: 0 }
  await tx.db
    .insertInto('log_state')
    .values(first)
    .onConflict((on) => on.doNothing())
    .execute()
  const made = await lock()
  if (!made) throw new Error('broken invariant: an organisation has one log')
  return stateOf(made)
}

/** As `lockedState`, for whoever means to record. Throws the refusal `log_behind`. */
async function growableState(tx: TenantTx): Promise<LogState> {
  const state = await lockedState(tx)
  if (state.behind !== null) throw new Refusal('log_behind')
  return state
}

/**
 * Holds the organisation's log until the transaction ends. For work that looks first and records after: whoever else
 * records meanwhile waits, so that what was seen is still so.
 */
export const lockLog = async (tx: TenantTx): Promise<void> => void (await growableState(tx))

/** Inserts rows some hundreds at a time: a statement has room for 65,535 values. */
export async function insertAll<T>(
  rows: readonly T[],
  insert: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_INSERT) await insert(rows.slice(at, at + ROWS_PER_INSERT))
}

/**
 * Appends the documents in their order and returns the place of each in the log, by the id of its fact.
 * The caller records its facts in the same transaction: both appear, or neither.
 */
export async function append(
  tx: TenantTx,
  stamp: Stamp,
  documents: readonly Document[],
): Promise<ReadonlyMap<string, number>> {
  const all = documents.map((wanted) => prepared(stamp, wanted))
  const state = await growableState(tx)
  noteGrowth(tx)
  let { frontier } = state
  const entries = all.map(({ document: { id, type }, parts, bytes }) => {
    const index = state.first + Number(frontier.size)
    const hash = leafHash(bytes, sha256)
    frontier = appended(frontier, hash, sha256)
    return { index, id, type, parts, bytes, hash }
  })
  await insertAll(entries, (some) =>
    tx.db
      .insertInto('evidence_entry')
      .values(some.map((entry) => entryRow(tx, stamp, entry)))
      .execute(),
  )
  const parts = entries.flatMap((entry) => entry.parts.map((part) => partRow(tx, entry.index, part)))
  await insertAll(parts, (some) =>
    tx.db
      .insertInto('payload')
      .values([...some])
      .execute(),
  )
  await tx.db
    .updateTable('log_state')
    .set({ size: state.first + Number(frontier.size), frontier: packedFrontier(frontier) })
    .where('org_id', '=', tx.org)
    .execute()
  return new Map(entries.map(({ id, index }) => [id, index]))
}

interface Entry {
  readonly index: number
  readonly id: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly hash: Uint8Array
}
const entryRow = (tx: TenantTx, stamp: Stamp, { index, id, type, bytes, hash }: Entry) => ({
  org_id: tx.org,
  entry_index: index,
  type,
  ref: id,
  recorded_at: stamp.at,
  bytes: Buffer.from(bytes),
  leaf_hash: Buffer.from(hash),
})
const partRow = (tx: TenantTx, index: number, { name, bytes, salt }: Part) => ({
  org_id: tx.org,
  entry_index: index,
  part: name,
  bytes: Buffer.from(bytes),
  salt: Buffer.from(salt),
})

/** The parts of some entries, by place in the log and name; a part that was erased is missing. */
export async function partsOf(
  tx: TenantTx,
  entries: readonly number[],
): Promise<ReadonlyMap<number, Readonly<Record<string, Uint8Array>>>> {
  const found = new Map<number, Record<string, Uint8Array>>()
  await insertAll(entries, async (some) => {
    const rows = await tx.db
      .selectFrom('payload')
      .select(['entry_index', 'part', 'bytes'])
      .where('org_id', '=', tx.org)
      .where('entry_index', 'in', [...some])
      .execute()
    for (const { entry_index: index, part, bytes } of rows)
      found.set(index, { ...found.get(index), [part]: bytes })
  })
  return found
}

export interface TreeHead {
  readonly epoch: number
  /** The global index of the epoch's first entry. */
  readonly first: number
  /** How many entries the tree of the epoch has. */
  readonly size: number
  readonly root: Uint8Array
}

/** How long the log of the current epoch is, and its root; an organisation that recorded nothing has an empty log. */
export async function treeHead(tx: TenantTx): Promise<TreeHead> {
  const row = await tx.db
    .selectFrom('log_state')
    .select(STATE)
    .where('org_id', '=', tx.org)
    .executeTakeFirst()
  const { epoch, first, frontier } = row ? stateOf(row) : EMPTY_STATE
  return { epoch, first, size: Number(frontier.size), root: frontierRoot(frontier, sha256) }
}
