// Whether a route may be used in the state of its case: the table of steps says so, and no route decides for itself.
import type { TenantTx } from '../../server/db/tenant.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import { findCase } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { caseNow } from './caseNow.store.ts'
import { isOffered } from './steps.ts'

/**
 * Refuses a route that the table of steps does not offer in the state of the case. A case that is not there is left to the
 * route. Throws the refusals `erased` and `not_now`, which names the state.
 */
export async function refuseOutOfState(
  tx: TenantTx,
  route: string,
  caseId: string,
  now: number,
): Promise<void> {
  const found = isId(caseId) ? await findCase(tx, caseId) : null
  if (!found) return
  if (found.erasedAt !== null) throw new Refusal('erased')
  const read = await examinationOf(tx, found, now)
  const standing = read && (await caseNow(tx, found, read, now))
  if (standing && !isOffered(route, standing.state))
    throw new Refusal('not_now', [{ where: 'state', expected: standing.state }])
}
