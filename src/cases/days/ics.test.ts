import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../basics/instant.ts'
import { icsOf, type CalendarEvent } from './ics.ts'

const HEAD = { now: Date.UTC(2026, 10, 22, 17, 5, 9), lang: 'ru', name: 'Выдох: сроки' } as const
const event: CalendarEvent = {
  uid: 'c1/RU-B01/2026-03-18',
  day: '2026-04-17',
  title: 'Наш срок: ответ на претензию',
  text: 'ГПК; пункт 3,\nещё строка',
  sequence: 41,
  alarms: true,
}

interface ReadBack {
  uid: string
  day: string
  end: string
  title: string
  text: string
  sequence: number
  triggers: string[]
}
/** What a calendar program would see. */
const readBack = (ics: string): ReadBack[] =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((component) => {
    const read = new ICAL.Event(component)
    expect(read.startDate.isDate).toBe(true)
    return {
      uid: read.uid,
      day: read.startDate.toString(),
      end: read.endDate.toString(),
      title: read.summary,
      text: read.description ?? '',
      sequence: Number(component.getFirstPropertyValue('sequence')),
      triggers: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })

describe('A calendar for phones', () => {
  test('is read back by a parser of other hands', () => {
    expect(readBack(icsOf([event], HEAD))).toEqual([
      {
        uid: event.uid,
        day: '2026-04-17',
        end: '2026-04-18',
        title: event.title,
        text: event.text,
        sequence: 41,
        triggers: ['-P2DT15H', '-PT15H'],
      },
    ])
  })

  test('has its name, and no events when no day is watched', () => {
    const empty = new ICAL.Component(ICAL.parse(icsOf([], HEAD)))
    expect(empty.getAllSubcomponents('vevent')).toEqual([])
    expect(empty.getFirstPropertyValue('x-wr-calname')).toBe('Выдох: сроки')
  })

  test('a word in a title is no command', () => {
    const hostile = {
      ...event,
      title: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd',
      text: '',
    }
    const read = readBack(icsOf([hostile], HEAD))
    expect(read).toHaveLength(1)
    expect(read[0]?.title).toBe('a\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file:///etc/passwd')
  })

  const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll(/\r\n?/g, '\n'))
  const anEvent = fc.record({
    uid: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 120 }).map((id) => `x${id}`),
    day: fc.nat(20_000).map((days) => addDays('2000-01-01', days)),
    title: words.map((text) => `т${text}`),
    text: words.map((text) => `т${text}`),
    sequence: fc.nat(),
    alarms: fc.boolean(),
  })

  test('whatever is written in it, the same events come back and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 5 }), (events) => {
        const ics = icsOf(events, HEAD)
        const lines = ics.split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
        const given = events.map((one) => ({
          uid: one.uid,
          day: one.day,
          end: addDays(one.day, 1),
          title: one.title,
          text: one.text,
          sequence: one.sequence,
          triggers: one.alarms ? ['-P2DT15H', '-PT15H'] : [],
        }))
        expect(readBack(ics)).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })

  test('characters that no calendar may hold are left out', () => {
    const odd = { ...event, title: 'a\u0000b\u001bc\ud800d', text: '' }
    expect(readBack(icsOf([odd], HEAD))[0]?.title).toBe('abcd')
  })
})
