// "You never answered me": measured by the term that the agreement sets for our answers, in its own days.
import { describe, expect, test } from 'vitest'
import { readStory } from '../cases/readStory.ts'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { calendarFor } from '../server/calendar.ts'
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

describe('A German firm that answers within two working days', () => {
  /** Asked on Wednesday 13 May 2026; the 14th is Ascension Day in Germany and an ordinary Thursday for Brussels. */
  const verdict = async (country: string): Promise<string | undefined> => {
    const { facts, problems } = readStory({
      id: 's',
      lang: 'en',
      jurisdiction: 'EU',
      country,
      timezone: 'Europe/Berlin',
      agreement: {
        id: 'A',
        clauses: [
          {
            no: '5',
            text: 'We answer letters within 2 working days.',
            limit: { op: '<=', metric: 'x', value: 2, unit: 'working_day' },
          },
        ],
      },
      messages: [
        { id: 'm1', at: '2026-05-13T10:00', ...said, text: 'When will the draft be ready?' },
        { id: 'm2', at: '2026-05-18T09:00', ...said, ...reply, text: 'The draft is ready.' },
        { id: 'm3', at: '2026-06-01T10:00', ...said, text: 'You never answered my letter!' },
      ],
      claims: [{ id: 'c1', text: 'My letter was not answered', raisedIn: ['m3'], amountClaimed: 0 }],
      asOf: '2026-06-02T10:00',
    })
    if (!facts) throw new Error('the story can be read')
    const calendar = await calendarFor(facts.jurisdiction, facts.country)
    return examine(facts, problems, { calendar }).claims[0]?.verdict
  }
  const said = { channel: 'email', from: 'client', direction: 'in' }
  const reply = { from: 'owner', direction: 'out' }

  test('is in time when its own holiday lay between, and late where nobody named the country', async () => {
    expect([await verdict('DE'), await verdict('')]).toEqual(['refuted', 'our_fault'])
  })
})
