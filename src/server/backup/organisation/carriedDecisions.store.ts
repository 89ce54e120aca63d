// Decisions on claims on their way to another desk, where they are rows of their own again. Who decided stays in the old log:
// the people of the old desk are nobody on the new one.
import { z } from 'zod'
import { DecisionFacts } from '../../../cases/claims/claimShapes.ts'
import { claimsOnFile, ownDecisions, recordDecision } from '../../../cases/claims/claims.store.ts'
import type { CaseOnFile } from '../../../cases/cases.store.ts'
import type { Stamp } from '../../../evidence/log.store.ts'
import type { TenantTx } from '../../db/tenant.ts'

/** A decision as it was made, and when, in milliseconds; the claim and the papers by their names in the case. */
export const CarriedDecision = DecisionFacts.omit({ owner: true }).extend({
  due: z.iso.date().nullable(),
  at: z.int().min(0).max(8_640_000_000_000_000),
})
export type CarriedDecision = z.infer<typeof CarriedDecision>

/** The decisions of a case, the earliest first. One about a claim of a case that continued here ends with that link. */
export async function carriedDecisionsOf(tx: TenantTx, caseId: string): Promise<CarriedDecision[]> {
  return (await ownDecisions(tx, caseId)).map((decision) => CarriedDecision.parse(decision))
}

/** Records them in the case that was opened again; one about a claim that did not come along is left out. */
export async function decideAgain(
  tx: TenantTx,
  found: CaseOnFile,
  decisions: readonly CarriedDecision[],
  stamp: Stamp,
): Promise<void> {
  if (decisions.length === 0) return
  const claims = new Map((await claimsOnFile(tx, found.id)).map((claim) => [claim.name, claim]))
  for (const { at, ...decided } of decisions) {
    const claim = claims.get(decided.claim)
    if (claim) await recordDecision(tx, found, { claim, facts: { ...decided, owner: null }, at }, stamp)
  }
}
