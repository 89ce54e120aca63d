// Reading a whole exported log again: a million entries of a kilobyte, from the files of an export to the signed root.
// Beside it: Node hashing the same bytes once, which nobody who checks them can do without.
import { createHash } from 'node:crypto'
import { signCheckpointText } from '../src/evidence/notes/checkpoint.ts'
import { noteKey } from '../src/evidence/notes/note.ts'
import { sha256 } from '../src/evidence/log.store.ts'
import { writeBundle } from '../src/evidence/tiles/bundle.ts'
import { readExportedLog } from '../src/evidence/tiles/exportedLog.ts'
import { entriesPath, TILE_WIDTH, tilePath, tilesOf } from '../src/evidence/tiles/tilePath.ts'
import { keyPair, verifies } from '../src/server/evidence/ed25519.ts'
import { treeHasher } from '../src/server/evidence/treeHasher.ts'
import { figure, processorMs, type Figure } from './measure.ts'

const ENTRIES = 2 ** 20
const ENTRY_BYTES = 1_024
const ORIGIN = 'bench/log'

/** The row of hashes above this one: roots of 256 each. */
function rowAbove(row: readonly Uint8Array[]): Uint8Array[] {
  const { node } = treeHasher()
  const above: Uint8Array[] = []
  for (let from = 0; from + TILE_WIDTH <= row.length; from += TILE_WIDTH) {
    let hashes = row.slice(from, from + TILE_WIDTH)
    while (hashes.length > 1)
      hashes = hashes.flatMap((left, at) => (at % 2 === 0 ? [node(left, hashes[at + 1] ?? left)] : []))
    above.push(...hashes)
  }
  return above
}

/** An export in memory. Its bundles are one and the same, so that a gigabyte of entries is a quarter of a megabyte. */
function exportOf(): { files: Map<string, Uint8Array>; bundle: Uint8Array } {
  const entries = Array.from({ length: TILE_WIDTH }, (_, at) => new Uint8Array(ENTRY_BYTES).fill(at))
  const { leaf, node } = treeHasher()
  const files = new Map<string, Uint8Array>()
  let row = Array.from({ length: ENTRIES / TILE_WIDTH }, () => entries.map((entry) => leaf(entry))).flat()
  const rows = [row]
  while (row.length >= TILE_WIDTH) rows.push((row = rowAbove(row)))
  for (const tile of tilesOf(ENTRIES)) {
    const from = tile.index * TILE_WIDTH
    files.set(tilePath(tile), Buffer.concat(rows[tile.level]?.slice(from, from + tile.width) ?? []))
  }
  while (row.length > 1)
    row = row.flatMap((left, at) => (at % 2 === 0 ? [node(left, row[at + 1] ?? left)] : []))
  const pair = keyPair(new Uint8Array(32))
  const key = noteKey(ORIGIN, pair.publicKey, sha256)
  const facts = { origin: ORIGIN, size: BigInt(ENTRIES), root: row[0] ?? new Uint8Array() }
  files.set('checkpoint', Buffer.from(signCheckpointText(facts, key, pair.sign)))
  return { files, bundle: writeBundle(entries) }
}

export function exportedLogFigures(): Promise<Figure[]> {
  const { files, bundle } = exportOf()
  const key = noteKey(ORIGIN, keyPair(new Uint8Array(32)).publicKey, sha256)
  const bundles = new Set(
    Array.from({ length: ENTRIES / TILE_WIDTH }, (_, index) => entriesPath({ index, width: TILE_WIDTH })),
  )
  const read = (path: string) => (bundles.has(path) ? bundle : (files.get(path) ?? null))
  const ours = processorMs(() => {
    const done = readExportedLog(read, [key], { hasher: treeHasher(), verify: verifies })
    if (!done.ok || done.value.faults.length > 0) throw new Error('the log of the bench is whole')
  })
  const entry = bundle.subarray(2, 2 + ENTRY_BYTES)
  const plain = processorMs(() => {
    for (let at = 0; at < ENTRIES; at += 1) createHash('sha256').update(entry).digest()
  })
  const name = 'each entry hashed once by createHash'
  return Promise.resolve([
    figure(
      'log.read_export',
      [ours / 1_000, 's CPU'],
      [name, plain / 1_000],
      'goal: < 5 s CPU for 2^20 entries of 1 kB',
    ),
  ])
}
