import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

describe('Marked words', () => {
  test('overlapping marks share the run that both cover', () => {
    const runs = segmentsOf('pay me today', [
      { start: 0, end: 6, label: 'demand' },
      { start: 4, end: 12, label: 'deadline' },
    ])
    expect(runs.map((run) => [run.text, run.marks.map((mark) => mark.label)])).toEqual([
      ['pay ', ['demand']],
      ['me', ['demand', 'deadline']],
      [' today', ['deadline']],
    ])
  })

  test('a mark outside the text marks nothing', () => {
    expect(segmentsOf('short', [{ start: 40, end: 50 }])).toEqual([{ start: 0, text: 'short', marks: [] }])
  })

  test('no letter of the text is lost or doubled, whatever the marks are', () => {
    const mark = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        expect(
          segmentsOf(text, marks)
            .map((run) => run.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
