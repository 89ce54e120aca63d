import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf, defused } from './csv.ts'

const SIGNS = Array.from('=+-@\t\r\n;, a1"\uFF1D\uFF20\u0000')

describe('A cell of an export', () => {
  test.for([
    ['a formula', '=HYPERLINK("http://x.example";"a")', `'=HYPERLINK("http://x.example";"a")`],
    ['a plus', '+cmd|calc', `'+cmd|calc`],
    ['a minus', '-2+3', `'-2+3`],
    ['an at sign', '@SUM(1)', `'@SUM(1)`],
    ['a full-width equals sign', '\uFF1D1+1', `'\uFF1D1+1`],
    ['blanks before the sign', '  =1+1', `  '=1+1`],
    ['a tab', '\t=1', `\t'=1`],
    ['what another separator would make the first', 'x;=1+1', `x;'=1+1`],
    ['a sign hidden behind a character nobody sees', '\u0000=1+1', `'=1+1`],
  ])('with %s is text', ([, words, safe]) => {
    expect(defused(words ?? '')).toBe(safe)
  })

  test.for(['Верните 500 ₽', 'a-b', '-5', '+79991234567', '-12,50', 'да, - сказал он'])(
    'without danger stays as it is: %s',
    (words) => {
      expect(defused(words)).toBe(words)
    },
  )

  test('never begins with a sign of a formula, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNS) }), (words) => {
        const cell = defused(words)
        const pieces = /^[+-]?\d+(?:[.,]\d+)?$/.test(cell) ? [] : cell.split(/[;,|\t\r\n]/)
        expect(pieces.filter((piece) => /^[=+\-@\uFF1D\uFF20]/.test(piece))).toEqual([])
      }),
    )
  })
})

describe('An export', () => {
  test('quotes words, keeps numbers, leaves gaps', () => {
    expect(csvOf([['a "b"', 5, null, -7n, Number.NaN]])).toBe('\uFEFF"a ""b""",5,,-7,\r\n')
  })
})
