import { describe, expect, test } from 'vitest'
import { EU_COUNTRIES } from '../cases/days/holidayPlaces.ts'
import { calendarFor } from './calendar.ts'

describe('The working calendar of a country of the European Union', () => {
  // Ten weekdays each, written down from the laws of the countries.
  test.for([
    ['DE', '2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-12-25 2025-10-03 2025-05-29 2025-12-26'],
    ['FR', '2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-11-11 2026-12-25 2025-08-15'],
    ['PL', '2026-01-01 2026-01-06 2026-04-06 2026-05-01 2026-06-04 2026-11-11 2026-12-25 2025-08-15 2025-06-19 2025-12-24'],
    ['IE', '2026-01-01 2026-02-02 2026-03-17 2026-04-06 2026-05-04 2026-06-01 2026-08-03 2026-10-26 2026-12-25 2025-12-26'],
  ] as const)('%s is off on its own holidays', async ([country, days]) => {
    const calendar = await calendarFor('EU', country)
    for (const day of days.split(' ')) expect([day, calendar.isWorkingDay(day)]).toEqual([day, false])
  }) // prettier-ignore

  test.for([
    ['DE', '2026-07-14'],
    ['FR', '2026-06-04'],
    ['PL', '2026-07-14'],
    ['IE', '2026-05-01'],
  ] as const)('%s works on %s, a holiday of its neighbours', async ([country, day]) => {
    expect((await calendarFor('EU', country)).isWorkingDay(day)).toBe(true)
  })

  test('is known for each of them', async () => {
    for (const country of EU_COUNTRIES)
      expect([country, (await calendarFor('EU', country)).groundOf(2026)]).toEqual([country, 'library'])
  })

  test.for([
    ['EU', undefined],
    ['EU', 'EU'],
    ['EU', 'XX'],
    ['EU', ''],
  ] as const)('%s with the country %s has weekends only, and says so', async ([jurisdiction, country]) => {
    const calendar = await calendarFor(jurisdiction, country)
    expect([calendar.isWorkingDay('2026-12-25'), calendar.groundOf(2026)]).toEqual([true, 'weekends'])
  })

  test('a country beside the Union is asked for by its own code', async () => {
    expect((await calendarFor('CH')).isWorkingDay('2025-08-01')).toBe(false)
  })

  test('a Russian case keeps the Russian calendar, whatever country stands beside it', async () => {
    expect((await calendarFor('RU', 'DE')).groundOf(2026)).toBe('order')
  })

  test.for([
    ['GB-SCT', '2026-04-06', true],
    ['GB-NIR', '2026-07-13', false],
    ['', '2026-07-13', true],
  ] as const)('a British case in “%s” works on %s: %s', async ([place, day, working]) => {
    expect((await calendarFor('UK', place)).isWorkingDay(day)).toBe(working)
  })
})
