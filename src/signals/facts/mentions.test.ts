// Facts as clients write them, each beside what it says: all written on Monday, 16 March 2026.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startOfDay } from '../../basics/instant.ts'
import { termsIn } from '../dates.ts'
import { mentions } from '../mentions.ts'

const MONDAY = '2026-03-16'
const casesOf = (lang: string): [text: string, says: string][] =>
  JSON.parse(readFileSync(new URL(`mentions.${lang}.json`, import.meta.url), 'utf8')) as [string, string][]
const told = (text: string): string =>
  mentions(text, MONDAY)
    .map(({ kind, value, currency, unit }) =>
      [kind, String(value), currency ?? unit].filter(Boolean).join(' '),
    )
    .join('; ')

describe.for(['ru', 'en'])('A fact in a message (%s)', (lang) => {
  test.for(casesOf(lang))('«%s»: %s', ([text, says]) => {
    expect(told(text)).toBe(says)
  })
  test('is tried in a hundred and fifty sentences or more', () => {
    expect(casesOf(lang).length).toBeGreaterThanOrEqual(150)
  })
})

describe('A term as an instant', () => {
  const sent = { at: Date.parse('2026-03-16T10:00:00Z'), day: MONDAY, zone: 'Europe/London' }
  test.for([
    ['answer by Friday', startOfDay('2026-03-21', 'Europe/London') - 1],
    ['answer by 5pm on Friday', Date.parse('2026-03-20T17:00:00Z')],
    ['you have 24 hours to reply', Date.parse('2026-03-17T10:00:00Z')],
    ['ответьте до 18:00', Date.parse('2026-03-16T18:00:00Z')],
    ['ответьте в течение двух часов', Date.parse('2026-03-16T12:00:00Z')],
  ] as const)('«%s»', ([text, due]) => {
    expect(termsIn(text, sent).map((term) => term.due)).toEqual([due])
  })
  test.for(['I dropped it off on Friday', 'вчера в 18:00 был у вас', 'my order of 12 March'])(
    'is none in «%s»',
    (text) => {
      expect(termsIn(text, sent)).toEqual([])
    },
  )
})

test('Any text is read without an error; facts stand in order, inside it, and never overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let end = 0
      for (const one of mentions(text, MONDAY)) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        expect(one.end).toBeGreaterThan(one.start)
        end = one.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})
