import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMailDue, renewalAt, retryAfterMs, stampDueAt, type Pending, type Stamped } from './due.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 22)
const HOUR_MS = 60 * MINUTE

const aTime = fc.integer({ min: -400, max: 400 }).map((days) => NOW + days * DAY)
const near = fc.integer({ min: -3 * HOUR_MS, max: 3 * HOUR_MS }).map((ms) => NOW + ms)
const everyMs = fc.integer({ min: 15, max: 1_440 }).map((minutes) => minutes * MINUTE)
const pending: fc.Arbitrary<Pending> = fc.record({ firstAt: near, isUrgent: fc.boolean() })
const stamped: fc.Arbitrary<Stamped> = fc
  .record({ genTime: aTime, receivedAt: aTime, until: fc.option(aTime) })
  .map((one) => ({ ...one, until: one.until === null ? null : Math.max(one.until, one.genTime) }))

describe('An authority is asked', () => {
  test('never when nothing waits but what anchoring wrote itself, unless its token is to be renewed', () => {
    fc.assert(
      fc.property(fc.option(stamped), everyMs, (newest, every) => {
        const at = stampDueAt({ pending: null, newest, everyMs: every }, NOW)
        expect(at).toBe(newest ? renewalAt(newest) : Infinity)
      }),
    )
  })
  test('never later than the term after the first entry that waits, whatever the clock did', () => {
    fc.assert(
      fc.property(pending, fc.option(stamped), everyMs, (waiting, newest, every) => {
        const at = stampDueAt({ pending: waiting, newest, everyMs: every }, NOW)
        expect(at).toBeLessThanOrEqual(Math.max(NOW, waiting.firstAt <= NOW ? waiting.firstAt + every : NOW))
      }),
    )
  })
  test('not before the term when nothing is urgent', () => {
    const waiting = { firstAt: NOW - 10 * MINUTE, isUrgent: false }
    expect(stampDueAt({ pending: waiting, newest: null, everyMs: HOUR_MS }, NOW)).toBe(NOW + 49 * MINUTE)
  })
  test('at once for what is urgent', () => {
    const waiting = { firstAt: NOW - 1_000, isUrgent: true }
    expect(stampDueAt({ pending: waiting, newest: null, everyMs: HOUR_MS }, NOW)).toBe(NOW)
  })
  test('after a breath when the last token has only just come', () => {
    const newest = { genTime: NOW, receivedAt: NOW - 4_000, until: null }
    const waiting = { firstAt: NOW - 1_000, isUrgent: true }
    expect(stampDueAt({ pending: waiting, newest, everyMs: HOUR_MS }, NOW)).toBe(NOW + 6_000)
  })
  test('once a year though nothing happens, and earlier when its certificate ends', () => {
    const token = { genTime: NOW, receivedAt: NOW, until: null }
    expect(renewalAt(token)).toBe(NOW + 365 * DAY)
    expect(renewalAt({ ...token, until: NOW + 200 * DAY })).toBe(NOW + 140 * DAY)
  })
  test('at most once a month for a certificate that is about to end', () => {
    fc.assert(
      fc.property(stamped, (token) => {
        expect(renewalAt(token)).toBeGreaterThanOrEqual(token.genTime + 30 * DAY)
      }),
    )
  })
})

describe('An authority that fails', () => {
  test('is asked again after longer and longer, at most a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 99].map(retryAfterMs)).toEqual(
      [0, 0.5, 1, 2, 4, 8, 15, 15].map((minutes) => minutes * MINUTE),
    )
  })
})

describe('The daily checkpoint', () => {
  test.for([
    [null, true],
    [NOW - DAY, true],
    [NOW - DAY + 1, false],
    [NOW + MINUTE, false],
    [NOW + DAY, true],
  ] as const)('after %s is due: %s', ([last, due]) => {
    expect(isMailDue(last, NOW)).toBe(due)
  })
})
