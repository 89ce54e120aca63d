import { describe, expect, test } from 'vitest'
import { backupName, backupsToRemove, keysToRemove, madeAt } from './retention.ts'

const DAY = 24 * 3_600_000
const today = Date.UTC(2026, 10, 22, 3, 30)
const nights = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => backupName(today - n * DAY))

describe('Of the scheduled backups', () => {
  test('the newest of seven days, four weeks and twelve months stay', () => {
    const all = nights(400)
    const gone = backupsToRemove(all, { daily: 7, weekly: 4, monthly: 12 })
    const left = all.filter((name) => !gone.includes(name)).map((name) => name.slice(7, 15))
    expect(left.slice(0, 7)).toEqual(nights(7).map((name) => name.slice(7, 15)))
    expect(left).toContain('20261108')
    expect(left).toContain('20261031')
    expect(left).toContain('20251231')
    expect(left.length).toBeLessThanOrEqual(7 + 4 + 12)
  })

  test('of two of one day the later stays', () => {
    const [early, late] = [backupName(today), backupName(today + 1000)]
    expect(backupsToRemove([early, late], { daily: 7, weekly: 0, monthly: 0 })).toEqual([early])
  })

  test('the newest stays even when nothing is to be kept', () => {
    expect(backupsToRemove(nights(3), { daily: 0, weekly: 0, monthly: 0 })).toEqual(nights(3).slice(1))
  })

  test('a file of another name is not looked at', () => {
    const foreign = ['photos.zip', 'exhale-notes.backup', 'exhale-20261399T999999Z.backup', 'keys.age']
    expect(backupsToRemove(foreign, { daily: 0, weekly: 0, monthly: 0 })).toEqual([])
    expect(foreign.map(madeAt)).toEqual([null, null, null, null])
  })

  test('keys live for thirty days, the newest under a name of their own for ever', () => {
    const keys = [...nights(40).map((name) => `${name}.keys`), 'keys.age', 'foreign.keys']
    expect(keysToRemove(keys, today)).toEqual(keys.slice(31, 40))
  })
})
