import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { ru } from './ru.ts'

/** Every text of a catalogue; a text with parameters is said with plain ones. */
function said(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [String(part(3, 2, 1))]
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(said)
  return []
}
/** The step below: whoever opens these pages came for the machinery itself. */
const BELOW = ['pack', 'log']
const above = (words: object) =>
  Object.fromEntries(Object.entries(words).filter(([area]) => !BELOW.includes(area)))
const withoutNames = (part: object) => said(part).filter((text) => text !== '')

describe.for([
  ['Russian', ru],
  ['English', en],
] as const)('The words of the desk in %s', ([, words]) => {
  test('call nobody names', () => {
    const names =
      /шантаж|вымога|мошенни|террорист|преступ|неадекват|extort|blackmail|fraud|criminal|liar|crazy/iu
    expect(withoutNames(words).filter((text) => names.test(text))).toEqual([])
  })

  test('keep the machinery of proof one step below', () => {
    const machinery = /(?<!\p{L})(?:хеш|хэш|лог|дерев\p{L}* меркл|hash|merkle|log|proof|pack)(?!\p{L})/iu
    expect(withoutNames(above(words)).filter((text) => machinery.test(text))).toEqual([])
  })
})

describe('Plural forms', () => {
  test.for([
    [1, '1 минута', '1 minute'],
    [3, '3 минуты', '3 minutes'],
    [11, '11 минут', '11 minutes'],
  ] as const)('of %i', ([count, russian, english]) => {
    expect([ru.minutes(count), en.minutes(count)]).toEqual([russian, english])
  })
})
