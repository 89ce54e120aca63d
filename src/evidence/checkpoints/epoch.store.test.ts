import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { verifies } from '../../server/evidence/ed25519.ts'
import { testLog } from '../../server/evidence/testLog.ts'
import { utf8 } from '../utf8.ts'
import { continueBy } from './epoch.store.ts'
import { epochsOf, latestCheckpoint } from './standing.store.ts'

const db = testDatabase()
const log = testLog(db)

describe('A database that went back in time', () => {
  const goneBack = async (): Promise<void> => {
    await log.record(3)
    await log.signed()
    const goBack = await log.copied()
    await log.record(4)
    await log.signed()
    await goBack()
  }

  test('signs nothing and takes nothing, and can still be read', async () => {
    await goneBack()
    expect(await log.sign()).toEqual({ behind: 'shorter' })
    await expect(log.record()).rejects.toThrow('log_behind')
    expect(await log.inOrg(latestCheckpoint)).toMatchObject({ size: 3 })
    expect((await log.check()).faults.map(({ what }) => what)).toContain('it is not what was signed: shorter')
  })
  test('that was written to before anybody looked is noticed by its root', async () => {
    await goneBack()
    await log.record(6)
    expect(await log.sign()).toEqual({ behind: 'differs' })
    await expect(log.record()).rejects.toThrow('log_behind')
  })
  test('goes on in a new epoch, under a new name, from the last checkpoint that was known', async () => {
    await goneBack()
    await log.settle()
    const lost = log.keeper().highWater.markOf(log.org())
    const { epoch, origin } = await log.newEpoch()
    expect(epoch).toBe(1)
    expect(origin).not.toBe(lost?.origin)
    await log.record(2)
    expect(await log.signed()).toMatchObject({ epoch: 1, size: 3 })
    const [first] = await db.asOwner<{ bytes: Buffer }>(
      `select p.bytes from payload p join evidence_entry e using (org_id, entry_index)
       where org_id = $1 and e.type = 'epoch.opened' and e.entry_index = 3 and p.part = 'checkpoint'`,
      [log.org()],
    )
    expect(first?.bytes.toString()).toBe(lost?.note)
    expect(await log.check()).toEqual({ entries: 6, checkpoints: 2, faults: [] })
  })
  test('twice from the same copy gets two different new names', async () => {
    await goneBack()
    const names = [await log.newEpoch(), await log.newEpoch()].map(({ origin }) => origin)
    expect(new Set(names).size).toBe(2)
  })
  test('is no excuse for one that only lacks rows of its own past', async () => {
    await log.record(3)
    await log.signed()
    await log.record(1)
    expect(await log.settle()).toBeNull()
  })
})

describe('A log whose mark is gone', () => {
  const unmarked = async (): Promise<string[]> => {
    await log.record(2)
    const first = (await log.signed()).note
    await log.record(2)
    const newest = (await log.signed()).note
    await log.record(1)
    rmSync(log.markFile())
    expect(await log.settle()).toBe('unmarked')
    return [first, newest]
  }
  const goOn = (note: string) => log.inOrg((tx) => continueBy(tx, log.keeper(), utf8(note), verifies))

  test('takes nothing more: nobody can say what was signed since', async () => {
    await unmarked()
    await expect(log.record()).rejects.toThrow('log_behind')
  })
  test('goes on by the newest checkpoint, brought back from a notice', async () => {
    const [, newest = ''] = await unmarked()
    expect(await goOn(newest)).toBe('continued')
    await log.record()
    expect(await log.signed()).toMatchObject({ epoch: 0, size: 6 })
    expect((await log.check()).faults).toEqual([])
  })
  test('does not go on by an older one, a foreign one or a changed one', async () => {
    const [older = '', newest = ''] = await unmarked()
    expect(await goOn(older)).toBe('not_newest')
    expect(await goOn(newest.replace('\n4\n', '\n5\n'))).toBe('not_ours')
    expect(await goOn('')).toBe('not_ours')
    await expect(log.record()).rejects.toThrow('log_behind')
  })
  test('does not go on by that of another organisation', async () => {
    await log.record(4)
    const foreign = (await log.signed()).note
    log.another()
    await unmarked()
    expect(await goOn(foreign)).toBe('not_ours')
  })
  test('is as far as one whose mark is older than its own checkpoints', async () => {
    await log.record(2)
    await log.signed()
    const old = readFileSync(log.markFile())
    await log.record(2)
    await log.signed()
    writeFileSync(log.markFile(), old)
    expect(await log.settle()).toBe('unmarked')
  })
  test('and that never signed just begins', async () => {
    await log.record(4)
    expect(await log.settle()).toBeNull()
    expect((await log.signed()).size).toBe(4)
  })
})

describe('A log whose key is gone', () => {
  test('takes nothing until a new epoch with a new key is opened', async () => {
    await log.record(2)
    await log.signed()
    rmSync(join(log.state(), 'secrets', 'log', log.org()))
    expect(await log.sign()).toEqual({ behind: 'key_lost' })
    await log.newEpoch()
    await log.record(1)
    expect(await log.signed()).toMatchObject({ epoch: 1, size: 2 })
    const [first, second] = await log.inOrg(epochsOf)
    expect(first?.vkey.split('+').at(-1)).not.toBe(second?.vkey.split('+').at(-1))
    expect((await log.check()).faults).toEqual([])
  })
})
