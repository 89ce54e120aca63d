// The sums that a penalty is counted from: what the thing cost, what was paid, what it was declared to be worth.
import { exact, sum, toNumber } from '../../basics/exact.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { CaseFacts, Claim } from '../caseFacts.ts'
import type { PenaltyBase } from './deadlineRule.ts'

const total = (numbers: readonly number[]): number => toNumber(sum(numbers.map((n) => exact(n))))

const linesOf = (facts: CaseFacts, kinds: readonly string[]) =>
  facts.ledger.filter((e) => kinds.includes(e.kind)).flatMap((e) => e.lines ?? [])

const isAbout = (claim: Claim, line: { sku: string; name?: string | undefined }): boolean =>
  claim.item === undefined || claim.item === line.sku || claim.item === line.name

function goodsPrice(claim: Claim, facts: CaseFacts): number | undefined {
  const priced = linesOf(facts, ['order', 'delivery']).filter(
    (l) => l.price !== undefined && isAbout(claim, l),
  )
  if (priced.length > 0) return total(priced.map((l) => (l.price ?? 0) * l.qty))
  return facts.ledger.find((e) => e.kind === 'order' && e.amount !== undefined)?.amount
}

function declaredValue(claim: Claim, facts: CaseFacts): number | undefined {
  const declared = linesOf(facts, ['goods_in']).filter(
    (l) => l.declaredValue !== undefined && isAbout(claim, l),
  )
  return declared.length === 1 ? declared[0]?.declaredValue : undefined
}

const isPaidToUs = (entry: Entry): boolean => entry.kind === 'payment' && (entry.amount ?? 0) > 0

/** Only what the facts name: a sum that nobody wrote down is left out, and no penalty is shown for it. */
export function basesOf(claim: Claim, facts: CaseFacts): Partial<Record<PenaltyBase, number>> {
  const paid = facts.ledger.filter(isPaidToUs).map((e) => e.amount ?? 0)
  const [goods, declared] = [goodsPrice(claim, facts), declaredValue(claim, facts)]
  return {
    ...(goods === undefined ? {} : { goods_price: goods }),
    ...(declared === undefined ? {} : { declared_value: declared }),
    ...(paid.length === 0
      ? {}
      : { sum_paid: total(paid), prepayment: total(paid), service_price: total(paid) }),
  }
}
