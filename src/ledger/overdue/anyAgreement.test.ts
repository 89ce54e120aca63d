// Agreements and records of any shape: no day is billed twice, the sum is the bill, and a consumer's silence costs nothing.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../agreements/agreement.ts'
import { addDays, type Day } from '../../basics/instant.ts'
import { overagesIn } from '../overages.ts'
import { invoiceLines } from './invoiceLines.ts'
import { noticeBill, type BilledClient } from './noticeBill.ts'
import { billingOn, drawnOn, entry, instant, letter, minorOf, total, zone } from './testBilling.ts'

// Agreements of any trade by their shapes: what is measured, per what window, with what grace, at what price per what.
const UNITS = ['m3', 'kg', 'GB', 'day', 'hour', 'round', 'piece', 'request', 'slot']
const anyDay = (days: number) => fc.integer({ min: 0, max: days }).map((n) => addDays('2026-03-01', n))
const anyAgreement = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    value: fc.integer({ min: 1, max: 20 }),
    op: fc.constantFrom('<=', '<'),
    window: fc.constantFrom(undefined, undefined, 'month', 'week', 'day'),
    graceDays: fc.constantFrom(undefined, 0, 3, 10),
    price: fc.constantFrom(undefined, 1, 50, 0.33),
    per: fc.constantFrom('', '/day', '/month', '/week', '/hour', '/year'),
    thing: fc.constantFrom('own', 'slot', 'none'),
    text: fc.constantFrom(
      'Хранение вещей: предел.',
      'Предел работ, сверх по цене.',
      'Extra is charged, or part thereof.',
      'Storage.',
    ),
  })
  .map(({ unit, value, op, window, graceDays, price, per, thing, text }): Agreement => {
    const named = { own: `/${unit}`, slot: '/slot', none: '' }[thing] ?? ''
    const priced = price === undefined ? {} : { overagePrice: price, overageUnit: `RUB${named}${per}` }
    const limit = {
      op,
      value,
      unit,
      metric: 'x',
      ...(window && { window }),
      ...(graceDays !== undefined && { graceDays }),
      ...priced,
    }
    return { id: 'any', clauses: [{ no: '1', text, limit }] }
  })
const anyEntries = (unit: string) =>
  fc
    .array(fc.record({ day: anyDay(60), size: fc.integer({ min: 1, max: 40 }), out: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((all) =>
      all.map(({ day, size, out }, index) =>
        ['m3', 'kg', 'piece', 'day'].includes(unit)
          ? entry({
              id: `e${index}`,
              at: day,
              kind: out ? 'goods_out' : 'goods_in',
              metric: 'x',
              lines: [{ sku: 'A', qty: size, unitVolume: 1, unitWeight: 1 }],
            })
          : entry({ id: `e${index}`, at: day, kind: 'usage', metric: 'x', value: size, unit }),
      ),
    )
const TOLD = 'По пункту 1 предел превышен.'
// A letter that states figures again after the grace gives a new choice, and the bill rests on it from then on.
const FIGURES = `${TOLD} По учёту: ${Array.from({ length: 200 }, (_, n) => n + 1).join('; ')}.`
const anyClient = anyAgreement.chain((agreement) =>
  fc
    .record({
      entries: anyEntries(agreement.clauses[0]?.limit?.unit ?? ''),
      told: fc.array(fc.tuple(anyDay(70), fc.constantFrom(TOLD, FIGURES)), { maxLength: 3 }),
    })
    .map(({ entries, told }): BilledClient => ({
      agreement,
      entries: entries.toSorted((a, b) => a.at - b.at),
      letters: told.map(([day, text], index) => letter(`n${index}`, `${day}T12:00`, text)),
      zone,
      consumer: false,
    })),
)
/** Every place that a notice could stand for: each letter with each window that is exceeded. */
function places(client: BilledClient, through: Day) {
  const asOf = instant(`${through}T23:59`)
  const found = overagesIn(client.agreement, client.entries, client.letters, { ...client, asOf })
  const windows = new Set(found.map(({ window }) => window?.from ?? null))
  return client.letters.flatMap(({ id }) => [...windows].map((window) => ({ id, clause: '1', window })))
}

describe('For any agreement', () => {
  test("a consumer's silence draws no paid line, except what the law gives for overstaying, with its norm", () => {
    const unpaid = [null, 'silence', 'clear', 'stay_within', 'own_count', 'pay_extra', 'change_plan'] as const
    let paidByBusiness = 0
    fc.assert(
      fc.property(
        anyClient,
        anyDay(90),
        fc.constantFrom(...unpaid),
        fc.constantFrom('RU', 'UK', 'EU', 'US'),
        fc.boolean(),
        (client, through, choice, jurisdiction, consented) => {
          for (const notice of places(client, through)) {
            const consumer = { ...client, consumer: true, consented: consented ? ['1'] : [] }
            const answer = choice && { choice, day: addDays(through, -5) }
            const billing = billingOn(through, [], { client: consumer, notice, jurisdiction, answer })
            if (invoiceLines(billing).length > 0) {
              expect(billing.effect).toEqual({ effect: 'statutory_charge', norm: 'ГК РФ, ст. 896 п. 4' })
              expect([jurisdiction, client.agreement.clauses[0]?.limit?.unit]).toEqual(['RU', 'day'])
            }
            paidByBusiness += drawnOn([through], { client, notice }).length
          }
        },
      ),
      { numRuns: 200 },
    )
    // The same papers do bill a business: the rule is not kept by never billing anybody.
    expect(paidByBusiness).toBeGreaterThan(20)
  })

  test('no day is billed twice, and the lines are in sum what the agreement bills', () => {
    let drawn = 0
    fc.assert(
      fc.property(anyClient, fc.array(anyDay(90), { minLength: 1, maxLength: 6 }), (client, days) => {
        const inOrder = days.toSorted()
        const last = inOrder.at(-1) ?? ''
        for (const notice of places(client, last)) {
          const lines = drawnOn(inOrder, { client, notice })
          const charges = lines.filter(({ kind }) => kind === 'charge')
          charges.forEach((line, index) => {
            expect(line.from <= line.to && line.to <= last).toBe(true)
            const before = charges[index - 1]
            if (before) expect(line.from > before.to).toBe(true)
          })
          // Drawn day by day or all at once, it is the same money; and drawn again it is nothing more.
          if (lines.length > 0) expect(total(lines)).toBe(total(drawnOn([last], { client, notice })))
          expect(invoiceLines(billingOn(last, lines, { client, notice }))).toEqual([])
          const bill = noticeBill(client, notice)
          if (lines.length > 0) expect(total(lines)).toBe(minorOf(bill, last))
          drawn += charges.length
        }
      }),
      { numRuns: 100 },
    )
    expect(drawn).toBeGreaterThan(20)
  })
})
