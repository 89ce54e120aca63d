// Tiles against the leaves: each kept tile must be what the entries give, and each that a signed tree fills must be there.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { EpochSpan } from '../checkpoints/epochSpans.store.ts'
import { newestOfEpoch } from '../entries/signed.store.ts'
import { sha256 } from '../log.store.ts'
import { subtreeRoot } from '../tiles/nodes.ts'
import { TILE_WIDTH, tilePath } from '../tiles/tilePath.ts'
import { leafHashes } from '../tiles/tiles.store.ts'
import type { Hash } from '../tree.ts'
import { concatenated, sameBytes } from '../utf8.ts'

const PAGE = 256

interface TileRow {
  readonly tile_index: number
  readonly hashes: Buffer
  readonly root: Buffer
}

async function* rowsOf(tx: TenantTx, epoch: number, level: number): AsyncGenerator<TileRow> {
  for (let from = 0; ;) {
    const rows = await tx.db
      .selectFrom('tile')
      .select(['tile_index', 'hashes', 'root'])
      .where('org_id', '=', tx.org)
      .where('epoch', '=', epoch)
      .where('level', '=', level)
      .where('tile_index', '>=', from)
      .orderBy('tile_index')
      .limit(PAGE)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    from = last.tile_index + 1
  }
}

/** What is wrong with the tiles of one level, and the roots that the leaves give over each full one. */
async function levelFaults(
  tx: TenantTx,
  { epoch }: EpochSpan,
  level: number,
  fullTiles: AsyncIterable<readonly Hash[]>,
): Promise<{ faults: string[]; roots: Hash[] }> {
  const kept = rowsOf(tx, epoch, level)
  const [faults, roots]: [string[], Hash[]] = [[], []]
  let row = await kept.next()
  let [index, missing]: [number, string[]] = [0, []]
  const named = (tile: number): string =>
    `${tilePath({ level, index: tile, width: TILE_WIDTH })} of epoch ${epoch}`
  for await (const hashes of fullTiles) {
    const root = subtreeRoot(hashes, sha256)
    roots.push(root)
    if (!row.done && row.value.tile_index === index) {
      // A hole before a tile that is there: tiles are made one after another.
      faults.push(...missing)
      missing = []
      const isSame = sameBytes(row.value.hashes, concatenated(...hashes)) && sameBytes(row.value.root, root)
      if (!isSame) faults.push(`${named(index)} is not what the entries give`)
      row = await kept.next()
    } else missing.push(`${named(index)} is gone`)
    index += 1
  }
  if (!row.done) faults.push(`${named(row.value.tile_index)} is of more entries than were recorded`)
  return { faults, roots }
}

async function* leafTiles(tx: TenantTx, span: EpochSpan, size: number): AsyncGenerator<readonly Hash[]> {
  for (let at = 0; at + TILE_WIDTH <= size; at += TILE_WIDTH) yield leafHashes(tx, span, at, TILE_WIDTH)
}
// oxlint-disable-next-line require-await -- read like the level below it
async function* rootTiles(roots: readonly Hash[]): AsyncGenerator<readonly Hash[]> {
  for (let at = 0; at + TILE_WIDTH <= roots.length; at += TILE_WIDTH) yield roots.slice(at, at + TILE_WIDTH)
}

/**
 * What is wrong with the tiles of an epoch. Those that are not made yet at the end of a level are no fault: they are made
 * behind the signing, some at a time. The entries themselves are checked elsewhere; here their kept hashes are believed.
 */
export async function tileFaults(tx: TenantTx, span: EpochSpan): Promise<string[]> {
  const size = (await newestOfEpoch(tx, span.epoch))?.size ?? 0
  const faults: string[] = []
  let [tiles, count]: [AsyncIterable<readonly Hash[]>, number] = [leafTiles(tx, span, size), size]
  for (let level = 0; count >= TILE_WIDTH || level === 0; level += 1) {
    const found = await levelFaults(tx, span, level, tiles)
    faults.push(...found.faults)
    tiles = rootTiles(found.roots)
    count = found.roots.length
  }
  return faults
}
