// Trades that no demo story shows: the same shapes, other words, sums computed by hand.
import { describe, expect, test } from 'vitest'
import type { Agreement } from '../agreements/agreement.ts'
import { readInstant } from '../basics/instant.ts'
import type { Entry, EntryFacts } from './entry.ts'
import { overagesIn, type Letter } from './overages.ts'

const zone = 'Europe/London'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const entry = (facts: EntryFacts): Entry => ({ ...facts, at: at(facts.at), atText: facts.at })
const out = (id: string, when: string, text: string): Letter => ({ id, at: at(when), direction: 'out', text })
const terms = (...clauses: Agreement['clauses']): Agreement => ({ id: 'T', clauses })
const moment = (asOf: string, consumer = false) => ({ asOf: at(asOf), zone, consumer })

describe('A photographer', () => {
  const day = terms(
    { no: '2', text: 'Six hours of shooting.', limit: { op: '<=', value: 6, unit: 'hour', metric: 'h' } },
    { no: '3', text: 'Each started extra hour is £120.', limit: { op: '=', value: 120, unit: 'GBP/hour' } },
    {
      no: '4',
      text: 'Up to 60 edited images, extra ones £8.',
      limit: { op: '<=', value: 60, unit: 'image', metric: 'i' },
    },
    { no: '5', text: 'Extras.', limit: { op: '=', unit: 'GBP', prices: [{ unit: 'image', price: 8 }] } },
  )
  const shot = [
    entry({ id: 'T1', at: '2026-06-06T18:00', kind: 'time', hours: 5 }),
    entry({ id: 'T2', at: '2026-06-06T21:30', kind: 'time', minutes: 150 }),
    entry({ id: 'D1', at: '2026-06-20', kind: 'delivery', metric: 'i', value: 75 }),
  ]

  test('is paid for the started hours and the images beyond what was included', () => {
    // 7.5 h − 6 h = 1.5 h, two started hours × 120; 15 images × 8.
    expect(overagesIn(day, shot, [], moment('2026-06-21'))).toMatchObject([
      { clause: '2', actual: 7.5, amount: 240, currency: 'GBP', entries: ['T1', 'T2'] },
      { clause: '4', actual: 75, amount: 120, currency: 'GBP' },
    ])
  })
  test('counts an extra hour once, when it was asked for and then worked', () => {
    const papers = [
      entry({ id: 'CR', at: '2026-06-06T20:00', kind: 'change_request', metric: 'h', value: 8 }),
      entry({ id: 'T', at: '2026-06-06T22:00', kind: 'time', metric: 'h', hours: 8 }),
    ]
    expect(overagesIn(day, papers, [], moment('2026-06-21', true))).toMatchObject([
      { actual: 8, amount: 240 },
    ])
  })
  test('does not bill a couple that never asked for them', () => {
    const found = overagesIn(day, shot, [], moment('2026-06-21', true))
    expect(found.map((one) => one.unbilled)).toEqual(['no_consent', 'no_consent'])
  })
  test('bills what the couple ordered in writing', () => {
    const asked = [
      entry({
        id: 'CR',
        at: '2026-06-10',
        kind: 'change_request',
        metric: 'i',
        value: 75,
        signedBy: ['Ann'],
      }),
    ]
    expect(overagesIn(day, asked, [], moment('2026-06-21', true))).toMatchObject([
      { clause: '4', amount: 120 },
    ])
  })
})

