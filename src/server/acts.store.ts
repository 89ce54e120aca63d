// The trail of administration: each act on the desk itself is a fact with its leaf, so that nobody can take it out again.
import { factBytes } from '../evidence/factDocument.ts'
import { addressPart, type Stamp } from '../evidence/log.store.ts'
import { Recording } from '../evidence/recording.store.ts'
import type { TenantTx } from './db/tenant.ts'

/** What was done, in snake_case after a dot: `member.invited`, `token.revoked`. The set is open: each room names its own. */
export interface Act {
  readonly kind: `${string}.${string}`
  /** Ids and settings, never a secret; names of people only where the act is about them. */
  readonly about: Readonly<Record<string, unknown>>
}

/** Records the act of whoever is stamped, with the address it came from; returns its id. */
export async function recordAct(tx: TenantTx, stamp: Stamp, { kind, about }: Act): Promise<string> {
  const recording = new Recording()
  const parts = { facts: factBytes({ kind, ...about }), ...addressPart(stamp) }
  const id = recording.fact('admin_act', 'admin.act', parts, { kind, at: stamp.at })
  await recording.record(tx, stamp)
  return id
}
