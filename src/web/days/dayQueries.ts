// What the screens ask about days.
import { queryOptions } from '@tanstack/react-query'
import type { DaysOfCase, DaysOfDesk } from '../../cases/days/dayShapes.ts'
import type { CalendarLinks } from '../../server/calendarFeed/calendarShapes.ts'
import { get } from '../deskClient.ts'

/** Every open date of the desk, and the promises that wait for a word. */
export const daysQuery = queryOptions({ queryKey: ['days'], queryFn: () => get<DaysOfDesk>('/days') })

/** The promises of a case that wait for a word, and its terms without a number. */
export const caseDaysQuery = (id: string) =>
  queryOptions({
    queryKey: ['days', id],
    queryFn: () => get<DaysOfCase>(`/cases/${encodeURIComponent(id)}/promises`),
  })

/** One's own calendars for phones. */
export const calendarLinksQuery = queryOptions({
  queryKey: ['calendarLinks'],
  queryFn: () => get<CalendarLinks>('/calendar-links'),
})
