import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenText } from './wholeTexts.ts'

const brokenOf = (source: string): string | null => brokenText(source, JSON.parse(source))

describe('Half of a surrogate pair in a body', () => {
  test.each([
    [String.raw`{"name":"\ud83d\ude00"}`, null, 'a pair that is written as escapes is a text'],
    [String.raw`{"name":"\\ud800"}`, null, 'a backslash and five letters are a text'],
    [String.raw`{"name":"\udfff\ud800"}`, 'body/name', 'the halves the wrong way round'],
    [String.raw`{"lines":[{"sku":"a"},{"sku":"\uD800"}]}`, 'body/lines/1/sku', 'deep inside'],
    [String.raw`{"a":{"\ud800":1}}`, 'body/a', 'in a key'],
    [String.raw`"\udc00"`, 'body', 'alone'],
  ])('%s is found at %s: %s', (source: string, where: string | null, _why: string) => {
    expect(brokenOf(source)).toBe(where)
  })

  test('is found in any value exactly when JSON has no other way to write it than an escape', () => {
    const text = fc.string({ unit: fc.constantFrom('\uD800', '\uDC00', 'ы', '\\', 'ud8') })
    const { value: any } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(text, tie('value'), { maxKeys: 3 }),
      ),
    }))
    fc.assert(
      fc.property(any, (value) => {
        const source = JSON.stringify(value)
        const escapes = source.replaceAll(String.raw`\\`, '')
        expect(brokenOf(source) !== null).toBe(escapes.includes(String.raw`\ud`))
      }),
    )
  })
})
