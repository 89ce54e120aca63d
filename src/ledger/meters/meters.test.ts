// What is added up must be what the documents say: whatever the papers are, in any order, in any batches.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement, Limit } from '../../agreements/agreement.ts'
import { isQuantity } from '../../agreements/quantity.ts'
import { toNumber } from '../../basics/exact.ts'
import { dayOf, readInstant } from '../../basics/instant.ts'
import { ENTRY_KINDS, type Entry, type EntryFacts } from '../entry.ts'
import { measuredSeries } from '../series.ts'
import { measuredNow, meterOf } from './meter.ts'
import { plusNow, totalsNow } from './rolled.ts'
import { addedBy, NOTHING_YET, plusDelta, totalsOf } from './totals.ts'

const zone = 'Europe/Moscow'
const asOf = Date.parse('2026-03-31T20:59:59Z')
const moment = { asOf, zone }
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const entry = (facts: EntryFacts): Entry => ({ ...facts, at: at(facts.at), atText: facts.at })
const terms = (...limits: Limit[]): Agreement => ({
  id: 'A',
  clauses: limits.map((limit, index) => ({ no: `${index + 1}`, text: 'Предел.', limit })),
})
const meter = (agreement: Agreement, entries: readonly Entry[], index = 0) => {
  const clause = agreement.clauses.filter(isQuantity)[index]
  return clause ? meterOf(clause, agreement, totalsOf(entries, zone), moment) : undefined
}
const value = (...args: Parameters<typeof meter>): number | null => {
  const found = meter(...args)
  return found ? toNumber(found.value) : null
}

const UNITS = [
  'm3',
  'l',
  'kg',
  'g',
  'piece',
  'шт',
  'штуки',
  'round',
  'hour',
  'minute',
  'day',
  'inode',
  'GB',
  'box',
  'коробки',
  '',
]
const aNumber = fc.oneof(fc.integer({ min: -5, max: 300 }), fc.constantFrom(0.1, 0.25, 1.6, 0.000001))
const aDay = fc.constantFrom('2026-01-31', '2026-03-01', '2026-03-30', '2026-03-31', '2026-04-01')
const aLine = fc.record(
  {
    sku: fc.constantFrom('A', 'B', 'C'),
    qty: aNumber,
    unit: fc.constantFrom(...UNITS),
    unitVolume: fc.constantFrom(0.4, 0.000001, 2),
    unitWeight: fc.constantFrom(1.5, 12),
    category: fc.constantFrom('A', 'toys'),
  },
  { requiredKeys: ['sku', 'qty'] },
)
/** No two at one instant: what a tie means is said by ids in the totals, and by the order of the file in the series. */
const someEntries = (kinds: readonly string[]): fc.Arbitrary<Entry[]> =>
  fc
    .uniqueArray(
      fc.record(
        {
          minute: fc.integer({ min: 0, max: 120_000 }),
          kind: fc.constantFrom(...kinds),
          metric: fc.constantFrom('a', 'b', 'hosting.inodes', ''),
          value: aNumber,
          unit: fc.constantFrom(...UNITS),
          hours: aNumber,
          minutes: aNumber,
          round: fc.integer({ min: 1, max: 6 }),
          items: fc.integer({ min: 1, max: 30 }),
          from: aDay,
          to: aDay,
          lines: fc.array(aLine, { maxLength: 3 }),
        },
        { requiredKeys: ['minute', 'kind'] },
      ),
      { selector: ({ minute }) => minute, maxLength: 9 },
    )
    .map((all) =>
      all.map(({ minute, ...facts }, index): Entry => ({
        ...facts,
        id: `E${index}`,
        at: Date.parse('2026-01-10T00:00:00Z') + minute * 60_000,
        atText: '',
      })),
    )
const anEntryList = fc.oneof(
  someEntries([...ENTRY_KINDS, 'other']),
  someEntries(['goods_in', 'goods_out', 'stock_count']),
  someEntries(['usage', 'time', 'registration', 'order', 'change_request']),
  someEntries(['revision', 'revision_request', 'goods_in']),
)
const aLimit = fc
  .record(
    {
      op: fc.constantFrom('<=', '<'),
      value: fc.integer({ min: 0, max: 50 }),
      unit: fc.constantFrom(...UNITS.filter(Boolean)),
      metric: fc.constantFrom('a', 'b', 'hosting.inodes', ''),
      window: fc.constantFrom('day', 'week', 'month', 'year', 'round', 'era'),
      overagePrice: fc.constantFrom(100),
      overageUnit: fc.constantFrom('RUB/day', 'RUB/hour', 'RUB/slot/day'),
      scope: fc.constantFrom('sku:A', 'all:toys', 'toys'),
    },
    { requiredKeys: ['op', 'value', 'unit'] },
  )
  .map((one) => one as Limit)

