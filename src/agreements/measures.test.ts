// Sums that a clause gives, in trades that no demo story shows; every figure was computed by hand.
import { describe, expect, test } from 'vitest'
import { readInstant } from '../basics/instant.ts'
import type { Agreement } from './agreement.ts'
import { measuresOf } from './measures.ts'
import type { Recorded } from './recorded.ts'

const zone = 'Europe/London'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const entry = (facts: Omit<Recorded, 'at'> & { at: string }): Recorded => ({ ...facts, at: at(facts.at) })
const terms = (...clauses: Agreement['clauses']): Agreement => ({ id: 'T', clauses })
const moment = (asOf: string) => ({ asOf: at(asOf), zone })

describe('A builder late by contract', () => {
  const contract = (cap: number) =>
    terms(
      {
        no: '1',
        text: 'Kitchen by 1 June, £8,000.',
        limit: { op: 'due', value: '2026-06-01', unit: 'date', metric: 'k', price: 8000, currency: 'GBP' },
      },
      { no: '2', text: '0.5% a day.', limit: { op: '=', value: 0.005, unit: 'share/day', base: 'k', cap } },
    )
  const done = (day: string) => [entry({ id: 'M', at: day, kind: 'milestone', metric: 'k' })]
  const penalty = (cap: number, records: readonly Recorded[]) =>
    measuresOf(contract(cap), records, { ...moment('2026-07-01'), lang: 'en' })

  test.for([
    ['in time owes nothing', 0.1, '2026-06-01', []],
    ['ten days late owes ten shares', 0.1, '2026-06-11', [400]],
    ['thirty days late owes no more than the cap', 0.1, '2026-07-01', [800]],
    ['owes no more than a cap that is a sum', 300, '2026-06-11', [300]],
  ] as const)('%s', ([, cap, day, owed]) => {
    expect(penalty(cap, done(day)).map((one) => one.value)).toEqual(owed)
  })
  test('that has not finished owes up to the day on which we look', () => {
    expect(penalty(1, [])).toMatchObject([{ name: 'penalty', value: 1200, owedBy: 'us', from: [] }])
  })
})

describe('A credit for downtime', () => {
  const sla = terms(
    { no: '1', text: '£200 a month.', limit: { op: '=', value: 200, unit: 'GBP', window: 'month' } },
    {
      no: '2',
      text: '99.5% a month.',
      limit: { op: '>=', value: 0.995, unit: 'share', creditPerHour: 0.1, creditCap: 0.3 },
    },
  )
  const inPercent = terms(
    { no: '1', text: '£200 a month.', limit: { op: '=', value: 200, unit: 'GBP', window: 'month' } },
    {
      no: '2',
      text: '99.5% a month, 10% for each hour, 30% at most.',
      limit: { op: '>=', value: 99.5, unit: '%', creditPerHour: 10, creditCap: 30 },
    },
  )
  const down = (from: string, to: string) => [entry({ id: 'I', at: from, kind: 'incident', from, to })]
  const credit = (incident: readonly Recorded[], agreed = sla) =>
    measuresOf(agreed, incident, { ...moment('2026-12-01'), lang: 'en' }).map((one) => one.value)

  test('begins with the first full hour beyond the allowance', () => {
    // September: 43,200 min, allowance 216 min; 275 min leaves 59, 276 leaves 60.
    expect(credit(down('2026-09-10T10:00', '2026-09-10T14:35'))).toEqual([])
    expect(credit(down('2026-09-10T10:00', '2026-09-10T14:36'))).toEqual([20])
  })
  test('stops at its cap', () => {
    expect(credit(down('2026-09-10T00:00', '2026-09-11T00:00'))).toEqual([60])
  })
  test('is the same whether the share is written as 0.995 or as 99.5 percent', () => {
    expect(credit(down('2026-09-10T10:00', '2026-09-10T14:36'), inPercent)).toEqual([20])
    expect(credit(down('2026-09-10T00:00', '2026-09-11T00:00'), inPercent)).toEqual([60])
  })
  test('is counted in each month apart when the night of the first is crossed', () => {
    // 30 September 20:00 to 1 October 04:00: 240 min each; allowances 216 and 223.2, no full hour in either.
    expect(credit(down('2026-09-30T20:00', '2026-10-01T04:00'))).toEqual([])
  })
})

