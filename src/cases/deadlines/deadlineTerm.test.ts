import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../basics/instant.ts'
import { DEADLINE_RULES } from './deadlineRule.ts'
import { dueFor, ifLate, strictDue } from './deadlineTerm.ts'
import { weekendsOnly, workingCalendarOf } from '../days/workingCalendar.ts'

const calendar = { n: 10, unit: 'day', dayType: 'calendar' }
const russia = workingCalendarOf('RU')

describe('A term', () => {
  test.for([
    ['is counted from the next day', '2026-05-22', calendar, '2026-06-01'],
    ['of a month ends on the same date', '2026-01-15', { ...calendar, n: 1, unit: 'month' }, '2026-02-15'],
    [
      'of a month ends on the last day of a shorter one',
      '2026-01-31',
      { ...calendar, n: 1, unit: 'month' },
      '2026-02-28',
    ],
    ['of two years ends on the same date', '2026-05-22', { ...calendar, n: 2, unit: 'year' }, '2028-05-22'],
    [
      'of a year from a leap day ends on 28 February',
      '2024-02-29',
      { ...calendar, n: 1, unit: 'year' },
      '2025-02-28',
    ],
    ['of 24 hours ends on the next day', '2026-05-22', { ...calendar, n: 24, unit: 'hour' }, '2026-05-23'],
    [
      'in working days steps over the May holidays',
      '2026-04-29',
      { n: 3, unit: 'day', dayType: 'working' },
      '2026-05-05',
    ],
    ['of no days is the day itself', '2026-05-23', { ...calendar, n: 0 }, '2026-05-23'],
    [
      'of US business days counts Saturday',
      '2026-05-21',
      { n: 3, unit: 'day', dayType: 'working', saturdayCounts: true },
      '2026-05-25',
    ],
  ] as const)('%s', ([, from, term, due]) => {
    expect(strictDue(from, term, russia)).toBe(due)
  })

  test.for([
    ['ours moves off a Saturday', 'ours', '2026-02-14', '2026-02-16'],
    ['ours moves over a long holiday', 'ours', '2026-01-01', '2026-01-12'],
    ['a client’s own stays', 'client', '2026-02-14', '2026-02-14'],
    ['a window stays', 'window', '2026-02-14', '2026-02-14'],
  ] as const)('last day: %s', ([, whose, strict, due]) => {
    expect(dueFor(whose, 3, strict, russia)).toBe(due)
  })
})

const aDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))
const aTerm = fc.record({
  n: fc.integer({ min: 1, max: 60 }),
  unit: fc.constant('day'),
  dayType: fc.constantFrom('calendar', 'working'),
})

describe('Whatever the term', () => {
  test('the day due never lies before the strict one, nor more than a long holiday after it', () => {
    fc.assert(
      fc.property(aDay, aTerm, fc.constantFrom('ours', 'client'), (from, term, whose) => {
        const strict = strictDue(from, term, russia)
        const moved = daysBetween(strict, dueFor(whose, term.n, strict, russia))
        expect(moved).toBeGreaterThanOrEqual(0)
        expect(moved).toBeLessThanOrEqual(12)
      }),
    )
  })

  test('a week later it is due a week later, where no holiday is near', () => {
    fc.assert(
      fc.property(aDay, aTerm, (from, term) => {
        const due = (start: string) =>
          dueFor('ours', term.n, strictDue(start, term, weekendsOnly), weekendsOnly)
        expect(due(addDays(from, 7))).toBe(addDays(due(from), 7))
      }),
    )
  })

  test('a longer term is never due earlier', () => {
    fc.assert(
      fc.property(aDay, aTerm, (from, term) => {
        const longer = { ...term, n: term.n + 1 }
        expect(strictDue(from, longer, russia) >= strictDue(from, term, russia)).toBe(true)
      }),
    )
  })
})

describe('Being late', () => {
  const of = (id: string, base: Parameters<typeof ifLate>[1], day = '2026-05-22') => {
    const rule = DEADLINE_RULES.find((r) => r.id === id)
    return rule && ifLate(rule, base, 'RUB', day)?.map(({ amount }) => amount)
  }
  test.for([
    [
      '1 % of the price a day for goods',
      'RU-G06',
      { goods_price: 54_900, sum_paid: 54_900 },
      [549, 5_490, 16_470],
    ],
    ['never above the sum paid', 'RU-G06', { goods_price: 54_900, sum_paid: 5_000 }, [549, 5_000, 5_000]],
    ['3 % a day for services, never above their price', 'RU-S01', { service_price: 1_000 }, [30, 300, 900]],
    ['half a per cent a day of a prepayment', 'RU-G11', { prepayment: 1_001 }, [5.01, 50.05, 150.15]],
    [
      'double the value of a lost thing, at once',
      'RU-S06',
      { declared_value: 24_000 },
      [48_000, 48_000, 48_000],
    ],
    ['nothing is named where no base is known', 'RU-G06', {}, undefined],
    ['nothing is named where the rule has no penalty', 'RU-B01', { sum_paid: 100 }, undefined],
  ] as const)('%s', ([, id, base, amounts]) => {
    expect(of(id, base)).toEqual(amounts)
  })

  test('the cap of 2026 does not reach back', () => {
    const small = { goods_price: 54_900, sum_paid: 5_000 }
    expect(of('RU-G06', small, '2026-01-31')).toEqual([549, 5_490, 16_470])
  })
})
