import { describe, expect, test } from 'vitest'
import { draftFrom, draftLines, EMPTY_LINE, filledAct, typedNumber } from './draftAct.ts'

describe('A number that somebody typed', () => {
  test.for([
    ['1,5', 1.5],
    [' 2.25 ', 2.25],
    ['1 000', 1000],
    ['', null],
    ['-1', null],
    ['1.', null],
    ['пять', null],
    ['1e3', null],
  ] as const)('%s is %s', ([typed, number]) => {
    expect(typedNumber(typed)).toBe(number)
  })
})

const WHO = { ours: 'Ира', currency: 'RUB' }

describe('An act in hand', () => {
  const draft = {
    ...draftFrom('goods_in', null, WHO),
    lines: [{ ...EMPTY_LINE, sku: ' BOX ', qty: '2', l: '50', w: '50', h: '40', worth: '100' }, EMPTY_LINE],
    theirs: 'Анна',
  }
  test('has the lines that can be read, with a size where all three sides are given', () => {
    expect(draftLines(draft)).toEqual([
      { sku: 'BOX', qty: 2, size: { l: 50, w: 50, h: 40 }, declaredValue: 100 },
    ])
    expect(draftLines({ lines: [{ ...EMPTY_LINE, sku: 'BOX', l: '50' }] })).toEqual([{ sku: 'BOX', qty: 1 }])
    expect(draftLines({ lines: [{ ...EMPTY_LINE, sku: 'BOX', qty: 'много' }] })).toEqual([])
  })
  test('names a currency where it says what a thing is worth', () => {
    expect(filledAct(draft, [], null).currency).toBe('RUB')
    expect(filledAct({ ...draft, lines: [EMPTY_LINE] }, [], null).currency).toBeUndefined()
  })
  test('says who signed, and who was asked and did not', () => {
    expect(filledAct({ ...draft, refused: true }, [], null).signatures).toEqual([
      { side: 'us', how: 'paper', name: 'Ира' },
      { side: 'client', how: 'refused', name: 'Анна' },
    ])
  })
  test('that corrects another begins with its words', () => {
    const filled = filledAct(draft, [], null)
    const again = draftFrom('goods_in', { ...filled, at: '2026-03-01T10:00:00+03:00' }, WHO)
    expect(again).toMatchObject({
      theirs: 'Анна',
      at: '2026-03-01T10:00',
      lines: [{ sku: 'BOX', l: '50', worth: '100' }],
    })
    expect(filledAct(again, [], 'X')).toMatchObject({ ...filled, corrects: 'X' })
  })
})
