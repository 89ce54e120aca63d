import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../basics/instant.ts'
import { weekendsOnly } from '../days/workingCalendar.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { ExhaleNow } from './pause.ts'
import { holds, waitOf, type WaitInput } from './wait.ts'
import { endOfWork, HOUR_MS, nextMorning, OFFICE_HOURS, workingHoursBefore } from './workingHours.ts'

const zone = 'Europe/Moscow'
const place = { hours: OFFICE_HOURS, zone, calendar: weekendsOnly }
const at = (text: string): number => Date.parse(`${text}+03:00`)
// Thursday afternoon; the pause ends on Friday at nine.
const now = at('2026-11-19T15:00')
const until = at('2026-11-20T09:00')
const exhale: ExhaleNow = { until, messages: ['m1'], why: '', mode: 'next_morning', brokenBy: null }
const term = (due: string, over: Partial<FoundDeadline> = {}): FoundDeadline => ({
  rule: 'RU-B01',
  what: 'ответить',
  from: '2026-11-10',
  due,
  dueStrict: due,
  dayType: 'calendar',
  whose: 'ours',
  source: '',
  ...over,
})
const wait = (text: string, over: Partial<WaitInput> = {}, kind = 'refusal') =>
  waitOf({ kind, text }, { exhale, deadlines: [], place, lang: 'ru', now, ...over })

const NO = 'Проверили по актам: вернуть 6 900 ₽ не можем.'
const RECEIVED = 'Здравствуйте. Получили ваше сообщение, сверим документы и ответим до 25 ноября.'
const SORRY = 'Вы правы, это наша ошибка. Извините. Вернём 3 000 ₽ до 25 ноября.'

describe('While an exhale runs', () => {
  test('a refusal waits for its end, and says what can be done today', () => {
    const found = wait(NO)
    expect(found).toMatchObject({ until, endsEarly: null, brokenBy: null })
    expect(holds(found, now)).toBe(true)
    expect(found?.says).toEqual({
      ru: 'Письмо готово и ждёт до 09:00 20 ноября. Сегодня можно: ответить, что получили, извиниться за своё, заплатить положенное.',
      en: 'The letter is ready and waits until 09:00 on 20 November. Today you can: say you received it, apologise for what is ours, pay what is due.',
    })
  })
  test.for([
    ['word that we have the message', RECEIVED, 'acknowledgement'],
    ['an apology with its remedy', SORRY, 'apology_remedy'],
    ['a request for proof', 'Пришлите, пожалуйста, фото или чек: посмотрим в тот же день.', 'proof_request'],
    ['regret while the cause is unknown', 'Мне жаль, что вышло так. Причину выясняем.', 'regret'],
    ['who answers from now on', 'Дальше отвечаю я. Всё написанное прочитал.', 'who_answers'],
    ['what belongs to somebody else', 'Похоже, это другая компания. Вот её телефон.', 'not_ours'],
    ['our mistake that we tell first', 'Мы нашли у себя ошибку. Вернём 300 ₽.', 'first_word'],
    ['a refusal that was rewritten into word of receipt', RECEIVED, 'refusal'],
  ] as const)('%s does not wait', ([, text, kind]) => {
    expect(wait(text, {}, kind)).toBeNull()
  })
  test.for([
    [
      'word of receipt that was edited into a refusal',
      `${RECEIVED} Вернуть деньги не можем.`,
      'acknowledgement',
    ],
    ['an apology that refuses the rest', `${SORRY} Такси оплачивать не будем.`, 'apology_remedy'],
    ['an apology that lectures', `${SORRY} Но вы сами не прочитали договор.`, 'apology_remedy'],
    ['a final answer, whatever its words', 'По пунктам 2 и 3 всё сказано выше.', 'final_answer'],
    [
      'an answer to a threat',
      'По существу отвечаем по пунктам, и ответ держится на документах.',
      'threat_answer',
    ],
  ] as const)('%s waits: what the words do counts', ([, text, kind]) => {
    expect(holds(wait(text, {}, kind), now)).toBe(true)
  })
  test('money beyond what is due waits, the due sum does not', () => {
    expect(holds(wait(SORRY, { beyondDue: true }, 'apology_remedy'), now)).toBe(true)
    expect(wait(SORRY, { beyondDue: false }, 'apology_remedy')).toBeNull()
  })
  test('the letter that answers harm goes at once', () => {
    const text = 'Обсуждать это не будем. Мы позвали помощь.'
    expect(wait(text, { danger: true }, 'threat_answer')).toBeNull()
  })
  test('nothing waits where the firm chose no pause, or the pause is over', () => {
    expect(wait(NO, { exhale: { ...exhale, mode: 'off' } })).toBeNull()
    expect(wait(NO, { now: until })).toBeNull()
    expect(wait(NO, { exhale: null })).toBeNull()
  })
  test('a pause that the owner broke holds nothing and says so', () => {
    const brokenBy = { at: at('2026-11-19T15:20'), by: 'u1', why: 'Клиент уезжает' }
    const found = wait(NO, { exhale: { ...exhale, brokenBy } })
    expect(holds(found, now)).toBe(false)
    expect(found?.says).toEqual({
      ru: 'Пауза снята в 15:20 19 ноября: Клиент уезжает',
      en: 'The pause was broken at 15:20 on 19 November: Клиент уезжает',
    })
  })
})

