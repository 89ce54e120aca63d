import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { incidentIn } from './history.ts'
import { adviceFor, FLAG_WEIGHTS, MOST_INQUIRY_TEXT, screen, type ScreeningInput } from './screening.ts'

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./examples/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

const folder = new URL('../../demo/stories/', import.meta.url)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

const newcomer: ScreeningInput = {
  history: [],
  publicContractWithConsumer: false,
  lang: 'en',
  day: '2026-03-01',
}
const flagsOf = (text: string): string[] => screen(text, newcomer).redFlags.map(({ flag }) => flag)

describe('The inquiries of the visible stories', () => {
  test.for(stories.map((story) => [story.id, story]))('%s', ([, story]) => {
    const { text, history, expected } = story.inquiry
    const found = screen(text, { ...newcomer, history, lang: story.lang })
    const gold = (expected.signals as { type: string; quote: string }[]).filter(({ type }) =>
      type.startsWith('redflag.'),
    )
    expect(found.redFlags.map(({ flag }) => `redflag.${flag}`).toSorted()).toEqual(
      gold.map(({ type }) => type).toSorted(),
    )
    for (const { flag, quote, start, end } of found.redFlags) {
      expect(text.slice(start, end)).toBe(quote)
      const marked = gold.find(({ type }) => type === `redflag.${flag}`)?.quote ?? ''
      const at = text.indexOf(marked)
      expect(start < at + marked.length && at < end, `${quote} / ${marked}`).toBe(true)
    }
    expect(found.advice).toBe(expected.advice)
  })
})

describe.for(['ru', 'en'])('Wordings in %s', (lang) => {
  let flag = ''
  const wordings = linesOf(`${lang}.txt`).flatMap((line): [string, string][] => {
    if (!/^[a-z_]+$/.test(line)) return [[flag, line]]
    flag = line
    return []
  })

  test('there are fifteen or more for each flag that words can show', () => {
    const shown = Object.keys(FLAG_WEIGHTS).filter((name) => name !== 'history.match')
    expect([...new Set(wordings.map(([name]) => name))].toSorted()).toEqual(shown.toSorted())
    for (const name of shown) {
      expect(wordings.filter(([of]) => of === name).length, name).toBeGreaterThanOrEqual(15)
    }
  })

  test.for(wordings)('%s: %s', ([expected, wording]) => {
    expect(flagsOf(wording)).toContain(expected)
  })
})

describe('An ordinary inquiry shows nothing', () => {
  test.for(linesOf('innocent.txt').map((line) => [line] as const))('%s', ([line]) => {
    expect(flagsOf(line)).toEqual([])
  })
})

describe('The advice', () => {
  test.for([
    ['nothing seen', 0, 0, false, 'accept'],
    ['one strong sign alone is nothing', 1, 3, false, 'accept'],
    ['two weak signs are nothing', 2, 2, false, 'accept'],
    ['three points from two signs', 2, 3, false, 'accept_with_boundaries'],
    ['five points', 3, 5, false, 'accept_with_boundaries'],
    ['six points', 3, 6, false, 'reprice'],
    ['eight points', 4, 8, false, 'reprice'],
    ['nine points', 4, 9, false, 'decline'],
    ['six points of a consumer under a public contract', 3, 6, true, 'accept_with_boundaries'],
    ['twenty points of that consumer', 9, 20, true, 'accept_with_boundaries'],
  ] as const)('%s', ([, flags, score, publicContract, advice]) => {
    expect(adviceFor(flags, score, publicContract)).toBe(advice)
  })

  test('names the words it saw, in the language of the case', () => {
    const text = 'Договор читать некогда. И без лишних бумажек. Нужен самый дешёвый тариф.'
    const found = screen(text, { ...newcomer, lang: 'ru' })
    expect(found.score).toBe(5)
    expect(found.reasons).toHaveLength(4)
    expect(found.reasons[0]).toBe('условия не прочитаны: «Договор читать некогда»')
    expect(found.reasons.at(-1)).toContain('приёмка по акту')
    expect(screen(text, newcomer).reasons.at(-1)).toContain('hand-over by act')
  })

  test('a flag said five times weighs once', () => {
    const once = screen('I need the cheapest plan. Make it pop.', newcomer)
    const often = screen('I need the cheapest plan. The cheapest! Cheapest, please. Make it pop.', newcomer)
    expect(often.score).toBe(once.score)
  })

  test('the price is not counted again where the gap to the expectations was', () => {
    expect(flagsOf('The cheapest plan but it has to be rock solid.')).toEqual(['price_vs_expectation'])
  })
})

