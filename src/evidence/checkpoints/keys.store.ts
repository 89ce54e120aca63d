// The keys that sign a log, and which of them sign a tree of which size.
//
// A key is replaced without a new epoch: the old one signs the entry that names the new one, then both sign every tree for a
// while, so that whoever knows only the old key can follow, and then the new one signs alone. Sizes decide, not the clock:
// the same tree is always signed by the same keys, and a signing that is done again gives the same bytes.
import { err, invariant, ok, type Result } from '../../basics/result.ts'
import { MS_PER_DAY } from '../../basics/instant.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { factBytes } from '../factDocument.ts'
import { addressPart, lockLog, treeHead, type Stamp } from '../log.store.ts'
import { writeVkey, type Signer } from '../notes/note.ts'
import { Recording } from '../recording.store.ts'
import type { LogKeeper } from './keeper.ts'
import { signsSize, type SigningKey } from './ownNote.ts'

const OVERLAP_DAYS = 30

/** One epoch with its keys, oldest first: what a pack tells about who signs. */
export interface EpochKeys {
  readonly epoch: number
  /** The entry of the log that is leaf 0 of its tree. */
  readonly first: number
  readonly origin: string
  readonly keys: readonly SigningKey[]
  /** Opened because somebody else may hold the keys of the epochs before: since when, or beyond which size. */
  readonly compromised: { readonly at: number | null; readonly size: number | null } | null
}

/** All epochs that have a name, oldest first, with their keys. */
export async function keysOf(tx: TenantTx): Promise<EpochKeys[]> {
  const epochs = await tx.db
    .selectFrom('log_epoch')
    .select(['epoch', 'first_entry', 'origin', 'vkey', 'opened_at', 'compromised_at', 'compromised_size'])
    .where('org_id', '=', tx.org)
    .orderBy('epoch')
    .execute()
  const later = await tx.db
    .selectFrom('log_key')
    .select(['epoch', 'key_no', 'from_size', 'vkey', 'added_at'])
    .where('org_id', '=', tx.org)
    .orderBy('key_no')
    .execute()
  const ended = await tx.db
    .selectFrom('log_key_end')
    .select(['epoch', 'key_no', 'from_size'])
    .where('org_id', '=', tx.org)
    .execute()
  return epochs.map(({ epoch, first_entry: first, origin, vkey, opened_at: added, ...row }) => {
    const { compromised_at: at, compromised_size: size } = row
    const rows = [
      { epoch, key_no: 0, from_size: 0, vkey, added_at: added },
      ...later.filter((key) => key.epoch === epoch),
    ]
    const keys = rows.map((key) => {
      const end = ended.find((one) => one.epoch === epoch && one.key_no === key.key_no)
      const until = end?.from_size ?? null
      return { no: key.key_no, vkey: key.vkey, from: key.from_size, until, addedAt: key.added_at }
    })
    return { epoch, first, origin, keys, compromised: at === null && size === null ? null : { at, size } }
  })
}

/** The keys of one epoch; none while it has no name. */
export const keysOfEpoch = async (tx: TenantTx, epoch: number): Promise<readonly SigningKey[]> =>
  (await keysOf(tx)).find((one) => one.epoch === epoch)?.keys ?? []

export type KeyRefusal =
  /** Nothing was signed yet: there is no key to replace. */
  | 'not_signed'
  /** Two keys sign already. */
  | 'overlap'
  /** One key signs alone already. */
  | 'no_overlap'

const current = (keys: readonly SigningKey[]): SigningKey[] => keys.filter(({ until }) => until === null)

async function currentEpoch(tx: TenantTx): Promise<EpochKeys | null> {
  const { epoch } = await treeHead(tx)
  return (await keysOf(tx)).find((one) => one.epoch === epoch) ?? null
}

/** Says in the log which keys sign; the new state holds for the tree that has this entry, whose size is returned. */
async function recordKeys(
  tx: TenantTx,
  kind: 'key.rotated' | 'key.retired',
  about: Readonly<Record<string, unknown>>,
  stamp: Stamp,
): Promise<number> {
  const recording = new Recording()
  const parts = { facts: factBytes({ kind, ...about }), ...addressPart(stamp) }
  recording.fact('admin_act', 'key.rotated', parts, { kind, at: stamp.at })
  await recording.record(tx, stamp)
  return (await treeHead(tx)).size
}

/**
 * A new key for the current epoch: it signs with the old one from the entry on that names it. Nothing of a rotation that was
 * cut short stays but an unused seed. Throws the refusal `log_behind` as every recording does.
 */
export async function rotateKey(
  tx: TenantTx,
  keeper: LogKeeper,
  stamp: Stamp,
): Promise<Result<SigningKey, KeyRefusal>> {
  await lockLog(tx)
  const found = await currentEpoch(tx)
  const [old, another] = current(found?.keys ?? [])
  if (!found || !old) return err('not_signed')
  if (another) return err('overlap')
  const vkey = writeVkey(keeper.freshKey(tx.org, found.origin).key)
  const no = found.keys.length
  const { epoch } = found
  const from = await recordKeys(tx, 'key.rotated', { epoch, key_no: no, vkey, replaces: old.vkey }, stamp)
  await tx.db
    .insertInto('log_key')
    .values({ org_id: tx.org, epoch, key_no: no, from_size: from, vkey, added_at: stamp.at })
    .execute()
  return ok({ no, vkey, from, until: null, addedAt: stamp.at })
}

/** Lets the newest key sign alone from here on. */
export async function endOverlap(tx: TenantTx, stamp: Stamp): Promise<Result<SigningKey, KeyRefusal>> {
  await lockLog(tx)
  const found = await currentEpoch(tx)
  const signing = current(found?.keys ?? [])
  const newest = signing.at(-1)
  if (!found || !newest) return err('not_signed')
  if (signing.length === 1) return err('no_overlap')
  const { epoch } = found
  const retired = signing.slice(0, -1)
  const about = { epoch, retired: retired.map(({ vkey }) => vkey), alone: newest.vkey }
  const from = await recordKeys(tx, 'key.retired', about, stamp)
  const rows = retired.map(({ no }) => {
    return { org_id: tx.org, epoch, key_no: no, from_size: from, ended_at: stamp.at }
  })
  await tx.db.insertInto('log_key_end').values(rows).execute()
  return ok(newest)
}

/** Has the time ended in which two keys sign? */
export async function isOverlapOver(tx: TenantTx, now: number): Promise<boolean> {
  const signing = current((await currentEpoch(tx))?.keys ?? [])
  const newest = signing.at(-1)
  return signing.length > 1 && newest !== undefined && newest.addedAt + OVERLAP_DAYS * MS_PER_DAY <= now
}

/** What signs a tree of that size. All of its keys must be here: `standingOf` has looked. */
export async function signersOf(
  tx: TenantTx,
  keeper: LogKeeper,
  epoch: number,
  size: number,
): Promise<Signer[]> {
  const keys = (await keysOfEpoch(tx, epoch)).filter((key) => signsSize(key, size))
  return keys.map(({ vkey }) => {
    const signer = keeper.keyOf(tx.org, vkey)
    invariant(signer, 'a log signs by keys that are here')
    return signer
  })
}

/** Are all keys here that sign the epoch from now on? */
export const areKeysHere = async (tx: TenantTx, keeper: LogKeeper, epoch: number): Promise<boolean> =>
  current(await keysOfEpoch(tx, epoch)).every(({ vkey }) => keeper.keyOf(tx.org, vkey) !== null)
