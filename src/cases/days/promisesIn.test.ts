import { describe, expect, test } from 'vitest'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { promisedDays } from './promisesIn.ts'
import { workingCalendarOf } from './workingCalendar.ts'

const russia = workingCalendarOf('RU')
// A Friday.
const WRITTEN = '2026-11-20'
const daysIn = (text: string): string[] =>
  promisedDays(text, WRITTEN, [], russia).map(
    (one) => `${text.slice(one.span.start, one.span.end)} = ${one.day}`,
  )
const riskIn = (text: string, known: FoundDeadline[] = [], risks = {}) =>
  promisedDays(text, WRITTEN, known, russia, risks)[0]?.atRisk ?? null

describe('A day that we name in our own words is a promise', () => {
  test.for([
    ['Вернём 4 000 ₽ до 1 декабря.', '1 декабря = 2026-12-01'],
    ['Ответим по существу до 27.11.2026.', '27.11.2026 = 2026-11-27'],
    ['Завтра до обеда перезвоню и скажу, что нашли.', 'Завтра = 2026-11-21'],
    ['Акт подготовим к понедельнику.', 'понедельнику = 2026-11-23'],
    ['Деньги переведём в течение трёх рабочих дней.', 'в течение трёх рабочих дней = 2026-11-25'],
    ['Курьер привезёт замену 25 ноября.', '25 ноября = 2026-11-25'],
    ['Ремонт будет закончен к 1 декабря.', '1 декабря = 2026-12-01'],
    ['Проверим записи и вернёмся с ответом на следующей неделе.', 'на следующей неделе = 2026-11-27'],
    ['Обещал клиентке по телефону, что шуба будет 26 ноября.', '26 ноября = 2026-11-26'],
    ['We will refund £40 by Friday 27 November.', 'Friday 27 November = 2026-11-27'],
    ['You will hear from me by 4 December.', '4 December = 2026-12-04'],
    ['You need not ask: we return £2 by 1 December.', '1 December = 2026-12-01'],
    ['The replacement arrives on Tuesday 24 November.', 'Tuesday 24 November = 2026-11-24'],
    ['We will fix this within five working days.', 'within five working days = 2026-11-27'],
    ['Told her on the phone the money comes back on 27 November.', '27 November = 2026-11-27'],
    ['We get back to you this week.', 'this week = 2026-11-20'],
  ] as const)('%s', ([text, found]) => {
    expect(daysIn(text)).toEqual([found])
  })

  test('two days in one sentence are two promises, and what the client is asked to do is none', () => {
    expect(daysIn('Пришлите чек до 5 декабря, и мы вернём деньги до 10 декабря.')).toEqual([
      '10 декабря = 2026-12-10',
    ])
    expect(daysIn('We will call you tomorrow and refund the fee by 1 December.')).toEqual([
      'tomorrow = 2026-11-21',
      '1 December = 2026-12-01',
    ])
  })

  test.for([
    'Пришлите, пожалуйста, чеки до 5 декабря.',
    'Please send the receipts by 5 December.',
    'Деньги отправили 3 ноября.',
    'We sent the parcel on 3 November.',
    'Вы писали: «вернём до 25 ноября». Такого письма у нас нет.',
    '> we will refund you by 25 November\nWe have no such letter.',
    'Договор от 3 марта 2025 года, п. 3.2.',
    'Хранение оплачено до 1 декабря.',
    'Претензии принимаются в течение 14 дней по п. 6.',
    'Банк ждёт документы до 30 ноября.',
    'Получили ваше сообщение от 20 ноября, сверим документы и ответим.',
    'We have your message of 20 November and will answer on the substance.',
  ])('nothing is promised here: %s', (text) => {
    expect(daysIn(text)).toEqual([])
  })

  test('the whole sentence says what was promised', () => {
    const [one] = promisedDays('Вы правы. Вернём 4 000 ₽ до 1 декабря. Спасибо.', WRITTEN, [], russia)
    expect(one?.what).toBe('Вернём 4 000 ₽ до 1 декабря.')
  })

  test('a long letter is read to its end in time, and proposes at most twenty', () => {
    expect(
      promisedDays('Ответим до 1 декабря, а вернём до 2 декабря. '.repeat(500), WRITTEN, [], russia),
    ).toHaveLength(2)
    const many = Array.from({ length: 40 }, (_, i) => `Ответим № ${i} до 1 декабря.`).join('\n')
    expect(promisedDays(many, WRITTEN, [], russia)).toHaveLength(20)
  })
})

describe('A promise is at risk', () => {
  const term: FoundDeadline = {
    rule: 'RU-S05',
    what: 'вернуть деньги',
    from: '2026-11-16',
    due: '2026-11-26',
    dueStrict: '2026-11-26',
    dayType: 'calendar',
    whose: 'ours',
    source: 'ЗоЗПП ст. 31',
  }

  test('when the day has passed', () => {
    expect(riskIn('Ответим до 12.11.2026.')?.ru).toContain('уже прошёл')
  })
  test('when it is a day off: the next working day is named', () => {
    expect(riskIn('Ответим до 28 ноября.')?.ru).toContain('30 ноября 2026')
    expect(riskIn('We answer by 28 November.')?.en).toContain('30 November 2026')
  })
  test('when our own term ends sooner', () => {
    expect(riskIn('Вернём деньги до 30 ноября.', [term])?.ru).toContain('26 ноября 2026')
    expect(riskIn('Вернём деньги до 25 ноября.', [term])).toBeNull()
    expect(riskIn('Вернём деньги до 30 ноября.', [{ ...term, metBy: 'm4' }])).toBeNull()
    expect(riskIn('Вернём деньги до 30 ноября.', [{ ...term, whose: 'client' }])).toBeNull()
  })
  test('when it needs what a colleague was asked for later', () => {
    expect(riskIn('Ответим до 24 ноября.', [], { contributionDue: '2026-11-25' })?.en).toContain('colleague')
    expect(riskIn('Ответим до 25 ноября.', [], { contributionDue: '2026-11-25' })).toBeNull()
  })
  test('when it lies inside the exhale', () => {
    expect(riskIn('Ответим сегодня.', [], { exhaleUntil: '2026-11-23' })?.ru).toContain('Выдох')
  })
})

describe('A day in a year whose moved days nobody knows yet', () => {
  test('is told with its year, in a letter as in a note', () => {
    expect(riskIn('Вернём деньги до 18 января 2027 года.')?.ru).toContain('Переносов на 2027 год')
    expect(riskIn('Вернём деньги до 18 января 2027 года.')?.en).toContain('moved in 2027')
  })
  test('is no doubt where it is today or tomorrow: whether they work then everybody knows', () => {
    const inFebruary = (text: string) => promisedDays(text, '2027-02-11', [], workingCalendarOf('RU'))
    const days = inFebruary('Вернём деньги сегодня, а чек пришлём завтра. Остаток вернём до 15 февраля.')
    expect(days.map(({ day, atRisk }) => [day, atRisk === null])).toEqual([
      ['2027-02-11', true],
      ['2027-02-12', true],
      ['2027-02-15', false],
    ])
  })
  test('is no doubt where the decree is known, nor where the law moves nothing', () => {
    expect(riskIn('Вернём деньги до 1 декабря 2026 года.')).toBeNull()
    const england = workingCalendarOf('UK')
    expect(promisedDays('We will refund £40 by 18 January 2027.', WRITTEN, [], england)[0]?.atRisk).toBeNull()
  })
})
