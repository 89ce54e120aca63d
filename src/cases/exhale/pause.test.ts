import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Label } from '../../signals/label.ts'
import { calendarOf, weekendsOnly } from '../days/workingCalendar.ts'
import { exhaleNow, mayRefuse, type ExhaleInput } from './pause.ts'
import { HOUR_MS, OFFICE_HOURS } from './workingHours.ts'

const zone = 'Europe/Moscow'
const at = (text: string): number => Date.parse(`${text}+03:00`)
// 20 November 2026 is a Friday; here the Monday after it is a holiday.
const place = { hours: OFFICE_HOURS, zone, calendar: calendarOf((day) => day === '2026-11-23') }
const iso = (instant: number | undefined): string | null =>
  instant === undefined ? null : new Date(instant).toISOString()

const written = '2026-11-19T15:00'
const morning = iso(at('2026-11-20T09:00'))
const message = (id: string, direction: 'in' | 'out' | 'internal', when = written, text = 'x') => ({
  id,
  at: at(when),
  atText: when,
  channel: 'email',
  from: direction === 'in' ? 'client' : 'owner',
  direction,
  text,
})
const read = (id: string, label: Label, tier: 'certain' | 'possible' = 'certain') => ({
  id,
  labels: [{ label, tier }],
})
const hard = [message('m1', 'in')]
const LEVERAGE = [read('m1', 'leverage')]
const pause = (over: Partial<ExhaleInput> & { at?: string } = {}) =>
  exhaleNow({
    messages: hard,
    read: LEVERAGE,
    place,
    lang: 'ru',
    now: at(over.at ?? '2026-11-19T16:00'),
    ...over,
  })
const until = (over: Parameters<typeof pause>[0] = {}): string | null => iso(pause(over)?.until)

describe('An exhale', () => {
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
    expect(until({ read: [read('m1', label)] })).toBe(waits ? morning : null)
  })

  test('is not asked for by what the reader only suspects', () => {
    expect(until({ read: [read('m1', 'abuse.insult', 'possible')] })).toBeNull()
  })
  test('is over in the morning, to the minute', () => {
    expect(until({ at: '2026-11-20T08:59' })).toBe(morning)
    expect(until({ at: '2026-11-20T09:00' })).toBeNull()
  })
  test('is asked for by hard words in the first inquiry, too', () => {
    const inquiry = { at: at(written) }
    expect(until({ messages: [], inquiry, read: [read('inquiry', 'ultimatum')] })).toBe(morning)
  })
  test('is not ended by a note among ourselves, and not asked for by words of ours', () => {
    expect(until({ messages: [...hard, message('m2', 'internal', '2026-11-19T15:30')] })).toBe(morning)
    expect(until({ messages: [message('m1', 'out')] })).toBeNull()
  })
})

describe('An exhale goes on behind', () => {
  test.for([
    ['an acknowledgement', 'Здравствуйте. Получили ваше сообщение, сверим документы и ответим до 25 ноября.'],
    ['an apology with its remedy', 'Вы правы, это наша ошибка. Извините. Вернём 3 000 ₽ до 25 ноября.'],
    ['a request for proof', 'Пришлите, пожалуйста, фото или чек: посмотрим в тот же день.'],
  ] as const)('%s: the no has not been said', ([, text]) => {
    expect(until({ messages: [...hard, message('m2', 'out', '2026-11-19T15:30', text)] })).toBe(morning)
  })
  test('until the no has been said', () => {
    const no = 'Проверили по актам: такой вещи в них нет. Вернуть 6 900 ₽ не можем.'
    expect(until({ messages: [...hard, message('m2', 'out', '2026-11-19T15:30', no)] })).toBeNull()
  })
  test('but not behind an apology where nothing is left to refuse', () => {
    const sorry = message(
      'm2',
      'out',
      '2026-11-19T15:30',
      'Вы правы, это наша ошибка. Деньги вернули сегодня.',
    )
    expect(until({ messages: [...hard, sorry], nothingToRefuse: true })).toBeNull()
  })
  test.for([
    [[], true],
    [['our_fault', 'entitled'], false],
    [['our_fault', 'undecided'], true],
    [['speculation'], true],
  ] as const)('with verdicts %j something may be refused: %s', ([verdicts, may]) => {
    expect(mayRefuse(verdicts.map((verdict) => ({ verdict })))).toBe(may)
  })
})