describe('A term of ours that would be missed by waiting', () => {
  test('ends the wait two working hours before its end, and says so', () => {
    const found = wait(NO, { deadlines: [term('2026-11-19')] })
    expect(found).toMatchObject({
      until: at('2026-11-19T16:00'),
      endsEarly: { rule: 'RU-B01', due: '2026-11-19' },
    })
    expect(found?.says.ru).toBe(
      'Срок RU-B01 кончается 19 ноября 2026 года, поэтому письмо может уйти уже в 16:00 19 ноября.',
    )
    expect(found?.says.en).toBe(
      'The term RU-B01 ends on 19 November 2026, so this letter may leave from 16:00 on 19 November.',
    )
  })
  test('that is about to end holds nothing any more', () => {
    const late = at('2026-11-19T16:30')
    const found = wait(NO, { deadlines: [term('2026-11-19')], now: late })
    expect(holds(found, late)).toBe(false)
    expect(found?.says.ru).toContain('может уйти уже сейчас')
  })
  test.for([
    ['that is met', term('2026-11-19', { metBy: 'm2' })],
    ['of the client', term('2026-11-19', { whose: 'client' })],
    ['that ends after the pause', term('2026-11-20')],
    ['to pay, which money alone meets', term('2026-11-19', { rule: 'RU-G06' })],
  ] as const)('is none %s', ([, deadline]) => {
    expect(wait(NO, { deadlines: [deadline], isOwed: true })).toMatchObject({ until, endsEarly: null })
  })
  test('to pay is met by a reasoned answer where nothing is owed', () => {
    expect(wait(NO, { deadlines: [term('2026-11-19', { rule: 'RU-G06' })] })?.endsEarly).not.toBeNull()
  })
  test('that ends on a day off is met on the working day before', () => {
    const friday = at('2026-11-20T10:00')
    const monday = { ...exhale, until: at('2026-11-23T09:00') }
    const found = wait(NO, {
      exhale: monday,
      now: friday,
      deadlines: [term('2026-11-22', { rule: 'promise' })],
    })
    expect(found?.until).toBe(at('2026-11-20T16:00'))
  })
})

test('No wait is longer than the pause or reaches into the last two working hours of a term, in any zone and season', () => {
  const start = Date.UTC(2026, 0, 1)
  const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Europe/Moscow')
  const moment = fc.integer({ min: start, max: start + 300 * 24 * HOUR_MS })
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 0, max: 60 }),
      fc.array(fc.nat(6), { maxLength: 4 }),
      zones,
      (written, later, days, where) => {
        const there = { hours: OFFICE_HOURS, zone: where, calendar: weekendsOnly }
        const paused = { ...exhale, until: nextMorning(written, there) }
        const looked = written + later * HOUR_MS
        const deadlines = days.map((day) => term(addDays(dayOf(written, where), day)))
        const found = waitOf(
          { kind: 'refusal', text: NO },
          { exhale: paused, deadlines, place: there, lang: 'en', now: looked },
        )
        if (looked >= paused.until) expect(found).toBeNull()
        else expect(found?.until).toBeLessThanOrEqual(paused.until)
        if (!found || !holds(found, looked)) return
        for (const { due } of deadlines)
          expect(found.until).toBeLessThanOrEqual(workingHoursBefore(endOfWork(due, there), 2, there))
      },
    ),
  )
})
