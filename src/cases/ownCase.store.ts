// One's own case, or nothing: a foreign id and an id that never was take the same way and give the same answer.
import type { TenantTx } from '../server/db/tenant.ts'
import { isId } from '../server/ids.ts'
import { Refusal } from '../server/problem.ts'
import { findCase, type CaseOnFile } from './cases.store.ts'

/** The case of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
export async function ownCase(tx: TenantTx, id: string): Promise<CaseOnFile> {
  const found = isId(id) ? await findCase(tx, id) : null
  if (!found) throw new Refusal('not_found')
  return found
}

/** The same for whoever means to add to it. Throws the refusals `not_found` and `erased`. */
export async function ownCaseToAdd(tx: TenantTx, id: string): Promise<CaseOnFile> {
  const found = await ownCase(tx, id)
  if (found.erasedAt !== null) throw new Refusal('erased')
  return found
}
