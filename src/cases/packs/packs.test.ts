import { describe, expect, test } from 'vitest'
import { exhibitLetter, type Paper } from './paper.ts'
import { printable } from './printable.ts'
import { blackedOut } from './redaction.ts'
import { holesIn, threadNumbers } from './thread.ts'
import { weightOf } from './weight.ts'

const message = (entry: number, at: string): Paper => ({
  entry,
  document: String(entry),
  kind: 'message',
  fact: { id: `m${entry}`, at, direction: 'in' },
  parts: [],
  knownAt: 0,
  mark: null,
})

describe('Exhibits', () => {
  test('are lettered A to Z, then AA, AB, ZZ, AAA', () => {
    expect([0, 25, 26, 27, 701, 702].map(exhibitLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
  })
  test('leave numbered holes where a message of the thread is not among them', () => {
    const papers = ['2026-01-03', '2026-01-01', '2026-01-02', '2026-01-05', '2026-01-04'].map((at, entry) =>
      message(entry, at),
    )
    const numbers = threadNumbers({ papers, timezone: 'UTC' })
    expect(numbers.get(1)).toBe(1)
    expect(holesIn(numbers, new Set([1, 4]))).toEqual([
      { from: 2, to: 3 },
      { from: 5, to: 5 },
    ])
  })
  test('weigh as far as the record tells', () => {
    expect(weightOf(message(1, ''), null)).toBe('their_word')
    const agreed = (acceptedHow: string) =>
      weightOf({ ...message(1, ''), kind: 'agreement', fact: { acceptedHow } }, null)
    expect(agreed('signed-paper')).toBe('both_signed')
    expect(agreed('checkbox+sms-code')).toBe('by_code')
    expect(agreed('checkout')).toBe('by_click')
    expect(agreed('')).toBe('nothing_known')
  })
})

describe('A text that leaves', () => {
  test('hides words whatever their case and line breaks, each under blocks of one length', () => {
    const hidden = blackedOut('Иван Петров и ИВАН\nПЕТРОВ, иван (+7)', ['иван петров', '(+7)'])
    expect(hidden).toBe('█████ и █████, иван █████')
    expect(blackedOut('a', [' '])).toBe('a')
  })
  test('shows by number what is invisible or cannot be drawn', () => {
    const isDrawn = (point: number): boolean => point < 0x500
    expect(printable('a\u202Eb\u200B😀\r\nc\td\u0000', isDrawn)).toBe(
      'a[U+202E]b[U+200B][U+1F600]\nc    d[U+0000]',
    )
  })
})
