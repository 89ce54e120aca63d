// Proofs from the log in the database: a few tiles are read, however long the log is.
//
// They are proofs about what is committed; whoever hands one out gives the signed checkpoint of that size beside it.
import { sql } from 'kysely'
import { invariant } from '../basics/result.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { sha256 } from './log.store.ts'
import { consistencyNodes, folded, inclusionNodes, subtreeRoot, type TreeNode } from './tiles/nodes.ts'
import { TILE_WIDTH } from './tiles/tilePath.ts'
import { levelHashes, splitHashes, type TreeSpan } from './tiles/tiles.store.ts'
import type { Hash } from './tree.ts'

/** How many levels of the tree stand in one tile: it holds 2^8 hashes of the lowest of them. */
const TILE_LEVELS = 8

/** Where a node lies: in which tile, and over how many of its hashes from which on. */
interface Place {
  readonly level: number
  readonly tile: number
  readonly from: number
  readonly count: number
}

function placeOf({ level, index }: TreeNode): Place {
  const count = 2 ** (level % TILE_LEVELS)
  const tile = Math.floor((index * count) / TILE_WIDTH)
  return { level: Math.floor(level / TILE_LEVELS), tile, from: index * count - tile * TILE_WIDTH, count }
}

const nameOf = ({ level, tile }: Pick<Place, 'level' | 'tile'>): string => `${level} ${tile}`

type Tiles = Map<string, readonly Hash[]>
/** A tile of which the proof wants the first `count` hashes. */
interface Wanted {
  readonly level: number
  readonly tile: number
  readonly count: number
}

/** Each tile once. One that the tree does not fill is read from the rows below it, the others as they are kept. */
function wantedOf(places: readonly Place[]): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const place of places) {
    const { level, tile } = place
    const known = wanted.get(nameOf(place))?.count ?? 0
    wanted.set(nameOf(place), { level, tile, count: Math.max(known, place.from + place.count) })
  }
  return [...wanted.values()]
}

const rowsBelow = (tx: TenantTx, { epoch, first }: TreeSpan, { level, tile, count }: Wanted) => {
  const [from, to] = [tile * TILE_WIDTH, tile * TILE_WIDTH + count]
  return level === 0
    ? sql`select ${level}::int as level, ${tile}::bigint as tile,
        string_agg(leaf_hash, ''::bytea order by entry_index) as hashes from evidence_entry
        where org_id = ${tx.org} and entry_index >= ${first + from} and entry_index < ${first + to}`
    : sql`select ${level}::int as level, ${tile}::bigint as tile,
        string_agg(root, ''::bytea order by tile_index) as hashes from tile
        where org_id = ${tx.org} and epoch = ${epoch} and level = ${level - 1}
          and tile_index >= ${from} and tile_index < ${to}`
}

/** Everything in one question; what is not kept yet is counted after it. */
async function tilesFor(
  tx: TenantTx,
  span: TreeSpan,
  wanted: readonly Wanted[],
  size: number,
): Promise<Tiles> {
  const isFull = ({ level, tile }: Wanted): boolean => (tile + 1) * TILE_WIDTH ** (level + 1) <= size
  const kept = wanted.filter(isFull)
  const pairs = sql.join(kept.map(({ level, tile }) => sql`(${level}::int, ${tile}::bigint)`))
  const questions = [
    ...(kept.length > 0
      ? [
          sql`select level, tile_index as tile, hashes from tile
            where org_id = ${tx.org} and epoch = ${span.epoch} and (level, tile_index) in (${pairs})`,
        ]
      : []),
    ...wanted.filter((one) => !isFull(one)).map((one) => rowsBelow(tx, span, one)),
  ]
  const { rows } = await sql<{ level: number; tile: number; hashes: Buffer | null }>`
    ${sql.join(questions, sql` union all `)}`.execute(tx.db)
  const tiles: Tiles = new Map(rows.map((row) => [nameOf(row), splitHashes(row.hashes ?? new Uint8Array())]))
  for (const { level, tile, count } of wanted)
    if ((tiles.get(nameOf({ level, tile }))?.length ?? 0) < count)
      tiles.set(nameOf({ level, tile }), await levelHashes(tx, span, level, [tile * TILE_WIDTH, count]))
  return tiles
}

async function hashed(
  tx: TenantTx,
  span: TreeSpan,
  path: readonly TreeNode[][],
  size: number,
): Promise<Hash[]> {
  const places = path.flat().map(placeOf)
  if (places.length === 0) return []
  const tiles = await tilesFor(tx, span, wantedOf(places), size)
  const hashOf = (node: TreeNode): Hash => {
    const place = placeOf(node)
    const hashes = tiles.get(nameOf(place))
    invariant(hashes, 'each tile of a proof was read')
    return subtreeRoot(hashes.slice(place.from, place.from + place.count), sha256)
  }
  return path.map((nodes) => folded(nodes.map(hashOf), sha256))
}

/**
 * Siblings of the leaf at `index` of a tree of `size` entries, from the leaf to the root. Throws when the index lies outside
 * or so many entries are not committed.
 */
export const inclusionOf = (tx: TenantTx, span: TreeSpan, index: number, size: number): Promise<Hash[]> =>
  hashed(tx, span, inclusionNodes(index, size), size)

/** As `inclusionOf` for many places of one tree at once: what their paths share is read once. In the order of `indexes`. */
export async function inclusionsOf(
  tx: TenantTx,
  span: TreeSpan,
  indexes: readonly number[],
  size: number,
): Promise<Hash[][]> {
  const paths = indexes.map((index) => inclusionNodes(index, size))
  const hashes = await hashed(tx, span, paths.flat(), size)
  let at = 0
  return paths.map((path) => hashes.slice(at, (at += path.length)))
}

/** Shows that the tree of `size2` entries grew out of that of `size1`, which is at least 1. Throws as `inclusionOf` does. */
export const consistencyOf = (tx: TenantTx, span: TreeSpan, size1: number, size2: number): Promise<Hash[]> =>
  hashed(tx, span, consistencyNodes(size1, size2), size2)
