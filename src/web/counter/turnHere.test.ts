import { describe, expect, test } from 'vitest'
import { begunHere, endedHere, NOTHING_OWN, told, touchedHere, turnShown } from './turnHere.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOON = Date.UTC(2026, 10, 22, 12)
const idle = 5 * MINUTE
const ira = { person: 'i', name: 'Ира', startedAt: new Date(NOON).toISOString(), locksInMs: idle }
const fromDesk = told(ira, NOON)

describe('A turn', () => {
  test('is what the desk says, while the desk says it', () => {
    expect(turnShown(fromDesk, NOTHING_OWN)).toMatchObject({ name: 'Ира', locksAt: NOON + idle })
    expect(turnShown(null, NOTHING_OWN)).toBeNull()
  })
  test('goes on without a connection as long as somebody touches the device', () => {
    const own = touchedHere(NOTHING_OWN, fromDesk, NOON + 4 * MINUTE, idle)
    expect(turnShown(fromDesk, own)).toMatchObject({ locksAt: NOON + 9 * MINUTE, key: ira.startedAt })
  })
  test('is over twelve hours after its PIN, however often somebody touches the device', () => {
    const own = touchedHere(NOTHING_OWN, fromDesk, NOON + 12 * HOUR - MINUTE, idle)
    expect(own.turn?.locksAt).toBe(NOON + 12 * HOUR)
  })
  test('is not torn out of somebody’s hands when the desk is back and has locked it meanwhile', () => {
    const own = touchedHere(NOTHING_OWN, fromDesk, NOON + HOUR, idle)
    expect(turnShown(null, own)).toMatchObject({ person: 'i', startedAt: ira.startedAt })
  })
  test('that was ended here is over, although the desk did not hear it', () => {
    expect(turnShown(fromDesk, endedHere(ira.startedAt))).toBeNull()
  })
  test('of somebody whose PIN nobody could look at says so', () => {
    expect(turnShown(null, begunHere({ id: 'o', name: 'Олег' }, null, NOON, idle))).toMatchObject({
      name: 'Олег',
      startedAt: null,
      locksAt: NOON + idle,
    })
  })
  test('that begins with a PIN at another page of this device ends the one that was carried on here', () => {
    const own = touchedHere(NOTHING_OWN, fromDesk, NOON + HOUR, idle)
    const next = told(
      { ...ira, person: 'o', name: 'Олег', startedAt: new Date(NOON + HOUR).toISOString() },
      NOON + HOUR,
    )
    expect(turnShown(next, own)).toBe(next)
  })
  test('of the one before is never handed to whoever comes after without a PIN', () => {
    const known = begunHere({ id: 'o', name: 'Олег' }, ira.startedAt, NOON, idle)
    const afterRestart = begunHere({ id: 'o', name: 'Олег' }, null, NOON, idle)
    for (const own of [known, afterRestart])
      expect(turnShown(fromDesk, own)).toMatchObject({ name: 'Олег', startedAt: null })
    expect(turnShown(fromDesk, endedHere(ira.startedAt))).toBeNull()
  })
})
