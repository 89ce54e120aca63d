// An exported log (C2SP tlog-tiles, as plain files) read again from its entries up to its signed root.
//
// Nothing is taken from the tiles: every hash is counted from the entries, and a tile must hold just what was counted. So
// memory holds one bundle and one row of hashes a level, however long the log is.
import { err, invariant, ok, type Result } from '../../basics/result.ts'
import { readCheckpointText, type Checkpoint } from '../notes/checkpoint.ts'
import { openNote, type NoteKey, type NoteRefusal, type Verify } from '../notes/note.ts'
import type { Hash } from '../tree.ts'
import { sameBytes } from '../utf8.ts'
import { readBundle } from './bundle.ts'
import { entriesPath, TILE_WIDTH, tilePath } from './tilePath.ts'

/** The bytes of a file below the folder of the log, or null when there is none. */
export type ReadFile = (path: string) => Uint8Array | null

/** How leaves and nodes are hashed (RFC 6962), given by whoever calls: speed is theirs to choose. */
export interface TreeHasher {
  readonly leaf: (entry: Uint8Array) => Hash
  readonly node: (left: Hash, right: Hash) => Hash
}

export interface LogTools {
  readonly hasher: TreeHasher
  readonly verify: Verify
}

export type ExportFault =
  | { readonly what: 'missing' | 'malformed' | 'altered'; readonly where: string }
  /** The entries give another root than the one that was signed. */
  | { readonly what: 'other_root'; readonly where: 'checkpoint' }

export interface ExportRead {
  readonly checkpoint: Checkpoint
  /** Empty when every entry, every tile and the root agree. At most a hundred are told. */
  readonly faults: readonly ExportFault[]
}

const MOST_FAULTS = 100
const HASH_BYTES = 32
// A log of a hundred million entries of 1 kB is 100 GB; a larger number is a mistake or an attack on whoever reads it.
const MOST_ENTRIES = 1_000_000_000n

/** The hashes of one level that no full tile holds yet, and how many tiles there were before. */
interface Row {
  readonly hashes: Hash[]
  tiles: number
}

/** Counts the tree from the leaves up, and holds each tile against what was counted. */
class Counting {
  readonly #rows: Row[] = []
  readonly faults: ExportFault[] = []
  readonly read: ReadFile
  readonly hasher: TreeHasher
  constructor(read: ReadFile, hasher: TreeHasher) {
    this.read = read
    this.hasher = hasher
  }

  fault(fault: ExportFault): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault)
  }

  add(hash: Hash, level = 0): void {
    const row = (this.#rows[level] ??= { hashes: [], tiles: 0 })
    row.hashes.push(hash)
    if (row.hashes.length < TILE_WIDTH) return
    this.#compare(row, level)
    const root = this.#rootOf(row.hashes)
    row.hashes.length = 0
    row.tiles += 1
    this.add(root, level + 1)
  }

  /** The root of all leaves that were added; holds the partial tiles against what was counted as well. */
  end(): Hash | null {
    for (const [level, row] of this.#rows.entries()) if (row.hashes.length > 0) this.#compare(row, level)
    // Complete subtrees, largest first: the rows from the top, each cut into powers of two.
    const subtrees = this.#rows.toReversed().flatMap(({ hashes }) => this.#powersOfTwo(hashes))
    const [last, ...rest] = subtrees.toReversed()
    return last ? rest.reduce((right, left) => this.hasher.node(left, right), last) : null
  }

  #compare({ hashes, tiles }: Row, level: number): void {
    const where = tilePath({ level, index: tiles, width: hashes.length })
    const tile = this.read(where)
    if (!tile) this.fault({ what: 'missing', where })
    else if (tile.length !== hashes.length * HASH_BYTES) this.fault({ what: 'malformed', where })
    else if (
      !hashes.every((hash, at) => sameBytes(tile.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES), hash))
    )
      this.fault({ what: 'altered', where })
  }

  #powersOfTwo(hashes: readonly Hash[]): Hash[] {
    const roots: Hash[] = []
    let from = 0
    for (let size = TILE_WIDTH / 2; size >= 1; size /= 2) {
      if (hashes.length - from < size) continue
      roots.push(this.#rootOf(hashes.slice(from, from + size)))
      from += size
    }
    return roots
  }

  #rootOf(hashes: readonly Hash[]): Hash {
    let row = hashes
    while (row.length > 1) {
      const above: Hash[] = []
      for (let at = 0; at + 1 < row.length; at += 2) {
        const [left, right] = [row[at], row[at + 1]]
        if (left && right) above.push(this.hasher.node(left, right))
      }
      row = above
    }
    const [root] = row
    invariant(root, 'a complete subtree has 2^n hashes')
    return root
  }
}

function countEntries(counting: Counting, size: number): Hash | null {
  for (let [index, left] = [0, size]; left > 0; index += 1) {
    const width = Math.min(TILE_WIDTH, left)
    const where = entriesPath({ index, width })
    const bytes = counting.read(where)
    const entries = bytes ? readBundle(bytes, width) : null
    if (!entries?.ok) {
      // Without its entries the rest of the tree cannot be counted.
      counting.fault({ what: entries ? 'malformed' : 'missing', where })
      return null
    }
    for (const entry of entries.value) counting.add(counting.hasher.leaf(entry))
    left -= width
  }
  return counting.end()
}

/**
 * Reads an exported log by the keys of that log. A checkpoint that is not there, or not signed by them, refuses all of it;
 * everything else is a fault with its place.
 */
export function readExportedLog(
  read: ReadFile,
  keys: readonly NoteKey[],
  { hasher, verify }: LogTools,
): Result<ExportRead, NoteRefusal | 'no_checkpoint' | 'other_log' | 'missing' | 'empty' | 'too_large'> {
  const bytes = read('checkpoint')
  if (!bytes) return err('missing')
  const opened = openNote(bytes, keys, verify)
  if (!opened.ok) return opened
  const checkpoint = readCheckpointText(opened.value.text)
  if (!checkpoint) return err('no_checkpoint')
  if (!opened.value.verified.some(({ name }) => name === checkpoint.origin)) return err('other_log')
  if (checkpoint.size === 0n) return err('empty')
  if (checkpoint.size > MOST_ENTRIES) return err('too_large')
  const counting = new Counting(read, hasher)
  const root = countEntries(counting, Number(checkpoint.size))
  if (root && !sameBytes(root, checkpoint.root)) counting.fault({ what: 'other_root', where: 'checkpoint' })
  return ok({ checkpoint, faults: counting.faults })
}
