import * as fc from 'fast-check'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { recordAct } from '../../server/acts.store.ts'
import { asTenant, type TenantTx } from '../../server/db/tenant.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { verifies } from '../../server/evidence/ed25519.ts'
import { openLogKeeper } from '../../server/evidence/logKeeper.ts'
import { openSecrets } from '../../server/secrets/masterKey.ts'
import { fsck } from '../fsck.store.ts'
import { sha256 } from '../log.store.ts'
import { openCheckpoint } from '../notes/checkpoint.ts'
import { readVkey } from '../notes/note.ts'
import { consistencyPath, isConsistent } from '../proof.ts'
import { utf8 } from '../utf8.ts'
import { signCheckpoint, type Signing } from './checkpoint.store.ts'
import { continueBy, openEpoch } from './epoch.store.ts'
import type { LogKeeper } from './keeper.ts'
import { epochsOf, latestCheckpoint, settleStanding, type KeptCheckpoint } from './standing.store.ts'

const db = testDatabase()
const owner = { by: 'owner', at: Date.UTC(2026, 10, 21) }
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

let state: string
let keeper: LogKeeper
let org: string
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'exhale-checkpoint-'))
  folders.push(state)
  keeper = openLogKeeper(state, {}, openSecrets(state, {}))
  org = db.newOrg()
})

const inOrg = <T>(work: (tx: TenantTx) => Promise<T>): Promise<T> => asTenant(db.pools.desk, org, work)
const record = (times = 1): Promise<void> =>
  inOrg(async (tx) => {
    for (let time = 0; time < times; time += 1)
      await recordAct(tx, owner, { kind: 'test.done', about: { time } })
  })
const sign = (by: LogKeeper = keeper): Promise<Signing> => inOrg((tx) => signCheckpoint(tx, by, owner.at))
const settle = () => inOrg((tx) => settleStanding(tx, keeper))
const newEpoch = () => inOrg((tx) => openEpoch(tx, keeper, 'the disk broke', owner))
const check = () => inOrg((tx) => fsck(tx, keeper))
const markFile = (): string => join(state, 'highwater.json')

async function signed(): Promise<KeptCheckpoint> {
  const signing = await sign()
  if (signing.behind !== null || !signing.newest) throw new Error('nothing was signed')
  return signing.newest
}

/** The database as it was when it had `entries` entries: what a restored copy of its files would hold. */
async function goBackTo(entries: number, frontier: Buffer): Promise<void> {
  for (const table of ['admin_act', 'payload', 'evidence_entry'])
    await db.asOwner(`delete from ${table} where org_id = $1 and entry_index >= $2`, [org, entries])
  await db.asOwner('delete from checkpoint where org_id = $1 and size > $2', [org, entries])
  await db.asOwner('update log_state set size = $2, frontier = $3, behind = null where org_id = $1', [
    org,
    entries,
    frontier,
  ])
}
const frontierNow = async (): Promise<Buffer> => {
  const [row] = await db.asOwner<{ frontier: Buffer }>('select frontier from log_state where org_id = $1', [
    org,
  ])
  return row?.frontier ?? Buffer.alloc(0)
}

