import { describe, expect, test } from 'vitest'
import { testDatabase } from '../server/db/testDatabase.ts'
import { testLog } from '../server/evidence/testLog.ts'
import { growLongLog } from '../server/evidence/testLongLog.ts'
import { sha256 } from './log.store.ts'
import { consistencyPath, inclusionPath } from './proof.ts'
import { consistencyOf, inclusionOf } from './proofs.store.ts'
import { makeTiles } from './tiles/tiles.store.ts'

const db = testDatabase()
const log = testLog(db)
const tree = { epoch: 0, first: 0 }

const grown = (size: number) =>
  growLongLog(db.pools, (text, values) => db.asOwner(text, values), log.org(), { size, leafBytes: 40 })
/** Signs and makes the tiles; says in how many steps. */
async function tiled(): Promise<number> {
  await log.signed()
  let steps = 0
  while (await log.inOrg(makeTiles)) steps += 1
  return steps
}
const tilesOfLevels = () =>
  db.asOwner<{ level: number; tiles: number }>(
    'select level, count(*)::int as tiles from tile where org_id = $1 group by level order by level',
    [log.org()],
  )

describe('A proof from the database', () => {
  test('is the same with tiles and without, for every kind of place', async () => {
    const leaves = await grown(70_000)
    const places = [0, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999]
    const proofs = () =>
      log.inOrg(async (tx) => {
        const paths = []
        for (const index of places) paths.push(await inclusionOf(tx, tree, index, 70_000))
        for (const size of [1, 256, 257, 65_536, 69_888, 70_000])
          paths.push(await consistencyOf(tx, tree, size, 70_000))
        return paths.map((path) => path.map((hash) => Buffer.from(hash).toString('hex')))
      })
    const without = await proofs()
    expect(without[0]).toEqual(
      inclusionPath(leaves, 0, sha256).map((hash) => Buffer.from(hash).toString('hex')),
    )
    expect(without.at(-2)).toEqual(
      consistencyPath(leaves, 69_888, sha256).map((hash) => Buffer.from(hash).toString('hex')),
    )
    await tiled()
    expect(await tilesOfLevels()).toEqual([
      { level: 0, tiles: 273 },
      { level: 1, tiles: 1 },
    ])
    expect(await proofs()).toEqual(without)
  })

  test('of a tree smaller than what is kept is that of the smaller tree', async () => {
    const leaves = await grown(1_300)
    await tiled()
    for (const size of [1, 2, 255, 256, 300, 512, 1_024, 1_299])
      for (const index of [0, Math.floor(size / 2), size - 1])
        expect(await log.inOrg((tx) => inclusionOf(tx, tree, index, size))).toEqual(
          inclusionPath(leaves.slice(0, size), index, sha256),
        )
  })

  test('of entries that are not there is refused', async () => {
    await grown(300)
    await expect(log.inOrg((tx) => inclusionOf(tx, tree, 3, 301))).rejects.toThrow('all there')
    await expect(log.inOrg((tx) => inclusionOf(tx, tree, 300, 300))).rejects.toThrow('inside the log')
    await expect(log.inOrg((tx) => consistencyOf(tx, tree, 301, 300))).rejects.toThrow('inside the log')
  })

  test('counts the places of a later epoch from its own beginning', async () => {
    await log.record(5)
    await log.signed()
    await log.newEpoch()
    await log.record(6)
    const { size } = await log.signed()
    const leaves = await db.asOwner<{ leaf_hash: Buffer }>(
      'select leaf_hash from evidence_entry where org_id = $1 and entry_index >= 5 order by entry_index',
      [log.org()],
    )
    expect(await log.inOrg((tx) => inclusionOf(tx, { epoch: 1, first: 5 }, 2, size))).toEqual(
      inclusionPath(
        leaves.map((row) => row.leaf_hash),
        2,
        sha256,
      ),
    )
  })
})

describe('The tiles of a log', () => {
  test('are made for what was signed and no further, some at a time, and each once', async () => {
    await grown(20_000)
    expect(await log.inOrg(makeTiles)).toBe(false)
    expect(await tiled()).toBe(3)
    expect(await tilesOfLevels()).toEqual([{ level: 0, tiles: 78 }])
    await log.record(250)
    expect(await log.inOrg(makeTiles)).toBe(false)
    expect(await tiled()).toBe(1)
    expect(await tilesOfLevels()).toEqual([{ level: 0, tiles: 79 }])
  })
  test('are the same when two servers make them at once', async () => {
    await grown(2_000)
    await log.signed()
    await Promise.all([1, 2, 3].map(() => log.inOrg(makeTiles)))
    expect(await tilesOfLevels()).toEqual([{ level: 0, tiles: 7 }])
  })
  test('may be changed or taken away by nobody at the desk', async () => {
    const { sql } = await import('kysely')
    for (const statement of ['update tile set hashes = hashes', 'delete from tile', 'delete from log_key'])
      await expect(log.inOrg((tx) => sql.raw(statement).execute(tx.db))).rejects.toThrow('permission denied')
  })
})
