// Days off of three countries and of the parts of one, from their own law, computed for any year.
//
// Why not a library here: it costs a quarter of a second to load and does not know the Russian rules (the January
// holidays, a holiday on a weekend moves to the next working day). Elsewhere the shell asks the library.
// Sources: Labour Code of Russia art. 112 with the yearly decrees (movedDays.ts); Banking and Financial
// Dealings Act 1971 sch. 1 (England and Wales, Scotland, Northern Ireland) with proclamations, St Andrew's Day Bank Holiday
// (Scotland) Act 2007; 5 USC 6103.
import { addDays, weekday, type Day } from '../../basics/instant.ts'
import { UK_NATIONS, type UkNation } from './holidayPlaces.ts'
import { movedDaysOf } from './movedDays.ts'

export interface YearOfHolidays {
  readonly off: ReadonlySet<Day>
  /** Weekend days that a government made working ones. */
  readonly worked: ReadonlySet<Day>
}

const on = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6

/** The n-th such weekday of a month (0 Sunday … 6 Saturday). */
function nthWeekday(year: number, month: number, which: number, n: number): Day {
  const first = on(year, month, 1)
  return addDays(first, ((which - weekday(first) + 7) % 7) + 7 * (n - 1))
}
function lastWeekday(year: number, month: number, which: number): Day {
  const fifth = nthWeekday(year, month, which, 5)
  return Number(fifth.slice(5, 7)) === month ? fifth : addDays(fifth, -7)
}

/** Easter Sunday of the western church, by the anonymous Gregorian computus. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * correction + 114
  return on(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const RU_DATES: readonly (readonly [number, number])[] = [
  [2, 23],
  [3, 8],
  [5, 1],
  [5, 9],
  [6, 12],
  [11, 4],
]

function russia(year: number): YearOfHolidays {
  const january = [1, 2, 3, 4, 5, 6, 7, 8].map((date) => on(year, 1, date))
  const dated = RU_DATES.map(([month, date]) => on(year, month, date))
  const holidays = new Set<Day>([...january, ...dated])
  const off = new Set<Day>(holidays)
  const moved = movedDaysOf('RU', year)?.moved ?? []
  for (const { to } of moved) off.add(to)
  const given = new Set(moved.map(({ from }) => from))
  // What the decree does not move itself goes to the next working day by the code; the January days never do.
  for (const holiday of dated)
    if (isWeekend(holiday) && !given.has(holiday)) off.add(firstFreeAfter(holiday, off))
  return { off, worked: new Set([...given].filter((day) => !holidays.has(day))) }
}

/** A holiday lost to a weekend is taken on the next day that is not free already. */
function firstFreeAfter(holiday: Day, off: ReadonlySet<Day>): Day {
  let day = addDays(holiday, 1)
  while (isWeekend(day) || off.has(day)) day = addDays(day, 1)
  return day
}

// Proclaimed once: the Jubilee, the State Funeral, the Coronation; in 2020 and 2022 a May or spring holiday moved.
const UK_EXTRA: readonly Day[] = ['2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08']
const UK_MOVED: Readonly<Record<Day, Day>> = {
  '2012-05-28': '2012-06-04',
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
}

// The World Cup: proclaimed for Scotland alone.
const SCOTLAND_EXTRA: readonly Day[] = ['2026-06-15']

/** Days of one year that move to the next weekday when a weekend takes them, beside those that Britain shares. */
const OWN_DATES: Readonly<Record<UkNation | 'GB-ENG', readonly (readonly [number, number])[]>> = {
  'GB-ENG': [],
  'GB-SCT': [
    [1, 2],
    [11, 30],
  ],
  'GB-NIR': [
    [3, 17],
    [7, 12],
  ],
}

function britain(year: number, nation: UkNation | 'GB-ENG'): YearOfHolidays {
  const easter = easterSunday(year)
  const scotland = nation === 'GB-SCT'
  const summer = scotland ? nthWeekday(year, 8, 1, 1) : lastWeekday(year, 8, 1)
  const mondays = [nthWeekday(year, 5, 1, 1), lastWeekday(year, 5, 1), summer]
  const off = new Set<Day>([addDays(easter, -2), ...(scotland ? [] : [addDays(easter, 1)])])
  for (const monday of mondays) off.add(UK_MOVED[monday] ?? monday)
  for (const day of [...UK_EXTRA, ...(scotland ? SCOTLAND_EXTRA : [])])
    if (day.startsWith(`${year}-`)) off.add(day)
  const shared = [on(year, 1, 1), on(year, 12, 25), on(year, 12, 26)]
  const dated = [...shared, ...OWN_DATES[nation].map(([month, date]) => on(year, month, date))]
  for (const holiday of dated)
    off.add(isWeekend(holiday) ? firstFreeAfter(holiday, new Set([...off, ...dated])) : holiday)
  return { off, worked: new Set() }
}

function unitedStates(year: number): YearOfHolidays {
  const off = new Set<Day>([
    nthWeekday(year, 1, 1, 3),
    nthWeekday(year, 2, 1, 3),
    lastWeekday(year, 5, 1),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 10, 1, 2),
    nthWeekday(year, 11, 4, 4),
  ])
  const dated = [on(year, 1, 1), on(year, 7, 4), on(year, 11, 11), on(year, 12, 25), on(year + 1, 1, 1)]
  if (year >= 2021) dated.push(on(year, 6, 19))
  for (const holiday of dated) {
    const observed = { 6: -1, 0: 1 }[weekday(holiday)] ?? 0
    if (observed !== 0 && addDays(holiday, observed).startsWith(`${year}-`))
      off.add(addDays(holiday, observed))
    if (holiday.startsWith(`${year}-`)) off.add(holiday)
  }
  return { off, worked: new Set() }
}

const nobodyKnows: YearOfHolidays = { off: new Set(), worked: new Set() }

const nationOf = (place: string): UkNation | 'GB-ENG' =>
  UK_NATIONS.find((nation) => nation === place) ?? 'GB-ENG'

/**
 * The days off of a year beside weekends, where the law of the jurisdiction is known here; else none. `place` names a part of
 * the United Kingdom (`GB-SCT`, `GB-NIR`).
 */
export function publicHolidays(jurisdiction: string, year: number, place = ''): YearOfHolidays {
  if (jurisdiction === 'RU') return russia(year)
  if (jurisdiction === 'UK') return britain(year, nationOf(place))
  if (jurisdiction === 'US') return unitedStates(year)
  return nobodyKnows
}
