import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayAct, standsAt } from './representative.ts'

const driver = { mayWrite: false, mayHandIn: true, mayTakeOut: false, from: 100, until: 200 }

describe('A representative', () => {
  test('may do what was named and nothing else', () => {
    expect(mayAct(driver, 'hand_in', 150)).toBe(true)
    expect(mayAct(driver, 'take_out', 150)).toBe(false)
    expect(mayAct(driver, 'write', 150)).toBe(false)
  })

  test.for([
    ['before the naming', 99, false],
    ['at the very instant of the naming', 100, true],
    ['at the last instant', 199, true],
    ['when the time is over', 200, false],
  ] as const)('%s', ([, at, stands]) => {
    expect(standsAt(driver, at)).toBe(stands)
  })

  test('without a term stands for as long as nobody ends it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100 }), (at) => {
        expect(standsAt({ ...driver, until: null }, at)).toBe(true)
      }),
    )
  })
})
