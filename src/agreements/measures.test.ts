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
  const down = (from: string, to: string) => [entry({ id: 'I', at: from, kind: 'incident', from, to })]
  const credit = (incident: readonly Recorded[]) =>
    measuresOf(sla, incident, { ...moment('2026-12-01'), lang: 'en' }).map((one) => one.value)

  test('begins with the first full hour beyond the allowance', () => {
    // September: 43,200 min, allowance 216 min; 275 min leaves 59, 276 leaves 60.
    expect(credit(down('2026-09-10T10:00', '2026-09-10T14:35'))).toEqual([])
    expect(credit(down('2026-09-10T10:00', '2026-09-10T14:36'))).toEqual([20])
  })
  test('stops at its cap', () => {
    expect(credit(down('2026-09-10T00:00', '2026-09-11T00:00'))).toEqual([60])
  })
  test('is counted in each month apart when the night of the first is crossed', () => {
    // 30 September 20:00 to 1 October 04:00: 240 min each; allowances 216 and 223.2, no full hour in either.
    expect(credit(down('2026-09-30T20:00', '2026-10-01T04:00'))).toEqual([])
  })
})

describe('A prepaid term', () => {
  const pass = terms({
    no: '1',
    text: 'Курс 90 дней.',
    limit: { op: '=', value: 10000, unit: 'RUB', termDays: 90 },
  })
  const paid = [entry({ id: 'P', at: '2026-01-01T10:00', kind: 'payment', amount: 10000, currency: 'RUB' })]
  const left = (withdrawnOn: string | null) =>
    measuresOf(pass, paid, { ...moment('2026-12-01'), lang: 'ru', withdrawnOn }).map(({ name, value }) => [
      name,
      value,
    ])

  test('gives back what was not used, and both parts make up the price', () => {
    expect(left('2026-01-31')).toEqual([
      ['used', 3444.44],
      ['refund', 6555.56],
    ])
  })
  test('gives nothing back once it has been used up', () => {
    expect(left('2026-06-01')).toEqual([['used', 10000]])
  })
  test('is no matter of refund while nobody has left', () => {
    expect(left(null)).toEqual([])
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

describe('A salon deposit', () => {
  const rules = terms(
    {
      no: '1',
      text: 'Free until 48 hours before.',
      limit: { op: '>=', value: 48, unit: 'hour', refundShare: 1 },
    },
    { no: '2', text: 'Later half of it stays.', limit: { op: '<', value: 48, unit: 'hour', keepShare: 0.5 } },
    {
      no: '3',
      text: 'In the last 4 hours all of it.',
      limit: { op: '<', value: 4, unit: 'hour', keepShare: 1 },
    },
  )
  const back = (when: string, effect = 'cancellation') => {
    const papers = [
      entry({ id: 'DEP', at: '2026-04-01', kind: 'payment', amount: 45.55, currency: 'GBP' }),
      entry({ id: 'BOOK', at: '2026-04-01', kind: 'registration', from: '2026-04-10T15:00' }),
      entry({ id: 'OFF', at: when, kind: 'notice', effect }),
    ]
    return measuresOf(rules, papers, { ...moment('2026-05-01'), lang: 'en' }).map(({ clause, value }) => [
      clause,
      value,
    ])
  }
  test.for([
    ['goes back whole two days before', '2026-04-08T15:00', [['1', 45.55]]],
    ['goes back in half a minute later', '2026-04-08T15:01', [['2', 22.77]]],
    ['stays when nobody came', '2026-04-10T15:30', [['3', 0]]],
  ] as const)('%s', ([, when, expected]) => {
    expect(back(when)).toEqual(expected)
  })
})

describe('An event that is called off', () => {
  const rules = terms(
    { no: '1', text: 'The event.', limit: { op: '=', value: '2026-09-30', unit: 'date', metric: 'e' } },
    { no: '2', text: 'The price is £5,000.', limit: { op: '=', value: 5000, unit: 'GBP' } },
    { no: '3', text: 'We keep £500.', limit: { op: '>=', value: 60, unit: 'day', base: 'e', keep: 500 } },
    {
      no: '4',
      text: 'We keep 40% of the price.',
      limit: { op: '>=', value: 14, unit: 'day', base: 'e', keepShare: 0.4 },
    },
  )
  const back = (day: string) => {
    const papers = [
      entry({ id: 'P', at: '2026-02-01', kind: 'payment', amount: 3000, currency: 'GBP' }),
      entry({ id: 'OFF', at: `${day}T20:00`, kind: 'notice', effect: 'termination', endsAt: day }),
    ]
    return measuresOf(rules, papers, { ...moment('2026-10-01'), lang: 'en' }).map(({ clause, value }) => [
      clause,
      value,
    ])
  }
  test.for([
    ['on the sixtieth day before still falls under the kinder clause', '2026-08-01', [['3', 2500]]],
    ['on the fifty-ninth falls under the next, a share of the price', '2026-08-02', [['4', 1000]]],
    ['ten days before falls under none, and a person decides', '2026-09-20', []],
  ] as const)('%s', ([, day, expected]) => {
    expect(back(day)).toEqual(expected)
  })
})

describe('A promise of money back', () => {
  const promise = terms(
    { no: '1', text: 'The course is £90.', limit: { op: '=', value: 90, unit: 'GBP', metric: 'p' } },
    {
      no: '2',
      text: 'Ask within 14 days.',
      limit: { op: '<=', value: 14, unit: 'day', base: 'p', refundShare: 1 },
    },
  )
  const paid = [entry({ id: 'P', at: '2026-03-01T22:00', kind: 'payment', amount: 90, currency: 'GBP' })]
  const back = (withdrawnOn: string) =>
    measuresOf(promise, paid, { ...moment('2026-06-01'), lang: 'en', withdrawnOn }).map((one) => one.value)

  test('is kept on its last day', () => {
    expect(back('2026-03-15')).toEqual([90])
  })
  test('is over on the day after', () => {
    expect(back('2026-03-16')).toEqual([])
  })
})

describe('A course of lessons', () => {
  const course = terms({
    no: '1',
    text: '10 уроков по 1 500 ₽, всего 15 000 ₽.',
    limit: { op: '=', value: 15000, unit: 'RUB', prices: [{ unit: 'урок', price: 1500 }] },
  })
  const left = (paid: number) => {
    const papers = [
      entry({ id: 'P', at: '2026-01-01', kind: 'payment', amount: paid, currency: 'RUB' }),
      entry({ id: 'U', at: '2026-02-01', kind: 'usage', value: 4, unit: 'урок' }),
    ]
    const measures = measuresOf(course, papers, {
      ...moment('2026-03-01'),
      lang: 'ru',
      withdrawnOn: '2026-02-02',
    })
    return measures.map(({ name, value }) => [name, value])
  }
  test('left in the middle gives back the lessons that were not held', () => {
    expect(left(15000)).toEqual([
      ['used', 6000],
      ['refund', 9000],
    ])
  })
  test('paid in part may leave something owed', () => {
    expect(left(5000)).toEqual([
      ['used', 6000],
      ['extra_due', 1000],
    ])
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