describe('Totals', () => {
  test('are the same whatever the order of the documents', () => {
    fc.assert(
      fc.property(
        anEntryList.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(totalsOf(shuffled, zone)).toEqual(totalsOf(all, zone))
        },
      ),
    )
  })
  test('are the same whatever the batches in which they came', () => {
    fc.assert(
      fc.property(anEntryList, fc.nat({ max: 9 }), (all, cut) => {
        const parts = [totalsOf(all.slice(cut), zone), totalsOf(all.slice(0, cut), zone)]
        expect(parts.reduce(plusDelta, NOTHING_YET)).toEqual(totalsOf(all, zone))
        const one = all.map((document) => addedBy(document, zone)).reduce(plusDelta, NOTHING_YET)
        expect(one).toEqual(totalsOf(all, zone))
      }),
    )
  })
  test('rolled up for now, and one more document added, are those of all documents rolled up', () => {
    fc.assert(
      fc.property(anEntryList, fc.nat({ max: 9 }), (all, cut) => {
        const [before, delta] = [totalsOf(all.slice(0, cut), zone), totalsOf(all.slice(cut), zone)]
        const whole = totalsNow(plusDelta(before, delta), moment)
        const now = totalsNow(before, moment)
        if (whole) expect(now && plusNow(now, delta, moment)).toEqual(whole)
        else expect(now && plusNow(now, delta, moment)).toBeNull()
      }),
    )
  })
  test('keep kilograms and pieces of one thing apart', () => {
    const { stock } = totalsOf(
      [
        entry({ id: 'A1', at: '2026-03-01', kind: 'goods_in', lines: [{ sku: 'A', qty: 2, unit: 'kg' }] }),
        entry({ id: 'A2', at: '2026-03-02', kind: 'goods_in', lines: [{ sku: 'A', qty: 3, unit: 'шт' }] }),
      ],
      zone,
    )
    expect(stock.map(({ dimension, held }) => [dimension, toNumber(held)])).toEqual([
      ['count', 3],
      ['mass', 2000],
    ])
  })
})

