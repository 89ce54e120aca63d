// Checkpoints: the log signs where it stands, for what is already committed and for nothing else.
//
// The mark outside the database comes first, the checkpoint second. A kill between the two leaves a mark that the entries
// still bear out, and the missing checkpoint is taken from it at the next signing.
import { hasGrown, type TenantTx } from '../../server/db/tenant.ts'
import { invariant } from '../../basics/result.ts'
import { treeHead, type TreeHead } from '../log.store.ts'
import { toBase64 } from '../notes/base64.ts'
import { readCheckpointText, signCheckpointByAll } from '../notes/checkpoint.ts'
import { readNote, writeVkey } from '../notes/note.ts'
import { utf8 } from '../utf8.ts'
import type { Behind, HighMark, LogKeeper } from './keeper.ts'
import { signersOf } from './keys.store.ts'
import {
  epochsOf,
  latestCheckpoint,
  lockSigning,
  settleStanding,
  type Epoch,
  type KeptCheckpoint,
} from './standing.store.ts'

export type Signing =
  | { readonly behind: Behind }
  /** The newest checkpoint, just signed or of before; null while the log is empty. */
  | { readonly behind: null; readonly newest: KeptCheckpoint | null }

/**
 * Signs the current size, when it grew since the last checkpoint. In a transaction of its own that recorded nothing: what
 * is signed must be committed. A log that is not what was signed before is marked as behind, and nothing is signed.
 */
export async function signCheckpoint(tx: TenantTx, keeper: LogKeeper, at: number): Promise<Signing> {
  invariant(!hasGrown(tx), 'only what is committed is signed')
  await lockSigning(tx)
  const behind = await settleStanding(tx, keeper)
  if (behind) return { behind }
  const head = await treeHead(tx)
  const mark = keeper.highWater.markOf(tx.org)
  await takeFromMark(tx, keeper, head, mark, at)
  const latest = await latestCheckpoint(tx)
  if (head.size === 0 || (latest?.epoch === head.epoch && latest.size === head.size))
    return { behind: null, newest: latest }
  const epoch = await namedEpoch(tx, keeper, head, mark, at)
  const signers = await signersOf(tx, keeper, head.epoch, head.size)
  const facts = { origin: epoch.origin, size: BigInt(head.size), root: head.root }
  const note = signCheckpointByAll(facts, signers)
  const [size, root] = [head.size, Buffer.from(head.root)]
  keeper.highWater.raise(tx.org, {
    epoch: head.epoch,
    origin: epoch.origin,
    size,
    root: toBase64(root),
    note,
  })
  const newest = { epoch: head.epoch, size, root, note }
  await keep(tx, newest, at)
  return { behind: null, newest }
}

const keep = async (tx: TenantTx, { epoch, size, root, note }: KeptCheckpoint, at: number): Promise<void> =>
  void (await tx.db
    .insertInto('checkpoint')
    .values({ org_id: tx.org, epoch, size, root: Buffer.from(root), note, signed_at: at })
    .execute())

/** The current epoch; the first of all gets its name and key here, a later one got them when it was opened. */
async function namedEpoch(
  tx: TenantTx,
  keeper: LogKeeper,
  head: TreeHead,
  mark: HighMark | null,
  at: number,
): Promise<Epoch> {
  const known = (await epochsOf(tx)).find(({ epoch }) => epoch === head.epoch)
  if (known) return known
  invariant(head.epoch === 0, 'an epoch after the first has a name')
  const origin = mark?.origin ?? keeper.nameOf(tx.org, head.epoch)
  const made = { epoch: 0, first_entry: 0, origin, vkey: writeVkey(keeper.newestKey(tx.org, origin).key) }
  await tx.db
    .insertInto('log_epoch')
    .values({ org_id: tx.org, ...made, opened_at: at, reason: null, previous: null })
    .execute()
  return made
}

/** A checkpoint that was signed and marked, and whose row a kill took away. */
async function takeFromMark(
  tx: TenantTx,
  keeper: LogKeeper,
  head: TreeHead,
  mark: HighMark | null,
  at: number,
): Promise<void> {
  if (!mark?.note) return
  const latest = await latestCheckpoint(tx)
  if (latest?.epoch === mark.epoch && latest.size === mark.size) return
  const read = readNote(utf8(mark.note))
  const checkpoint = read.ok ? readCheckpointText(read.value.text) : null
  if (checkpoint?.origin !== mark.origin || checkpoint.size !== BigInt(mark.size)) return
  await namedEpoch(tx, keeper, head, mark, at)
  await keep(tx, { epoch: mark.epoch, size: mark.size, root: checkpoint.root, note: mark.note }, at)
}
