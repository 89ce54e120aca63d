// Is what is due paid back? By our own letters that say so, or by the ledger: a refund that covers the sum closes the debt.
import { exact, sum, toNumber } from '../basics/exact.ts'
import type { CaseFacts } from './caseFacts.ts'
import { paysClient, saysPaid } from './deadlines/deadlineMet.ts'
import { firstRaised, outbound } from './matter.ts'
import type { JudgedClaim } from './verdict.ts'

type Refund = CaseFacts['ledger'][number]
const plus = (amounts: readonly number[]): number => toNumber(sum(amounts.map((one) => exact(one))))
const dueIn = (claims: readonly JudgedClaim[]): number => plus(claims.map(({ amountDue }) => amountDue))

/** The payments to the client since the first of the claims that something is due for was raised. */
function refundsOf(facts: CaseFacts, claims: readonly JudgedClaim[]): readonly Refund[] {
  const due = claims.filter((claim) => claim.amountDue > 0)
  const raised = facts.claims
    .filter(({ id }) => due.some((claim) => claim.id === id))
    .map((claim) => firstRaised(facts, claim)?.at ?? Number.NEGATIVE_INFINITY)
  const since = Math.min(...raised)
  return facts.ledger.filter((entry) => entry.at >= since && entry.at <= facts.asOf && paysClient(entry))
}

/** What the ledger says was paid of what is due, in major units; a refund without a sum is taken for the whole. */
export function paidByLedger(facts: CaseFacts, claims: readonly JudgedClaim[]): number {
  const refunds = refundsOf(facts, claims)
  if (refunds.some(({ amount }) => amount === undefined)) return dueIn(claims)
  return plus(refunds.map(({ amount = 0 }) => Math.abs(amount)))
}

/** True when nothing of the sums due is left to pay. */
export function isPaidBack(facts: CaseFacts, claims: readonly JudgedClaim[]): boolean {
  if (outbound(facts).some((message) => saysPaid(message.text))) return true
  return refundsOf(facts, claims).length > 0 && paidByLedger(facts, claims) >= dueIn(claims)
}
