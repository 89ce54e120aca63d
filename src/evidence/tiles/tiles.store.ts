// Tiles (C2SP tlog-tiles) of a log in the database: 256 hashes of one level each, made once for sizes that were signed, never
// changed. Everything can be counted from the leaves as well, which is what happens where a tile is not made yet.
import { sql } from 'kysely'
import { invariant } from '../../basics/result.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { epochsOf } from '../checkpoints/standing.store.ts'
import { sha256 } from '../log.store.ts'
import { appended, EMPTY_FRONTIER, frontierRoot, type Hash } from '../tree.ts'
import { subtreeRoot } from './nodes.ts'
import { TILE_WIDTH } from './tilePath.ts'

const HASH_BYTES = 32
const PAGE = 8_192
const MOST_AT_ONCE = 32

/** A tree of the organisation: its epoch, and the entry of the log that is its leaf 0. */
export interface TreeSpan {
  readonly epoch: number
  readonly first: number
}

export const splitHashes = (packed: Uint8Array): Hash[] =>
  Array.from({ length: packed.length / HASH_BYTES }, (_, at) =>
    packed.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  )

/** The hashes of `count` leaves from leaf `from` on. Throws when they are not all there. */
export async function leafHashes(tx: TenantTx, span: TreeSpan, from: number, count: number): Promise<Hash[]> {
  const { rows } = await sql<{ packed: Buffer | null }>`
    select string_agg(leaf_hash, ''::bytea order by entry_index) as packed from evidence_entry
    where org_id = ${tx.org} and entry_index >= ${span.first + from}
      and entry_index < ${span.first + from + count}`.execute(tx.db)
  const hashes = splitHashes(rows[0]?.packed ?? new Uint8Array())
  invariant(hashes.length === count, 'the leaves of a tree are all there')
  return hashes
}

/** Roots of `count` complete subtrees of `leaves` leaves each, counted from the leaves alone. */
async function countedRoots(
  tx: TenantTx,
  span: TreeSpan,
  [from, count]: readonly [number, number],
  leaves: number,
): Promise<Hash[]> {
  const roots: Hash[] = []
  let frontier = EMPTY_FRONTIER
  for (let [at, end] = [from * leaves, (from + count) * leaves]; at < end; at += PAGE)
    for (const leaf of await leafHashes(tx, span, at, Math.min(PAGE, end - at))) {
      frontier = appended(frontier, leaf, sha256)
      if (Number(frontier.size) < leaves) continue
      roots.push(frontierRoot(frontier, sha256))
      frontier = EMPTY_FRONTIER
    }
  return roots
}

/** `count` hashes of a level of tiles from hash `from` on, whether or not the tiles that hold them are made. */
export async function levelHashes(
  tx: TenantTx,
  span: TreeSpan,
  level: number,
  [from, count]: readonly [number, number],
): Promise<Hash[]> {
  if (level === 0) return leafHashes(tx, span, from, count)
  const rows = await tx.db
    .selectFrom('tile')
    .select(['tile_index', 'root'])
    .where('org_id', '=', tx.org)
    .where('epoch', '=', span.epoch)
    .where('level', '=', level - 1)
    .where('tile_index', '>=', from)
    .where('tile_index', '<', from + count)
    .orderBy('tile_index')
    .execute()
  const hole = rows.findIndex((row, at) => row.tile_index !== from + at)
  const kept = hole < 0 ? rows : rows.slice(0, hole)
  const rest = [from + kept.length, count - kept.length] as const
  return [...kept.map(({ root }) => root), ...(await countedRoots(tx, span, rest, TILE_WIDTH ** level))]
}

/** How many tiles of a level are made. */
async function madeUpTo(tx: TenantTx, epoch: number, level: number): Promise<number> {
  const last = await tx.db
    .selectFrom('tile')
    .select('tile_index')
    .where('org_id', '=', tx.org)
    .where('epoch', '=', epoch)
    .where('level', '=', level)
    .orderBy('tile_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ? last.tile_index + 1 : 0
}

async function makeLevel(
  tx: TenantTx,
  span: TreeSpan,
  level: number,
  wanted: number,
): Promise<{ readonly made: number; readonly there: number }> {
  const from = await madeUpTo(tx, span.epoch, level)
  const made = Math.min(wanted - from, MOST_AT_ONCE)
  if (made <= 0) return { made: 0, there: from }
  const hashes = await levelHashes(tx, span, level, [from * TILE_WIDTH, made * TILE_WIDTH])
  const rows = Array.from({ length: made }, (_, at) => {
    const own = hashes.slice(at * TILE_WIDTH, (at + 1) * TILE_WIDTH)
    return {
      org_id: tx.org,
      epoch: span.epoch,
      level,
      tile_index: from + at,
      hashes: Buffer.concat(own),
      root: Buffer.from(subtreeRoot(own, sha256)),
    }
  })
  // Two servers may make the same tile at the same moment: it is the same bytes.
  await tx.db
    .insertInto('tile')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
  return { made, there: from + made }
}

/** The newest signed size of each tree. */
async function signedTrees(tx: TenantTx): Promise<(TreeSpan & { readonly size: number })[]> {
  const signed = await tx.db
    .selectFrom('checkpoint')
    .select(['epoch', (row) => row.fn.max<number>('size').as('size')])
    .where('org_id', '=', tx.org)
    .groupBy('epoch')
    .execute()
  const sizes = new Map(signed.map(({ epoch, size }) => [epoch, size]))
  return (await epochsOf(tx)).map(({ epoch, first_entry: first }) => {
    return { epoch, first, size: sizes.get(epoch) ?? 0 }
  })
}

/**
 * Makes full tiles that signed trees have and that are not made yet, some at a time: to be called again, each time in a
 * transaction of its own, until it answers false. What it costs does not depend on how long the log is.
 */
export async function makeTiles(tx: TenantTx): Promise<boolean> {
  let isMore = false
  for (const tree of await signedTrees(tx)) {
    let wanted = Math.floor(tree.size / TILE_WIDTH)
    for (let level = 0; wanted > 0; level += 1) {
      const { made, there } = await makeLevel(tx, tree, level, wanted)
      isMore ||= made > 0
      wanted = Math.floor(there / TILE_WIDTH)
    }
  }
  return isMore
}
