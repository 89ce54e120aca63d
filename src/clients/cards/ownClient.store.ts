// One's own client, or nothing: a foreign id and an id that never was take the same way and give the same answer.
import type { TenantTx } from '../../server/db/tenant.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import { findClient, type ClientOnFile } from './clients.store.ts'

/** The client of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
export async function ownClient(tx: TenantTx, id: string): Promise<ClientOnFile> {
  const found = isId(id) ? await findClient(tx, id) : null
  if (!found) throw new Refusal('not_found')
  return found
}

/** The same for whoever means to record something about them. Throws the refusals `not_found` and `erased`. */
export async function ownClientToAdd(tx: TenantTx, id: string): Promise<ClientOnFile> {
  const found = await ownClient(tx, id)
  if (found.erasedAt !== null) throw new Refusal('erased')
  return found
}
