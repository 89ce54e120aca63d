// Draws invoice lines as a desk does, from papers that a test makes up.
import { money } from '../../basics/money.ts'
import { readInstant, type Day } from '../../basics/instant.ts'
import { EntryFacts, type Entry } from '../entry.ts'
import type { NoticeAnswer } from './answer.ts'
import { invoiceLines, type Billing, type InvoiceLineDraft } from './invoiceLines.ts'
import { noticeBill, type BilledClient, type BillThrough, type NoticePlace } from './noticeBill.ts'
import { silenceEffect } from './silenceEffect.ts'

export const zone = 'Europe/Moscow'
export const instant = (text: string): number => readInstant(text, zone) ?? Number.NaN
export const entry = (facts: Record<string, unknown>): Entry => {
  const read = EntryFacts.parse(facts)
  return { ...read, at: instant(read.at), atText: read.at }
}
export const letter = (id: string, at: string, text: string) => ({
  id,
  at: instant(at),
  direction: 'out',
  text,
})

export const minorOf = (bill: BillThrough, day: Day): number => {
  const { amount, currency = '' } = bill(day) ?? {}
  return amount === undefined ? 0 : money(amount, currency).minor
}
export const total = (lines: readonly InvoiceLineDraft[]): number =>
  lines.reduce((sum, line) => sum + line.amountMinor, 0)

export interface Drawing {
  readonly client: BilledClient
  readonly notice: NoticePlace
  readonly jurisdiction?: string
  readonly answer?: NoticeAnswer | null
}
export const billingOn = (through: Day, lined: Billing['lined'], drawing: Drawing): Billing => {
  const { client, notice, jurisdiction = 'RU', answer = null } = drawing
  const bill = noticeBill(client, notice)
  const found = bill(through)
  const about = { consumer: client.consumer, jurisdiction, clauses: client.agreement.clauses }
  const effect = found ? silenceEffect(found, about) : ({ effect: 'nothing' } as const)
  return { bill, effect, consumer: client.consumer, answer, lined, through }
}
/** Draws on each of these days, as a desk does from time to time. */
export function drawnOn(days: readonly Day[], drawing: Drawing): InvoiceLineDraft[] {
  const lined: InvoiceLineDraft[] = []
  for (const day of days) lined.push(...invoiceLines(billingOn(day, lined, drawing)))
  return lined
}
