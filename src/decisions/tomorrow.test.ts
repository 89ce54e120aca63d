// The sentence for tomorrow follows what hurt: each case here differs from its neighbour in one fact.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ByHand } from '../cases/letters/examinedByHand.ts'
import { examinationByHand } from './examinationByHand.ts'
import { SENTENCES, tomorrowSentence, type TomorrowInput } from './tomorrow.ts'

const FILES = readdirSync('demo/stories').filter((name) => name.endsWith('.json'))
const inputOf = (start: string, given: ByHand = {}): TomorrowInput => {
  const file = FILES.find((name) => name.startsWith(start)) ?? ''
  const { examination, facts } = examinationByHand(
    JSON.parse(readFileSync(`demo/stories/${file}`, 'utf8')),
    given,
  )
  return { ...examination, facts }
}
const sentence = (start: string, given: ByHand = {}): string => tomorrowSentence(inputOf(start, given), 'en')
const PRICE_DIFFERENCE: ByHand = {
  measures: [{ name: 'price_difference', value: 1, unit: 'RUB', from: [], why: '' }],
}

describe('The sentence for tomorrow', () => {
  test.for([
    ['ru-01', {}, 'until extra room is added'],
    ['ru-02', {}, 'name the new date and the credit'],
    ['ru-03', PRICE_DIFFERENCE, 'all else is included'],
    ['ru-04', {}, 'matched to the receipt'],
    ['ru-07', {}, 'refund the part you have not used'],
    ['en-01', {}, 'after the reply period the next plan applies'],
    ['en-04', {}, 'paid discovery'],
    ['en-05', {}, 'whether your account is with us'],
  ] as const)('%s: %s', ([start, given, words]) => {
    expect(sentence(start, given)).toContain(words)
  })

  test('never suggests to a consumer that silence costs money', () => {
    const business = inputOf('en-01')
    expect(tomorrowSentence({ ...business, consumer: true }, 'en')).toContain('only with your consent')
    expect(tomorrowSentence(business, 'en')).not.toContain('only with your consent')
  })

  test('asks for named writers only where the agreement names none', () => {
    const quiet = { overages: [], claims: [], ours: [], messages: [] }
    const input = {
      ...inputOf('ru-02'),
      ...quiet,
      thread: { ...inputOf('ru-02').thread, groups: [], unauthorisedWriters: ['x'] },
    }
    expect(tomorrowSentence(input, 'en')).toContain('people named in the form')
    const named = { ...input, facts: inputOf('ru-01').facts }
    expect(tomorrowSentence(named, 'en')).not.toContain('people named in the form')
  })

  test.for(['ru', 'en'] as const)('fits one line of the memo in %s, whichever it is', (lang) => {
    const lines = Object.values(SENTENCES).map(
      (text) => `${lang === 'ru' ? 'На завтра' : 'For tomorrow'}: ${text[lang]}`,
    )
    expect(lines.filter((line) => line.length > 100)).toEqual([])
  })
})
