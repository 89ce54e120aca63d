// What was signed, as somebody who checks the log wants to see it: checkpoints, with the times that authorities gave them.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { KeptCheckpoint } from '../checkpoints/standing.store.ts'

/** The newest checkpoint of one epoch; null before its first. */
export async function newestOfEpoch(tx: TenantTx, epoch: number): Promise<KeptCheckpoint | null> {
  const found = await tx.db
    .selectFrom('checkpoint')
    .select(['epoch', 'size', 'root', 'note'])
    .where('org_id', '=', tx.org)
    .where('epoch', '=', epoch)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

export interface ShownCheckpoint extends KeptCheckpoint {
  readonly signedAt: number
  /** What authorities said: when the bytes of the note existed, at the latest. */
  readonly tokens: readonly { readonly authority: string; readonly genTime: number }[]
}
/** Where a page of checkpoints goes on. */
export interface CheckpointPlace {
  readonly epoch: number
  readonly size: number
}

/** A page of checkpoints, newest first, from before a place (null: from the newest). */
export async function checkpointsBefore(
  tx: TenantTx,
  before: CheckpointPlace | null,
  most: number,
): Promise<ShownCheckpoint[]> {
  const kept = await tx.db
    .selectFrom('checkpoint')
    .select(['epoch', 'size', 'root', 'note', 'signed_at'])
    .where('org_id', '=', tx.org)
    .$if(before !== null, (query) =>
      query.where((is) =>
        is.or([
          is('epoch', '<', before?.epoch ?? 0),
          is.and([is('epoch', '=', before?.epoch ?? 0), is('size', '<', before?.size ?? 0)]),
        ]),
      ),
    )
    .orderBy('epoch', 'desc')
    .orderBy('size', 'desc')
    .limit(most)
    .execute()
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return []
  const tokens = await tx.db
    .selectFrom('timestamp_token')
    .select(['epoch', 'size', 'authority', 'gen_time'])
    .where('org_id', '=', tx.org)
    .where('epoch', '>=', last.epoch)
    .where('epoch', '<=', first.epoch)
    .where(
      'size',
      'in',
      kept.map(({ size }) => size),
    )
    .orderBy('gen_time')
    .execute()
  return kept.map(({ signed_at: signedAt, ...row }) => {
    const own = tokens.filter(({ epoch, size }) => epoch === row.epoch && size === row.size)
    return {
      ...row,
      signedAt,
      tokens: own.map(({ authority, gen_time: genTime }) => ({ authority, genTime })),
    }
  })
}
