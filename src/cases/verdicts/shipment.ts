// Paid and never shipped: the order, the payment and the missing delivery answer by themselves.
import { exact, plus, ZERO, type Exact } from '../../basics/exact.ts'
import { daysBetween } from '../../basics/instant.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Claim } from '../caseFacts.ts'
import { dayIn, firstRaised, type Matter } from '../matter.ts'
import { currencyOf, judged, rounded, type Judgement } from './judgement.ts'
import { doublePayment, saysTwice } from './overpaid.ts'
import { promisedDates } from './time.ts'

/** Without a promised date: 16 CFR 435 and CRA 2015 s.28 give thirty days; elsewhere we take the same. */
const SHIP_DAYS = 30

/** A consumer asks the money back for an order with no delivery on record; null where this is not the case. */
export function judgeNeverShipped(claim: Claim, matter: Matter): Judgement | null {
  const { facts } = matter
  const order = facts.ledger.find((e) => e.kind === 'order')
  const raised = firstRaised(facts, claim)
  if (!order || !raised || !matter.consumer) return null
  const handed = facts.ledger.some(
    (e) => (e.kind === 'delivery' || e.kind === 'goods_out') && e.at <= raised.at,
  )
  const paid = facts.ledger.filter((e) => e.kind === 'payment' && (e.amount ?? 0) > 0 && e.at <= raised.at)
  if (handed || paid.length === 0) return null
  // What was taken twice is due back in the claim that says so, and not once more here.
  const tooMany = facts.claims.some((other) => other.id !== claim.id && saysTwice(other))
    ? doublePayment(matter)?.[1]
    : undefined
  const due = paid
    .filter((e) => e !== tooMany)
    .reduce<Exact>((sum, e) => plus(sum, exact(e.amount ?? 0)), ZERO)
  const late =
    promisedDates(matter).some((p) => p.due < dayIn(facts, raised.at)) ||
    daysBetween(dayIn(facts, order.at), dayIn(facts, raised.at)) > SHIP_DAYS
  const evidence = [order, ...paid, ...notShipped(facts.ledger)].map((e) => e.id)
  const sum = rounded(due, currencyOf(matter, claim))
  return late
    ? judged(
        'our_fault',
        {
          ru: 'Оплачено и не отправлено в срок: деньги возвращаются полностью.',
          en: 'Paid and not shipped in time: the money is due back in full.',
        },
        { evidence, due: sum, confidence: 0.85 },
      )
    : judged(
        'entitled',
        {
          ru: 'Заказ оплачен и ещё не вручён: от него можно отказаться.',
          en: 'Paid and not yet delivered: the order may be cancelled.',
        },
        { evidence, due: sum, confidence: 0.75 },
      )
}

const notShipped = (ledger: readonly Entry[]): Entry[] =>
  ledger.filter((e) => e.kind === 'stock_count' && (e.lines ?? []).some((line) => line.qty === 0))
