// A log as plain files (C2SP tlog-tiles), for whoever wants to read it without the desk: entries, tiles, keys and tokens up to
// the newest signed size, and the checkpoint last of all. The same signed size gives the same bytes.
import type { TenantTx } from '../../server/db/tenant.ts'
import { keysOf, type EpochKeys } from '../checkpoints/keys.store.ts'
import { newestOfEpoch } from '../entries/signed.store.ts'
import { concatenated, utf8 } from '../utf8.ts'
import { writeBundle } from './bundle.ts'
import { bundlesOf, entriesPath, TILE_WIDTH, tilePath, tilesOf } from './tilePath.ts'
import { levelHashes } from './tiles.store.ts'

export interface LogFile {
  /** Below the folder of the log, with slashes. */
  readonly path: string
  readonly bytes: Uint8Array
}

async function* entryBundles(tx: TenantTx, { first }: EpochKeys, size: number): AsyncGenerator<LogFile> {
  for (const bundle of bundlesOf(size)) {
    const from = first + bundle.index * TILE_WIDTH
    const rows = await tx.db
      .selectFrom('evidence_entry')
      .select('bytes')
      .where('org_id', '=', tx.org)
      .where('entry_index', '>=', from)
      .where('entry_index', '<', from + bundle.width)
      .orderBy('entry_index')
      .execute()
    yield { path: entriesPath(bundle), bytes: writeBundle(rows.map(({ bytes }) => bytes)) }
  }
}

async function* hashTiles(tx: TenantTx, epoch: EpochKeys, size: number): AsyncGenerator<LogFile> {
  for (const tile of tilesOf(size)) {
    const hashes = await levelHashes(tx, epoch, tile.level, [tile.index * TILE_WIDTH, tile.width])
    yield { path: tilePath(tile), bytes: concatenated(...hashes) }
  }
}

/** Each token with the exact bytes that it stamps: `timestamps/<size>-<k>.tsr` over `timestamps/<size>.checkpoint`. */
async function* tokens(tx: TenantTx, { epoch }: EpochKeys, size: number): AsyncGenerator<LogFile> {
  const rows = await tx.db
    .selectFrom('timestamp_token')
    .innerJoin('checkpoint', (on) =>
      on
        .onRef('checkpoint.org_id', '=', 'timestamp_token.org_id')
        .onRef('checkpoint.epoch', '=', 'timestamp_token.epoch')
        .onRef('checkpoint.size', '=', 'timestamp_token.size'),
    )
    .innerJoin('payload', (on) =>
      on
        .onRef('payload.org_id', '=', 'timestamp_token.org_id')
        .onRef('payload.entry_index', '=', 'timestamp_token.entry_index')
        .on('payload.part', '=', 'token'),
    )
    .select(['timestamp_token.size', 'checkpoint.note', 'payload.bytes'])
    .where('timestamp_token.org_id', '=', tx.org)
    .where('checkpoint.org_id', '=', tx.org)
    .where('payload.org_id', '=', tx.org)
    .where('timestamp_token.epoch', '=', epoch)
    .where('timestamp_token.size', '<=', size)
    .orderBy('timestamp_token.size')
    .orderBy('timestamp_token.entry_index')
    .execute()
  const counted = new Map<number, number>()
  for (const { size: stamped, note, bytes } of rows) {
    const k = (counted.get(stamped) ?? 0) + 1
    counted.set(stamped, k)
    if (k === 1) yield { path: `timestamps/${stamped}.checkpoint`, bytes: utf8(note) }
    yield { path: `timestamps/${stamped}-${k}.tsr`, bytes }
  }
}

/** All files of one epoch, one after another; nothing when the epoch has signed nothing. */
export async function* logFiles(tx: TenantTx, epoch: EpochKeys): AsyncGenerator<LogFile> {
  const newest = await newestOfEpoch(tx, epoch.epoch)
  if (!newest) return
  const ranges = epoch.keys.map(({ vkey, from, until }) => `${vkey} ${from} ${until ?? '-'}\n`)
  yield { path: 'log.vkey', bytes: utf8(epoch.keys.map(({ vkey }) => `${vkey}\n`).join('')) }
  yield { path: 'keys', bytes: utf8(ranges.join('')) }
  yield* entryBundles(tx, epoch, newest.size)
  yield* hashTiles(tx, epoch, newest.size)
  yield* tokens(tx, epoch, newest.size)
  yield { path: 'checkpoint', bytes: utf8(newest.note) }
}

/** The epochs that can be exported, oldest first. */
export async function exportableEpochs(tx: TenantTx): Promise<EpochKeys[]> {
  const all = await keysOf(tx)
  const signed: EpochKeys[] = []
  for (const epoch of all) if (await newestOfEpoch(tx, epoch.epoch)) signed.push(epoch)
  return signed
}
