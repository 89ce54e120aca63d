// Text in the encodings of the programs that owners use.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, mendC1 } from './encoding.ts'

const sentence = 'Дата;Товар;Количество\n02.03.2026;плед шерстяной;12\n'
/** Encodes with the platform's own decoder as the other side: byte by byte, what it decodes to. */
const encoded = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  return Uint8Array.from(text.split(''), (char) => bytes.get(char) ?? 63)
}

describe('A text', () => {
  test.for(['windows-1251', 'koi8-r', 'ibm866'])('in %s is recognised', (encoding) => {
    expect(decodeText(encoded(sentence, encoding))).toMatchObject({ text: sentence, encoding, broken: 0 })
  })
  test('in windows-1252 keeps its pound sign', () => {
    const bytes = Uint8Array.from('refund of X240'.split(''), (c) => (c === 'X' ? 0xa3 : c.charCodeAt(0)))
    expect(decodeText(bytes).text).toBe('refund of £240')
  })
  test('in UTF-8 reads as the platform reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff'))
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text)
      }),
    )
  })
  test.for([true, false])('in UTF-16 reads back (big-endian: %s)', (big) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = new Uint8Array(2 + text.length * 2)
        const view = new DataView(bytes.buffer)
        view.setUint16(0, 0xfeff, !big)
        for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !big)
        expect(decodeText(bytes).text).toBe(text)
      }),
    )
  })
  test('with a broken place says on which line', () => {
    const bytes = new TextEncoder().encode('первая\nвторая строка\nтретья')
    bytes[16] = 0xff
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', brokenLine: 2 })
  })
  test('of any bytes is decoded to something', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeText(bytes).text.length).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
  test('gets the quotes back that a mail reader lost', () =>
    expect(mendC1('don\u0092t \u0096 ok')).toBe('don’t – ok'))
})