describe('A log', () => {
  test('signs where it stands, by its own key and name', async () => {
    await record(3)
    const { size, note } = await signed()
    expect(size).toBe(3)
    const [epoch] = await inOrg(epochsOf)
    expect(epoch?.origin).toMatch(new RegExp(`^[0-9a-f]{16}/${org}$`))
    const key = readVkey(epoch?.vkey ?? '', sha256)
    expect(key.ok && openCheckpoint(utf8(note), key.value, verifies)).toMatchObject({
      ok: true,
      value: { size: 3n },
    })
  })
  test('of nothing signs nothing', async () => {
    expect(await sign()).toEqual({ behind: null, newest: null })
  })
  test('that has not grown is not signed again', async () => {
    await record()
    expect(await signed()).toEqual(await signed())
    expect(await db.asOwner('select 1 from checkpoint where org_id = $1', [org])).toHaveLength(1)
  })
  test('never signs what is not committed', async () => {
    const attempt = inOrg(async (tx) => {
      await recordAct(tx, owner, { kind: 'test.done', about: {} })
      await signCheckpoint(tx, keeper, owner.at)
    })
    await expect(attempt).rejects.toThrow('only what is committed is signed')
  })
  test('is signed once by two who sign at the same moment', async () => {
    await record(5)
    const other = openLogKeeper(state, {}, openSecrets(state, {}))
    const all = await Promise.all([sign(), sign(other), sign(), sign(other)])
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await db.asOwner('select 1 from checkpoint where org_id = $1', [org])).toHaveLength(1)
  })
  test('keeps its checkpoints for ever: the desk may neither change nor delete one', async () => {
    const { sql } = await import('kysely')
    for (const statement of [
      'update checkpoint set note = note',
      'delete from checkpoint',
      'delete from log_epoch',
    ])
      await expect(inOrg((tx) => sql.raw(statement).execute(tx.db))).rejects.toThrow('permission denied')
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
        org = db.newOrg()
        for (const { do: what, n } of steps) {
          if (what === 'record') await record(n)
          else if (what === 'epoch') await newEpoch()
          else if (what === 'killed') await killedAfterTheMark()
          else await sign()
        }
        await sign()
        expect(await contradictions()).toEqual([])
        expect((await check()).faults).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

/** The mark is written, and the transaction that would have kept the checkpoint never ends. */
async function killedAfterTheMark(): Promise<void> {
  const cut = inOrg(async (tx) => {
    await signCheckpoint(tx, keeper, owner.at)
    throw new Error('killed')
  })
  await expect(cut).rejects.toThrow('killed')
}

/** Pairs of checkpoints of one name of which the later one did not grow out of the earlier. */
async function contradictions(): Promise<string[]> {
  const entries = await db.asOwner<{ leaf_hash: Buffer }>(
    'select leaf_hash from evidence_entry where org_id = $1 order by entry_index',
    [org],
  )
  const kept = await db.asOwner<{ epoch: number; first: number; size: number; root: Buffer }>(
    `select c.epoch, e.first_entry as first, c.size, c.root from checkpoint c
     join log_epoch e using (org_id, epoch) where org_id = $1 order by c.epoch, c.size`,
    [org],
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
    await record(2)
    await killedAfterTheMark()
    const marked = keeper.highWater.markOf(org)
    expect(await inOrg(latestCheckpoint)).toBeNull()
    expect(await signed()).toMatchObject({ size: 2, note: marked?.note })
    expect((await check()).faults).toEqual([])
  })
  test('is made good when the log has grown since', async () => {
    await record(3)
    await killedAfterTheMark()
    const marked = keeper.highWater.markOf(org)
    await record(4)
    expect((await signed()).size).toBe(7)
    const notes = await db.asOwner<{ note: string }>(
      'select note from checkpoint where org_id = $1 order by size',
      [org],
    )
    expect(notes.map(({ note }) => note)).toContain(marked?.note)
    expect(await check()).toMatchObject({ checkpoints: 2, faults: [] })
  })
})

describe('A database that went back in time', () => {
  const goneBack = async (): Promise<void> => {
    await record(3)
    await signed()
    const then = await frontierNow()
    await record(4)
    await signed()
    await goBackTo(3, then)
  }

  test('signs nothing and takes nothing, and can still be read', async () => {
    await goneBack()
    expect(await sign()).toEqual({ behind: 'shorter' })
    await expect(record()).rejects.toThrow('log_behind')
    expect(await inOrg(latestCheckpoint)).toMatchObject({ size: 3 })
    expect((await check()).faults.map(({ what }) => what)).toContain('it is not what was signed: shorter')
  })
  test('that was written to before anybody looked is noticed by its root', async () => {
    await goneBack()
    await record(6)
    expect(await sign()).toEqual({ behind: 'differs' })
    await expect(record()).rejects.toThrow('log_behind')
  })
  test('goes on in a new epoch, under a new name, from the last checkpoint that was known', async () => {
    await goneBack()
    await settle()
    const lost = keeper.highWater.markOf(org)
    const { epoch, origin } = await newEpoch()
    expect(epoch).toBe(1)
    expect(origin).not.toBe(lost?.origin)
    await record(2)
    expect(await signed()).toMatchObject({ epoch: 1, size: 3 })
    const [first] = await db.asOwner<{ bytes: Buffer }>(
      `select p.bytes from payload p join evidence_entry e using (org_id, entry_index)
       where org_id = $1 and e.type = 'epoch.opened' and e.entry_index = 3 and p.part = 'checkpoint'`,
      [org],
    )
    expect(first?.bytes.toString()).toBe(lost?.note)
    expect(await check()).toEqual({ entries: 6, checkpoints: 2, faults: [] })
  })
  test('twice from the same copy gets two different new names', async () => {
    await goneBack()
    const names = [await newEpoch(), await newEpoch()].map(({ origin }) => origin)
    expect(new Set(names).size).toBe(2)
  })
  test('is no excuse for one that only lacks rows of its own past', async () => {
    await record(3)
    await signed()
    await record(1)
    expect(await settle()).toBeNull()
  })
})

describe('A log whose mark is gone', () => {
  const unmarked = async (): Promise<string[]> => {
    await record(2)
    const first = (await signed()).note
    await record(2)
    const newest = (await signed()).note
    await record(1)
    rmSync(markFile())
    expect(await settle()).toBe('unmarked')
    return [first, newest]
  }
  const goOn = (note: string) => inOrg((tx) => continueBy(tx, keeper, utf8(note), verifies))

  test('takes nothing more: nobody can say what was signed since', async () => {
    await unmarked()
    await expect(record()).rejects.toThrow('log_behind')
  })
  test('goes on by the newest checkpoint, brought back from a notice', async () => {
    const [, newest = ''] = await unmarked()
    expect(await goOn(newest)).toBe('continued')
    await record()
    expect(await signed()).toMatchObject({ epoch: 0, size: 6 })
    expect((await check()).faults).toEqual([])
  })
  test('does not go on by an older one, a foreign one or a changed one', async () => {
    const [older = '', newest = ''] = await unmarked()
    expect(await goOn(older)).toBe('not_newest')
    expect(await goOn(newest.replace('\n4\n', '\n5\n'))).toBe('not_ours')
    expect(await goOn('')).toBe('not_ours')
    const mine = org
    org = db.newOrg()
    await record(4)
    const foreign = (await signed()).note
    org = mine
    expect(await goOn(foreign)).toBe('not_ours')
    await expect(record()).rejects.toThrow('log_behind')
  })
  test('is as far as one whose mark is older than its own checkpoints', async () => {
    await record(2)
    await signed()
    const old = readFileSync(markFile())
    await record(2)
    await signed()
    writeFileSync(markFile(), old)
    expect(await settle()).toBe('unmarked')
  })
  test('and that never signed just begins', async () => {
    await record(4)
    expect(await settle()).toBeNull()
    expect((await signed()).size).toBe(4)
  })
})

describe('A log whose key is gone', () => {
  test('takes nothing until a new epoch with a new key is opened', async () => {
    await record(2)
    await signed()
    rmSync(join(state, 'secrets', 'log', org))
    expect(await sign()).toEqual({ behind: 'key_lost' })
    await newEpoch()
    await record(1)
    expect(await signed()).toMatchObject({ epoch: 1, size: 2 })
    const [first, second] = await inOrg(epochsOf)
    expect(first?.vkey.split('+').at(-1)).not.toBe(second?.vkey.split('+').at(-1))
    expect((await check()).faults).toEqual([])
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
    await record(3)
    await signed()
    await db.asOwner(statement, [org])
    expect((await check()).faults.map(({ what }) => what).join('; ')).toContain(fault)
  })
})
