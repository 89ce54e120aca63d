// Money taken without a ground that the ledger itself shows: after the end, or above the confirmed order.
import { exact, minus, plus, ZERO, type Exact } from '../../basics/exact.ts'
import { daysBetween, readInstant } from '../../basics/instant.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Claim } from '../caseFacts.ts'
import { dayIn, docName, type Matter } from '../matter.ts'
import { TWICE_TAKEN } from '../natureWords.ts'
import { ask, currencyOf, judged, rounded, type Judgement } from './judgement.ts'

export const taken = (matter: Matter): Entry[] =>
  matter.facts.ledger.filter((e) => e.kind === 'payment' && (e.amount ?? 0) > 0)
export const total = (entries: readonly Entry[]): Exact =>
  entries.reduce<Exact>((sum, e) => plus(sum, exact(e.amount ?? 0)), ZERO)

/** A payment that the client names, taken after a recorded end of the agreement; null where there is none. */
export function chargedAfterEnd(claim: Claim, matter: Matter): Judgement | null {
  const end = matter.facts.ledger.find((e) => e.kind === 'notice' && e.effect === 'termination')
  const endsAt = end?.endsAt === undefined ? null : readInstant(end.endsAt, matter.facts.timezone)
  if (!end || endsAt === null) return null
  const late = taken(matter).filter(
    (e) =>
      e.at > Math.max(endsAt, end.at) && (claim.amountClaimed == null || claim.amountClaimed === e.amount),
  )
  if (late.length === 0) return null
  return judged(
    'our_fault',
    {
      ru: `Списано после окончания: «${late.map(docName).join(', ')}».`,
      en: `Taken after the end: "${late.map(docName).join(', ')}".`,
    },
    {
      evidence: [...late.map((e) => e.id), end.id],
      due: rounded(total(late), currencyOf(matter, claim)),
      confidence: 0.85,
    },
  )
}

/** More was paid than the orders come to; null where the two agree or an order has no sum. */
export function paidAboveOrder(claim: Claim, matter: Matter): Judgement | null {
  const orders = matter.facts.ledger.filter((e) => e.kind === 'order')
  if (orders.length === 0 || orders.some((e) => e.amount === undefined)) return null
  const payments = taken(matter)
  const over = minus(total(payments), total(orders))
  if (over.n <= 0n) return null
  const sum = rounded(over, currencyOf(matter, claim))
  if (typeof claim.amountClaimed === 'number' && claim.amountClaimed !== sum) return null
  return judged(
    'our_fault',
    {
      ru: 'Взято больше, чем стоит подтверждённый заказ.',
      en: 'More was taken than the confirmed order costs.',
    },
    { evidence: [...orders, ...payments].map((e) => e.id), due: sum, confidence: 0.85 },
  )
}

/** Further apart, the same sum is the next fee of a subscription. */
const DAYS_OF_A_DOUBLE_CHARGE = 3

/** Two payments of one sum for one thing within days, the first and the one too many; null where there is no such pair. */
export function doublePayment(matter: Matter): readonly [Entry, Entry] | null {
  const payments = taken(matter)
  const day = (entry: Entry) => dayIn(matter.facts, entry.at)
  const daysApart = (a: Entry, b: Entry) => Math.abs(daysBetween(day(a), day(b)))
  const pairs = payments.flatMap((a, i) =>
    payments
      .slice(i + 1)
      .filter(
        (b) => a.amount === b.amount && a.receipt === b.receipt && daysApart(a, b) <= DAYS_OF_A_DOUBLE_CHARGE,
      )
      .map((b): readonly [Entry, Entry] => [a, b]),
  )
  return pairs[0] ?? null
}

/** Does a claim say that the same money was taken twice? */
export const saysTwice = ({ text }: Claim): boolean =>
  TWICE_TAKEN.test(text) || /дважды|двойн|twice|double|duplicate|второй раз/iu.test(text)

/** The same sum taken twice for the same thing within days; without the second payment on record a question about it. */
export function twiceCharged(claim: Claim, matter: Matter): Judgement | null {
  if (!saysTwice(claim)) return null
  const pair = doublePayment(matter)
  if (!pair) return TWICE_TAKEN.test(claim.text) ? onePaymentKnown(matter) : null
  return judged(
    'our_fault',
    {
      ru: `Одна и та же сумма списана дважды: «${docName(pair[0])}», «${docName(pair[1])}».`,
      en: `The same sum was taken twice: "${docName(pair[0])}", "${docName(pair[1])}".`,
    },
    { evidence: pair.map((e) => e.id), due: pair[1].amount ?? 0, confidence: 0.9 },
  )
}

const onePaymentKnown = (matter: Matter): Judgement =>
  ask(
    {
      ru: 'Второго списания в учёте не видно.',
      en: 'The records show no second charge.',
    },
    {
      ru: 'Выписка банка с обоими списаниями: день, сумма, номер операции. Сверьте и свой терминал за этот день.',
      en: 'A bank statement with both charges: day, sum, number of the transaction. Look through your own terminal for that day too.',
    },
    taken(matter).map((e) => e.id),
  )
