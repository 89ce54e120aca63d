// The log in the database: entries, their leaf hashes, the parts they commit to, and where the log stands.
//
// Documents are prepared first; the organisation's log_state row is locked only around the append, and index, frontier
// and rows come out of that lock together. No sequence numbers the entries: a rolled-back transaction would leave a gap.
import { hash } from 'node:crypto'
import type { Tables } from '../server/db/tables.ts'
import { onRollback, type TenantTx } from '../server/db/tenant.ts'
import { newId } from '../server/ids.ts'
import { Refusal } from '../server/problem.ts'
import type { LeafKind, Sha256 } from './leaf.ts'
import { EMPTY_FRONTIER, frontierRoot, type Frontier } from './tree.ts'
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

// Twice as fast as a hash object for the short bytes of a tree, through the one text that holds bytes as they are.
export const sha256: Sha256 = (bytes) => Buffer.from(hash('sha256', bytes, 'binary'), 'latin1')
const ROWS_PER_INSERT = 500
const HASH_BYTES = 32

/** A new document with a fresh id. */
export const document = (
  type: LeafKind,
  parts: Readonly<Record<string, Uint8Array>>,
  id: string = newId(),
): Document => ({
  id,
  type,
  parts,
})

export const packedFrontier = (frontier: Frontier): Buffer => Buffer.concat(frontier.peaks)
export const readFrontier = (size: number, packed: Uint8Array): Frontier => ({
  size: BigInt(size),
  peaks: Array.from({ length: packed.length / HASH_BYTES }, (_, at) =>
    Uint8Array.from(packed.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  ),
})

/** Where the log stands: its epoch, the global index of that epoch's first entry, and the tree from there on. */
export interface LogState {
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

// By organisation: where its log stood when this process last held it or appended to it, committed or not. A guess for the
// next append (append.store.ts), which finds out for itself whether it is right.
const guesses = new Map<string, LogState>()
const MOST_GUESSES = 1_000
export const guessed = (org: string): LogState | undefined => guesses.get(org)
export function guess(tx: TenantTx, state: LogState): void {
  const before = guesses.get(tx.org)
  guesses.delete(tx.org)
  guesses.set(tx.org, state)
  const [oldest] = guesses.keys()
  if (guesses.size > MOST_GUESSES && oldest !== undefined) guesses.delete(oldest)
  // Whoever was refused must not leave a trace that the next one could count.
  onRollback(tx, () => {
    if (guesses.get(tx.org) !== state) return
    if (before) guesses.set(tx.org, before)
    else guesses.delete(tx.org)
  })
}

/** Holds the log until the transaction ends and says where it stands, also when it is behind what was signed. */
export async function lockedState(tx: TenantTx): Promise<LogState> {
  const lock = () =>
    tx.db.selectFrom('log_state').select(STATE).where('org_id', '=', tx.org).forUpdate().executeTakeFirst()
  const found = await lock()
  if (found) return seen(tx, found)
  const frontier = packedFrontier(EMPTY_FRONTIER)
  const first = { org_id: tx.org, size: 0, frontier, epoch: 0, first_entry: 0 }
  await tx.db
    .insertInto('log_state')
    .values(first)
    .onConflict((on) => on.doNothing())
    .execute()
  const made = await lock()
  if (!made) throw new Error('broken invariant: an organisation has one log')
  return seen(tx, made)
}

function seen(tx: TenantTx, row: StateRow): LogState {
  const state = stateOf(row)
  guess(tx, state)
  return state
}

/** As `lockedState`, for whoever means to record. Throws the refusal `log_behind`. */
export async function growableState(tx: TenantTx): Promise<LogState> {
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
async function insertAll<T>(
  rows: readonly T[],
  insert: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_INSERT) await insert(rows.slice(at, at + ROWS_PER_INSERT))
}

/**
 * The parts of some entries, by place in the log and name; a part that was erased is missing. `named` takes only these:
 * whoever asks for words need not carry the pictures that stand beside them.
 */
export async function partsOf(
  tx: TenantTx,
  entries: readonly number[],
  named: readonly string[] | null = null,
): Promise<ReadonlyMap<number, Readonly<Record<string, Uint8Array>>>> {
  const found = new Map<number, Record<string, Uint8Array>>()
  await insertAll(entries, async (some) => {
    const all = tx.db
      .selectFrom('payload')
      .select(['entry_index', 'part', 'bytes'])
      .where('org_id', '=', tx.org)
      .where('entry_index', 'in', [...some])
    const rows = await (named === null ? all : all.where('part', 'in', [...named])).execute()
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
