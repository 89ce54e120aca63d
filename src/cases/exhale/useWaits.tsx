// Which letters of the open case wait, as the browser sees it. The door asks the server again; here it is only for the eyes, so
// that what waits lies out of sight.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { draftsQuery } from '../../web/drafting/draftQueries.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { meQuery } from '../../web/queries.ts'
import { givesBeyondDue } from '../concessions/beyondDue.ts'
import { holidayPlaceIn } from '../days/holidayPlaces.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { currencyOf } from '../verdicts/judgement.ts'
import type { ExhaleNow } from './pause.ts'
import { useNow } from './useNow.tsx'
import { holds, waitOf, type Wait } from './wait.ts'
import { OFFICE_HOURS } from './workingHours.ts'

/** The pause that runs in the open case at this moment, or null; an example stands still at its own moment. */
export function useExhale(): { readonly exhale: ExhaleNow | null; readonly now: number } {
  const { view } = useOpenCase()
  const { exhale: seen, demo } = view
  const clock = useNow(seen?.holds === true)
  const now = demo ? 0 : clock
  return useMemo(() => {
    const until = seen ? Date.parse(seen.until) : 0
    if (!seen || until <= now) return { exhale: null, now }
    const { mode, why, messages, broken } = seen
    const brokenBy = broken && { at: Date.parse(broken.at), by: '', why: broken.why }
    return { exhale: { until, mode, why, messages, brokenBy }, now }
  }, [seen, now])
}

/** Tells of a letter of the open case whether it waits now, and until when. */
export function useWaits(): (letter: { readonly kind: string; readonly text: string }) => Wait | null {
  const { view } = useOpenCase()
  const { data: me } = useQuery(meQuery)
  const { data } = useQuery({ ...draftsQuery(view.id ?? ''), enabled: view.id !== null })
  const { exhale, now } = useExhale()
  const giving = data?.writing.giving ?? null
  const hours = me?.organisation.hours ?? OFFICE_HOURS
  const named = me?.organisation.country ?? ''
  return useMemo(() => {
    const { examination, facts } = view
    const claims = view.casework?.claims ?? examination.claims
    const { jurisdiction } = examination
    const calendar = workingCalendarOf(jurisdiction, holidayPlaceIn(jurisdiction, named))
    const place = { hours, zone: facts.timezone, calendar }
    const input = {
      exhale,
      place,
      now,
      lang: examination.lang,
      deadlines: examination.deadlines,
      isOwed: examination.claims.some(({ amountDue }) => amountDue > 0),
      danger: examination.safety?.level === 'danger',
    }
    const giver = giving && { ...giving, claims, currency: currencyOf({ facts }), lang: input.lang }
    return (letter) => {
      const beyondDue = exhale !== null && giver !== null && givesBeyondDue(letter, giver)
      const wait = exhale && waitOf(letter, { ...input, beyondDue })
      return holds(wait, now) ? wait : null
    }
  }, [view, hours, named, exhale, now, giving])
}
