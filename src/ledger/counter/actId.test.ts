import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { actId, numberIn, seriesOf } from './actId.ts'

const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
const instant = fc.integer({ min: 0, max: 2 ** 47 })

test('The id of an act is a UUIDv7 that sorts by the time at which the act was made', () => {
  fc.assert(
    fc.property(instant, instant, random, random, (at, other, one, two) => {
      const [a, b] = [actId(at, one), actId(other, two)]
      expect(z.uuidv7().safeParse(a).success).toBe(true)
      if (at !== other) expect(a < b).toBe(at < other)
    }),
  )
})

test('The number of an act is read off paper without a mistake', () => {
  expect(numberIn(seriesOf(new Uint8Array([5, 8, 255])), 42)).toBe('7AZ-0042')
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3, maxLength: 3 }), (bytes) => {
      expect(seriesOf(bytes)).toMatch(/^[2-9A-HJ-NP-Z]{3}$/u)
    }),
  )
})
