// The heads for our own letters belong to the sentences and the grammar in this tree, and training is the same each time.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LettersAsText } from '../../src/signals/heard/letterModel.ts'
import { trainedLetters } from '../../src/signals/learning/letters.ts'
import { letterSamples, lettersHash } from './letterSources.ts'

const shipped = JSON.parse(
  readFileSync(new URL('../../src/signals/heard/letters.json', import.meta.url), 'utf8'),
) as LettersAsText

test('The heads that ship were trained on these sentences, by this grammar (else run npm run signals:train)', () => {
  expect(shipped.trainedOn).toBe(lettersHash())
})

test('Training gives the same heads byte for byte', () => {
  const some = letterSamples().filter((_, at) => at % 40 === 0)
  const trained = () => JSON.stringify(trainedLetters(some, ''))
  expect(trained()).toBe(trained())
}, 60_000)

test('Nothing stands twice, under two kinds or among what measures', () => {
  const texts = letterSamples()
    .filter(({ ruled }) => !ruled)
    .map(({ text }) => text)
  const measuring = readFileSync(new URL('../../src/signals/heldout/letters.jsonl', import.meta.url), 'utf8')
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  expect(texts.filter((text) => measuring.includes(JSON.stringify(text)))).toEqual([])
})
