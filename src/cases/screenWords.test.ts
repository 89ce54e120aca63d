import { describe, expect, test } from 'vitest'
import * as words from './screenWords.ts'

const tables = Object.values(words).filter((value) => typeof value === 'object')
const texts = tables.flatMap((table) => Object.values(table)).flatMap(({ ru, en }) => [ru, en])

describe('The words on the screen', () => {
  test('name the six verdicts as people say them', () => {
    expect(words.VERDICT_WORDS).toEqual({
      our_fault: { ru: 'наша ошибка', en: 'our mistake' },
      entitled: { ru: 'положено', en: 'due' },
      unproven: { ru: 'пока не подтверждено', en: 'not shown so far' },
      refuted: { ru: 'документы говорят иное', en: 'records say otherwise' },
      speculation: { ru: 'сверх положенного', en: 'beyond what is due' },
      undecided: { ru: 'нужен ответ на вопрос', en: 'needs an answer' },
    })
  })

  test('hold no legal label and no name for a person', () => {
    const labels =
      /шантаж|вымога|мошенн|преступ|террор|экстрем|скандалист|неадекват|extort|blackmail|criminal|fraudster|liar|(?<!\p{L})troll/iu
    expect(texts.filter((text) => labels.test(text))).toEqual([])
  })

  test('are in Russian letters where they are Russian, and in no Russian letter where they are English', () => {
    expect(texts.filter((_, at) => at % 2 === 1).filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual(
      [],
    )
    expect(
      texts.filter((_, at) => at % 2 === 0).filter((text) => !/\p{Script=Cyrillic}/u.test(text)),
    ).toEqual([])
  })

  test('show an unknown flag by its own name', () => {
    expect(words.flagWords('asks_twice').ru).toBe('asks twice')
  })
})
