// The lawyer's brief: two pages in both languages whatever the case, facts by their letters, three questions of this case.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../basics/instant.ts'
import { LANGS, type Lang } from '../../basics/lang.ts'
import { examine } from '../../decisions/examine.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { exposureOf } from '../exposure/exposure.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { currencyOf } from '../verdicts/judgement.ts'
import { briefOf, fits, MOST_WORDS, wordsIn, type BriefInput } from './brief.ts'

const STORIES = new URL('../../../demo/stories/', import.meta.url)
const names = readdirSync(STORIES).filter((name) => name.endsWith('.json'))

function inputOf(name: string, lang: Lang): BriefInput {
  const story: unknown = JSON.parse(readFileSync(new URL(name, STORIES), 'utf8'))
  const { facts, problems } = readStory(factsOnly(story as Record<string, unknown>))
  if (!facts) throw new Error(`${name} cannot be read`)
  const { claims, deadlines, ours, concern, consumer } = examine(facts, problems, {
    calendar: workingCalendarOf(facts.jurisdiction),
  })
  const today = dayOf(facts.asOf, facts.timezone)
  const currency = currencyOf({ facts })
  const days = { today, likely: addDays(today, 30), judgment: addDays(today, 180) }
  const exposure = exposureOf({ facts, claims, deadlines, consumer, currency, ...days })
  const ids = [...facts.messages, ...facts.ledger].map(({ id }, at) => [id, `E${at}`] as const)
  const exhibits = new Map(ids)
  return { facts, claims, deadlines, ours, concern, consumer, exposure, exhibits, lang, firm: '', no: 1_042 }
}
const coat = (lang: Lang) => inputOf('ru-04-lost-coat.json', lang)

describe('A brief', () => {
  test.each(names.flatMap((name) => LANGS.map((lang) => [name, lang] as const)))(
    'of %s in %s fits two pages, with facts, and three questions',
    (name, lang) => {
      const brief = briefOf(inputOf(name, lang))
      expect(fits(brief)).toBe(true)
      expect(brief.facts.length).toBeGreaterThan(0)
      expect(brief.questions.every((question) => question.endsWith('?'))).toBe(true)
      expect(new Set(brief.questions).size).toBe(3)
    },
  )

  test('speaks the language that was asked for; what people wrote stays as it was', () => {
    const brief = briefOf(coat('en'))
    expect(brief.title).toBe('Brief for a lawyer · case no. 1042')
    expect(brief.parties.join(' ')).toMatch(/a consumer.*Agreement/u)
    expect(brief.claims[0]?.text).toMatch(/[а-яё]/iu)
  })

  test('names each fact by the letter of its exhibit, in the order of time', () => {
    const input = coat('ru')
    const { facts } = briefOf(input)
    const at = facts.map(({ letter }) => Number(letter?.slice(1)))
    const order = [...input.facts.messages, ...input.facts.ledger].map(({ at: instant }) => instant)
    const instants = at.map((index) => order[index] ?? 0)
    expect(instants).toEqual(instants.toSorted((a, b) => a - b))
  })

  test('leaves the letter out for what is no exhibit', () => {
    const { facts } = briefOf({ ...coat('ru'), exhibits: new Map() })
    expect(facts.every(({ letter }) => letter === null)).toBe(true)
  })

  test('says what nobody verified: the fine, and what only a court can measure', () => {
    const { unverified } = briefOf(coat('ru'))
    expect(unverified.join(' ')).toMatch(/RU-P01/u)
    expect(unverified.join(' ')).toMatch(/Моральный вред/u)
  })
})

describe('A long case', () => {
  test('keeps what the dearest claim rests on and the newest, and counts the rest', () => {
    const input = coat('ru')
    const [message] = input.facts.messages
    if (!message) throw new Error('there are messages')
    const text = 'Отвечаем по существу вашего обращения, '.repeat(6)
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...message,
      id: `x${at}`,
      at: message.at + at * 60_000,
      direction: 'out' as const,
      text,
    }))
    const facts = { ...input.facts, messages: [...input.facts.messages, ...many] }
    const brief = briefOf({ ...input, facts })
    expect(wordsIn(brief)).toBeLessThanOrEqual(MOST_WORDS)
    expect(brief.more).toBeGreaterThan(300)
    const evidence = input.claims[0]?.evidence ?? []
    const letters = new Set(brief.facts.map(({ letter }) => letter))
    expect(
      evidence.filter((id) => input.exhibits.has(id) && !letters.has(input.exhibits.get(id) ?? '')),
    ).toEqual([])
  })
})
