// What heads hear asks a person and stops nothing; where a line of the grammar has spoken of the same words it stays silent.
import { describe, expect, test } from 'vitest'
import { readStory } from '../readStory.ts'
import type { DraftContext } from './draftContext.ts'
import type { DraftFinding } from './draftFinding.ts'
import { draftFindings } from './draftFindings.ts'

function foundIn(text: string, consumer = true): DraftFinding[] {
  const { facts } = readStory({
    id: 'a-studio',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    asOf: '2026-05-20T12:00:00+03:00',
    parties: { business: { name: 'Лён' }, client: { name: 'Анна', consumer } },
    messages: [
      {
        id: 'm1',
        at: '2026-05-19T10:00:00+03:00',
        channel: 'email',
        from: 'client',
        direction: 'in',
        text: '?',
      },
    ],
    ledger: [],
    claims: [],
  })
  if (!facts) throw new Error('these facts can be read')
  const context: DraftContext = { facts, deadlines: [], overages: [], claims: [], ours: [], uninvolved: true }
  return draftFindings({ kind: 'refusal', to: 'client', text, quotes: [] }, context)
}
const heardIn = (text: string, consumer = true): DraftFinding[] =>
  foundIn(text, consumer).filter(({ kind }) => kind === 'reads_as')

describe('What a letter may be read as', () => {
  test.each([
    ['Анна, бухгалтерия проведёт платёж, увидев скриншот удалённого отзыва.', /отзыв|жалоб/u],
    ['Анна, вы слишком требовательны для такой цены.', /упрёк/u],
    ['Анна, дождь мы, видимо, тоже заказали специально для вас.', /насмешк/u],
  ])('asks about: %s', (text, why) => {
    const [heard] = heardIn(text)
    expect(heard).toMatchObject({ weight: 'asks', override: true })
    expect(heard?.why.ru).toMatch(why)
    expect(text).toContain(heard?.quote)
  })
  test('is not said again of words that stop the letter', () => {
    const found = foundIn('Вернём деньги, если удалите отзыв.')
    expect(found.map(({ kind }) => kind)).toContain('G3')
    expect(heardIn('Вернём деньги, если удалите отзыв.')).toEqual([])
  })
  test('hears a term without force only where the client is a consumer', () => {
    const text = 'Анна, курсовую разницу между оплатой и возвратом покрывает клиент.'
    expect(heardIn(text)).toHaveLength(1)
    expect(heardIn(text, false)).toEqual([])
  })
  test('is nothing in a calm letter', () => {
    const text =
      'Анна, здравствуйте. Отзыв оставьте какой хотите, возврат от него не зависит. Шторы перешьём за свой счёт, ошибка наша.'
    expect(heardIn(text)).toEqual([])
  })
})
