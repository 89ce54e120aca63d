import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf, dayOf, readInstant, weekday } from '../../basics/instant.ts'
import { calendarOf, weekendsOnly } from '../days/workingCalendar.ts'
import { endOfWork, HOUR_MS, nextMorning, OFFICE_HOURS, workingHoursBefore } from './workingHours.ts'

// 20 November 2026 is a Friday; here the Monday after it is a holiday.
const calendar = calendarOf((day) => day === '2026-11-23')
const zone = 'Europe/Moscow'
const place = { hours: OFFICE_HOURS, zone, calendar }
const at = (text: string, where = zone): number => readInstant(text, where) ?? Number.NaN
const wall = (instant: number, where = zone): string => `${dayOf(instant, where)}T${clockOf(instant, where)}`

describe('The next working morning', () => {
  test.for([
    ['after a Thursday afternoon is Friday', '2026-11-19T15:00', '2026-11-20T09:00'],
    ['after a Friday passes the weekend and the holiday', '2026-11-20T15:00', '2026-11-24T09:00'],
    ['after an early morning is a day later: a night lies between', '2026-11-19T08:00', '2026-11-20T09:00'],
    ['after the small hours is the same day: the night has passed', '2026-11-19T03:00', '2026-11-19T09:00'],
    ['after the last minute of a day is the next', '2026-11-18T23:59', '2026-11-19T09:00'],
  ] as const)('%s', ([, written, morning]) => {
    expect(wall(nextMorning(at(written), place))).toBe(morning)
  })

  test('begins when this firm begins', () => {
    const early = { ...place, hours: { from: '04:00', until: '12:00' } }
    expect(wall(nextMorning(at('2026-11-19T04:30'), early))).toBe('2026-11-20T04:00')
    expect(wall(nextMorning(at('2026-11-19T03:30'), early))).toBe('2026-11-19T04:00')
  })

  test.for([
    ['the night that has an hour less', 'Europe/London', '2026-03-28T15:00', '2026-03-30T09:00'],
    ['the night that has an hour more', 'America/New_York', '2026-10-30T15:00', '2026-11-02T09:00'],
  ] as const)('is 09:00 of the wall clock after %s', ([, where, written, morning]) => {
    const there = { hours: OFFICE_HOURS, zone: where, calendar: weekendsOnly }
    expect(wall(nextMorning(at(written, where), there), where)).toBe(morning)
  })
})

describe('Working hours before an instant', () => {
  test.for([
    ['lie on the same afternoon', '2026-11-19T18:00', 2, '2026-11-19T16:00'],
    ['reach into the day before', '2026-11-19T10:00', 2, '2026-11-18T17:00'],
    ['pass the weekend and the holiday', '2026-11-24T10:00', 2, '2026-11-20T17:00'],
    ['count from the end of work in the evening', '2026-11-19T22:00', 2, '2026-11-19T16:00'],
    ['take whole days', '2026-11-19T18:00', 18, '2026-11-18T09:00'],
  ] as const)('%s', ([, end, hours, start]) => {
    expect(wall(workingHoursBefore(at(end), hours, place))).toBe(start)
  })

  test('of a day off are those of the working day before it', () => {
    expect(wall(endOfWork('2026-11-19', place))).toBe('2026-11-19T18:00')
    expect(wall(endOfWork('2026-11-23', place))).toBe('2026-11-20T18:00')
  })

  test('refuse a calendar that never works', () => {
    expect(() =>
      workingHoursBefore(at('2026-11-19T18:00'), 2, { ...place, calendar: calendarOf(() => true) }),
    ).toThrow('a calendar with working days')
  })
})

describe('In every zone and season', () => {
  const zones = ['Europe/London', 'America/New_York', 'Europe/Moscow', 'Australia/Lord_Howe', 'Asia/Kolkata']
  const moment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) })

  test('a morning is a working day at the hour of opening, after a night', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (instant, where) => {
        const morning = nextMorning(instant, { hours: OFFICE_HOURS, zone: where, calendar: weekendsOnly })
        expect(clockOf(morning, where)).toBe('09:00')
        expect([1, 2, 3, 4, 5]).toContain(weekday(dayOf(morning, where)))
        expect(morning - instant).toBeGreaterThanOrEqual(3 * HOUR_MS)
        expect(morning - instant).toBeLessThanOrEqual(97 * HOUR_MS)
      }),
    )
  })

  test('hours back are always before, in the hours of work, and add up', () => {
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...zones),
        fc.nat(20),
        fc.integer({ min: 1, max: 20 }),
        (instant, where, one, other) => {
          const there = { hours: OFFICE_HOURS, zone: where, calendar: weekendsOnly }
          const start = workingHoursBefore(instant, one, there)
          expect(start).toBeLessThanOrEqual(instant)
          expect(clockOf(start, where) >= '09:00' && clockOf(start, where) <= '18:00').toBe(true)
          expect(workingHoursBefore(start, other, there)).toBe(
            workingHoursBefore(instant, one + other, there),
          )
        },
      ),
    )
  })
})
