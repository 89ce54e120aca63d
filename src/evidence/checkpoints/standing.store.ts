// Is the database what was signed? Its tree is held against the high-water mark that lies outside it.
//
// A restored backup looks whole from inside. Only something that did not travel with it can say that more had been signed;
// a log that went on regardless would sign two histories under one name, which is the end of a log.
import { sql } from 'kysely'
import { fromBase64 } from '../notes/base64.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { lockedState, sha256, treeHead, type TreeHead } from '../log.store.ts'
import { appended, EMPTY_FRONTIER, frontierRoot } from '../tree.ts'
import { sameBytes } from '../utf8.ts'
import type { Behind, HighMark, LogKeeper } from './keeper.ts'
import { areKeysHere } from './keys.store.ts'

const PAGE = 10_000

// Any number does, as long as it stays: whoever signs or moves the mark takes turns on it, in all processes of a database.
const SIGNING_LOCK = 2_718_281_828

/** Holds the right to sign until the transaction ends. Taken before any row of the log is locked. */
export const lockSigning = async (tx: TenantTx): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(${SIGNING_LOCK}::bigint)`.execute(tx.db))

/** A signed checkpoint as it is kept. */
export interface KeptCheckpoint {
  readonly epoch: number
  readonly size: number
  readonly root: Uint8Array
  readonly note: string
}

export interface Epoch {
  readonly epoch: number
  readonly first_entry: number
  readonly origin: string
  readonly vkey: string
}

/** The newest checkpoint of the organisation's log, of any epoch; null before the first. */
export async function latestCheckpoint(tx: TenantTx): Promise<KeptCheckpoint | null> {
  const found = await tx.db
    .selectFrom('checkpoint')
    .select(['epoch', 'size', 'root', 'note'])
    .where('org_id', '=', tx.org)
    .orderBy('epoch', 'desc')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/** The epochs of the organisation's log that have a name, oldest first; the first gets one with its first checkpoint. */
export const epochsOf = (tx: TenantTx): Promise<Epoch[]> =>
  tx.db
    .selectFrom('log_epoch')
    .select(['epoch', 'first_entry', 'origin', 'vkey'])
    .where('org_id', '=', tx.org)
    .orderBy('epoch')
    .execute()

/**
 * The root of the current epoch when it had `size` entries: from the checkpoint of exactly that size, else counted again
 * from the leaves. Counting is rare: after a kill between mark and checkpoint, and where no checkpoint matches.
 */
export async function rootAt(tx: TenantTx, head: TreeHead, size: number): Promise<Uint8Array> {
  if (size === head.size) return head.root
  const kept = await tx.db
    .selectFrom('checkpoint')
    .select('root')
    .where('org_id', '=', tx.org)
    .where('epoch', '=', head.epoch)
    .where('size', '=', size)
    .executeTakeFirst()
  return kept?.root ?? countedRoot(tx, head.first, size)
}

/** The root over `size` leaves from entry `first` on, from the leaf hashes alone. */
export async function countedRoot(tx: TenantTx, first: number, size: number): Promise<Uint8Array> {
  let frontier = EMPTY_FRONTIER
  for (let from = first; from < first + size; from += PAGE) {
    const rows = await tx.db
      .selectFrom('evidence_entry')
      .select('leaf_hash')
      .where('org_id', '=', tx.org)
      .where('entry_index', '>=', from)
      .where('entry_index', '<', Math.min(from + PAGE, first + size))
      .orderBy('entry_index')
      .execute()
    for (const { leaf_hash: leaf } of rows) frontier = appended(frontier, leaf, sha256)
  }
  return frontierRoot(frontier, sha256)
}

const isNewer = (kept: KeptCheckpoint, mark: HighMark): boolean =>
  kept.epoch > mark.epoch || (kept.epoch === mark.epoch && kept.size > mark.size)

/**
 * Why the log may not go on, or null when the database is what was signed, and what came after. Changes nothing. The caller
 * holds the signing lock: the mark and the entries must be of one moment.
 */
export async function standingOf(tx: TenantTx, keeper: LogKeeper): Promise<Behind | null> {
  const head = await treeHead(tx)
  const mark = keeper.highWater.markOf(tx.org)
  const latest = await latestCheckpoint(tx)
  // Without a mark only a log that never signed may begin.
  if (!mark) return latest || head.epoch > 0 ? 'unmarked' : null
  if (head.epoch > mark.epoch || (latest && isNewer(latest, mark))) return 'unmarked'
  if (head.epoch < mark.epoch || head.size < mark.size) return 'shorter'
  const epoch = (await epochsOf(tx)).find((one) => one.epoch === head.epoch)
  if (epoch && epoch.origin !== mark.origin) return 'differs'
  if (!sameBytes(await rootAt(tx, head, mark.size), fromBase64(mark.root) ?? new Uint8Array()))
    return 'differs'
  return (await areKeysHere(tx, keeper, head.epoch)) ? null : 'key_lost'
}

/** Looks where the log stands and writes it down: from then on appends are refused, or are possible again. */
export async function settleStanding(tx: TenantTx, keeper: LogKeeper): Promise<Behind | null> {
  await lockSigning(tx)
  const [behind, known] = [await standingOf(tx, keeper), await standingKnown(tx)]
  if (behind === known) return behind
  await lockedState(tx)
  await tx.db.updateTable('log_state').set({ behind }).where('org_id', '=', tx.org).execute()
  return behind
}

/** Has the log entries that no checkpoint covers? */
export async function isUnsigned(tx: TenantTx): Promise<boolean> {
  const head = await treeHead(tx)
  const latest = await latestCheckpoint(tx)
  return head.size > 0 && (latest?.epoch !== head.epoch || latest.size < head.size)
}

/** Why appends are refused, as it was written down; null when they are not. */
export async function standingKnown(tx: TenantTx): Promise<Behind | null> {
  const state = await tx.db
    .selectFrom('log_state')
    .select('behind')
    .where('org_id', '=', tx.org)
    .executeTakeFirst()
  return (state?.behind ?? null) as Behind | null
}
