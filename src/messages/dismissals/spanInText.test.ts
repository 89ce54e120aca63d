import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanInText } from './spanInText.ts'

describe('What is selected in a field', () => {
  test('is the same words in the message, whatever its line ends are', () => {
    const text = 'раз\r\nдва\r\nтри'
    const { start, end } = spanInText(text, { start: 8, end: 11 })
    expect(text.slice(start, end)).toBe('три')
  })
  test('is found for every text and every selection', () => {
    const texts = fc.array(fc.constantFrom('а', 'b ', '\r\n', '\n', '🙂')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, one, other) => {
        const shown = text.replaceAll('\r\n', '\n')
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        const span = spanInText(text, { start, end })
        expect(text.slice(span.start, span.end).replaceAll('\r\n', '\n')).toBe(shown.slice(start, end))
      }),
    )
  })
})
