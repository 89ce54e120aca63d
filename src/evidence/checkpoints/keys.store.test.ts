import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MS_PER_DAY } from '../../basics/instant.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { verifies } from '../../server/evidence/ed25519.ts'
import { STAMP, testLog } from '../../server/evidence/testLog.ts'
import { sha256 } from '../log.store.ts'
import { openCheckpoint } from '../notes/checkpoint.ts'
import { readVkey } from '../notes/note.ts'
import { utf8 } from '../utf8.ts'
import { signCheckpoint } from './checkpoint.store.ts'
import { continueBy } from './epoch.store.ts'
import { endOverlap, isOverlapOver, keysOf, rotateKey } from './keys.store.ts'
import { latestCheckpoint } from './standing.store.ts'

const db = testDatabase()
const log = testLog(db)
const rotate = () => log.inOrg((tx) => rotateKey(tx, log.keeper(), STAMP))
const end = () => log.inOrg((tx) => endOverlap(tx, STAMP))
const keys = async () => (await log.inOrg(keysOf)).at(-1)?.keys ?? []
/** By which of the log's keys the note holds. */
async function signedBy(note: string): Promise<number[]> {
  return (await keys())
    .filter(({ vkey }) => {
      const key = readVkey(vkey, sha256)
      return key.ok && openCheckpoint(utf8(note), key.value, verifies).ok
    })
    .map(({ no }) => no)
}
const started = async (): Promise<void> => {
  await log.record(3)
  await log.signed()
}

describe('A key that is replaced', () => {
  test('signs the entry that names its successor; both sign for a while, then the new one alone', async () => {
    await started()
    expect(await signedBy((await log.signed()).note)).toEqual([0])
    expect(await rotate()).toMatchObject({ ok: true, value: { no: 1, from: 4 } })
    expect(await signedBy((await log.signed()).note)).toEqual([0, 1])
    await log.record(2)
    expect(await signedBy((await log.signed()).note)).toEqual([0, 1])
    expect(await end()).toMatchObject({ ok: true, value: { no: 1 } })
    expect(await signedBy((await log.signed()).note)).toEqual([1])
    expect(await keys()).toMatchObject([
      { no: 0, from: 0, until: 7 },
      { no: 1, from: 4, until: null },
    ])
    expect(await log.check()).toMatchObject({ entries: 7, checkpoints: 4, faults: [] })
  })
  test('may be replaced again, and each tree is signed by those of its time', async () => {
    await started()
    for (let turn = 0; turn < 2; turn += 1) {
      await rotate()
      await log.signed()
      await end()
      await log.signed()
    }
    expect(await signedBy((await log.signed()).note)).toEqual([2])
    expect((await log.check()).faults).toEqual([])
  })
  test('is not replaced while two sign, nor before anything was signed', async () => {
    expect(await rotate()).toEqual({ ok: false, error: 'not_signed' })
    expect(await end()).toEqual({ ok: false, error: 'not_signed' })
    await started()
    expect(await end()).toEqual({ ok: false, error: 'no_overlap' })
    await rotate()
    expect(await rotate()).toEqual({ ok: false, error: 'overlap' })
  })
  test('is replaced once by two who do it at the same moment', async () => {
    await started()
    const both = await Promise.all([rotate(), rotate()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    await log.signed()
    expect((await log.check()).faults).toEqual([])
  })
  test('signs beside the new one for thirty days', async () => {
    await started()
    expect(await log.inOrg((tx) => isOverlapOver(tx, STAMP.at + 99 * MS_PER_DAY))).toBe(false)
    await rotate()
    expect(await log.inOrg((tx) => isOverlapOver(tx, STAMP.at + 30 * MS_PER_DAY - 1))).toBe(false)
    expect(await log.inOrg((tx) => isOverlapOver(tx, STAMP.at + 30 * MS_PER_DAY))).toBe(true)
  })
})

describe('A rotation that was killed', () => {
  test('before its commit leaves the old key signing alone', async () => {
    await started()
    const cut = log.inOrg(async (tx) => {
      await rotateKey(tx, log.keeper(), STAMP)
      throw new Error('killed')
    })
    await expect(cut).rejects.toThrow('killed')
    await log.record(1)
    expect(await signedBy((await log.signed()).note)).toEqual([0])
    expect(await rotate()).toMatchObject({ ok: true })
    expect(await signedBy((await log.signed()).note)).toEqual([0, 1])
    expect((await log.check()).faults).toEqual([])
  })
  test('between the mark and the checkpoint of both keys is made good by the same note', async () => {
    await started()
    await rotate()
    await log.killedAfterTheMark()
    const marked = log.keeper().highWater.markOf(log.org())
    expect((await log.signed()).note).toBe(marked?.note)
    expect(await signedBy(marked?.note ?? '')).toEqual([0, 1])
    expect((await log.check()).faults).toEqual([])
  })
})

describe('A log with two keys', () => {
  test('takes nothing when either of them is lost, until a new epoch is opened', async () => {
    await started()
    await rotate()
    await log.signed()
    rmSync(join(log.state(), 'secrets', 'log', `${log.org()}.1`))
    expect(await log.sign()).toEqual({ behind: 'key_lost' })
    await log.newEpoch()
    expect(await log.signed()).toMatchObject({ epoch: 1 })
    expect((await log.check()).faults).toEqual([])
  })
  test('that comes back from before the rotation is noticed, and goes on under a new name', async () => {
    await started()
    const goBack = await log.copied()
    await rotate()
    await log.signed()
    await db.asOwner('delete from log_key where org_id = $1', [log.org()])
    await goBack()
    expect(await log.sign()).toEqual({ behind: 'shorter' })
    await log.newEpoch()
    await log.signed()
    expect((await log.check()).faults).toEqual([])
  })
  test('goes on by a checkpoint from outside only when both have signed it', async () => {
    await started()
    await rotate()
    const { note } = await log.signed()
    const half = `${note.split('\n').slice(0, -2).join('\n')}\n`
    rmSync(log.markFile())
    await log.settle()
    const goOn = (by: string) => log.inOrg((tx) => continueBy(tx, log.keeper(), utf8(by), verifies))
    expect(await goOn(half)).toBe('not_ours')
    expect(await goOn(note)).toBe('continued')
  })
  test('shows a checkpoint that one of them did not sign', async () => {
    await started()
    await rotate()
    await log.signed()
    await db.asOwner(
      `update checkpoint set note = regexp_replace(note, '[^\n]+\n$', '') where org_id = $1 and size = 4`,
      [log.org()],
    )
    expect((await log.check()).faults.map(({ what }) => what).join()).toContain('unsigned')
  })
})

describe('A key that somebody else may hold', () => {
  test('never signs again: a new epoch has a key that was never used, and says since when', async () => {
    await started()
    const before = (await keys()).map(({ vkey }) => vkey.split('+').at(-1))
    await log.compromised({ at: STAMP.at, size: null })
    await log.record(1)
    expect(await log.signed()).toMatchObject({ epoch: 1, size: 2 })
    const epochs = await log.inOrg(keysOf)
    expect(epochs.map(({ compromised }) => compromised)).toEqual([null, { at: STAMP.at, size: null }])
    expect(before).not.toContain(epochs[1]?.keys[0]?.vkey.split('+').at(-1))
    const checked = await log.check()
    expect(checked.faults).toEqual([])
    expect(await log.inOrg(latestCheckpoint)).toMatchObject({ epoch: 1 })
    await log.inOrg((tx) => signCheckpoint(tx, log.keeper(), STAMP.at))
  })
})
