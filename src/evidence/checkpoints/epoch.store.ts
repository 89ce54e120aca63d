// A new epoch: the way on after a restore. The old name never signs again; the new tree begins with the last checkpoint known
// of the old one, so that both can be laid side by side and nobody can say that the gap was hidden.
import { invariant } from '../../basics/result.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { factBytes } from '../factDocument.ts'
import { lockedState, packedFrontier, sha256, treeHead, type Stamp } from '../log.store.ts'
import { toBase64 } from '../notes/base64.ts'
import { writeVkey, type Verify } from '../notes/note.ts'
import { Recording } from '../recording.store.ts'
import { EMPTY_FRONTIER, frontierRoot } from '../tree.ts'
import { sameBytes, utf8 } from '../utf8.ts'
import type { LogKeeper } from './keeper.ts'
import { keysOfEpoch } from './keys.store.ts'
import { openOwn } from './ownNote.ts'
import { countedRoot, epochsOf, latestCheckpoint, lockSigning, standingOf } from './standing.store.ts'

/** Since when somebody else may have held a key: an instant (milliseconds UTC), or the size up to which all was ours. */
export interface Compromise {
  readonly at: number | null
  readonly size: number | null
}

/**
 * Opens a new epoch of the organisation's log, whatever it stands like: afterwards appends are possible again. To be called
 * by a restore in one transaction on the restored database, before anybody records; `signCheckpoint` follows in the next
 * transaction. The mark is raised before the commit: when the commit fails, the log is behind and another call opens one more.
 * Where somebody else may hold the keys of before, the new epoch has a key that was never used, and says since when.
 */
export async function openEpoch(
  tx: TenantTx,
  keeper: LogKeeper,
  reason: string,
  stamp: Stamp,
  compromised: Compromise | null = null,
): Promise<{ readonly epoch: number; readonly origin: string }> {
  await lockSigning(tx)
  const state = await lockedState(tx)
  const mark = keeper.highWater.markOf(tx.org)
  const latest = await latestCheckpoint(tx)
  const markIsNewest =
    mark &&
    (!latest || mark.epoch > latest.epoch || (mark.epoch === latest.epoch && mark.size >= latest.size))
  const previous = (markIsNewest ? mark.note : latest?.note) ?? null
  const epoch = Math.max(state.epoch, mark?.epoch ?? 0) + 1
  const origin = keeper.nameOf(tx.org, epoch)
  const first = state.first + Number(state.frontier.size)
  const signer = compromised ? keeper.freshKey(tx.org, origin) : keeper.newestKey(tx.org, origin)
  const vkey = writeVkey(signer.key)
  await tx.db
    .insertInto('log_epoch')
    .values({
      org_id: tx.org,
      epoch,
      first_entry: first,
      origin,
      vkey,
      opened_at: stamp.at,
      reason,
      previous,
      compromised_at: compromised?.at ?? null,
      compromised_size: compromised?.size ?? null,
    })
    .execute()
  await tx.db
    .updateTable('log_state')
    .set({ epoch, first_entry: first, frontier: packedFrontier(EMPTY_FRONTIER), behind: null })
    .where('org_id', '=', tx.org)
    .execute()
  const kind = 'epoch.opened'
  const recording = new Recording()
  const said = { kind, epoch, origin, reason, ...(compromised ? { compromised } : {}) }
  const parts = { facts: factBytes(said), checkpoint: utf8(previous ?? '') }
  recording.fact('admin_act', kind, parts, { kind, at: stamp.at })
  await recording.record(tx, stamp)
  const empty = toBase64(frontierRoot(EMPTY_FRONTIER, sha256))
  keeper.highWater.raise(tx.org, { epoch, origin, size: 0, root: empty, note: previous })
  return { epoch, origin }
}

export type Continuation =
  | 'continued'
  /** The note is not a checkpoint of this log by its own key. */
  | 'not_ours'
  /** The database signed more than it says, or does not hold so many entries. */
  | 'not_newest'
  /** The entries give another root at that size. */
  | 'differs'
  /** The mark outside the database still says that something is missing. */
  | 'still_behind'

/**
 * Lets the log go on without a new epoch, by a checkpoint that came back from outside (a notice, a pack): it must be at least
 * as new as the newest one here, and the entries, counted again, must give its root.
 */
export async function continueBy(
  tx: TenantTx,
  keeper: LogKeeper,
  note: Uint8Array,
  verify: Verify,
): Promise<Continuation> {
  await lockSigning(tx)
  const head = await treeHead(tx)
  const epoch = (await epochsOf(tx)).find((one) => one.epoch === head.epoch)
  const opened = openOwn(note, await keysOfEpoch(tx, head.epoch), { verify, sha256 })
  if (!epoch || !opened.ok) return 'not_ours'
  const [size, latest] = [Number(opened.value.size), await latestCheckpoint(tx)]
  if (size === 0 || size > head.size || (latest?.epoch === head.epoch && size < latest.size))
    return 'not_newest'
  if (!sameBytes(await countedRoot(tx, head.first, size), opened.value.root)) return 'differs'
  if ((await standingOf(tx, keeper)) !== 'unmarked') return 'still_behind'
  const mark = { epoch: head.epoch, origin: epoch.origin, size, root: toBase64(opened.value.root) }
  keeper.highWater.raise(tx.org, { ...mark, note: Buffer.from(note).toString('utf8') })
  const behind = await standingOf(tx, keeper)
  invariant(behind === null || behind === 'key_lost', 'a log that is proven may go on')
  await tx.db.updateTable('log_state').set({ behind }).where('org_id', '=', tx.org).execute()
  return behind ? 'still_behind' : 'continued'
}