describe('Nobody can keep us silent by writing again', () => {
  const daily = ['2026-11-16', '2026-11-17', '2026-11-18'].map((day, i) =>
    message(`m${i + 1}`, 'in', `${day}T15:00`),
  )
  const labels = daily.map(({ id }) => read(id, 'abuse.insult'))
  test('the pause ends one night after the night that the first message asked for', () => {
    expect(until({ messages: daily, read: labels, at: '2026-11-17T16:00' })).toBe(iso(at('2026-11-18T09:00')))
    expect(until({ messages: daily, read: labels, at: '2026-11-18T16:00' })).toBeNull()
  })
})

describe('The owner', () => {
  const broken = { at: at('2026-11-19T15:40'), by: 'owner', why: 'Клиент уезжает сегодня' }
  test('may end a pause; it is still told, and holds nothing', () => {
    expect(pause({ breaks: [broken] })).toMatchObject({ until: at('2026-11-20T09:00'), brokenBy: broken })
  })
  test('has ended what had been written by then: new hard words ask for a new pause', () => {
    const messages = [...hard, message('m2', 'in', '2026-11-19T15:50')]
    const found = pause({ messages, read: [...LEVERAGE, read('m2', 'threat.court')], breaks: [broken] })
    expect(found).toMatchObject({ brokenBy: null, messages: ['m2'] })
  })
  test('may choose hours instead of a night, and a notice that holds nothing', () => {
    expect(until({ setting: { mode: 'hours', hours: 2 } })).toBe(iso(at('2026-11-19T17:00')))
    expect(pause({ setting: { mode: 'off', hours: 2 } })?.mode).toBe('off')
  })
})

describe('Two linked cases', () => {
  const linked = { messages: [message('m1', 'in', '2026-11-19T15:20')], read: LEVERAGE }
  test('wait for each other: hard words in one are heard in both', () => {
    expect(pause({ messages: [], read: [], linked: [linked] })).toMatchObject({
      until: at('2026-11-20T09:00'),
      messages: [],
    })
  })
  test('are each answered by themselves', () => {
    const no = message('m9', 'out', '2026-11-19T15:45', 'Вернуть деньги не можем: срок прошёл.')
    expect(until({ linked: [{ ...linked, messages: [...linked.messages, no] }] })).toBe(morning)
    expect(until({ messages: [...hard, no], linked: [linked] })).toBe(morning)
  })
})

test('A pause never begins in the past and is over after two nights, whatever is written and in whatever order', () => {
  const start = Date.UTC(2026, 0, 1)
  const moment = fc.integer({ min: start, max: start + 300 * 24 * HOUR_MS })
  const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Europe/Moscow')
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 6 }), moment, zones, (times, now, where) => {
      const messages = times.map((time, i) => ({ ...message(`m${i}`, 'in'), at: time }))
      const input = {
        messages,
        read: messages.map(({ id }) => read(id, 'ultimatum')),
        place: { hours: OFFICE_HOURS, zone: where, calendar: weekendsOnly },
        lang: 'en' as const,
        now,
      }
      const found = exhaleNow(input)
      const heard = times.filter((time) => time <= now)
      if (found) {
        expect(found.until).toBeGreaterThan(now)
        expect(found.until - Math.min(...heard)).toBeLessThanOrEqual(6 * 24 * HOUR_MS + HOUR_MS)
      }
      expect(exhaleNow({ ...input, messages: messages.toReversed() })?.until).toBe(found?.until)
    }),
  )
})
