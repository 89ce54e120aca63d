import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordAct } from '../../server/acts.store.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { verifies } from '../../server/evidence/ed25519.ts'
import { openLogKeeper } from '../../server/evidence/logKeeper.ts'
import { STAMP, testLog } from '../../server/evidence/testLog.ts'
import { openSecrets } from '../../server/secrets/masterKey.ts'
import { sha256 } from '../log.store.ts'
import { openCheckpoint } from '../notes/checkpoint.ts'
import { readVkey } from '../notes/note.ts'
import { consistencyPath, isConsistent } from '../proof.ts'
import { utf8 } from '../utf8.ts'
import { signCheckpoint } from './checkpoint.store.ts'
import { epochsOf, latestCheckpoint } from './standing.store.ts'

const db = testDatabase()
const log = testLog(db)

describe('A log', () => {
  test('signs where it stands, by its own key and name', async () => {
    await log.record(3)
    const { size, note } = await log.signed()
    expect(size).toBe(3)
    const [epoch] = await log.inOrg(epochsOf)
    expect(epoch?.origin).toMatch(new RegExp(`^[0-9a-f]{16}/${log.org()}$`))
    const key = readVkey(epoch?.vkey ?? '', sha256)
    expect(key.ok && openCheckpoint(utf8(note), key.value, verifies)).toMatchObject({
      ok: true,
      value: { size: 3n },
    })
  })
  test('of nothing signs nothing', async () => {
    expect(await log.sign()).toEqual({ behind: null, newest: null })
  })
  test('that has not grown is not signed again', async () => {
    await log.record()
    expect(await log.signed()).toEqual(await log.signed())
    expect(await db.asOwner('select 1 from checkpoint where org_id = $1', [log.org()])).toHaveLength(1)
  })
  test('never signs what is not committed', async () => {
    const attempt = log.inOrg(async (tx) => {
      await recordAct(tx, STAMP, { kind: 'test.done', about: {} })
      await signCheckpoint(tx, log.keeper(), STAMP.at)
    })
    await expect(attempt).rejects.toThrow('only what is committed is signed')
  })
  test('is signed once by two who sign at the same moment', async () => {
    await log.record(5)
    const other = openLogKeeper(log.state(), {}, openSecrets(log.state(), {}))
    const all = await Promise.all([log.sign(), log.sign(other), log.sign(), log.sign(other)])
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await db.asOwner('select 1 from checkpoint where org_id = $1', [log.org()])).toHaveLength(1)
  })
  test('keeps its checkpoints for ever: the desk may neither change nor delete one', async () => {
    const { sql } = await import('kysely')
    for (const statement of [
      'update checkpoint set note = note',
      'delete from checkpoint',
      'delete from log_epoch',
    ])
      await expect(log.inOrg((tx) => sql.raw(statement).execute(tx.db))).rejects.toThrow('permission denied')
  })
  test('never has two signed checkpoints under one name that contradict each other, whatever happens in between', async () => {
    const step = fc.oneof(
      fc.integer({ min: 1, max: 4 }).map((n) => ({ do: 'record' as const, n })),
      fc.constant({ do: 'sign' as const, n: 0 }),
      fc.constant({ do: 'epoch' as const, n: 0 }),
      fc.constant({ do: 'killed' as const, n: 0 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        log.another()
        for (const { do: what, n } of steps) {
          if (what === 'record') await log.record(n)
          else if (what === 'epoch') await log.newEpoch()
          else if (what === 'killed') await log.killedAfterTheMark()
          else await log.sign()
        }
        await log.sign()
        expect(await contradictions()).toEqual([])
        expect((await log.check()).faults).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

describe('A log that is written, signed and checked at once', () => {
  test('is whole in every look', async () => {
    await log.record()
    const writing = Promise.all(
      [1, 2, 3].map(async () => {
        for (let n = 0; n < 15; n += 1) await log.record()
      }),
    )
    const signing = (async () => {
      for (let n = 0; n < 15; n += 1) await log.sign()
    })()
    const looks = []
    for (let look = 0; look < 10; look += 1) looks.push(...(await log.check()).faults)
    await Promise.all([writing, signing])
    expect(looks).toEqual([])
  })
})

/** Pairs of checkpoints of one name of which the later one did not grow out of the earlier. */
async function contradictions(): Promise<string[]> {
  const entries = await db.asOwner<{ leaf_hash: Buffer }>(
    'select leaf_hash from evidence_entry where org_id = $1 order by entry_index',
    [log.org()],
  )
  const kept = await db.asOwner<{ epoch: number; first: number; size: number; root: Buffer }>(
    `select c.epoch, e.first_entry as first, c.size, c.root from checkpoint c
     join log_epoch e using (org_id, epoch) where org_id = $1 order by c.epoch, c.size`,
    [log.org()],
  )
  return kept.flatMap((later) =>
    kept
      .filter(({ epoch, size }) => epoch === later.epoch && size < later.size)
      .filter((earlier) => {
        const from = later.first
        const leaves = entries.slice(from, from + later.size).map((entry) => entry.leaf_hash)
        const path = consistencyPath(leaves, earlier.size, sha256)
        const [size1, size2] = [BigInt(earlier.size), BigInt(later.size)]
        return !isConsistent({ size1, size2, root1: earlier.root, root2: later.root, path }, sha256)
      })
      .map((earlier) => `${later.epoch}: ${earlier.size} and ${later.size}`),
  )
}

describe('A signing that was killed between the mark and the checkpoint', () => {
  test('is the same when it is done again', async () => {
    await log.record(2)
    await log.killedAfterTheMark()
    const marked = log.keeper().highWater.markOf(log.org())
    expect(await log.inOrg(latestCheckpoint)).toBeNull()
    expect(await log.signed()).toMatchObject({ size: 2, note: marked?.note })
    expect((await log.check()).faults).toEqual([])
  })
  test('is made good when the log has grown since', async () => {
    await log.record(3)
    await log.killedAfterTheMark()
    const marked = log.keeper().highWater.markOf(log.org())
    await log.record(4)
    expect((await log.signed()).size).toBe(7)
    const notes = await db.asOwner<{ note: string }>(
      'select note from checkpoint where org_id = $1 order by size',
      [log.org()],
    )
    expect(notes.map(({ note }) => note)).toContain(marked?.note)
    expect(await log.check()).toMatchObject({ checkpoints: 2, faults: [] })
  })
})

describe('The check of the whole log', () => {
  test.for([
    [
      'a signed root is another',
      `update checkpoint set root = sha256('x') where org_id = $1`,
      'says something else',
    ],
    [
      'a note is another',
      `update checkpoint set note = replace(note, E'\\n3\\n', E'\\n4\\n') where org_id = $1`,
      'is not signed by',
    ],
    [
      'entries were rewritten together with the state',
      `update evidence_entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'Z', 'Z '), 'UTF8') where org_id = $1 and entry_index = 1`,
      'has another root than the entries',
    ],
    [
      'a signed size was never reached',
      `update checkpoint set size = 9 where org_id = $1`,
      '9 entries were signed in epoch 0',
    ],
    ['the mark says more', `update log_state set epoch = 1 where org_id = $1`, 'epoch 1, the last one is 0'],
  ] as const)('shows when %s', async ([, statement, fault]) => {
    await log.record(3)
    await log.signed()
    await db.asOwner(statement, [log.org()])
    expect((await log.check()).faults.map(({ what }) => what).join('; ')).toContain(fault)
  })
})
