import { describe, expect, test } from 'vitest'
import type { Message } from '../../messages/message.ts'
import { bindsTo, promiseAsks, watchedDeadlines, type WatchedDay } from './watchedDays.ts'

const at = (text: string): number => Date.parse(`${text}:00Z`)
const promise: WatchedDay = {
  id: '0198c0de-0000-7000-8000-000000000001',
  kind: 'promise',
  day: '2026-11-27',
  what: 'Вернём 4 000 ₽ до 27 ноября.',
  at: at('2026-11-20T12:00'),
  from: '2026-11-20',
  where: 'm2',
  end: null,
}
const letter = (id: string, when: string, text: string): Message => ({
  id,
  at: at(when),
  atText: when,
  channel: 'email',
  from: 'owner',
  direction: 'out',
  text,
})
const lines = (watched: WatchedDay[], messages: Message[] = [], asOf = '2026-12-31T00:00') =>
  watchedDeadlines(watched, { messages, ledger: [], asOf: at(asOf) }, 'ru')

describe('A day that we named ourselves', () => {
  test('is a date of ours like any other, and never moves', () => {
    expect(lines([{ ...promise, day: '2026-11-28' }])).toEqual([
      {
        rule: 'promise',
        what: promise.what,
        from: '2026-11-20',
        due: '2026-11-28',
        dueStrict: '2026-11-28',
        dayType: 'calendar',
        whose: 'ours',
        source: 'm2',
        watched: promise.id,
      },
    ])
  })

  test('is met by what was promised, not by the letter that promises it nor by another promise', () => {
    const promising = letter('m2', '2026-11-20T12:00', promise.what)
    const again = letter('m3', '2026-11-24T12:00', 'Помним, вернём деньги до пятницы.')
    const paid = letter('m4', '2026-11-26T12:00', 'Перевели вам 4 000 ₽.')
    expect(lines([promise], [promising, again])[0]?.metBy).toBeUndefined()
    expect(lines([promise], [promising, again, paid])[0]?.metBy).toBe('m4')
  })

  test('a promised answer is met by an answer in substance', () => {
    const answer = { ...promise, what: 'Ответим по существу до 27 ноября.' }
    const holding = letter('m3', '2026-11-23T12:00', 'Проверяем записи, вернёмся с ответом.')
    const position = letter('m4', '2026-11-26T12:00', 'Мы проверили записи: вы правы.')
    expect(lines([answer], [holding])[0]?.metBy).toBeUndefined()
    expect(lines([answer], [holding, position])[0]?.metBy).toBe('m4')
  })

  test('a promised deed is kept when a person says so', () => {
    const deed = { ...promise, what: 'Заменим блок до 27 ноября.' }
    const paid = letter('m4', '2026-11-26T12:00', 'Перевели вам 4 000 ₽.')
    expect(lines([deed], [paid])[0]?.metBy).toBeUndefined()
    expect(lines([{ ...deed, end: 'kept' }])[0]?.metBy).toBe('отметил человек')
  })

  test('one that was missed stays open, whatever came later: lateness is not undone by a payment', () => {
    const paid = letter('m4', '2026-12-02T12:00', 'Перевели вам 4 000 ₽.')
    expect(lines([{ ...promise, end: 'missed' }], [paid])[0]?.metBy).toBeUndefined()
  })

  test('is no line when it was moved to another day or never meant as a promise', () => {
    expect(
      lines([
        { ...promise, end: 'moved' },
        { ...promise, end: 'no_promise' },
      ]),
    ).toEqual([])
  })

  test('that was said after the moment of looking is not known yet', () => {
    expect(lines([promise], [], '2026-11-19T00:00')).toEqual([])
  })
})

describe('A day that somebody gave us', () => {
  test('is met by a person’s word alone', () => {
    const given: WatchedDay = { ...promise, kind: 'given', what: 'Документы в суд', where: null }
    const paid = letter('m4', '2026-11-26T12:00', 'Перевели вам 4 000 ₽, ответ по существу: вы правы.')
    expect(lines([given], [paid])[0]).toMatchObject({ rule: 'given', source: 'записано от руки' })
    expect(lines([given], [paid])[0]?.metBy).toBeUndefined()
    expect(lines([{ ...given, end: 'kept' }])[0]?.metBy).toBe('отметил человек')
  })

  test('whose words were erased is still a date', () => {
    expect(lines([{ ...promise, what: '', kind: 'given' }])[0]?.what).toBe('назначенный день')
  })
})

describe('A letter names a date', () => {
  const named = (rule: string, what: string) => {
    const line = { rule, what, ...(rule === 'promise' || rule === 'given' ? { watched: 'w1' } : {}) }
    return (['answer', 'payment'] as const).filter((deed) => bindsTo(deed, line))
  }
  test.for([
    ['RU-S05', 'вернуть деньги', ['answer', 'payment']],
    ['promise', 'Вернём 4 000 ₽ до 1 декабря.', ['payment']],
    ['promise', 'Ответим по существу до 1 декабря.', ['answer']],
    ['promise', 'Шуба будет у вас 1 декабря.', []],
    ['given', 'Вернуть документы в суд', []],
  ] as const)('%s, %s: may be named for %s', ([rule, what, deeds]) => {
    expect(named(rule, what)).toEqual(deeds)
  })
})

describe('What meets a promise', () => {
  test.for([
    ['Вернём 4 000 ₽ до 1 декабря.', 'payment'],
    ['We will refund £40 by Friday.', 'payment'],
    ['Ответим по существу до 1 декабря.', 'answer'],
    ['You will hear from me by 14 June.', 'answer'],
    ['Ответим и вернём деньги до 1 декабря.', 'payment'],
    ['Заменим блок до 1 декабря.', 'none'],
    ['The engineer comes on Tuesday.', 'none'],
  ] as const)('%s: %s', ([what, asks]) => {
    expect(promiseAsks(what)).toBe(asks)
  })
})
