import { describe, expect, test } from 'vitest'
import { addDays, weekday, type Day } from '../../basics/instant.ts'
import { calendarWarning, groundOfLaw } from './calendarGround.ts'
import { MOVED_DAYS, MovedDays } from './movedDays.ts'
import { weekendsOnly, workingCalendarOf } from './workingCalendar.ts'

const russia = workingCalendarOf('RU')

/** The days of a year on which a weekday is off, or a weekend day is worked: what a wall calendar shows in red and black. */
function unusualDays(year: number): { off: Day[]; worked: Day[] } {
  const unusual = { off: [] as Day[], worked: [] as Day[] }
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const weekend = !weekendsOnly.isWorkingDay(day)
    if (weekend && russia.isWorkingDay(day)) unusual.worked.push(day.slice(5))
    if (!weekend && !russia.isWorkingDay(day)) unusual.off.push(day.slice(5))
  }
  return unusual
}

describe('Days that the Russian government moved', () => {
  test('have the shape that the desk reads, each year once, with a source', () => {
    for (const known of MOVED_DAYS) expect(MovedDays.parse(known)).toEqual(known)
    expect(new Set(MOVED_DAYS.map((known) => known.year)).size).toBe(MOVED_DAYS.length)
  })

  test.for(MOVED_DAYS)('of $year go from a rest day to a weekday of the same year', ({ year, moved }) => {
    for (const { from, to } of moved) {
      expect([from, to].every((day) => day.startsWith(`${year}-`))).toBe(true)
      expect([0, 6]).toContain(weekday(from))
      expect([0, 6]).not.toContain(weekday(to))
    }
  })

  // Written down from the decrees and the Labour Code by hand, not from the data.
  test.for([
    [2024, '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31', '04-27 11-02 12-28'],
    [2025, '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31', '11-01'],
    [2026, '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31', ''],
  ] as const)('in %d the weekdays off and the Saturdays worked are those of the decree', ([year, off, worked]) => {
    const found = unusualDays(year)
    expect([found.off.join(' '), found.worked.join(' ')]).toEqual([off, worked])
  }) // prettier-ignore

  // The production calendars of these years state how many days are worked.
  test.for([
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ] as const)('%d has %d working days', ([year, working]) => {
    let count = 0
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
      if (russia.isWorkingDay(day)) count += 1
    expect(count).toBe(working)
  })
})

describe('What a calendar rests on', () => {
  test.for([
    ['RU', 2026, 'order'],
    ['RU', 2027, 'no_order'],
    ['UK', 2027, 'law'],
    ['US', 2031, 'law'],
    ['EU', 2026, 'weekends'],
    ['KZ', 2026, 'weekends'],
  ] as const)('in %s, %d: %s', ([jurisdiction, year, ground]) => {
    expect(groundOfLaw(jurisdiction, year)).toBe(ground)
  })

  const warned = (from: Day, dueStrict: Day, dayType: string, whose = 'ours') =>
    calendarWarning({ from, dueStrict, dayType, whose }, (year) => groundOfLaw('RU', year))?.ru ?? null

  test('a year without a decree is told, with its number', () => {
    expect(warned('2026-12-28', '2027-01-18', 'working')).toContain('на 2027 год')
    expect(warned('2027-02-01', '2027-02-11', 'calendar')).toContain('на 2027 год')
  })

  test('a term in working days counts every year that it runs through', () => {
    expect(warned('2027-12-20', '2028-01-20', 'working')).toContain('на 2027 год')
  })

  test('nothing is told where nothing can move the date', () => {
    expect(warned('2026-11-02', '2026-11-20', 'working')).toBeNull()
    expect(warned('2027-02-01', '2027-02-11', 'calendar', 'client')).toBeNull()
    expect(warned('2027-02-01', '2027-02-11', 'calendar', 'window')).toBeNull()
  })

  test('a country whose holidays nobody named is told in both languages', () => {
    const term = { from: '2026-05-01', dueStrict: '2026-05-15', dayType: 'working', whose: 'ours' }
    expect(calendarWarning(term, () => 'weekends')).toEqual({
      ru: expect.stringContaining('только выходные'),
      en: expect.stringContaining('only weekends'),
    })
  })
})
