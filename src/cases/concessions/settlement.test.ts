import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../../signals/draft.ts'
import { readOwnWords } from '../../signals/ownWords.ts'
import { admits } from '../admission.ts'
import { refuses } from '../exhale/saysNo.ts'
import { sentencesOf } from '../exhale/sentences.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { NewSettlement, settlementAllowed, settlementText } from './settlement.ts'

const factsOf = (name: string) => {
  const json = JSON.parse(readFileSync(`demo/stories/${name}.json`, 'utf8')) as Record<string, unknown>
  const { facts } = readStory(factsOnly(json))
  if (!facts) throw new Error('nothing could be read')
  return facts
}
const coat = factsOf('ru-04-lost-coat')
const hosting = factsOf('en-01-hosting-outage')
const ids = (facts: typeof coat): string[] => facts.claims.map(({ id }) => id)
const end = (facts: typeof coat): NewSettlement => ({
  form: 'settlement',
  claims: ids(facts),
  amount: 60_000,
  currency: 'RUB',
  by: '2026-03-02',
})
const talk = (facts: typeof coat): NewSettlement => ({
  form: 'mediation',
  claims: ids(facts),
  mediator: 'Центр медиации',
  by: '2026-03-02',
  paidBy: 'half',
})

describe.each([
  ['ru', coat],
  ['en', hosting],
] as const)('A settlement in %s', (lang, facts) => {
  const texts = [end(facts), talk(facts)].map((terms) => settlementText(facts, terms, lang).text)

  test('names the parties and the claims that end, each in its words', () => {
    const [agreement = ''] = texts
    expect(agreement).toContain(facts.parties.business.name)
    expect(agreement).toContain(facts.parties.client.name)
    for (const { text } of facts.claims) expect(agreement).toContain(text.slice(0, 20))
  })
  test('admits nothing, refuses nothing, asks for no silence and hurts nobody', () => {
    for (const text of texts) {
      expect(admits(text)).toBe(false)
      expect(sentencesOf(text).filter(({ own }) => refuses(own))).toEqual([])
      expect(readDraft(text).filter(({ guard }) => guard === 'G3' || guard === 'G5')).toEqual([])
      expect(readOwnWords(text)).toEqual([])
    }
  })
  test('says that reviews and authorities are not its matter', () => {
    for (const text of texts)
      expect(text).toMatch(/отзывы и обращаться в любые органы|write a review or to go to any authority/u)
  })
})

test('An agreement says the sum, the day and that nobody admits anything, as plainly as a person reads', () => {
  const { text } = settlementText(coat, end(coat), 'ru')
  expect(text).toContain('60 000 ₽ до 2 марта 2026 года')
  expect(text).toContain(
    'Стороны не признают ничьей вины. Соглашение прекращает названные требования между сторонами и больше ничего',
  )
  expect(text.split(/\s+/u).length).toBeLessThanOrEqual(180)
})

describe('A settlement may be offered', () => {
  const asked = {
    exhaleHolds: false,
    exposureNoted: true,
    claims: ['c1'],
    text: settlementText(coat, end(coat), 'ru').text,
  }
  test.for([
    ['after the exhale, from the noted table, for named claims', {}, null],
    ['not in the heat', { exhaleHolds: true }, 'exhale_runs'],
    ['not without the table of what it may cost', { exposureNoted: false }, 'no_exposure'],
    ['not for nothing', { claims: [] }, 'no_claims'],
    ['not for a review', { text: 'Платим 5 000 ₽, если вы удалите отзыв.' }, 'tied'],
    ['not with an admission', { text: 'Вы правы, это наша ошибка. Платим 5 000 ₽.' }, 'admits'],
  ] as const)('%s', ([, over, lack]) => {
    const found = settlementAllowed({ ...asked, ...over })
    expect(found.ok ? null : found.error).toBe(lack)
  })
})