describe('What stands against a limit', () => {
  test('is what the documents say, wherever the totals answer', () => {
    fc.assert(
      fc.property(fc.array(aLimit, { minLength: 1, maxLength: 3 }), anEntryList, (limits, entries) => {
        const agreement = terms(...limits)
        for (const clause of agreement.clauses.filter(isQuantity)) {
          const answer = meterOf(clause, agreement, totalsOf(entries, zone), moment)
          if (!answer) continue
          const told = measuredNow(clause, agreement, entries, moment)
          expect(answer.value).toEqual(told.value)
          expect(answer.window).toEqual(told.window)
          expect([...answer.unmeasured].toSorted()).toEqual([...told.unmeasured].toSorted())
        }
      }),
      { numRuns: 400 },
    )
  })
  test('is the last point of the series of its window', () => {
    fc.assert(
      fc.property(aLimit, anEntryList, (limit, entries) => {
        const agreement = terms(limit)
        const [clause] = agreement.clauses.filter(isQuantity)
        const answer = clause && meterOf(clause, agreement, totalsOf(entries, zone), moment)
        const series = clause && measuredSeries(clause, agreement, entries, moment)
        if (!answer || !series) return
        const today = dayOf(asOf, zone)
        const run = series.runs.find(({ window }) => !window || (window.from <= today && today <= window.to))
        expect(toNumber(answer.value)).toEqual(run?.points.length ? toNumber(run.points.at(-1)!.value) : 0)
      }),
      { numRuns: 150 },
    )
  })
  const shelf = terms({ op: '<=', value: 0.4, unit: 'm3' })
  const takenIn = entry({
    id: 'A1',
    at: '2026-03-01T10:00',
    kind: 'goods_in',
    lines: [{ sku: 'A', qty: 8, unitVolume: 0.2 }],
  })
  test('is the room that is taken: eight boxes of 0.2 m³ are 1.6 m³, and six once two were handed out', () => {
    expect(value(shelf, [takenIn])).toBe(1.6)
    const out = entry({
      id: 'A2',
      at: '2026-03-02T10:00',
      kind: 'goods_out',
      lines: [{ sku: 'A', qty: 2 }],
    })
    expect(value(shelf, [out, takenIn])).toBe(1.2)
  })
  test('is told in the unit of the limit', () => {
    expect(value(terms({ op: '<=', value: 400, unit: 'l' }), [takenIn])).toBe(1600)
  })
  test('is nothing before anything is recorded', () => {
    expect(value(shelf, [])).toBe(0)
  })
  test('is a lower bound, and says so, while no document gives the size of a thing', () => {
    const bare = entry({ id: 'A2', at: '2026-03-02', kind: 'goods_in', lines: [{ sku: 'B', qty: 1 }] })
    expect(meter(shelf, [takenIn, bare])).toMatchObject({ unmeasured: ['B'] })
  })
  test('is added up inside the month of the moment', () => {
    const monthly = terms({ op: '<=', value: 10, unit: 'hour', metric: 'h', window: 'month' })
    const worked = [
      entry({ id: 'T1', at: '2026-02-28T12:00', kind: 'time', metric: 'h', hours: 9 }),
      entry({ id: 'T2', at: '2026-03-01T12:00', kind: 'time', metric: 'h', minutes: 90 }),
      entry({ id: 'T3', at: '2026-03-20T12:00', kind: 'time', metric: 'h', hours: 2 }),
    ]
    expect(value(monthly, worked)).toBe(3.5)
  })
  test('belongs to the month that a reading covers, not to the day on which it was taken', () => {
    const monthly = terms({ op: '<=', value: 10, unit: 'GB', metric: 'g', window: 'month' })
    const late = { id: 'U', at: '2026-03-01T09:00', kind: 'usage', metric: 'g', value: 7, unit: 'GB' }
    expect(value(monthly, [entry(late)])).toBe(7)
    expect(value(monthly, [entry({ ...late, from: '2026-02-01', to: '2026-02-28' })])).toBe(0)
  })
  test.for<[string, Limit, EntryFacts[]]>([
    [
      'how long a thing was kept',
      { op: '<=', value: 5, unit: 'day', overagePrice: 100, overageUnit: 'RUB/day' },
      [{ id: 'A', at: '2026-03-01', kind: 'goods_in', lines: [{ sku: 'A', qty: 1 }] }],
    ],
    [
      'rounds without a number',
      { op: '<=', value: 3, unit: 'round' },
      [{ id: 'R', at: '2026-03-01', kind: 'revision' }],
    ],
    [
      'one thing in kilograms and in pieces',
      { op: '<=', value: 1, unit: 'm3' },
      [
        { id: 'A', at: '2026-03-01', kind: 'goods_in', lines: [{ sku: 'A', qty: 1, unit: 'kg' }] },
        { id: 'B', at: '2026-03-02', kind: 'goods_in', lines: [{ sku: 'A', qty: 1, unit: 'piece' }] },
      ],
    ],
    [
      'a reading dated later on the same day than the moment',
      { op: '<=', value: 1, unit: 'inode', metric: 'i' },
      [{ id: 'U', at: '2026-03-31T23:59:59.500', kind: 'usage', metric: 'i', value: 3 }],
    ],
  ])('is left to the documents: %s', ([, limit, papers]) => {
    expect(meter(terms(limit), papers.map(entry))).toBeNull()
  })
  test('is, for kept days, the longest of the things that still lie with us', () => {
    const kept = terms({ op: '<=', value: 5, unit: 'day', overagePrice: 100, overageUnit: 'RUB/day' })
    const papers = [
      entry({ id: 'I1', at: '2026-03-01', kind: 'goods_in', receipt: '1' }),
      entry({ id: 'O1', at: '2026-03-20', kind: 'goods_out', receipt: '1' }),
      entry({ id: 'I2', at: '2026-03-24', kind: 'goods_in', receipt: '2' }),
    ]
    const [clause] = kept.clauses.filter(isQuantity)
    expect(clause && toNumber(measuredNow(clause, kept, papers, moment).value)).toBe(7)
  })
})