const quarrel = { at: '2025-06-01', fact: 'оскорблял сотрудника, вынесено предупреждение' }

describe('Our own record', () => {
  test.for([
    ['an incident counts', [quarrel], ['history.match']],
    ['an incident older than two years has expired', [{ ...quarrel, at: '2024-02-28' }], []],
    [
      'an incident two years old to the day still counts',
      [{ ...quarrel, at: '2024-03-01' }],
      ['history.match'],
    ],
    ['praise is no match', [{ at: '2025-12-11', fact: 'оценил 5/5' }], []],
    ['quiet orders are no match', [{ fact: '6 заказов без замечаний' }], []],
    [
      'a complaint that was upheld is no match',
      [{ fact: 'conflict in May, complaint upheld, our fault' }],
      [],
    ],
    ['an unpaid invoice is one', [{ fact: 'two invoices unpaid in 2025' }], ['history.match']],
    ['no incidents are none', [{ fact: 'no incidents, pays on time' }], []],
  ] as const)('%s', ([, history, flags]) => {
    const found = screen('Hello, I would like to order again.', { ...newcomer, history })
    expect(found.redFlags.map(({ flag }) => flag)).toEqual(flags)
    expect(found.advice).toBe('accept')
  })

  test('an unfounded claim is an incident though the word "founded" is in it', () => {
    expect(incidentIn('необоснованная претензия, отказался платить')).toBe(true)
    expect(incidentIn('обоснованная претензия, конфликт улажен')).toBe(false)
  })
})

describe('Screening never looks at who writes', () => {
  test.for([
    'I am a pensioner and a Muslim woman from Poland.',
    'Мне 72 года, я инвалид второй группы, еврей.',
    'We are a family of refugees and vote for the opposition.',
    'У меня депрессия и сильный акцент, извините.',
    'I sued my landlord last year and won.',
  ])('%s', (line) => {
    const text = `${line} I don't do contracts. Can I have your mobile?`
    const without = "I don't do contracts. Can I have your mobile?"
    expect(screen(text, newcomer).score).toBe(screen(without, newcomer).score)
  })
})

const wordings = linesOf('en.txt').filter((line) => !/^[a-z_]+$/.test(line))
const severity = ['accept', 'accept_with_boundaries', 'reprice', 'decline']

describe('However inquiries are put together', () => {
  test('one more sentence never lowers the score or softens the advice', () => {
    const some = fc.array(fc.constantFrom(...wordings), { maxLength: 5 })
    fc.assert(
      fc.property(some, fc.constantFrom(...wordings), (sentences, more) => {
        const before = screen(sentences.join('\n'), newcomer)
        const after = screen([...sentences, more].join('\n'), newcomer)
        expect(after.score).toBeGreaterThanOrEqual(before.score)
        expect(severity.indexOf(after.advice)).toBeGreaterThanOrEqual(severity.indexOf(before.advice))
      }),
    )
  })

  // No clock: one of these takes some thousandths of a second, and the half minute of a test is for a hundred.
  test('a hostile text of any length is read as far as an inquiry goes', () => {
    const text = 'the last previous former old team no paperwork , '.repeat(4_000)
    const read = screen(text.slice(0, MOST_INQUIRY_TEXT), newcomer)
    for (let again = 0; again < 100; again += 1) expect(screen(text, newcomer)).toEqual(read)
  })

  test('an empty text shows nothing', () => {
    expect(screen('', newcomer)).toMatchObject({ redFlags: [], score: 0, advice: 'accept' })
  })
})
