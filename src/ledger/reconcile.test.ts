import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInstant } from '../basics/instant.ts'
import type { Entry, EntryFacts } from './entry.ts'
import { reconcile } from './reconcile.ts'

const zone = 'Asia/Vladivostok'
const entry = (facts: EntryFacts): Entry => ({
  ...facts,
  at: readInstant(facts.at, zone) ?? Number.NaN,
  atText: facts.at,
})
const taken = (id: string, day: string, sku: string, qty: number, more: Partial<EntryFacts> = {}): Entry =>
  entry({ id, at: day, kind: 'goods_in', lines: [{ sku, qty }], ...more })
const given = (id: string, day: string, sku: string, qty: number, more: Partial<EntryFacts> = {}): Entry =>
  entry({ id, at: day, kind: 'goods_out', lines: [{ sku, qty }], ...more })
const count = (day: string, sku: string, qty: number): Entry =>
  entry({ id: 'COUNT', at: day, kind: 'stock_count', lines: [{ sku, qty }] })
const books = (...entries: Entry[]) => reconcile(entries, { zone, lang: 'en' })
const kinds = (...entries: Entry[]) => books(...entries).anomalies.map((one) => one.kind)

describe('The balance', () => {
  test('is what came in less what went out, whatever the order of the papers', () => {
    expect(books(given('B', '2026-01-02', 'X', 2), taken('A', '2026-01-01', 'X', 5)).balance).toEqual({
      X: 3,
    })
  })
  test('takes no notice of deliveries, orders and inspections', () => {
    const seen = ['delivery', 'order', 'inspection'].map((kind) =>
      entry({ id: kind, at: '2026-01-02', kind, lines: [{ sku: 'X', qty: 7 }] }),
    )
    expect(books(taken('A', '2026-01-01', 'X', 5), ...seen).balance).toEqual({ X: 5 })
  })
  test('is exact where binary fractions are not', () => {
    expect(books(taken('A', '2026-01-01', 'X', 0.1), taken('B', '2026-01-02', 'X', 0.2)).balance).toEqual({
      X: 0.3,
    })
  })
  test('adds grams to kilograms, knows one unit under two spellings, and leaves litres out with a word', () => {
    const flour = (id: string, qty: number, unit: string) =>
      entry({ id, at: '2026-01-01', kind: 'goods_in', lines: [{ sku: 'FLOUR', qty, unit }] })
    expect(books(flour('A', 2, 'kg'), flour('B', 500, 'g')).balance).toEqual({ FLOUR: 2.5 })
    expect(kinds(flour('A', 2, 'kg'), flour('B', 500, 'g'))).toEqual([])
    expect(books(flour('A', 2, 'kg'), flour('B', 3, 'l')).balance).toEqual({ FLOUR: 2 })
    expect(kinds(flour('A', 2, 'kg'), flour('B', 3, 'l'))).toEqual(['unit_mismatch'])
    expect(kinds(flour('A', 2, 'box'), flour('B', 3, 'boxes'))).toEqual([])
    expect(kinds(flour('A', 2, 'коробка'), flour('B', 3, 'коробки'))).toEqual([])
  })
  test('remembers the size of a thing from the first act that states it', () => {
    const first = entry({
      id: 'A',
      at: '2026-01-01',
      kind: 'goods_in',
      lines: [{ sku: 'X', qty: 1, unitVolume: 0.3 }],
    })
    expect(books(first, taken('B', '2026-01-02', 'X', 2)).volumeByDate).toEqual([
      { date: '2026-01-01', m3: 0.3 },
      { date: '2026-01-02', m3: 0.9 },
    ])
  })
  test('of any papers is the same in any order, and never loses a piece', () => {
    const acts = fc.array(fc.record({ qty: fc.integer({ min: 1, max: 9 }), into: fc.boolean() }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(acts, (all) => {
        const papers = all.map(({ qty, into }, n) =>
          into
            ? taken(`D${n}`, `2026-01-${String((n % 28) + 1).padStart(2, '0')}`, 'X', qty)
            : given(`D${n}`, '2026-02-01', 'X', qty),
        )
        const expected = all.reduce((sum, { qty, into }) => sum + (into ? qty : -qty), 0)
        expect(books(...papers).balance['X'] ?? 0).toBe(expected)
        expect(books(...papers.toReversed()).balance).toEqual(books(...papers).balance)
      }),
    )
  })
})

describe('A count', () => {
  test('is held against the acts of its own day, not of today', () => {
    const papers = [
      taken('A', '2026-01-01', 'X', 5),
      count('2026-01-02', 'X', 5),
      given('B', '2026-01-03', 'X', 2),
    ]
    expect(books(...papers)).toMatchObject({
      balance: { X: 3 },
      counted: { X: 5 },
      difference: {},
      anomalies: [],
    })
  })
  test('that lacks a piece differs by one and is shown', () => {
    const short = books(taken('A', '2026-01-01', 'X', 5), count('2026-01-02', 'X', 4))
    expect(short).toMatchObject({
      difference: { X: -1 },
      anomalies: [{ kind: 'count_differs', entries: ['COUNT'] }],
    })
  })
  test('of our own stock, without any acts, is held against nothing', () => {
    expect(books(count('2026-01-02', 'X', 4))).toMatchObject({
      counted: { X: 4 },
      difference: {},
      anomalies: [],
    })
  })
})

describe('Receipts', () => {
  const on = (receipt: string) => ({ receipt })
  test('that were honoured one by one show nothing', () => {
    expect(
      kinds(
        taken('A', '2026-01-01', 'COAT', 1, on('1')),
        taken('B', '2026-01-01', 'HAT', 1, on('2')),
        given('C', '2026-01-05', 'COAT', 1, on('1')),
        given('D', '2026-01-05', 'HAT', 1, on('2')),
      ),
    ).toEqual([])
  })
  test('may be honoured in several goes', () => {
    const papers = [taken('A', '2026-01-01', 'SHIRT', 3, on('1'))]
    expect(
      kinds(
        ...papers,
        given('B', '2026-01-02', 'SHIRT', 1, on('1')),
        given('C', '2026-01-03', 'SHIRT', 2, on('1')),
      ),
    ).toEqual([])
  })
  test('that gave out more than they took in are shown', () => {
    const papers = [
      taken('A', '2026-01-01', 'SHIRT', 2, on('1')),
      taken('Z', '2026-01-01', 'SHIRT', 2, on('2')),
    ]
    expect(
      kinds(
        ...papers,
        given('B', '2026-01-02', 'SHIRT', 2, on('1')),
        given('C', '2026-01-03', 'SHIRT', 1, on('1')),
      ),
    ).toEqual(['issued_on_other_receipt', 'issued_twice', 'in_without_out'])
  })
  test('for the same kind of thing do not stain each other', () => {
    const papers = [
      taken('A', '2026-01-01', 'SHIRT', 2, on('1')),
      taken('Z', '2026-01-01', 'SHIRT', 2, on('2')),
    ]
    expect(kinds(...papers, given('B', '2026-01-02', 'SHIRT', 2, on('1')))).toEqual([])
  })
  test('whose things still lie with us are no anomaly', () => {
    expect(kinds(taken('A', '2026-01-01', 'COAT', 1, on('1')))).toEqual([])
  })
  test('whose things were counted and are not there are one', () => {
    expect(kinds(taken('A', '2026-01-01', 'COAT', 1, on('1')), count('2026-01-09', 'COAT', 0))).toEqual([
      'in_without_out',
      'count_differs',
    ])
  })
})

describe('What went out', () => {
  test('without ever coming in is shown', () => {
    expect(kinds(taken('A', '2026-01-01', 'X', 1), given('B', '2026-01-02', 'Y', 1))).toEqual([
      'out_without_in',
    ])
  })
  test('in a greater number than came in is shown', () => {
    expect(kinds(taken('A', '2026-01-01', 'X', 1), given('B', '2026-01-02', 'X', 3))).toEqual([
      'negative_stock',
    ])
  })
  test('because we sold it is our own affair', () => {
    const sold = entry({ id: 'O', at: '2026-01-01', kind: 'order', lines: [{ sku: 'Y', qty: 1 }] })
    expect(kinds(taken('A', '2026-01-01', 'X', 1), sold, given('B', '2026-01-02', 'Y', 1))).toEqual([])
  })
})

test('An anomaly is told in the language of the reader', () => {
  const papers = [taken('A', '2026-01-01', 'X', 1), given('B', '2026-01-02', 'Y', 1, { doc: 'МХ-3 № 7' })]
  const [ru] = reconcile(papers, { zone, lang: 'ru' }).anomalies
  expect(ru?.text).toBe('Y: выдача есть (МХ-3 № 7), а акта приёмки нет.')
})
