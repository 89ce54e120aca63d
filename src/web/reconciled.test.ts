import { describe, expect, test } from 'vitest'
import { agreeing } from './reconciled.ts'

const acts = { balance: { A: 2 }, counted: { A: 2 }, difference: {}, volumeByDate: [], anomalies: [] }

describe('Acts and a count', () => {
  test.for([
    ['match when every item is in both', {}, 'matches'],
    ['differ when a quantity differs', { difference: { A: -1 } }, 'differs'],
    ['say nothing without a count', { counted: {} }, 'unknown'],
    ['say nothing when an item was never taken in', { balance: {} }, 'unknown'],
    ['say nothing when an item was not counted', { balance: { A: 2, B: 1 } }, 'unknown'],
    ['match although a thing that has left was not counted', { balance: { A: 2, B: 0 } }, 'matches'],
  ] as const)('%s', ([, change, expected]) => {
    expect(agreeing({ ...acts, ...change })).toBe(expected)
  })
})
