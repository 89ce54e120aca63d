// What does not fit together in the claims of a case as it stands now.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { claimProblems } from './claimProblems.ts'
import { decisionsOf } from './claims.store.ts'
import type { ClaimProblem } from './claimShapes.ts'

/** The problems of the claims, decisions that no longer count included in the look. */
export async function problemsOf(
  tx: TenantTx,
  found: CaseOnFile,
  { claims, matter, examination }: Examined,
): Promise<ClaimProblem[]> {
  const { deadlines } = examination
  return claimProblems(claims, await decisionsOf(tx, found.id), { matter, deadlines })
}
