// Is what is due paid back? By our own letters that say so, or by the ledger: a refund that covers the sum closes the debt.
import { exact, sum, toNumber } from '../basics/exact.ts'
import type { CaseFacts } from './caseFacts.ts'
import { paysClient, saysPaid } from './deadlines/deadlineMet.ts'
import { firstRaised, outbound } from './matter.ts'
import type { JudgedClaim } from './verdict.ts'

/** True when nothing of the sums due is left to pay; a refund without a sum is taken for the whole. */
export function isPaidBack(facts: CaseFacts, claims: readonly JudgedClaim[]): boolean {
  if (outbound(facts).some((message) => saysPaid(message.text))) return true
  const due = claims.filter((claim) => claim.amountDue > 0)
  const raised = facts.claims
    .filter(({ id }) => due.some((claim) => claim.id === id))
    .map((claim) => firstRaised(facts, claim)?.at ?? Number.NEGATIVE_INFINITY)
  const since = Math.min(...raised)
  const refunds = facts.ledger.filter(
    (entry) => entry.at >= since && entry.at <= facts.asOf && paysClient(entry),
  )
  if (refunds.length === 0) return false
  if (refunds.some((entry) => entry.amount === undefined)) return true
  const back = toNumber(sum(refunds.map((entry) => exact(Math.abs(entry.amount ?? 0)))))
  return back >= toNumber(sum(due.map((claim) => exact(claim.amountDue))))
}
