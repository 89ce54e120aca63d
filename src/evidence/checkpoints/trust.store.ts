// What still counts of a key that somebody else may hold: what an authority put a time under before that, and no more.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Compromise } from './epoch.store.ts'
import { keysOf } from './keys.store.ts'

/** That the keys of an epoch, and of those before it, may be in other hands. */
export interface Distrust {
  /** The last epoch that such a key signed. */
  readonly epoch: number
  readonly since: Compromise
  /** Entries of the log, from the first on, that a time-stamped checkpoint of before covers: they stay good. */
  readonly entries: number
}

/** Every compromise that the owner named, oldest first. */
export async function distrusted(tx: TenantTx): Promise<Distrust[]> {
  const epochs = await keysOf(tx)
  const tokens = await tx.db
    .selectFrom('timestamp_token')
    .select(['epoch', 'size', 'gen_time'])
    .where('org_id', '=', tx.org)
    .execute()
  return epochs.flatMap(({ epoch, compromised: since }) => {
    if (!since) return []
    const isGood = (token: (typeof tokens)[number]): boolean =>
      since.at === null
        ? token.epoch < epoch - 1 || token.size <= (since.size ?? 0)
        : token.gen_time < since.at
    const good = tokens.filter((token) => token.epoch < epoch && isGood(token))
    const covered = good.map((token) => firstOf(epochs, token.epoch) + token.size)
    return [{ epoch: epoch - 1, since, entries: Math.max(0, ...covered) }]
  })
}

const firstOf = (
  epochs: readonly { readonly epoch: number; readonly first: number }[],
  epoch: number,
): number => epochs.find((one) => one.epoch === epoch)?.first ?? 0
