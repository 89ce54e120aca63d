// Exported logs for tests: the files of an export, each hash straight from the definition of the tree.
import { sha256 } from '../../evidence/log.store.ts'
import { signCheckpointText } from '../../evidence/notes/checkpoint.ts'
import { noteKey, writeVkey } from '../../evidence/notes/note.ts'
import { writeBundle } from '../../evidence/tiles/bundle.ts'
import { bundlesOf, entriesPath, TILE_WIDTH, tilePath, tilesOf } from '../../evidence/tiles/tilePath.ts'
import { leafHash, treeRoot } from '../../evidence/tree.ts'
import { concatenated, utf8 } from '../../evidence/utf8.ts'
import { keyPair } from './ed25519.ts'

export const ORIGIN = 'desk.example/log'
export const pair = keyPair(new Uint8Array(32).fill(7))
export const key = noteKey(ORIGIN, pair.publicKey, sha256)

/** The files of a log of that many entries; `word` makes another log of it. */
export function exportedFiles(size: number, word = 'entry'): Map<string, Uint8Array> {
  const entries = Array.from({ length: size }, (_, at) => utf8(`{"${word}":${at}}`))
  const leaves = entries.map((entry) => leafHash(entry, sha256))
  const root = treeRoot(leaves, sha256)
  const note = signCheckpointText({ origin: ORIGIN, size: BigInt(size), root }, key, pair.sign)
  const files = new Map([
    ['checkpoint', utf8(note)],
    ['log.vkey', utf8(`${writeVkey(key)}\n`)],
  ])
  for (const bundle of bundlesOf(size)) {
    const from = bundle.index * TILE_WIDTH
    files.set(entriesPath(bundle), writeBundle(entries.slice(from, from + bundle.width)))
  }
  for (const tile of tilesOf(size)) {
    const span = TILE_WIDTH ** tile.level
    const hashes = Array.from({ length: tile.width }, (_, at) => {
      const from = (tile.index * TILE_WIDTH + at) * span
      return treeRoot(leaves.slice(from, from + span), sha256)
    })
    files.set(tilePath(tile), concatenated(...hashes))
  }
  return files
}
