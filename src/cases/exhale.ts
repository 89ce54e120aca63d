// The exhale: after hard words nobody has to answer at once. Refusals and arguments wait for the next working morning;
// what is due is never held.
import { addDays, clockOf, dayOf, readInstant, type Instant } from '../basics/instant.ts'
import type { Lang } from '../basics/lang.ts'
import type { Label } from '../signals/label.ts'
import type { Message } from '../messages/message.ts'
import { nextWorkingDay, type WorkingCalendar } from './workingCalendar.ts'

/** Labels after which a reply gets better overnight. */
const HARD: readonly string[] = ['abuse.', 'threat.', 'ultimatum', 'leverage']
const MORNING = '09:00'
// A message in the small hours is read in the same morning: the night has already passed between writing and reading.
const NIGHT_ENDS = '05:00'

const WHY = {
  ru: 'После резких слов ответ лучше выходит утром. До этого времени не отказывайте и не спорьте; то, что положено, отдавайте сразу.',
  en: 'After hard words a reply turns out better in the morning. Until then do not refuse or argue; what is due is paid at once.',
} as const

export interface ReadLabels {
  readonly id: string
  readonly labels: readonly { readonly label: Label }[]
}
export interface ExhaleUntil {
  readonly until: Instant
  readonly messages: readonly string[]
  readonly why: string
}

const isHard = (label: Label): boolean => HARD.some((start) => label.startsWith(start))

/** The next working morning with a night between, in the zone of the organisation. */
export function morningAfter(at: Instant, zone: string, calendar: WorkingCalendar): Instant {
  const day = dayOf(at, zone)
  const earliest = clockOf(at, zone) < NIGHT_ENDS ? day : addDays(day, 1)
  return readInstant(`${nextWorkingDay(earliest, calendar)}T${MORNING}`, zone) ?? at
}

export interface ExhaleMeans {
  readonly calendar: WorkingCalendar
  readonly zone: string
  readonly lang: Lang
  /** The instant of looking; an exhale that is over is none. */
  readonly now: Instant
}

/** The pause that the unanswered hard messages of a thread ask for, or null. Messages we answered ask for none. */
export function exhaleOf(
  messages: readonly Message[],
  read: readonly ReadLabels[],
  { calendar, zone, lang, now }: ExhaleMeans,
): ExhaleUntil | null {
  const hard = new Set(
    read.filter(({ labels }) => labels.some(({ label }) => isHard(label))).map(({ id }) => id),
  )
  const answered = Math.max(0, ...messages.filter((m) => m.direction === 'out').map((m) => m.at))
  const open = messages.filter((m) => m.direction === 'in' && m.at > answered && hard.has(m.id))
  const last = open.at(-1)
  if (!last) return null
  const until = morningAfter(Math.max(...open.map((m) => m.at)), zone, calendar)
  return until > now ? { until, messages: open.map((m) => m.id), why: WHY[lang] } : null
}
