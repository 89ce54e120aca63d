// The clock of the machine jumps: the order of the log is its numbers, and nothing hangs on the time of day.
import { expect, test } from 'vitest'
import { MS_PER_DAY } from '../basics/instant.ts'
import { recordAct } from '../server/acts.store.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { STAMP, testLog } from '../server/evidence/testLog.ts'
import { signCheckpoint } from './checkpoints/checkpoint.store.ts'
import { endOverlap, isOverlapOver, rotateKey } from './checkpoints/keys.store.ts'
import { entriesBefore } from './entries/entries.store.ts'

const db = testDatabase()
const log = testLog(db)
const DAYS = [0, 1, -1, 2, 0, -30]

test('A clock that steps a day forwards and backwards changes neither the order of the log nor what it signs', async () => {
  for (const day of DAYS) {
    const at = STAMP.at + day * MS_PER_DAY
    await log.inOrg((tx) => recordAct(tx, { by: 'owner', at }, { kind: 'test.done', about: { day } }))
    const signing = await log.inOrg((tx) => signCheckpoint(tx, log.keeper(), at))
    expect(signing.behind).toBeNull()
  }
  const entries = await log.inOrg((tx) => entriesBefore(tx, null, 50))
  expect(entries.toReversed().map(({ at }) => (at - STAMP.at) / MS_PER_DAY)).toEqual(DAYS)
  expect(await log.check()).toEqual({ entries: DAYS.length, checkpoints: DAYS.length, faults: [] })
})

test('A key that was replaced on a day still to come signs until that day is over, and can be ended by hand', async () => {
  await log.record(1)
  await log.signed()
  const tomorrow = { by: 'owner', at: STAMP.at + MS_PER_DAY }
  await log.inOrg((tx) => rotateKey(tx, log.keeper(), tomorrow))
  await log.signed()
  expect(await log.inOrg((tx) => isOverlapOver(tx, STAMP.at - MS_PER_DAY))).toBe(false)
  expect(await log.inOrg((tx) => endOverlap(tx, STAMP))).toMatchObject({ ok: true })
  await log.signed()
  expect((await log.check()).faults).toEqual([])
})
