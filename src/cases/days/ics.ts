// Days as a calendar that phones read: RFC 5545, events of whole days, nothing else.
//
// Written by hand because that is a page: the libraries for it ask for a newer Node or bring validators along. A test reads it
// back with a parser of other hands.
import { addDays, type Day, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'

export interface CalendarEvent {
  /** The same thing keeps its id from one fetch to the next, or phones show it twice. */
  readonly uid: string
  readonly day: Day
  readonly title: string
  readonly text: string
  /** Grows whenever something may have changed: the place in the log of the newest fact about it. */
  readonly sequence: number
  /** Reminded of three days and one day before, at nine in the morning. */
  readonly alarms: boolean
}

export interface CalendarHead {
  /** When it was written, milliseconds UTC. */
  readonly now: Instant
  readonly lang: Lang
  readonly name: string
}

const LINE_OCTETS = 75
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A line of at most 75 octets; what is longer goes on in the next one after a space. No character is cut in two. */
function folded(line: string): string {
  let [out, octets] = ['', 0]
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) [out, octets] = [`${out}\r\n `, 1]
    out += character
    octets += size
  }
  return out
}

// A half of a surrogate pair is no character and has no octets; other control characters are allowed nowhere in a calendar.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu // eslint-disable-line no-control-regex
const escaped = (text: string): string =>
  text
    .replaceAll(NOT_TEXT, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const dateOf = (day: Day): string => day.replaceAll('-', '')
const stampOf = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

// A day begins at midnight, and nobody wants to be woken: nine in the morning, three days and one day before.
const REMINDED = ['-P2DT15H', '-PT15H'] as const
const alarm = (trigger: string, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${trigger}`,
  `DESCRIPTION:${title}`,
  'END:VALARM',
]

function eventLines(event: CalendarEvent, now: Instant): string[] {
  const title = escaped(event.title)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stampOf(now)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${dateOf(event.day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(event.day, 1))}`,
    `SUMMARY:${title}`,
    ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
    'TRANSP:TRANSPARENT',
    ...(event.alarms ? REMINDED.flatMap((trigger) => alarm(trigger, title)) : []),
    'END:VEVENT',
  ]
}

/** The events as a calendar to subscribe to. Lines end in CRLF and have at most 75 octets. Has no errors. */
export function icsOf(events: readonly CalendarEvent[], { now, lang, name }: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Exhale//Days//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
