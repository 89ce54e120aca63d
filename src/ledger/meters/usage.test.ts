import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Limit } from '../../agreements/agreement.ts'
import { toNumber } from '../../basics/exact.ts'
import type { Entry, EntryFacts } from '../entry.ts'
import { totalsOf } from './totals.ts'
import { crossings, needsDocuments, thresholdsOf, usageOf, type HeldAgreement, type Usage } from './usage.ts'

const zone = 'Europe/Moscow'
const asOf = Date.parse('2026-03-31T20:59:59Z')
const entry = (facts: EntryFacts): Entry => ({ ...facts, at: Date.parse(facts.at), atText: facts.at })
const held = (...limits: (Limit & { void?: boolean })[]): HeldAgreement => ({
  agreement: {
    id: 'A',
    clauses: limits.map(({ void: struck, ...limit }, index) => ({
      no: `3.${index + 1}`,
      text: 'Предел.',
      limit,
      ...(struck && { void: true }),
    })),
  },
  places: limits.map((_, clauseIndex) => ({ version: 'v1', clauseIndex })),
})
const boxes = (qty: number): Entry =>
  entry({ id: 'A1', at: '2026-03-01T10:00:00Z', kind: 'goods_in', lines: [{ sku: 'A', qty }] })
const usage = (limits: HeldAgreement, ...entries: Entry[]): Usage[] =>
  usageOf(limits, totalsOf(entries, zone), { asOf, zone }, { documents: entries })
const ten: Limit = { op: '<=', value: 10, unit: 'piece' }

describe('Usage of a limit', () => {
  test.for([
    [7, 70, 0, false],
    [8, 80, 80, false],
    [10, 100, 100, false],
    [11, 110, 100, true],
    [15, 150, 150, true],
  ] as const)('of ten pieces: %i are %i %%, threshold %i', ([qty, percent, threshold, over]) => {
    expect(usage(held(ten), boxes(qty))).toMatchObject([
      { percent, threshold, over, hard: true, shelf: true },
    ])
  })
  test('that must stay below is over as soon as it is reached', () => {
    expect(usage(held({ ...ten, op: '<' }), boxes(10))).toMatchObject([{ threshold: 100, over: true }])
  })
  test('that allows nothing has no percent, and one piece is far over', () => {
    const none = held({ ...ten, value: 0 })
    expect(usage(none)).toMatchObject([{ percent: null, threshold: 0, over: false }])
    expect(usage(none, boxes(1))).toMatchObject([{ percent: null, threshold: 150, over: true }])
  })
  test('that is soft stops nobody', () => {
    expect(usage(held({ ...ten, soft: true }), boxes(11))).toMatchObject([{ over: true, hard: false }])
  })
  test('that the law strikes out is not measured', () => {
    expect(usage(held({ ...ten, void: true }, { ...ten, value: 20 }), boxes(11))).toMatchObject([
      { no: '3.2', clauseIndex: 1, percent: 55 },
    ])
  })
  test('leaves out how long things lie here while an act is put down', () => {
    const kept: Limit = { op: '<=', value: 10, unit: 'day', overagePrice: 50 }
    const both = held(ten, kept)
    const moment = { asOf, zone }
    const totals = totalsOf([boxes(7)], zone)
    expect(needsDocuments(both, totals, moment)).toBe(true)
    expect(needsDocuments(both, totals, moment, 'moved')).toBe(false)
    expect(usageOf(both, totals, moment, { reach: 'moved' }).map(({ no }) => no)).toEqual(['3.1'])
    expect(usage(both, boxes(7)).map(({ no, over }) => [no, over])).toEqual([
      ['3.1', false],
      ['3.2', true],
    ])
  })
  test('asks for the documents only where the totals stay silent', () => {
    const rounds = held(ten, { op: '<=', value: 3, unit: 'round' })
    const made = [1, 2].map((n) => entry({ id: `R${n}`, at: `2026-03-0${n}T10:00:00Z`, kind: 'revision' }))
    const moment = { asOf, zone }
    expect(needsDocuments(rounds, totalsOf([boxes(1)], zone), moment)).toBe(false)
    expect(needsDocuments(rounds, totalsOf(made, zone), moment)).toBe(true)
    expect(usage(rounds, ...made).map(({ actual }) => toNumber(actual))).toEqual([0, 2])
    expect(() => usageOf(rounds, totalsOf(made, zone), moment)).toThrow('3.2')
  })
  test('of a multiple of the limit is over by that multiple less one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }), (size, times) => {
        const [found] = usage(held({ ...ten, value: size }), boxes(size * times))
        expect(found && toNumber(found.actual) - toNumber(found.limit)).toBe((times - 1) * size)
        expect(found?.over).toBe(times > 1)
      }),
    )
  })
})

describe('A crossing', () => {
  const of = (qty: number) => usage(held(ten), boxes(qty))
  const passed = (from: number, to: number) =>
    crossings(thresholdsOf(of(from)), of(to)).map(({ percent, direction }) => `${direction} ${percent}`)
  test('is told for each threshold that was passed, in the order of passing', () => {
    expect(passed(7, 16)).toEqual(['up 80', 'up 100', 'up 150'])
    expect(passed(16, 9)).toEqual(['down 150', 'down 100'])
  })
  test('is not told twice while nothing changes', () => {
    expect(passed(11, 12)).toEqual([])
  })
  test('starts from nothing in a new month, and names the month', () => {
    const monthly = held({ op: '<=', value: 10, unit: 'hour', metric: 'h', window: 'month' })
    const worked = entry({ id: 'T', at: '2026-03-20T10:00:00Z', kind: 'time', metric: 'h', hours: 9 })
    const last = entry({ id: 'F', at: '2026-02-20T10:00:00Z', kind: 'time', metric: 'h', hours: 9 })
    const february = usageOf(monthly, totalsOf([last], zone), { asOf: Date.parse('2026-02-28'), zone })
    expect(crossings(thresholdsOf(february), usage(monthly, last, worked))).toMatchObject([
      { no: '3.1', windowFrom: '2026-03-01', percent: 80, direction: 'up' },
    ])
  })
  test('there and back again leaves nothing, over any path', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 8 }), (path) => {
        const there = [0, ...path]
        const reached = new Set<number>()
        there.slice(1).forEach((qty, index) => {
          for (const { percent, direction } of crossings(thresholdsOf(of(there[index] ?? 0)), of(qty)))
            if (direction === 'up') reached.add(percent)
            else reached.delete(percent)
        })
        expect(Math.max(0, ...reached)).toBe(of(there.at(-1) ?? 0)[0]?.threshold)
      }),
    )
  })
})
