// What somebody who leaves gets back: by the calendar, by the lesson, by the days before an event. Computed by hand.
import { describe, expect, test } from 'vitest'
import { readInstant } from '../../basics/instant.ts'
import type { Agreement } from '../agreement.ts'
import { measuresOf } from '../measures.ts'
import type { Recorded } from '../recorded.ts'

const zone = 'Europe/London'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const entry = (facts: Omit<Recorded, 'at'> & { at: string }): Recorded => ({ ...facts, at: at(facts.at) })
const terms = (...clauses: Agreement['clauses']): Agreement => ({ id: 'T', clauses })
const moment = (asOf: string) => ({ asOf: at(asOf), zone })

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
