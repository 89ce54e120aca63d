import { describe, expect, test } from 'vitest'
import type { Label } from '../signals/label.ts'
import { exhaleOf, morningAfter } from './exhale.ts'
import { calendarOf } from './workingCalendar.ts'

const zone = 'Europe/Moscow'
const at = (text: string): number => Date.parse(`${text}+03:00`)
// 20 November 2026 is a Friday; here the Monday after it is a holiday.
const calendar = calendarOf((day) => day === '2026-11-23')
const iso = (instant: number | undefined): string | null => (instant ? new Date(instant).toISOString() : null)

describe('The next working morning', () => {
  test.for([
    ['after a Thursday afternoon is Friday', '2026-11-19T15:00', '2026-11-20T09:00'],
    ['after a Friday passes the weekend and the holiday', '2026-11-20T15:00', '2026-11-24T09:00'],
    ['after an early morning is a day later: a night lies between', '2026-11-19T08:00', '2026-11-20T09:00'],
    ['after the small hours is the same day: the night has passed', '2026-11-19T03:00', '2026-11-19T09:00'],
    ['after the last minute of a day is the next', '2026-11-18T23:59', '2026-11-19T09:00'],
  ] as const)('%s', ([, written, morning]) => {
    expect(iso(morningAfter(at(written), zone, calendar))).toBe(iso(at(morning)))
  })
})

describe('An exhale', () => {
  const written = '2026-11-19T15:00'
  const message = (id: string, direction: 'in' | 'out' | 'internal', when = written) => ({
    id,
    at: at(when),
    atText: when,
    channel: 'email',
    from: direction === 'in' ? 'client' : 'owner',
    direction,
    text: 'x',
  })
  const read = (id: string, label: Label) => ({ id, labels: [{ label }] })
  const until = (
    messages: ReturnType<typeof message>[],
    labels: ReturnType<typeof read>[],
    now = '2026-11-19T16:00',
  ) => iso(exhaleOf(messages, labels, { calendar, zone, lang: 'ru', now: at(now) })?.until)
  const morning = iso(at('2026-11-20T09:00'))

  test.for([
    ['abuse.insult', true],
    ['abuse.obscenity', true],
    ['threat.court', true],
    ['threat.publicity', true],
    ['ultimatum', true],
    ['leverage', true],
    ['demand.money', false],
    ['complaint.honest', false],
    ['accusation.loss', false],
    ['positive', false],
  ] as const)('after %s: %s', ([label, waits]) => {
    expect(until([message('m1', 'in')], [read('m1', label)])).toBe(waits ? morning : null)
  })

  test('is over in the morning', () => {
    expect(until([message('m1', 'in')], [read('m1', 'leverage')], '2026-11-20T09:00')).toBeNull()
  })
  test('is over once we have answered', () => {
    const thread = [message('m1', 'in'), message('m2', 'out', '2026-11-19T15:30')]
    expect(until(thread, [read('m1', 'leverage')])).toBeNull()
  })
  test('is not ended by a note among ourselves', () => {
    const thread = [message('m1', 'in'), message('m2', 'internal', '2026-11-19T15:30')]
    expect(until(thread, [read('m1', 'leverage')])).toBe(morning)
  })
  test('is not asked for by words of ours', () => {
    expect(until([message('m1', 'out')], [read('m1', 'abuse.insult')])).toBeNull()
  })
})
