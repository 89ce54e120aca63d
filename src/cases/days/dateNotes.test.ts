import { describe, expect, test } from 'vitest'
import { dateNotes, type Planned } from './dateNotes.ts'

const term: Planned = {
  due: '2027-01-11',
  dueStrict: '2027-01-09',
  whose: 'ours',
  ifLate: [
    { days: 1, amount: 90 },
    { days: 10, amount: 900 },
  ],
  warning: 'Переносов на 2027 год в столе ещё нет.',
}

describe('Beside a date of ours', () => {
  test('stand the strict day, the price of each day late, and what the calendar does not know', () => {
    expect(dateNotes(term, 'ru', 'RUB')).toEqual([
      'Строго 9 января 2027 года; выпало на выходной, перенесено.',
      'Опоздание: 1 день — 90 ₽; 10 дней — 900 ₽.',
      term.warning,
    ])
    expect(dateNotes(term, 'en', 'GBP').slice(0, 2)).toEqual([
      'Strictly 9 January 2027; moved because it is not a working day.',
      'If late: 1 day — £90; 10 days — £900.',
    ])
  })

  test('stands one price where no day late adds to it: double the value, a cap that is reached', () => {
    const double = [1, 10, 30].map((days) => ({ days, amount: 48_000 }))
    const notes = (lang: 'ru' | 'en') =>
      dateNotes({ ...term, dueStrict: term.due, ifLate: double }, lang, 'RUB')
    expect(notes('ru')[0]).toMatch(/^Если не успеть: 48\s000\s₽\.$/u)
    expect(notes('en')[0]).toContain('If missed: ')
  })

  test('stands nothing where nothing moves it and being late costs nothing', () => {
    const plain = { due: '2027-01-11', dueStrict: '2027-01-11', whose: 'ours' as const }
    expect(dateNotes({ ...plain, ifLate: [{ days: 1, amount: 0 }] }, 'ru', null)).toEqual([])
  })

  test('stands nothing once it was met; of a date of the client no price and no warning', () => {
    expect(dateNotes({ ...term, metBy: 'm4' }, 'ru', 'RUB')).toEqual([])
    expect(dateNotes({ ...term, whose: 'client' }, 'ru', 'RUB')).toHaveLength(1)
  })
})