describe('An API with requests per month', () => {
  const plan = terms({
    no: '1.1',
    text: '10,000 requests a month, each 1,000 more is $2.',
    limit: {
      op: '<=',
      value: 10000,
      unit: 'request',
      window: 'month',
      metric: 'r',
      overagePrice: 2,
      overageUnit: 'USD/1000 request',
    },
  })
  const used = [
    entry({ id: 'U1', at: '2026-01-10', kind: 'usage', metric: 'r', value: 6000 }),
    entry({ id: 'U2', at: '2026-01-31T23:30', kind: 'usage', metric: 'r', value: 7000 }),
    entry({ id: 'U3', at: '2026-02-05', kind: 'usage', metric: 'r', value: 10000 }),
    entry({ id: 'U4', at: '2026-03-05', kind: 'usage', metric: 'r', value: 10500 }),
  ]

  test('bills each month on its own, and a month that is exactly full not at all', () => {
    // January 13,000: 3 × 2; March 10,500: half of 2.
    expect(overagesIn(plan, used, [], moment('2026-03-31'))).toMatchObject([
      { window: { from: '2026-01-01', to: '2026-01-31' }, actual: 13000, since: '2026-01-31', amount: 6 },
      { window: { from: '2026-03-01' }, actual: 10500, amount: 1, currency: 'USD' },
    ])
  })
  test('may tell the price before the month is full', () => {
    const early = out(
      'warn',
      '2026-01-20',
      'By clause 1.1 you have used 6,000 of 10,000; each 1,000 more is $2.',
    )
    const later = out('bill', '2026-02-01', 'January: 13,000 requests, the plan has 10,000 (clause 1.1).')
    expect(overagesIn(plan, used, [later, early], moment('2026-02-28'))).toMatchObject([
      { noticeMessage: 'warn' },
    ])
    expect(overagesIn(plan, used, [later], moment('2026-02-28'))).toMatchObject([{ noticeMessage: 'bill' }])
  })
  test('puts a reading taken later into the month that it covers', () => {
    const late = [
      entry({
        id: 'U',
        at: '2026-02-01T08:00',
        kind: 'usage',
        metric: 'r',
        value: 11000,
        from: '2026-01-01',
        to: '2026-01-31',
      }),
    ]
    expect(overagesIn(plan, late, [], moment('2026-02-28'))).toMatchObject([
      { window: { from: '2026-01-01' } },
    ])
  })
  test('does not know the month of March in February', () => {
    expect(overagesIn(plan, used, [], moment('2026-02-28'))).toHaveLength(1)
  })
})

describe('A pickup point with a limit of weight', () => {
  const shelf = terms({
    no: '4',
    text: 'Up to 30 kg; beyond that 10 ₽ a kilo and day.',
    limit: { op: '<=', value: 30, unit: 'kg', graceDays: 2, overagePrice: 10, overageUnit: 'RUB/kg/day' },
  })
  test('weighs the shelf by its acts and bills the kilos beyond', () => {
    const acts = [
      entry({
        id: 'IN',
        at: '2026-04-01',
        kind: 'goods_in',
        lines: [{ sku: 'TILE', qty: 8, unitWeight: 5 }],
      }),
      entry({ id: 'OUT', at: '2026-04-08', kind: 'goods_out', lines: [{ sku: 'TILE', qty: 1 }] }),
    ]
    const letters = [out('n', '2026-04-02T09:00', 'Clause 4: 40 kg are on the shelf, the limit is 30 kg.')]
    // Grace 3 and 4 April; 5–7 April 10 kg, 8–10 April 5 kg, 10 each: 300 + 150.
    expect(overagesIn(shelf, acts, letters, moment('2026-04-10T18:00'))).toMatchObject([
      { actual: 35, noticeMessage: 'n', graceUntil: '2026-04-04', days: 6, amount: 450 },
    ])
  })
})

