import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begun, drawnOn, isDrawn, pathOf, pointAt, Strokes, type Strokes as Drawing } from './strokes.ts'

const share = fc.double({ min: -2, max: 3, noNaN: true })
const touch = fc.record({ x: share, y: share, begins: fc.boolean() })

const drawing = (touches: readonly { x: number; y: number; begins: boolean }[]): Drawing =>
  touches.reduce<Drawing>((strokes, { x, y, begins }) => {
    const at = pointAt(x, y)
    return begins || strokes.length === 0 ? begun(strokes, at) : drawnOn(strokes, at)
  }, [])

describe('A drawn signature', () => {
  test('is always one that the desk takes, however long and wild the hand', () => {
    fc.assert(
      fc.property(fc.array(touch, { minLength: 1, maxLength: 400 }), (touches) => {
        expect(Strokes.safeParse(drawing(touches)).success).toBe(true)
      }),
    )
  })
  test('stays within its bounds when the hand never stops', () => {
    const endless = Array.from({ length: 4_000 }, (_, n) => ({
      x: (n % 90) / 90,
      y: 0.5,
      begins: n % 20 === 0,
    }))
    expect(Strokes.safeParse(drawing(endless)).success).toBe(true)
  })
  test('has points and nothing else: no time, no pressure', () => {
    const timed = [[[1, 2, 1_700_000_000]]]
    expect(Strokes.safeParse(timed).success).toBe(false)
  })
  test('is more than a dot', () => {
    const dot = begun([], pointAt(0.5, 0.5))
    expect([isDrawn([]), isDrawn(dot), isDrawn(drawnOn(dot, pointAt(0.7, 0.5)))]).toEqual([
      false,
      false,
      true,
    ])
  })
  test('is a path that any picture can draw', () => {
    expect([
      pathOf([
        [1, 2],
        [30, 4],
      ]),
      pathOf([[5, 6]]),
    ]).toEqual(['M1 2L30 4', 'M5 6h1'])
  })
})
