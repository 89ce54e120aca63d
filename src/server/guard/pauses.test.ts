import { describe, expect, test } from 'vitest'
import { Pauses } from './pauses.ts'

const plan = { free: 3, longestMs: 8_000, forgottenAfterMs: 60_000, most: 2 }
const after = (attempts: number, name = 'a'): Pauses => {
  const pauses = new Pauses(plan)
  for (let done = 0, now = 0; done < attempts; now += 10_000, done += 1) pauses.attempt(name, now)
  return pauses
}

describe('Who guesses at an account', () => {
  test('may err a few times', () => {
    expect(after(2).attempt('a', 20_001)).toBe(0)
  })
  test.for([
    [3, 1_000],
    [4, 2_000],
    [5, 4_000],
    [9, 8_000],
  ] as const)('waits longer each time: %i attempts, %i ms', ([attempts, pause]) => {
    expect(after(attempts).attempt('a', (attempts - 1) * 10_000)).toBe(pause)
  })
  test('may go on after the pause', () => {
    expect(after(3).attempt('a', 21_000)).toBe(0)
  })
  test('waits for this account only', () => {
    expect(after(3).attempt('b', 20_000)).toBe(0)
  })
  test('begins anew once it was right, or after a quiet time', () => {
    const right = after(3)
    right.forget('a')
    expect(right.attempt('a', 20_000)).toBe(0)
    expect(after(9).attempt('a', 80_000 + 60_000)).toBe(0)
  })
  test('takes no more memory than planned', () => {
    const pauses = after(3)
    pauses.attempt('b', 20_000)
    pauses.attempt('c', 20_000)
    expect(pauses.attempt('a', 20_000)).toBe(0)
  })
})