describe('A workshop with free days of storage', () => {
  const rules = terms({
    no: '6',
    text: 'Готовая вещь хранится бесплатно 7 дней, далее 100 ₽ в день.',
    limit: { op: '<=', value: 7, unit: 'day', metric: 's', overagePrice: 100, overageUnit: 'RUB/day' },
  })
  test('is paid for the days over the term, by a consumer too', () => {
    const kept = [entry({ id: 'S', at: '2026-05-20', kind: 'usage', metric: 's', value: 12 })]
    expect(overagesIn(rules, kept, [], moment('2026-05-20T12:00', true))).toMatchObject([
      { actual: 12, amount: 500 },
    ])
  })

  const coat = [
    entry({ id: 'IN', at: '2026-05-01', kind: 'goods_in', receipt: '7', lines: [{ sku: 'COAT', qty: 1 }] }),
    entry({ id: 'READY', at: '2026-05-08T12:00', kind: 'milestone', metric: 's', receipt: '7' }),
  ]
  test('counts from the day the thing was ready to the day it was fetched', () => {
    // 8 to 20 May: 12 days, 7 of them free.
    const lines = [{ sku: 'COAT', qty: 1 }]
    const fetched = entry({ id: 'OUT', at: '2026-05-20', kind: 'goods_out', receipt: '7', lines })
    expect(overagesIn(rules, [...coat, fetched], [], moment('2026-06-30'))).toMatchObject([
      { actual: 12, since: '2026-05-16', amount: 500, entries: ['READY', 'OUT'] },
    ])
  })
  test('counts on while nobody comes, and not a day within the free ones', () => {
    expect(overagesIn(rules, coat, [], moment('2026-05-15T23:00'))).toEqual([])
    expect(overagesIn(rules, coat, [], moment('2026-05-16T01:00'))).toMatchObject([
      { actual: 8, amount: 100 },
    ])
  })
})

describe('A round of changes', () => {
  const list = terms({
    no: '2',
    text: 'A round is one list of up to 20 points.',
    limit: { op: '<=', value: 20, unit: 'point', window: 'round' },
  })
  test('is measured by its own list, not by all lists together', () => {
    const rounds = [
      entry({ id: 'R1', at: '2026-03-01', kind: 'revision', round: 1, items: 14 }),
      entry({ id: 'R2', at: '2026-03-09', kind: 'revision_request', round: 2, items: 27 }),
    ]
    expect(overagesIn(list, rounds, [], moment('2026-03-10'))).toMatchObject([
      { actual: 27, entries: ['R2'] },
    ])
  })
})

describe('Hours of our own staff', () => {
  const reply = terms({
    no: '1',
    text: 'Диагностика — до 24 часов.',
    limit: { op: '<=', value: 24, unit: 'hour', metric: 'd' },
  })
  test('are not held against a term that nobody sells by the hour', () => {
    const own = [entry({ id: 'T', at: '2026-03-01', kind: 'time', hours: 30 })]
    expect(overagesIn(reply, own, [], moment('2026-03-10'))).toEqual([])
  })
})

describe('A gym with visits a week', () => {
  const pass = terms(
    {
      no: '1',
      text: 'Three visits a week.',
      limit: { op: '<=', value: 3, unit: 'visit', window: 'week', metric: 'v' },
    },
    {
      no: '2',
      text: 'An extra visit is £7.50.',
      limit: { op: '=', unit: 'GBP', prices: [{ unit: 'visits', price: 7.5 }] },
    },
  )
  const visit = (id: string, when: string) => entry({ id, at: when, kind: 'usage', metric: 'v' })
  test('counts visits from Monday to Sunday', () => {
    // 2026-06-01 is a Monday: four visits in its week, then three in the next.
    const visits = ['01', '03', '05', '07', '08', '10', '14'].map((day) =>
      visit(`V${day}`, `2026-06-${day}T19:00`),
    )
    expect(overagesIn(pass, visits, [], moment('2026-06-30'))).toMatchObject([
      { actual: 4, amount: 7.5, since: '2026-06-07', window: { from: '2026-06-01', to: '2026-06-07' } },
    ])
  })
})

describe('A flash sale with a limit per buyer', () => {
  const promo = terms({
    no: 'p',
    text: 'Не более 2 шт. на покупателя.',
    limit: { op: '<=', value: 2, unit: 'piece', scope: 'sku:LAMP' },
  })
  test('adds up what one buyer ordered, of the promoted thing only', () => {
    const orders = [
      entry({
        id: 'O1',
        at: '2026-05-01',
        kind: 'order',
        lines: [
          { sku: 'LAMP', qty: 2 },
          { sku: 'VASE', qty: 9 },
        ],
      }),
      entry({ id: 'O2', at: '2026-05-02', kind: 'order', lines: [{ sku: 'LAMP', qty: 1 }] }),
    ]
    expect(overagesIn(promo, orders, [], moment('2026-05-03'))).toMatchObject([
      { actual: 3, since: '2026-05-02' },
    ])
  })
})
