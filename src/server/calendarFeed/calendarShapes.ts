// What the API takes and gives about calendars for phones.
import { z } from 'zod'
import { LANG_NAMES } from '../../cases/deskLimits.ts'

export const NewCalendarLink = z.strictObject({ lang: z.enum(LANG_NAMES) })

export const MadeCalendarLink = z.object({
  id: z.uuid(),
  /** Shown once: whoever has the address reads the days. */
  url: z.string(),
})

export const CalendarLinks = z.object({
  /** How far an address of this desk reaches: a phone outside of the office asks from the open internet. */
  reach: z.enum(['everywhere', 'nearby', 'nowhere']),
  /** Whether clients are named in it. */
  names: z.boolean(),
  links: z.array(
    z.object({
      id: z.uuid(),
      lang: z.enum(LANG_NAMES),
      madeAt: z.string(),
      /** When a phone asked last; null when none has. */
      readAt: z.string().nullable(),
    }),
  ),
})
export type CalendarLinks = z.infer<typeof CalendarLinks>

export const CalendarLinkParams = z.object({ calendarLink: z.string().max(64) })
