// The working calendar of a country. Russia, the United Kingdom and the United States are computed by the law they have; for other
// countries a library is asked, loaded only then: it takes a quarter of a second that a command line has no time for.
import {
  calendarOf,
  weekendsOnly,
  workingCalendarOf,
  type WorkingCalendar,
} from '../cases/days/workingCalendar.ts'

const COMPUTED = new Set(['RU', 'UK', 'US'])
const COUNTRY = /^[A-Z]{2}$/

/**
 * The calendar for a jurisdiction, for a country inside the EU (`country`, ISO 3166-1 alpha-2, such as `DE`), or for a part of the
 * United Kingdom (`GB-SCT`).
 * Years are computed when a day in them is asked about. Unknown countries have weekends only.
 */
export async function calendarFor(jurisdiction: string, country?: string): Promise<WorkingCalendar> {
  if (COMPUTED.has(jurisdiction)) return workingCalendarOf(jurisdiction, country)
  const code = (country ?? jurisdiction).toUpperCase()
  if (!COUNTRY.test(code) || code === 'EU') return weekendsOnly
  const { default: Holidays } = await import('date-holidays')
  const holidays = new Holidays(code, { types: ['public'] })
  if (Object.keys(holidays.getCountries() ?? {}).every((known) => known !== code)) return weekendsOnly
  const years = new Map<string, ReadonlySet<string>>()
  return calendarOf((day) => {
    const year = day.slice(0, 4)
    const off = years.get(year) ?? new Set(holidays.getHolidays(Number(year)).map((h) => h.date.slice(0, 10)))
    years.set(year, off)
    return off.has(day)
  }, 'library')
}
