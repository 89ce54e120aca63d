// Our own sentences, labelled before the rules read them: what must raise the card, and what everyday talk says without meaning it.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SAFETY_KINDS, type SafetyKind, safetySigns } from './safetySigns.ts'

type Sentences = Readonly<Record<SafetyKind, { readonly says: string[]; readonly not: string[] }>>
const sentencesOf = (lang: string): Sentences =>
  JSON.parse(readFileSync(new URL(`sentences.${lang}.json`, import.meta.url), 'utf8')) as Sentences

describe.for(['ru', 'en'])('A sign that comes first (%s)', (lang) => {
  const sentences = sentencesOf(lang)
  test.for(SAFETY_KINDS)('%s is seen in at least 97 of 100 sentences that tell of it', (kind) => {
    const { says } = sentences[kind]
    const missed = says.filter((text) => !safetySigns(text).some((sign) => sign.kind === kind))
    expect(missed.length / says.length, missed.join('\n')).toBeLessThan(0.03)
  })
  test.for(SAFETY_KINDS)('%s is not seen in more than five of 100 sentences that only sound so', (kind) => {
    const { not } = sentences[kind]
    const seen = not.filter((text) => safetySigns(text).length > 0)
    expect(seen.length / not.length, seen.join('\n')).toBeLessThanOrEqual(0.05)
  })
  test.for(SAFETY_KINDS)('%s has sixty sentences or more', (kind) => {
    expect(sentences[kind].says.length + sentences[kind].not.length).toBeGreaterThanOrEqual(60)
  })
})

test('Quoted mail tells nothing of the one who quotes it', () => {
  expect(safetySigns('Спасибо, всё получили.\n\n> Я больше не хочу жить\n> Пётр')).toEqual([])
})

test('Any text is read without an error, and every sign stands inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const { start, end } of safetySigns(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThan(end)
      }
    }),
    { numRuns: 100 },
  )
})
