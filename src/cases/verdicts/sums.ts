// Sums that follow from a clause or a statute: the unused part, a withdrawal in time, a deposit, a promised price.
import { exact, plus, ZERO, type Exact } from '../../basics/exact.ts'
import { formatDay } from '../../basics/instant.ts'
import type { Measure } from '../../agreements/measure.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Claim } from '../caseFacts.ts'
import { withdrawalWindow, type WithdrawalWindow } from '../deadlines/deadlineTrade.ts'
import { dayIn, docName, firstRaised, ownTexts, type Matter } from '../matter.ts'
import { natureOf, type Nature } from '../nature.ts'
import { saysOthers } from './conditionWords.ts'
import { wordsOf } from '../records.ts'
import { ask, currencyOf, judged, rounded, type Judgement } from './judgement.ts'
import { chargedAfterEnd, paidAboveOrder, taken, total, twiceCharged } from './overpaid.ts'

const measure = (matter: Matter, name: Measure['name']): Measure | undefined =>
  matter.measures.find((m) => m.name === name)

/** The price that was promised and not given, or a charge that no clause carries. */
export function judgePriceDifference(claim: Claim, matter: Matter): Judgement {
  const difference = measure(matter, 'price_difference')
  if (difference && difference.value > 0) {
    const papers = matter.facts.ledger.filter((e) => e.kind === 'page_snapshot').map((e) => e.id)
    return judged(
      'our_fault',
      {
        ru: `Обещали по п. ${difference.clause ?? '—'}, взяли больше. ${difference.why}`,
        en: `Clause ${difference.clause ?? '—'} promised less than was charged. ${difference.why}`,
      },
      { evidence: [...new Set([...papers, ...difference.from])], due: difference.value, confidence: 0.92 },
    )
  }
  return (
    chargedAfterEnd(claim, matter) ??
    paidAboveOrder(claim, matter) ??
    twiceCharged(claim, matter) ??
    againstPrice(claim, matter)
  )
}

function againstPrice(claim: Claim, matter: Matter): Judgement {
  const prices = (matter.facts.agreement?.clauses ?? []).filter(
    (c) => c.limit?.op === '=' && typeof c.limit.value === 'number' && /^[A-Z]{3}$/.test(c.limit.unit ?? ''),
  )
  const payments = taken(matter)
  const price = prices[0]
  if (price && payments.length > 0 && prices.length === 1) {
    const agreed = Number(price.limit?.value)
    const last = payments.at(-1)
    const over = (last?.amount ?? 0) - agreed
    const currency = currencyOf(matter, claim)
    if (over > 0) {
      return judged(
        'our_fault',
        {
          ru: `По п. ${price.no} цена ${agreed}, взято ${last?.amount}.`,
          en: `Clause ${price.no} says ${agreed}, ${last?.amount} was charged.`,
        },
        { evidence: last ? [last.id] : [], due: rounded(over, currency) },
      )
    }
    return judged(
      'refuted',
      {
        ru: `Взято ровно столько, сколько в п. ${price.no}.`,
        en: `Exactly what clause ${price.no} says was charged.`,
      },
      { evidence: payments.map((e) => e.id), confidence: 0.8 },
    )
  }
  return ask(
    { ru: 'Обещанной цены в деле нет.', en: 'The promised price is not on file.' },
    {
      ru: 'Какая цена была обещана и где? Нужны страница, счёт или сообщение того дня.',
      en: 'Which price was promised and where? The page, invoice or message of that day is needed.',
    },
    payments.map((e) => e.id),
  )
}

/** Claims that one refund answers together. */
const REFUNDABLE = new Set<Nature>(['unused_part', 'withdrawal', 'deposit', 'refund'])

/**
 * The part of one refund that belongs to a claim: all of it to the only such claim; among several, first to the claim that
 * names exactly that sum, then in their order, each up to what it names.
 */
function shareOf(claim: Claim, refund: number, matter: Matter): number {
  const claims = matter.facts.claims.filter((c) => REFUNDABLE.has(natureOf(c, ownTexts(matter.facts, c))))
  if (claims.length < 2) return refund
  const exactly = claims.find((c) => c.amountClaimed === refund)
  const order = exactly ? [exactly, ...claims.filter((c) => c !== exactly)] : claims
  let left = refund
  for (const each of order) {
    const part = Math.min(left, each.amountClaimed ?? left)
    if (each.id === claim.id) return part
    left -= part
  }
  return 0
}

/** The unused part of a term or package after the client leaves. Source: ЗоЗПП 32 and the clause with its term. */
export function judgeUnusedPart(claim: Claim, matter: Matter): Judgement {
  const refund = measure(matter, 'refund')
  if (refund) return refunded(claim, refund, matter)
  if (!matter.consumer && !matter.facts.agreement) return noGround()
  return ask(
    {
      ru: 'Право на остаток есть, но из бумаг не видно, сколько использовано.',
      en: 'A refund of the unused part may be due, but the papers do not show how much was used.',
    },
    {
      ru: 'Сколько оплачено, за какой срок и сколько использовано к дню отказа?',
      en: 'How much was paid, for which term, and how much was used by the day of leaving?',
    },
    taken(matter).map((e) => e.id),
  )
}

