// "You never answered me": measured by the term that the agreement sets for our answers, in its own days.
import { expect, test } from 'vitest'
import { readStory } from '../cases/readStory.ts'
import { workingCalendarOf } from '../cases/workingCalendar.ts'
import { examine } from './examine.ts'

/** Asked on Wednesday 30 December 2026; 31 December to 10 January are days off in Russia. */
function verdictOf(
  answered: string,
  clause: { text: string; value: number; unit: string },
): string | undefined {
  const { text, ...limit } = clause
  const said = { channel: 'email', from: 'client', direction: 'in' }
  const { facts, problems } = readStory({
    id: 's',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    agreement: { id: 'A', clauses: [{ no: '5', text, limit: { op: '<=', metric: 'x', ...limit } }] },
    messages: [
      { ...said, id: 'm1', at: '2026-12-30T10:00', text: 'Когда будет готов макет?' },
      { id: 'm2', at: answered, channel: 'email', from: 'owner', direction: 'out', text: 'Макет готов.' },
      { ...said, id: 'm3', at: '2027-02-01T10:00', text: 'Вы не ответили на моё письмо!' },
    ],
    claims: [{ id: 'c1', text: 'Не ответили на письмо', raisedIn: ['m3'], amountClaimed: 0 }],
    asOf: '2027-02-02T10:00',
  })
  if (!facts) throw new Error('the story can be read')
  const { claims } = examine(facts, problems, { calendar: workingCalendarOf('RU') })
  return claims[0]?.verdict
}
const working = { text: 'Отвечаем на письма в течение 2 рабочих дней.', value: 2, unit: 'working_day' }
const hours = { text: 'Отвечаем на письма в течение 24 часов.', value: 24, unit: 'hour' }

test('An answer within the working days of the agreement is in time, holidays left out', () => {
  expect(verdictOf('2027-01-12T10:00', working)).toBe('refuted')
  expect(verdictOf('2027-01-20T10:00', working)).toBe('our_fault')
})

test('A term in hours is a term too', () => {
  expect(verdictOf('2026-12-30T18:00', hours)).toBe('refuted')
  expect(verdictOf('2027-01-20T10:00', hours)).toBe('our_fault')
})
