import { describe, expect, test } from 'vitest'
import { readStory } from '../readStory.ts'
import { unconfirmedPromises, type SaidPlace } from './proposedDays.ts'
import { workingCalendarOf } from './workingCalendar.ts'

const message = (id: string, at: string, direction: string, text: string, channel = 'email') => ({
  id,
  at,
  channel,
  direction,
  from: direction === 'in' ? 'client' : 'owner',
  text,
})
const promising = message('m2', '2026-11-20T12:00:00Z', 'out', 'Вернём 4 000 ₽ до 27 ноября.')

function toConfirm(
  facts: { messages?: object[]; ledger?: object[] },
  watched: (SaidPlace | null)[] = [],
  asOf = '2026-11-23T09:00:00Z',
): string[] {
  const read = readStory({ jurisdiction: 'RU', timezone: 'Europe/Moscow', lang: 'ru', asOf, ...facts })
  if (!read.facts) throw new Error('a story that can be read')
  return unconfirmedPromises(read.facts, watched, [], workingCalendarOf('RU')).map(
    ({ where, day }) => `${where} ${day}`,
  )
}

describe('A day in our own words waits to be confirmed', () => {
  test('from a letter, a note of a call, a note inside the firm and an entry of the counter', () => {
    const messages = [
      promising,
      message('m3', '2026-11-20T13:00:00Z', 'internal', 'Обещала клиентке перезвонить 24 ноября.', 'note'),
    ]
    const ledger = [
      {
        id: 'INC-1',
        at: '2026-11-20T14:00:00Z',
        kind: 'incident',
        note: 'Сказали, что шуба будет готова 26 ноября.',
      },
    ]
    expect(toConfirm({ messages, ledger })).toEqual(['m2 2026-11-27', 'm3 2026-11-24', 'INC-1 2026-11-26'])
  })

  test('the client’s own days are not ours', () => {
    const theirs = message(
      'm1',
      '2026-11-20T10:00:00Z',
      'in',
      'Верните деньги до 27 ноября, я приеду 28 ноября.',
    )
    expect(toConfirm({ messages: [theirs] })).toEqual([])
  })

  test('not again when somebody has said what it is', () => {
    const start = 'Вернём 4 000 ₽ до '.length
    expect(toConfirm({ messages: [promising] }, [{ where: 'm2', start }])).toEqual([])
    expect(toConfirm({ messages: [promising] }, [{ where: 'm1', start }, null])).toEqual(['m2 2026-11-27'])
  })

  test('not when it has been kept', () => {
    const paid = message('m3', '2026-11-21T12:00:00Z', 'out', 'Перевели вам 4 000 ₽.')
    expect(toConfirm({ messages: [promising, paid] })).toEqual([])
  })

  test('not when it ran out more than a fortnight ago', () => {
    expect(toConfirm({ messages: [promising] }, [], '2026-12-11T09:00:00Z')).toEqual(['m2 2026-11-27'])
    expect(toConfirm({ messages: [promising] }, [], '2026-12-12T09:00:00Z')).toEqual([])
  })
})
