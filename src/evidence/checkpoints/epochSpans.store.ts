// The log as a row of trees, for whoever reads all of it again: which entries belong to which epoch, and what was signed there.
import { verifies } from '../../server/evidence/ed25519.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { sha256 } from '../log.store.ts'
import { sameBytes, utf8 } from '../utf8.ts'
import { keysOf } from './keys.store.ts'
import { openOwn, type SigningKey } from './ownNote.ts'

/** One epoch: entries from `first` to before `end`; its keys are known once something was signed. */
export interface EpochSpan {
  readonly epoch: number
  readonly first: number
  readonly end: number
  readonly keys: readonly SigningKey[]
}

/** All epochs, oldest first; a log that never signed is one without keys. */
export async function epochSpans(tx: TenantTx): Promise<EpochSpan[]> {
  const known = await keysOf(tx)
  const unsigned = known[0]?.epoch === 0 ? [] : [{ epoch: 0, first: 0, keys: [] }]
  const all = [...unsigned, ...known]
  return all.map(({ epoch, first, keys }, at) => {
    return { epoch, first, end: all[at + 1]?.first ?? Number.MAX_SAFE_INTEGER, keys }
  })
}

export interface SignedSize {
  readonly size: number
  readonly root: Uint8Array
  readonly note: string
}

/** The checkpoints of an epoch for trees of `from` to `to` entries, by size. */
export async function checkpointsBetween(
  tx: TenantTx,
  epoch: number,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, SignedSize>> {
  const rows = await tx.db
    .selectFrom('checkpoint')
    .select(['size', 'root', 'note'])
    .where('org_id', '=', tx.org)
    .where('epoch', '=', epoch)
    .where('size', '>=', from)
    .where('size', '<=', to)
    .execute()
  return new Map(rows.map((row) => [row.size, row]))
}

/** What is wrong with a checkpoint, given the root that the entries themselves have at that size; null when nothing is. */
export function checkpointFault(span: EpochSpan, signed: SignedSize, counted: Uint8Array): string | null {
  const of = `the checkpoint of ${signed.size} entries in epoch ${span.epoch}`
  const opened = openOwn(utf8(signed.note), span.keys, { verify: verifies, sha256 })
  if (!opened.ok) return `${of} is not signed by the log's key: ${opened.error}`
  const { size, root } = opened.value
  if (size !== BigInt(signed.size) || !sameBytes(root, signed.root))
    return `${of} says something else than its row`
  return sameBytes(root, counted) ? null : `${of} has another root than the entries`
}
