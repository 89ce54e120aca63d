// Where the facts of a letter come from.
import { expect, test } from 'vitest'
import { readStory } from '../readStory.ts'
import type { DraftContext } from './draftContext.ts'
import { sourcesIn } from './sources.ts'

const { facts } = readStory({
  id: 'a-shelf',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  asOf: '2026-05-20T12:00:00+03:00',
  parties: { business: { name: 'Полка' }, client: { name: 'Анна' } },
  agreement: {
    id: 'A',
    clauses: [
      { no: '3.2', text: 'Хранение 14 дней.' },
      { no: '3.25', text: 'x' },
    ],
  },
  ledger: [{ id: 'IN-1', at: '2026-05-02T10:00:00+03:00', kind: 'goods_in', doc: 'акт № 12' }],
  messages: [
    {
      id: 'm1',
      at: '2026-05-04T10:00:00+03:00',
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'Вы потеряли мою коробку с посудой!',
    },
  ],
  claims: [],
})
if (!facts) throw new Error('these facts can be read')
const context: DraftContext = {
  facts,
  claims: [
    {
      id: 'c1',
      text: 'Потеряли коробку',
      verdict: 'our_fault',
      confidence: 1,
      evidence: [],
      amountDue: 4_200,
      currency: 'RUB',
      burden: { on: 'us', rule: 'x' },
      why: 'x',
    },
  ],
  deadlines: [
    {
      rule: 'RU-D01',
      what: 'вернуть деньги',
      from: '2026-05-20',
      due: '2026-06-01',
      dueStrict: '2026-05-30',
      dayType: 'calendar',
      whose: 'ours',
      source: 'x',
    },
  ],
  overages: [],
  ours: [],
  uninvolved: true,
}
const told = (text: string): [string, string, string][] =>
  sourcesIn(text, context).map(({ kind, ref, start, end }) => [text.slice(start, end), kind, ref])

test.each([
  [
    'a clause, and no longer number that begins alike',
    'По п. 3.25 и п. 3.2.',
    [
      ['п. 3.25', 'clause', '3.25'],
      ['п. 3.2', 'clause', '3.2'],
    ],
  ],
  ['a paper', 'Это показывает акт № 12.', [['акт № 12', 'entry', 'IN-1']]],
  [
    'words of the client',
    'Вы пишете: «потеряли мою коробку с посудой».',
    [['потеряли мою коробку с посудой', 'message', 'm1']],
  ],
  ['a sum that is due', 'Вернём 4 200 ₽.', [['4 200 ₽', 'claim', 'c1']]],
  ['a day that a rule gives', 'Вернём до 1 июня 2026 года.', [['1 июня 2026 года', 'rule', 'RU-D01']]],
  [
    'the day of a message',
    'Ваше сообщение от 4 мая 2026 года у нас.',
    [['4 мая 2026 года', 'message', 'm1']],
  ],
  [
    'nothing that nobody knows, and no message for what else happened on its day',
    'Сбой был 4 мая 2026 года. Вернём 5 000 ₽ по п. 9.9 до 3 июля 2026 года.',
    [],
  ],
])('A letter names %s', (_what, text, sources) => {
  expect(told(text)).toEqual(sources)
})
