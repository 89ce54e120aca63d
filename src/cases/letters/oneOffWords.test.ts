// The sentence of a one-off goes into letters, so it has to pass what every letter passes.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { oneOffSentence } from '../../agreements/oneOffs/oneOff.ts'
import { LANGS } from '../../basics/lang.ts'
import type { Letter } from '../letter.ts'
import { readStory } from '../readStory.ts'
import { guardFindings } from './guards.ts'

const story: unknown = JSON.parse(
  readFileSync(new URL('../../../demo/stories/ru-01-shelf-overflow.json', import.meta.url), 'utf8'),
)

describe('The sentence of a one-off', () => {
  const { facts } = readStory(story)
  test.each(LANGS)('passes every guard in %s', (lang) => {
    if (!facts) throw new Error('the story is readable')
    const given = {
      ru: { what: 'держали излишек без оплаты', why: 'машина не приехала' },
      en: { what: 'we kept the extra free of charge', why: 'the van did not come' },
    }[lang]
    const on = '2025-11-30'
    const text = oneOffSentence({ ...given, on, clause: '3.5' }, lang)
    const letter: Letter = { kind: 'refusal', to: 'client', text, quotes: [] }
    const context = { facts, deadlines: [], overages: [] }
    expect(guardFindings(letter, { ...context, givenOn: [on] })).toEqual([])
    // The day is known because the one-off is on record, and not because a letter may name any day.
    expect(guardFindings(letter, context)).toMatchObject([{ guard: 'G6' }])
  })
})
