// What a working calendar rests on in a year, and what to tell somebody who plans by a date counted over it.
import type { Bilingual } from '../../basics/lang.ts'
import type { Day } from '../../basics/instant.ts'
import { movedDaysOf } from './movedDays.ts'

/**
 * - `order`: the law with the decree that moved days this year,
 * - `no_order`: the law alone in a country that moves days each year, because the desk does not know the decree yet,
 * - `law`: the law, and nothing else is needed,
 * - `library`: the national holidays of a country as a library of others knows them,
 * - `weekends`: Saturdays and Sundays alone.
 */
export const CALENDAR_GROUNDS = ['order', 'no_order', 'law', 'library', 'weekends'] as const
export type CalendarGround = (typeof CALENDAR_GROUNDS)[number]

const MOVES_DAYS = new Set(['RU'])

/** What the calendar of a jurisdiction computed by its law rests on in a year; `weekends` where no law is known here. */
export function groundOfLaw(jurisdiction: string, year: number): CalendarGround {
  if (MOVES_DAYS.has(jurisdiction)) return movedDaysOf(jurisdiction, year) ? 'order' : 'no_order'
  return jurisdiction === 'UK' || jurisdiction === 'US' ? 'law' : 'weekends'
}

/** What to tell of a date in a year whose moved days nobody knows yet. */
export const NO_ORDER = (year: number): Bilingual => ({
  ru: `Переносов на ${year} год в столе ещё нет: дата по закону, сверьте с постановлением.`,
  en: `The days moved in ${year} are not in the desk yet: this date follows the law alone, check the decree.`,
})
const WEEKENDS: Bilingual = {
  ru: 'Праздников этой страны стол не знает: учтены только выходные. Страну указывают в настройках «Как мы отвечаем».',
  en: 'The desk does not know the holidays of this country: only weekends are left out. The country is named in the settings “How we answer”.',
}

interface Counted {
  readonly from: Day
  readonly dueStrict: Day
  readonly dayType: string
  readonly whose: string
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/**
 * The warning that belongs to a date, or null when its calendar is known for every year that matters to it: all years of a
 * term in working days, the last one of a term in calendar days that we may meet on the next working day. A date that
 * nothing moves (a client's own, a window) needs no calendar.
 */
export function calendarWarning(term: Counted, groundOf: (year: number) => CalendarGround): Bilingual | null {
  const last = yearOf(term.dueStrict)
  const first = term.dayType === 'working' ? yearOf(term.from) : last
  if (term.dayType !== 'working' && term.whose !== 'ours') return null
  for (let year = first; year <= last; year += 1) {
    const ground = groundOf(year)
    if (ground === 'no_order') return NO_ORDER(year)
    if (ground === 'weekends') return WEEKENDS
  }
  return null
}
