import Holidays from 'date-holidays'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../basics/instant.ts'
import { easterSunday, publicHolidays } from './publicHolidays.ts'
import { addWorkingDays, nextWorkingDay, weekendsOnly, workingCalendarOf } from './workingCalendar.ts'

const russia = workingCalendarOf('RU')
const england = workingCalendarOf('UK')
const scotland = workingCalendarOf('UK', 'GB-SCT')
const ulster = workingCalendarOf('UK', 'GB-NIR')
const america = workingCalendarOf('US')

describe('A working calendar', () => {
  test.for([
    ['an ordinary Friday in Russia', russia, '2026-05-15', true],
    ['a Saturday', russia, '2026-02-14', false],
    ['the last of the January holidays', russia, '2026-01-08', false],
    ['a day off moved from a January weekend', russia, '2026-01-09', false],
    ['the first working day of the year', russia, '2026-01-12', true],
    ['a Monday after a holiday on Sunday', russia, '2026-03-09', false],
    ['a Monday after a holiday on Saturday', russia, '2026-05-11', false],
    ['a Saturday that was made a working day', russia, '2025-11-01', true],
    ['Monday after a holiday on Saturday, in a year without an order', russia, '2033-06-13', false],
    ['Good Friday in England', england, '2026-04-03', false],
    ['the Friday before an English spring holiday', england, '2026-05-22', true],
    ['the substitute of Boxing Day', england, '2026-12-28', false],
    ['the coronation', england, '2023-05-08', false],
    ['the second day of January in Scotland', scotland, '2026-01-02', false],
    ['the same day in England', england, '2026-01-02', true],
    ['Easter Monday in Scotland', scotland, '2026-04-06', true],
    ['the first Monday of August in Scotland', scotland, '2026-08-03', false],
    ['the last Monday of August in Scotland', scotland, '2026-08-31', true],
    ['Saint Andrew’s Day', scotland, '2026-11-30', false],
    ['the day after a first of January on Sunday and its second on Monday', scotland, '2023-01-03', false],
    ['the holiday of a World Cup', scotland, '2026-06-15', false],
    ['the same Monday in England', england, '2026-06-15', true],
    ['Saint Patrick’s Day in Northern Ireland', ulster, '2026-03-17', false],
    ['the twelfth of July there, on a Sunday in 2026', ulster, '2026-07-13', false],
    ['Easter Monday there', ulster, '2026-04-06', false],
    ['Independence Day observed on Friday', america, '2026-07-03', false],
    ['New Year observed in the old year', america, '2021-12-31', false],
    ['Thanksgiving', america, '2026-11-26', false],
    ['the day after Thanksgiving', america, '2026-11-27', true],
    ['a holiday of nobody we know', weekendsOnly, '2026-01-01', true],
  ] as const)('%s', ([, calendar, day, working]) => {
    expect(calendar.isWorkingDay(day)).toBe(working)
  })

  test.for([
    ['UK', '', 'GB', 'ENG'],
    ['UK', 'GB-SCT', 'GB', 'SCT'],
    ['UK', 'GB-NIR', 'GB', 'NIR'],
    ['US', '', 'US', undefined],
  ] as const)(
    'of %s %s agrees on working days with an independent library, 2019 to 2031',
    ([jurisdiction, place, country, state]) => {
      const library = state ? new Holidays(country, state) : new Holidays(country)
      for (let year = 2019; year <= 2031; year += 1) {
        const theirs = library.getHolidays(year).filter((h) => h.type === 'public')
        const weekdaysOff = (days: Iterable<string>) =>
          [...new Set(days)]
            .filter((day) => weekendsOnly.isWorkingDay(day) && day.startsWith(`${year}`))
            .toSorted()
        // The library does not move Veterans Day off a weekend; 5 USC 6103(b) does. It does not know the World Cup either.
        const ours = weekdaysOff(publicHolidays(jurisdiction, year, place).off).filter(
          (day) => (jurisdiction !== 'US' || !/-11-1[02]$/.test(day)) && day !== '2026-06-15',
        )
        expect([year, ...ours]).toEqual([year, ...weekdaysOff(theirs.map((h) => h.date.slice(0, 10)))])
      }
    },
  )

  test('knows Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25',
    ]) // prettier-ignore
  })
})

const aDay = fc.integer({ min: 0, max: 6000 }).map((n) => addDays('2020-01-01', n))
const aCalendar = fc.constantFrom(russia, england, scotland, ulster, america, weekendsOnly)

describe('Counting over it', () => {
  test('the next working day is one, and nothing between is', () => {
    fc.assert(
      fc.property(aDay, aCalendar, (day, calendar) => {
        const next = nextWorkingDay(day, calendar)
        expect(calendar.isWorkingDay(next)).toBe(true)
        for (let d = day; d < next; d = addDays(d, 1)) expect(calendar.isWorkingDay(d)).toBe(false)
      }),
    )
  })

  test('n working days and m more are n + m', () => {
    fc.assert(
      fc.property(aDay, aCalendar, fc.nat(20), fc.nat(20), (day, calendar, n, m) => {
        const twice = addWorkingDays(addWorkingDays(day, n, calendar), m, calendar)
        expect(twice).toBe(addWorkingDays(day, n + m, calendar))
      }),
    )
  })

  test('five working days without holidays are a week', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const monday = nextWorkingDay(day, weekendsOnly)
        expect(daysBetween(monday, addWorkingDays(monday, 5, weekendsOnly))).toBe(7)
      }),
    )
  })

  test('a calendar without working days is a fault, not an endless loop', () => {
    const never = { isWorkingDay: () => false, isHoliday: () => true, groundOf: () => 'law' as const }
    expect(() => nextWorkingDay('2026-01-01', never)).toThrow('a calendar with working days')
  })
})
