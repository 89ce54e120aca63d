// Papers come from outside: whatever numbers and dates stand in them, the engine answers, and it answers the same every time.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement, Limit } from '../agreements/agreement.ts'
import { LIMIT_OPS } from '../agreements/agreement.ts'
import { measuresOf } from '../agreements/measures.ts'
import { voidTermsOf } from '../agreements/voidTerms.ts'
import { ENTRY_KINDS, type Entry } from './entry.ts'
import { overagesIn, type Letter } from './overages.ts'
import { reconcile } from './reconcile.ts'

const zone = 'Europe/Moscow'
const asOf = Date.parse('2026-06-30T12:00:00Z')
/** As wide as leaves its sums within what money can hold; the border refuses figures past a million million. */
const number = fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }))
const unit = fc.constantFrom(
  'm3',
  'kg',
  'piece',
  'round',
  'hour',
  'day',
  'RUB',
  'share',
  'share/day',
  'RUB/day',
  'date',
  'visit',
  '',
  '/',
)
const day = fc.constantFrom(
  '2026-05-01',
  '2026-06-15',
  '2026-02-31',
  '9999-12-31',
  '0001-01-01',
  '2026-06-01T10:00:00Z',
  'soon',
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const limit = fc
  .record(
    {
      op: fc.constantFrom(...LIMIT_OPS, 'odd'),
      value: fc.oneof(number, day, fc.constantFrom('0,40', 'много', true, null, ['a@b.example'])),
      unit,
      metric: fc.constantFrom('a', 'b'),
      window: fc.constantFrom('day', 'week', 'month', 'year', 'round', 'era'),
      graceDays: number,
      overagePrice: number,
      overageUnit: fc.constantFrom('RUB/slot/day', 'RUB/kg', 'RUB/day', 'RUB/piece/month', 'kg', ''),
      price: number,
      prices: fc.array(fc.record({ unit, price: number }), { maxLength: 2 }),
      currency: fc.constantFrom('RUB', 'GBP', 'doubloons'),
      cap: number,
      base: fc.constantFrom('a', 'b'),
      creditPerHour: number,
      creditCap: number,
      termDays: number,
      scope: fc.constantFrom('all', 'all:x', 'sku:A', ''),
      keepShare: number,
      refundShare: number,
    },
    { requiredKeys: ['op'] },
  )
  .map((one) => one as Limit)
const agreement: fc.Arbitrary<Agreement> = fc
  .array(
    fc.tuple(
      fc.constantFrom('Если объём превышен.', 'По 100 ₽ за начатый час.', 'Возврату не подлежит.'),
      limit,
    ),
    { maxLength: 6 },
  )
  .map((clauses) => ({
    id: 'A',
    clauses: clauses.map(([text, one], n) => ({ no: `${n + 1}`, text, limit: one })),
  }))
const entry: fc.Arbitrary<Entry> = fc
  .record(
    {
      kind: fc.constantFrom(...ENTRY_KINDS, 'other'),
      at: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-07-31') }),
      metric: maybe(fc.constantFrom('a', 'b')),
      value: maybe(number),
      unit: maybe(unit),
      amount: maybe(number),
      hours: maybe(number),
      minutes: maybe(number),
      round: maybe(number),
      from: maybe(day),
      to: maybe(day),
      effect: maybe(fc.constantFrom('termination', 'no_show')),
      endsAt: maybe(day),
      receipt: maybe(fc.constantFrom('1', '2')),
      lines: maybe(
        fc.array(
          fc.record({
            sku: fc.constantFrom('A', 'B'),
            qty: number,
            unitVolume: maybe(number),
            unit: maybe(unit),
          }),
          { maxLength: 3 },
        ),
      ),
    },
    { requiredKeys: ['kind', 'at'] },
  )
  .map((one): Entry => ({ ...one, id: `E${one.at}`, atText: '' }))
const letters: fc.Arbitrary<Letter[]> = fc.array(
  fc.record({
    id: fc.constantFrom('m1', 'm2'),
    at: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-07-31') }),
    direction: fc.constantFrom('in', 'out'),
    text: fc.constantFrom(
      'По п. 1 сейчас 1,60 м³, предел 0,40 м³, до 31 февраля.',
      'Clause 2: 12 of 3 by 30 June.',
    ),
  }),
  { maxLength: 4 },
)

describe('Papers of any kind', () => {
  test('get an answer, and the same papers get the same one', () => {
    fc.assert(
      fc.property(
        agreement,
        fc.array(entry, { maxLength: 12 }),
        letters,
        fc.boolean(),
        (terms, papers, sent, consumer) => {
          const answer = () =>
            JSON.stringify([
              reconcile(papers, { zone, lang: 'ru', until: asOf }),
              overagesIn(terms, papers, sent, { asOf, zone, consumer }),
              measuresOf(terms, papers, { asOf, zone, lang: 'en', withdrawnOn: '2026-06-20' }),
              voidTermsOf(terms.clauses, { jurisdiction: 'RU', consumer, lang: 'ru' }),
            ])
          expect(answer()).toBe(answer())
        },
      ),
      { numRuns: 300 },
    )
  })
  test('never bill more than nothing without a price in a clause', () => {
    fc.assert(
      fc.property(agreement, fc.array(entry, { maxLength: 12 }), letters, (terms, papers, sent) => {
        for (const found of overagesIn(terms, papers, sent, { asOf, zone, consumer: false })) {
          expect(found.amount === undefined || found.priceClause !== undefined).toBe(true)
          expect(found.amount ?? 0).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
