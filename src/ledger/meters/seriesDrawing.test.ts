import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../basics/instant.ts'
import { CHART, drawSeries } from './seriesDrawing.ts'

const to = '2026-03-31'

describe('The drawing of a series', () => {
  test('steps from day to day up to the last day, and the limit lies across', () => {
    const drawn = drawSeries(
      [
        { day: '2026-03-01', value: 1 },
        { day: '2026-03-16', value: 2 },
      ],
      1,
      { to },
    )
    expect(drawn).toMatchObject({ from: '2026-03-01', to, line: 'M8 212H8V115H320V18H632', limitY: 115 })
    expect(drawn?.dots.map(({ over }) => over)).toEqual([false, true])
  })
  test('of nothing is nothing, and one point is a line to the end', () => {
    expect(drawSeries([], 1, { to })).toBeNull()
    expect(drawSeries([{ day: to, value: 0 }], 0, { to })?.line).toBe('M8 212H8V212H632')
  })
  test('stays in its box, whatever the values', () => {
    const value = fc.oneof(fc.integer({ min: -10, max: 1_000_000 }), fc.constantFrom(0.001, 1e12))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), value, (values, limit) => {
        const points = values.map((one, index) => ({ day: addDays('2026-01-01', index * 3), value: one }))
        for (const { x, y } of drawSeries(points, limit, { to })?.dots ?? []) {
          expect(x).toBeGreaterThanOrEqual(CHART.left)
          expect(x).toBeLessThanOrEqual(CHART.width - CHART.right)
          expect(y).toBeGreaterThanOrEqual(CHART.top)
          expect(y).toBeLessThanOrEqual(CHART.height - CHART.bottom)
        }
      }),
    )
  })
})
