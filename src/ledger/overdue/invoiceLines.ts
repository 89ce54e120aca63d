// From a bill to invoice lines: every day once, in sum what the bill says, and nothing that the client's answer does not carry.
//
// A line is the difference of two bills, never a calculation of its own: so lines add up to the bill to the last kopeck, however
// often they are drawn. A line that was drawn stays; where the records were put right afterwards, a line of correction follows.
import { addDays, type Day } from '../../basics/instant.ts'
import { money } from '../../basics/money.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { NoticeAnswer } from './answer.ts'
import type { BillThrough } from './noticeBill.ts'
import type { SilenceEffect } from './silenceEffect.ts'

export interface InvoiceLineDraft {
  readonly kind: 'charge' | 'correction'
  /** The clause that prices it. */
  readonly clause: string
  readonly from: Day
  /** The last day of the line, included. */
  readonly to: Day
  /** Minor units; below nothing only in a correction. */
  readonly amountMinor: number
  readonly currency: string
}

/** A line that was drawn on this notice before. */
export type InvoiceLine = Omit<InvoiceLineDraft, 'clause'>

export interface Billing {
  readonly bill: BillThrough
  readonly effect: SilenceEffect
  readonly consumer: boolean
  /** The newest answer to the notice; null while there is none. */
  readonly answer: NoticeAnswer | null
  /** All lines drawn on this notice so far. */
  readonly lined: readonly InvoiceLine[]
  /** The last day that may be billed: today, or the end of a period of account. */
  readonly through: Day
}

interface Stretch {
  readonly from: Day
  readonly to: Day
}
interface Billed extends Stretch {
  /** A price for so many days; else one price for all of it. */
  readonly running: boolean
  readonly clause: string
  readonly currency: string
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The days that a bill is for. A window is billed when it is over: until then its sum still grows. */
function billedDays(found: OverageFound | null, through: Day): Billed | null {
  if (found?.amount === undefined || found.currency === undefined) return null
  const { currency, priceClause: clause = found.clause, window } = found
  if (found.billFrom && found.billTo)
    return { from: found.billFrom, to: found.billTo, running: true, clause, currency }
  if (window) return window.to <= through ? { ...window, running: false, clause, currency } : null
  return { from: found.billFrom ?? found.since, to: through, running: false, clause, currency }
}

/** The days that the answer lets us bill. A consumer pays from the day on which they agreed, and never by silence. */
function carriedBy({ answer, consumer, effect }: Billing, billed: Billed): Stretch | null {
  const choice = answer?.choice ?? 'silence'
  if (choice === 'own_count') return null // counted together first
  if (choice === 'agree_once' && answer)
    return consumer && billed.running ? { from: later(billed.from, answer.day), to: billed.to } : billed
  if (consumer) return effect.effect === 'statutory_charge' && !PAID.includes(choice) ? billed : null
  if (choice === 'pay_extra') return billed
  if (choice === 'change_plan' && answer)
    return billed.running ? { from: billed.from, to: earlier(billed.to, addDays(answer.day, -1)) } : null
  if (choice === 'stay_within') return null
  return effect.effect === 'billing_starts' || effect.effect === 'charged_as_agreed' ? billed : null
}
// Not offered to consumers: where such an answer is on record all the same, it is a question for a person, not for the bill.
const PAID: readonly NoticeAnswer['choice'][] = ['pay_extra', 'change_plan']

const LONGEST_CONSENT_DAYS = 366

/**
 * The last day on which the excess is no larger than what a consumer agreed to. More of it needs a new word of theirs, and
 * so does a second year: what was agreed once is no subscription.
 */
function lastDayAgreed({ bill, answer, consumer }: Billing, billed: Billed): Day {
  if (!consumer || answer?.choice !== 'agree_once') return billed.to
  const agreed = bill(answer.day)?.actual
  if (agreed === undefined) return addDays(answer.day, -1)
  const end = earlier(billed.to, addDays(answer.day, LONGEST_CONSENT_DAYS - 1))
  for (let day = addDays(answer.day, 1); day <= end; day = addDays(day, 1))
    if ((bill(day)?.actual ?? 0) > agreed) return addDays(day, -1)
  return end
}

const minorOf = (found: OverageFound | null, currency: string): number =>
  found?.amount === undefined ? 0 : money(found.amount, currency).minor

type Owed = (stretch: Stretch) => number

/** What the bill says for a stretch of days: what has run up by its end, less what had run up before it. */
const owedFor = ({ bill, through }: Billing, billed: Billed, held: Day): Owed => {
  const upTo = (day: Day): number => {
    const last = earlier(day, held)
    return minorOf(bill(last >= billed.to ? through : last), billed.currency)
  }
  return ({ from, to }) => upTo(to) - (from > billed.from ? upTo(addDays(from, -1)) : 0)
}

/** What is due for the days of these lines; of one price for all of it, the fall of the price on a later day counts too. */
const dueFor = (
  lined: readonly InvoiceLine[],
  { from, to }: Stretch,
  running: boolean,
  owed: Owed,
): number =>
  running
    ? lined.filter((line) => line.kind === 'charge').reduce((total, line) => total + owed(line), 0)
    : owed({ from, to })

/** Where the records were put right, what was drawn is brought to what the bill says now for the same days. */
function correction(
  lined: readonly InvoiceLine[],
  clause: string,
  running: boolean,
  owed: Owed,
): InvoiceLineDraft[] {
  const [first] = lined
  if (!first) return []
  const drawn = lined.reduce((total, line) => total + line.amountMinor, 0)
  const from = lined.reduce((day, line) => earlier(day, line.from), first.from)
  const to = lined.reduce((day, line) => later(day, line.to), first.to)
  const due = dueFor(lined, { from, to }, running, owed)
  if (due === drawn) return []
  return [{ kind: 'correction', clause, from, to, amountMinor: due - drawn, currency: first.currency }]
}

/**
 * The lines to draw now on a notice, none of whose days was drawn before; empty when nothing is due.
 *
 * Drawn again with the same records it gives nothing; drawn at any later day it gives the days since. In sum the lines are the
 * bill of `overagesOf` for the days that the answer carries. A consumer's silence draws none, except where the law itself gives
 * the charge (`effect`).
 */
export function invoiceLines(billing: Billing): InvoiceLineDraft[] {
  const { lined, through } = billing
  const found = billing.bill(through)
  const billed = billedDays(found, through)
  if (!billed) return correction(lined, found?.clause ?? '', true, () => 0)
  // Days drawn in another currency are for a person to settle; drawing them again would be asking twice.
  if (lined.some((line) => line.currency !== billed.currency)) return []
  const held = lastDayAgreed(billing, billed)
  const owed = owedFor(billing, billed, held)
  const corrected = correction(lined, billed.clause, billed.running, owed)
  const carried = carriedBy(billing, billed)
  if (!carried) return corrected
  const from = lined.reduce((day, line) => later(day, addDays(line.to, 1)), carried.from)
  const to = billed.running ? earlier(carried.to, held) : carried.to
  const amountMinor = from <= to ? owed({ from, to }) : 0
  // One price for all of it may fall with the excess: what was drawn of it before is given back.
  if (amountMinor === 0 || (amountMinor < 0 && billed.running)) return corrected
  const { clause, currency } = billed
  const kind = amountMinor > 0 ? 'charge' : 'correction'
  return [...corrected, { kind, clause, from, to, amountMinor, currency }]
}