function refunded(claim: Claim, refund: Measure, matter: Matter): Judgement {
  const due = shareOf(claim, refund.value, matter)
  const struck = matter.voidTerms.map((term) => term.clause).join(', ')
  if (due <= 0) {
    return judged(
      'speculation',
      { ru: `Возврату не подлежит. ${refund.why}`, en: `Not due back. ${refund.why}` },
      { evidence: refund.from, confidence: 0.85 },
    )
  }
  return judged(
    'entitled',
    {
      ru: `Возвращается. ${refund.why}${struck ? ` П. ${struck} не действует.` : ''}`,
      en: `Due back. ${refund.why}${struck ? ` Clause ${struck} has no force.` : ''}`,
    },
    { evidence: refund.from, due, confidence: 0.9 },
  )
}

const noGround = (): Judgement =>
  judged('speculation', {
    ru: 'Ни пункта, ни закона, по которому это возвращается, в деле нет.',
    en: 'Neither a clause nor a law on file gives this back.',
  })

/** Withdrawal without a reason: a consumer's distance purchase within its window; services by their own rules. */
export function judgeWithdrawal(claim: Claim, matter: Matter): Judgement {
  const refund = measure(matter, 'refund')
  const { facts } = matter
  const goods = facts.ledger.some(
    (e) => e.kind === 'delivery' || (e.kind === 'order' && (e.lines?.length ?? 0) > 0),
  )
  if (!goods && refund) return judgeUnusedPart(claim, matter)
  const window = withdrawalWindow(facts)
  const raised = firstRaised(facts, claim)
  if (!matter.consumer) return refund ? judgeUnusedPart(claim, matter) : noGround()
  if (!window || !raised) return judgeUnusedPart(claim, matter)
  const { start, last } = window
  const inTime = dayIn(facts, raised.at) <= last
  const used = facts.ledger.filter((e) => e.kind === 'inspection' && saysOthers(wordsOf(e)))
  if (used.length > 0 && facts.jurisdiction === 'RU') return usedGoods(used)
  if (!inTime) return tooLate(window)
  const price = orderPrice(matter)
  return judged(
    'entitled',
    {
      ru: `Отказ в срок (${window.source}, до ${formatDay(last, 'ru')}).`,
      en: `Withdrawn in time (${window.source}, until ${formatDay(last, 'en')}).`,
    },
    {
      evidence: [start.id, ...taken(matter).map((e) => e.id)],
      due: rounded(price, currencyOf(matter, claim)),
      confidence: 0.85,
    },
  )
}

const usedGoods = (used: readonly Entry[]): Judgement =>
  judged(
    'refuted',
    {
      ru: `Осмотр показал следы использования: «${used.map(docName).join(', ')}».`,
      en: `The inspection shows signs of use: "${used.map(docName).join(', ')}".`,
    },
    { evidence: used.map((e) => e.id) },
  )

const tooLate = ({ start, last, source }: WithdrawalWindow): Judgement =>
  judged(
    'speculation',
    {
      ru: `Срок отказа без причины истёк ${formatDay(last, 'ru')} (${source}).`,
      en: `The time to withdraw without a reason ended on ${formatDay(last, 'en')} (${source}).`,
    },
    {
      evidence: [start.id],
      ask: {
        ru: 'Недостаток товара: тогда действует другой срок.',
        en: 'A defect: another term then runs.',
      },
    },
  )

function orderPrice(matter: Matter): Exact {
  const payments = total(taken(matter))
  if (payments.n > 0n) return payments
  const order = matter.facts.ledger.find((e) => e.kind === 'order')
  if (order?.amount !== undefined) return exact(order.amount)
  return (order?.lines ?? []).reduce<Exact>(
    (sum, line) => plus(sum, exact((line.price ?? 0) * line.qty)),
    ZERO,
  )
}

/** A deposit or prepayment after a cancellation: the clause by its dates, unless the law strikes it out. */
export function judgeDeposit(claim: Claim, matter: Matter): Judgement {
  const refund = measure(matter, 'refund')
  const missed = matter.facts.ledger.filter((e) => e.kind !== 'payment' && saysNoShow(wordsOf(e)))
  if (missed.length > 0 && (refund?.value ?? 0) <= 0) return didNotCome(missed)
  if (refund) return judgeUnusedPart(claim, matter)
  const struck = matter.voidTerms[0]
  if (matter.consumer && struck && taken(matter).length > 0) {
    return judged(
      'entitled',
      {
        ru: `П. ${struck.clause} не действует (${struck.source}): возвращается оплаченное за вычетом подтверждённых расходов.`,
        en: `Clause ${struck.clause} has no force (${struck.source}): what was paid is due back less costs that we can show.`,
      },
      {
        evidence: taken(matter).map((e) => e.id),
        due: rounded(total(taken(matter)), currencyOf(matter, claim)),
        confidence: 0.7,
        ask: {
          ru: 'Есть ли подтверждённые расходы на этот заказ? Их можно вычесть.',
          en: 'Are there costs of this order that we can show? They may be deducted.',
        },
      },
    )
  }
  return judgeUnusedPart(claim, matter)
}

const saysNoShow = (text: string): boolean =>
  /неявк|не приш|не явил|отмена в день|отмен\p{L}* позже|no[- ]show|did not (?:attend|come|show)|didn't (?:attend|come|show)|late cancel|cancelled (?:the same|on the) day/iu.test(
    text,
  )

const didNotCome = (papers: readonly Entry[]): Judgement =>
  judged(
    'refuted',
    {
      ru: `Запись показывает неявку или позднюю отмену: «${papers.map(docName).join(', ')}».`,
      en: `The record shows a no-show or a late cancellation: "${papers.map(docName).join(', ')}".`,
    },
    {
      evidence: papers.map((e) => e.id),
      ask: {
        ru: 'Сообщение об отмене, отправленное в срок.',
        en: 'A cancellation sent in time.',
      },
    },
  )
