// How an organisation answers difficult letters, as its owner says it in the settings; what was never said is assumed here.
import { z } from 'zod'
import { HOLIDAY_PLACE } from '../days/holidayPlaces.ts'

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const Answering = z.object({
  /** The state of the European Union or the part of the United Kingdom whose holidays count, as ISO 3166 has it; or empty. */
  country: z.string().regex(HOLIDAY_PLACE),
  /** When work begins and ends on a working day, on the clock of the organisation's wall. */
  hours: z.object({ from: TimeOfDay, until: TimeOfDay }).refine(({ from, until }) => from < until),
  /** How long hard words make our refusals wait; `hours` counts for the mode of that name alone. */
  exhale: z.object({
    mode: z.enum(['next_morning', 'hours', 'off']),
    hours: z.int().min(1).max(72),
  }),
  /** When somebody else reads a letter before it leaves. */
  secondLook: z.enum(['when_needed', 'always', 'never']),
  /** Above this sum, in the organisation's money, an insurer may want to hear first; null when nobody is insured. */
  insuredAbove: z.number().positive().max(1e12).nullable(),
  /** Whom to tell then: a name and how to reach them. */
  insurer: z.string().max(500),
  /** Whether writing help may be asked at all; off unless the owner turns it on. */
  writingHelp: z.boolean(),
  /** Whether the calendar that a phone asks for names clients. */
  calendarNames: z.boolean(),
})
export type Answering = z.infer<typeof Answering>

export const ASSUMED_ANSWERING: Answering = {
  country: '',
  hours: { from: '09:00', until: '18:00' },
  exhale: { mode: 'next_morning', hours: 4 },
  secondLook: 'when_needed',
  insuredAbove: null,
  insurer: '',
  writingHelp: false,
  calendarNames: false,
}
