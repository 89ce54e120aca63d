// A year whose moved days the government has not named yet: whoever plans by such a date is told, wherever they read it.
import { describe, expect, test } from 'vitest'
import { dayInWords } from '../../basics/words.ts'
import { examine } from '../../decisions/examine.ts'
import { memo } from '../../decisions/memo.ts'
import { briefOf } from '../briefs/brief.ts'
import { draftFindings } from '../drafting/draftFindings.ts'
import { exposureOf } from '../exposure/exposure.ts'
import { readStory } from '../readStory.ts'
import { calendarEvents } from './calendarEvents.ts'
import { workingCalendarOf } from './workingCalendar.ts'

const { facts, problems } = readStory({
  id: 'january',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  trade: 'shop',
  asOf: '2026-12-30T12:00:00+03:00',
  parties: { business: { name: 'Мы', regime: 'b2c' }, client: { name: 'Анна', type: 'consumer' } },
  ledger: [
    { id: 'P-1', at: '2026-12-20', kind: 'payment', amount: 9000, currency: 'RUB' },
    { id: 'D-1', at: '2026-12-21', kind: 'delivery', lines: [{ sku: 'FAN', name: 'Вентилятор', qty: 1 }] },
  ],
  messages: [
    {
      id: 'm1',
      at: '2026-12-29T10:00:00+03:00',
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'Вентилятор не работает. Верните 9000 рублей.',
    },
  ],
  claims: [
    {
      id: 'c1',
      text: 'Вернуть деньги за вентилятор',
      item: 'FAN',
      amountClaimed: 9000,
      currency: 'RUB',
      raisedIn: ['m1'],
    },
  ],
})
if (!facts) throw new Error('the story can be read')
const examination = examine(facts, problems, { calendar: workingCalendarOf('RU') })
const [date] = examination.deadlines.filter(({ whose, due }) => whose === 'ours' && due > '2027-01-01')
if (!date) throw new Error('a term of ours runs into the new year')
const WARNING = 'Переносов на 2027 год в столе ещё нет'

describe('A date of ours in January of a year without a decree', () => {
  test('is warned about in the case itself', () => {
    expect(date.warning).toContain(WARNING)
  })
  test('in the memo, whose lines are broken anywhere', () => {
    expect(memo(examination, facts, 'ru').replaceAll(/\s+/gu, ' ')).toContain(WARNING)
  })
  test('in the lawyer’s brief', () => {
    const days = { today: '2026-12-30', likely: '2027-01-30', judgment: '2027-06-30' }
    const exposure = exposureOf({ ...examination, facts, currency: 'RUB', ...days })
    const brief = briefOf({
      ...examination,
      facts,
      exposure,
      exhibits: new Map(),
      lang: 'ru',
      firm: '',
      no: 1,
    })
    expect(brief.terms.join(' ')).toContain(WARNING)
  })
  test('in the calendar of a phone', () => {
    const id = '0198c0de-0000-7000-8000-000000000001'
    const line = { ...date, currency: 'RUB', case: id, caseNo: 1, caseTitle: '', client: id, clientName: '' }
    const words = { lang: 'ru', names: false, origin: 'https://desk.example', sequence: 1 } as const
    const [event] = calendarEvents([line], { ...words, uidOf: () => 'u' })
    expect(event?.text).toContain(WARNING)
  })
  test('and in a letter that promises it', () => {
    const letter = {
      kind: 'apology_remedy',
      to: 'client',
      text: `Вернём деньги до ${dayInWords(date.due, 'ru')}.`,
    } as const
    const found = draftFindings({ ...letter, quotes: [] }, { ...examination, facts, uninvolved: true })
    const told = found.filter(({ kind }) => kind === 'promise_at_risk').map(({ why }) => why?.ru)
    expect(told.join(' ')).toContain(WARNING)
  })
})
