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

/** The full tiles among those that are asked for, as far as they are made. */
async function fullTiles(
  tx: TenantTx,
  { epoch }: TreeSpan,
  places: readonly Place[],
): Promise<Map<string, readonly Hash[]>> {
  const wanted = new Map(places.map((place) => [nameOf(place), place]))
  const pairs = sql.join(
    Array.from(wanted.values(), ({ level, tile }) => sql`(${level}::int, ${tile}::bigint)`),
  )
  const { rows } = await sql<{ level: number; tile: number; hashes: Buffer }>`
    select level, tile_index as tile, hashes from tile
    where org_id = ${tx.org} and epoch = ${epoch} and (level, tile_index) in (${pairs})`.execute(tx.db)
  return new Map(rows.map((row) => [nameOf(row), splitHashes(row.hashes)]))
}

/** Adds the tiles that are not made: as much of each as the places want of it. */
async function withPartial(
  tx: TenantTx,
  span: TreeSpan,
  places: readonly Place[],
  tiles: Map<string, readonly Hash[]>,
): Promise<void> {
  const widths = new Map<string, Place>()
  for (const place of places) {
    const name = nameOf(place)
    const known = widths.get(name)?.count ?? 0
    if (!tiles.has(name)) widths.set(name, { ...place, count: Math.max(known, place.from + place.count) })
  }
  for (const [name, { level, tile, count }] of widths)
    tiles.set(name, await levelHashes(tx, span, level, [tile * TILE_WIDTH, count]))
}

async function hashed(tx: TenantTx, span: TreeSpan, path: readonly TreeNode[][]): Promise<Hash[]> {
  const places = path.flat().map(placeOf)
  if (places.length === 0) return []
  const tiles = await fullTiles(tx, span, places)
  await withPartial(tx, span, places, tiles)
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
  hashed(tx, span, inclusionNodes(index, size))

/** Shows that the tree of `size2` entries grew out of that of `size1`, which is at least 1. Throws as `inclusionOf` does. */
export const consistencyOf = (tx: TenantTx, span: TreeSpan, size1: number, size2: number): Promise<Hash[]> =>
  hashed(tx, span, consistencyNodes(size1, size2))