describe('A promised discount', () => {
  const promise = (scope: string) =>
    terms({ no: 'ad', text: '−20% on all kettles', limit: { op: '=', value: 0.2, unit: 'share', scope } })
  const order = [
    entry({
      id: 'O',
      at: '2026-03-03',
      kind: 'order',
      currency: 'GBP',
      lines: [{ sku: 'K1', qty: 2, price: 49.99, category: 'kettles' }],
    }),
  ]
  const due = (scope: string) =>
    measuresOf(promise(scope), order, { ...moment('2026-03-04'), lang: 'en' }).map((one) => one.value)

  test('is worth the share on every line that it covers', () => {
    expect(due('all:kettles')).toEqual([20])
    expect(due('sku:K1')).toEqual([20])
  })
  test('is worth nothing on what it does not cover', () => {
    expect(due('all:toasters')).toEqual([])
  })
})

describe('A clause that the law strikes out', () => {
  const late = (more: { void?: boolean }) =>
    measuresOf(
      terms(
        {
          no: '1',
          text: 'By 1 June.',
          limit: { op: 'due', value: '2026-06-01', unit: 'date', metric: 'k', price: 100, currency: 'GBP' },
        },
        {
          no: '2',
          text: '1% a day.',
          limit: { op: '=', value: 0.01, unit: 'share/day', base: 'k' },
          ...more,
        },
      ),
      [entry({ id: 'M', at: '2026-06-03', kind: 'milestone', metric: 'k' })],
      { ...moment('2026-07-01'), lang: 'en' },
    ).map((one) => one.value)
  test('gives no sum, and one that stands does', () => {
    expect(late({})).toEqual([2])
    expect(late({ void: true })).toEqual([])
  })
})

describe('A hand-over that names no metric', () => {
  const due = (no: string, metric: string) => ({
    no,
    text: 'By 1 June.',
    limit: { op: 'due', value: '2026-06-01', unit: 'date', metric, price: 1000, currency: 'GBP' },
  })
  const rate = { no: '9', text: '1% a day.', limit: { op: '=', value: 0.01, unit: 'share/day', base: 'a' } }
  const handed = [entry({ id: 'D', at: '2026-06-04', kind: 'delivery' })]
  const owed = (...clauses: Agreement['clauses']) =>
    measuresOf(terms(...clauses, rate), handed, { ...moment('2026-07-01'), lang: 'en' }).map(
      (one) => one.value,
    )

  test('is the promised one where only one date was promised', () => {
    expect(owed(due('1', 'a'))).toEqual([30])
  })
  test('gives no sum where it may be another one', () => {
    expect(owed(due('1', 'a'), due('2', 'b'))).toEqual([])
  })
})

test('What a client owes for paying late is no penalty of ours', () => {
  const late = terms(
    {
      no: '1',
      text: 'Payment by 1 June.',
      limit: { op: 'due', value: '2026-06-01', unit: 'date', metric: 'p', price: 1000, currency: 'GBP' },
    },
    { no: '2', text: '0.5% a day.', limit: { op: '=', value: 0.005, unit: 'share/day', base: 'p' } },
  )
  const paid = [
    entry({ id: 'P', at: '2026-06-03', kind: 'payment', metric: 'p', amount: 1000, currency: 'GBP' }),
  ]
  expect(measuresOf(late, paid, { ...moment('2026-07-01'), lang: 'en' })).toMatchObject([
    { name: 'extra_due', value: 10, owedBy: 'client' },
  ])
})

test('Sums that no till has ever seen are left out, and nothing breaks', () => {
  const absurd = terms(
    {
      no: '1',
      text: 'By 1 June.',
      limit: { op: 'due', value: '2026-06-01', unit: 'date', metric: 'k', price: 1e300, currency: 'GBP' },
    },
    { no: '2', text: '1% a day.', limit: { op: '=', value: 0.01, unit: 'share/day', base: 'k' } },
    { no: '3', text: 'A year.', limit: { op: '=', value: 1e200, unit: 'GBP', termDays: 365 } },
  )
  expect(measuresOf(absurd, [], { ...moment('2026-07-01'), lang: 'en', withdrawnOn: '2026-06-05' })).toEqual(
    [],
  )
})
