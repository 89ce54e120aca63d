// The end of an agreement in the database: a fact of its own. What was accepted before it holds no more from that instant on.
import { factBytes } from '../../evidence/factDocument.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { agreementInForce } from './inForce.ts'
import { acceptancesOf, endsOf, versionsOf } from './versions.store.ts'

export interface NewEndOf {
  readonly at: number
  /** Who ended it: one side, or both together. */
  readonly by: string
  readonly why: string
}

/** Records that the agreement with a client ends at an instant; refused when none holds then. Returns the id of the end. */
export async function recordEnd(
  tx: TenantTx,
  client: string,
  end: NewEndOf,
  stamp: Stamp,
): Promise<Result<string, 'nothing_in_force'>> {
  await lockLog(tx)
  const versions = await versionsOf(tx, client)
  const ended = await endsOf(tx, client)
  const inForce = agreementInForce(versions, await acceptancesOf(tx, client), ended, end.at)
  if (!inForce) return err('nothing_in_force')
  const recording = new Recording()
  const facts = { version: inForce.base, by: end.by, why: end.why, at: new Date(end.at).toISOString() }
  const id = recording.fact(
    'agreement_end',
    'agreement.ended',
    { facts: factBytes(facts) },
    { client_id: client, version_id: inForce.base, at: end.at },
  )
  await recording.record(tx, stamp)
  return ok(id)
}
