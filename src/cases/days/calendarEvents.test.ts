import { describe, expect, test } from 'vitest'
import { calendarEvents } from './calendarEvents.ts'
import type { DayLine } from './dayShapes.ts'

const term: DayLine = {
  rule: 'RU-S05',
  what: 'вернуть деньги за вычетом расходов',
  due: '2026-11-30',
  dueStrict: '2026-11-28',
  from: '2026-11-18',
  whose: 'ours',
  source: 'ЗоЗПП ст. 31',
  currency: 'RUB',
  case: '0198c0de-0000-7000-8000-000000000001',
  caseNo: 1042,
  caseTitle: 'Шуба Ольги Петровой',
  client: '0198c0de-0000-7000-8000-000000000002',
  clientName: 'Ольга Петрова',
}
const promise: DayLine = { ...term, rule: 'promise', what: 'Ольга, вернём 4 000 ₽ до 30 ноября.' }
const events = (lines: DayLine[], names = false) =>
  calendarEvents(lines, {
    lang: 'ru',
    names,
    origin: 'https://desk.example',
    sequence: 7,
    uidOf: ({ rule }) => rule,
  })

describe('An event in a phone’s calendar', () => {
  test('says whose day it is, what is due, and where to look', () => {
    expect(events([term])).toEqual([
      {
        uid: 'RU-S05',
        day: '2026-11-30',
        title: 'Наш срок: вернуть деньги за вычетом расходов · Дело № 1042',
        text: 'Строго 28 ноября 2026 года; выпало на выходной, перенесено.\nhttps://desk.example/cases/0198c0de-0000-7000-8000-000000000001',
        sequence: 7,
        alarms: true,
      },
    ])
  })

  test('names no client, no title and no words of a letter', () => {
    const written = JSON.stringify(events([term, promise]))
    for (const word of ['Ольг', 'Петров', 'Шуба', '4 000']) expect(written).not.toContain(word)
    expect(events([promise])[0]?.title).toBe('Наш срок: обещанный день · Дело № 1042')
  })

  test('names the client where the owner wants it', () => {
    expect(events([promise], true)[0]?.title).toBe(
      'Наш срок: Ольга, вернём 4 000 ₽ до 30 ноября. · Ольга Петрова',
    )
  })

  test('rings for our days alone', () => {
    const [theirs, window] = events([
      { ...term, whose: 'client' },
      { ...term, whose: 'window' },
    ])
    expect([theirs?.alarms, window?.alarms]).toEqual([false, false])
    expect(theirs?.title).toContain('Срок клиента:')
  })

  test('passes on that its calendar does not know everything', () => {
    expect(events([{ ...term, warning: 'Сверьте с постановлением.' }])[0]?.text).toContain(
      'Сверьте с постановлением.',
    )
  })
})

describe('What stands beside a date on the phone', () => {
  const late = {
    ...term,
    ifLate: [{ days: 1, amount: 90 }],
    warning: 'Переносов на 2027 год в столе ещё нет.',
  }
  test('is the strict day and what the calendar does not know; the price only where names are wanted', () => {
    expect(events([late])[0]?.text).toContain('на 2027 год')
    expect(events([late])[0]?.text).not.toContain('90')
    expect(events([late], true)[0]?.text).toContain('Опоздание: 1 день — 90 ₽.')
  })
})
