// Instants are integer milliseconds UTC; days are calendar dates in the organisation's time zone.
//
// Two types, because law counts days and clocks count milliseconds: a notice at 23:59 in Vladivostok is still that day's
// notice, whatever the date is in Greenwich.

export type Instant = number
/** A calendar date, `YYYY-MM-DD`; sorts as text. */
export type Day = string

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/
export const MS_PER_DAY = 86_400_000

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

/**
 * Reads `2026-03-16T11:02:00+03:00`, `2026-03-16T11:02` or `2026-03-16`; without an offset the time is local to `zone`. An hour
 * may have one digit, as sheets and tills write it (`2026-03-16 9:05`).
 * Returns null when it is no such date (also for 31 February).
 */
export function readInstant(text: string, zone: string): Instant | null {
  const match = ISO.exec(text.trim())
  if (!match) return null
  const [, day = '', clock, offset] = match
  if (!isDay(day)) return null
  const time = clock?.replace(/^\d:/, '0$&')
  if (time && offset) {
    const at = Date.parse(`${day}T${time}${offset}`)
    return Number.isNaN(at) ? null : at
  }
  const wall = Date.parse(`${day}T${time ?? '00:00'}${(time ?? '00:00').length === 5 ? ':00' : ''}Z`)
  return Number.isNaN(wall) ? null : wall - offsetMs(wall - offsetMs(wall, zone), zone)
}

const CALENDAR_ENDS = Date.UTC(9900, 0, 1)

/**
 * As `readInstant`, for what has happened. Null also for the years before the calendar of four figures ends: no term could be
 * counted from there, and programs write 31 December 9999 where they mean that there is no date.
 */
export function readHappened(text: string, zone: string): Instant | null {
  const at = readInstant(text, zone)
  return at !== null && at < CALENDAR_ENDS ? at : null
}

const zones = new Map<string, Intl.DateTimeFormat>()
const zoneFormat = (zone: string): Intl.DateTimeFormat => {
  let format = zones.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    zones.set(zone, format)
  }
  return format
}

export const isZone = (zone: string): boolean => {
  try {
    return Boolean(zoneFormat(zone))
  } catch {
    return false
  }
}

// Asking Intl costs microseconds, and a ledger asks thousands of times: a zone's offset holds for a quarter of an hour at least,
// because every change of clocks known to the time zone database falls on such a quarter.
const QUARTER_MS = 900_000
const MOST_QUARTERS = 100_000
const offsets = new Map<string, Map<number, number>>()

function offsetMs(at: Instant, zone: string): number {
  const quarter = Math.floor(at / QUARTER_MS)
  let known = offsets.get(zone)
  if (!known || known.size > MOST_QUARTERS) offsets.set(zone, (known = new Map()))
  let offset = known.get(quarter)
  if (offset === undefined) known.set(quarter, (offset = askedOffset(quarter * QUARTER_MS, zone)))
  return offset
}

function askedOffset(at: Instant, zone: string): number {
  const p = Object.fromEntries(
    zoneFormat(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  )
  const day = `${String(p['year']).padStart(4, '0')}-${p['month']}-${p['day']}`
  const wall = Date.parse(`${day}T${p['hour']}:${p['minute']}:${p['second']}Z`)
  return Number.isNaN(wall) ? 0 : wall - at
}

const wallIso = (at: Instant, zone: string): string => new Date(at + offsetMs(at, zone)).toISOString()

/** The calendar date of an instant where the organisation lives. */
export const dayOf = (at: Instant, zone: string): Day => wallIso(at, zone).slice(0, 10)
/** The wall clock of an instant, `HH:MM`. */
export const clockOf = (at: Instant, zone: string): string => wallIso(at, zone).slice(11, 16)
export const startOfDay = (day: Day, zone: string): Instant => readInstant(day, zone) ?? Number.NaN

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (at: number): Day => new Date(at).toISOString().slice(0, 10)
export const addDays = (day: Day, days: number): Day => fromUtc(utc(day) + days * MS_PER_DAY)
/** Whole days from a to b; negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((utc(b) - utc(a)) / MS_PER_DAY)
/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay()

/** The same date months later; the month's last day when it has no such date (31 January + 1 month). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, last)))
}
export const daysInMonth = (day: Day): number => {
  const first = `${day.slice(0, 7)}-01`
  return daysBetween(first, addMonths(first, 1))
}

const DATE_LOCALES = { ru: 'ru-RU', en: 'en-GB' } as const
const dayFormats = {
  ru: new Intl.DateTimeFormat(DATE_LOCALES.ru, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }),
  en: new Intl.DateTimeFormat(DATE_LOCALES.en, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }),
}
/** «16 марта 2026 г.» / "16 March 2026". */
export const formatDay = (day: Day, lang: 'ru' | 'en'): string => dayFormats[lang].format(utc(day))
