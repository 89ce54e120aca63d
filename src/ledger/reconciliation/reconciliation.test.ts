import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, minus, plus, toNumber } from '../../basics/exact.ts'
import { readInstant } from '../../basics/instant.ts'
import type { Entry, EntryFacts } from '../entry.ts'
import { reconcile } from '../reconcile.ts'
import { countDifference } from './countDifference.ts'
import { historyOf } from './itemHistory.ts'
import { itemTable, type Period } from './itemTable.ts'

const zone = 'Europe/Moscow'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
let numbered = 0
const paper = (
  kind: string,
  day: string,
  lines: EntryFacts['lines'],
  more: Partial<EntryFacts> = {},
): Entry => {
  const id = `${kind}-${(numbered += 1)}`
  return { id, kind, ...more, lines, at: at(day), atText: day }
}
const taken = (day: string, qty: number, more: object = {}) =>
  paper('goods_in', day, [{ sku: 'BOX', name: 'Коробка', qty, ...more }])
const given = (day: string, qty: number) => paper('goods_out', day, [{ sku: 'BOX', qty }])
const counted = (day: string, qty: number) => paper('stock_count', day, [{ sku: 'BOX', qty }])
const [box] = [(entries: readonly Entry[], period: Period = {}) => itemTable(entries, period)[0]]

describe('The row of an item over a period', () => {
  const papers = [
    taken('2026-09-01', 5, { declaredValue: 1200 }),
    given('2026-09-10', 2),
    taken('2026-10-02', 4),
    counted('2026-10-15', 6),
    given('2026-11-01', 1),
  ]
  test('begins with what was there and ends with what should be', () => {
    expect(box(papers, { from: at('2026-10-01'), until: at('2026-10-31') })).toMatchObject({
      name: 'Коробка',
      opening: exact(3),
      takenIn: exact(4),
      handedOut: exact(0),
      expected: exact(7),
      papers: 2,
    })
  })
  test('without a period is the whole story', () => {
    expect(box(papers)).toMatchObject({
      opening: exact(0),
      takenIn: exact(9),
      handedOut: exact(3),
      expected: exact(6),
    })
  })
  test('shows the difference of the latest count in pieces and in money, at the instant of the count', () => {
    const row = box(papers)
    expect(row?.count).toMatchObject({ counted: exact(6), expected: exact(7) })
    expect(row?.count?.difference).toEqual({ units: exact(-1), money: exact(-1200) })
  })
  test('knows no count from outside the period, and keeps an item that only lay there', () => {
    const row = box(papers, { from: at('2026-11-20'), until: at('2026-11-21') })
    expect(row).toMatchObject({ opening: exact(6), expected: exact(6), count: null, papers: 0 })
  })
  test('leaves a line out whose unit cannot be compared, and keeps it in the history', () => {
    const mixed = [taken('2026-09-01', 2, { unit: 'kg' }), taken('2026-09-02', 3, { unit: 'l' })]
    expect(box(mixed)).toMatchObject({ takenIn: exact(2), expected: exact(2), papers: 2 })
    expect(historyOf(mixed, 'BOX').map(({ qty }) => qty && toNumber(qty))).toEqual([2, null])
  })
})

test('A count of our own stock, without any act, is held against nothing', () => {
  expect(box([counted('2026-10-01', 4)])?.count).toMatchObject({ counted: exact(4), difference: null })
})

test('A difference has no price where no act states what a piece is worth', () => {
  expect(countDifference(exact(3), exact(5), null)).toEqual({ units: exact(-2), money: null })
})

test('The history of an item says after each paper what is left', () => {
  const history = historyOf([given('2026-09-10', 2), taken('2026-09-01', 5), counted('2026-09-12', 3)], 'BOX')
  expect(history.map(({ kind, left }) => [kind, toNumber(left)])).toEqual([
    ['in', 5],
    ['out', 3],
    ['count', 3],
  ])
})

test('For any papers the table says what the reconciliation says, and every history ends with its row', () => {
  const line = fc.record({
    sku: fc.constantFrom('A', 'B', 'C'),
    qty: fc.integer({ min: 0, max: 30 }),
    unit: fc.constantFrom(undefined, 'kg', 'g', 'l'),
  })
  const entries = fc.array(
    fc.record({
      kind: fc.constantFrom('goods_in', 'goods_out', 'stock_count', 'delivery'),
      day: fc.integer({ min: 1, max: 28 }),
      lines: fc.array(line, { maxLength: 3 }),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 28 }), (all, cut) => {
      const papers = all.map(({ kind, day, lines }) =>
        paper(
          kind,
          `2026-05-${String(day).padStart(2, '0')}`,
          lines.map(({ unit, ...one }) => (unit ? { ...one, unit } : one)),
        ),
      )
      const told = reconcile(papers, { zone, lang: 'en' })
      const table = itemTable(papers)
      for (const { sku, expected, count } of table) {
        expect(toNumber(expected)).toBe(told.balance[sku] ?? 0)
        expect(count && toNumber(count.counted)).toBe(told.counted[sku] ?? null)
        expect(count?.difference ? toNumber(count.difference.units) : 0).toBe(told.difference[sku] ?? 0)
        expect(historyOf(papers, sku).at(-1)?.left).toEqual(expected)
      }
      const from = at(`2026-05-${String(cut).padStart(2, '0')}`)
      for (const row of itemTable(papers, { from }))
        expect(minus(plus(row.opening, row.takenIn), row.handedOut)).toEqual(row.expected)
    }),
  )
})
