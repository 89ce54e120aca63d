import { describe, expect, test } from 'vitest'
import { hoursAndMinutes, minutesOf, readTimer } from './timer.ts'

const NOW = Date.UTC(2026, 10, 22, 9)

describe('A timer', () => {
  test('counts begun minutes, and never less than one', () => {
    expect(minutesOf(NOW, NOW)).toBe(1)
    expect(minutesOf(NOW - 60_001, NOW)).toBe(2)
    expect(minutesOf(NOW - 90 * 60_000, NOW)).toBe(90)
    expect(hoursAndMinutes(90)).toEqual({ hours: 1, minutes: 30 })
  })
  test('is read from what the browser kept, and forgotten after a week', () => {
    expect(readTimer(String(NOW - 1), NOW)).toBe(NOW - 1)
    for (const kept of [null, '', 'x', '-5', String(NOW + 1), String(NOW - 8 * 86_400_000)])
      expect(readTimer(kept, NOW)).toBeNull()
  })
})
