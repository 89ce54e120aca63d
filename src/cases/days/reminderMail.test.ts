import { describe, expect, test } from 'vitest'
import { reminderMail } from './reminderMail.ts'

const of = (stages: ('late' | 'on_day' | 'day_before' | 'days_before')[], lang: 'ru' | 'en') =>
  reminderMail(
    'owner@firm.example',
    stages.map((stage) => ({ stage })),
    { lang, origin: 'https://desk.example' },
  )

describe('The mail about dates', () => {
  test('begins with what is late, then today, then what comes', () => {
    const { subject, text } = of(['days_before', 'late', 'on_day', 'late', 'day_before'], 'ru')
    expect(subject).toBe('Выдох: 5 сроков')
    expect(text.split('\n').slice(0, 4)).toEqual([
      '2 срока прошли, и ничего о них не отмечено.',
      '1 срок сегодня.',
      '1 срок в следующий рабочий день.',
      '1 срок через три рабочих дня или раньше.',
    ])
  })

  test('says in English where to look, and that it names nobody on purpose', () => {
    const { subject, text } = of(['on_day'], 'en')
    expect(subject).toBe('Exhale: 1 date')
    expect(text).toBe(
      '1 date today.\n\nWhich ones, and what to do, is on the desk: https://desk.example/days\n\nSuch a mail comes once a day at most. It names nobody on purpose.\n',
    )
  })
})
