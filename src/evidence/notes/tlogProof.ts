// One entry's proof as a file (C2SP tlog-proof v1): its place, the way from its leaf to the root, and the signed checkpoint.
//
// A file says each thing in one form only: canonical base64, no leading zero, line ends of one kind. `extra` is carried for
// others and authenticated by nothing; we never write it, and nobody may believe it.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Sha256 } from '../leaf.ts'
import { isIncluded } from '../proof.ts'
import { leafHash, type Hash } from '../tree.ts'
import { fromUtf8, utf8 } from '../utf8.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { readCheckpointText, type Checkpoint } from './checkpoint.ts'
import { openNote, readNote, type NoteKey, type NoteRefusal, type Verify } from './note.ts'

const FIRST_LINE = 'c2sp.org/tlog-proof@v1'
const HASH_BYTES = 32
const LONGEST_PATH = 64
const MOST_BYTES = 1_100_000
const LARGEST = 2n ** 64n - 1n
const INDEX = /^index (0|[1-9][0-9]{0,19})$/

export interface TlogProof {
  /** The place in the tree of the checkpoint, from 0. */
  readonly index: bigint
  /** Siblings from the leaf to the root. */
  readonly path: readonly Hash[]
  /** The signed note, word for word. */
  readonly checkpoint: string
  /** Unauthenticated bytes of whoever wrote the file. */
  readonly extra?: Uint8Array
}

/** The text of the file. */
export function writeTlogProof({ index, path, checkpoint, extra }: TlogProof): string {
  const lines = [
    FIRST_LINE,
    ...(extra ? [`extra ${toBase64(extra)}`] : []),
    `index ${index}`,
    ...path.map(toBase64),
  ]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

/** Reads the file without believing it; the checkpoint in it has the form of one, whoever signed it. */
export function readTlogProof(bytes: Uint8Array): Result<TlogProof, 'malformed'> {
  const whole = bytes.length <= MOST_BYTES ? fromUtf8(bytes) : null
  // The lines of the proof are never empty: the first blank line ends them, whatever the checkpoint holds.
  const end = whole?.indexOf('\n\n') ?? -1
  if (whole === null || end < 0) return err('malformed')
  const [first, ...rest] = whole.slice(0, end).split('\n')
  const carried = rest[0]?.startsWith('extra ') === true
  const extra = carried ? fromBase64(rest.shift()?.slice('extra '.length) ?? '') : undefined
  const [, digits] = INDEX.exec(rest.shift() ?? '') ?? []
  if (first !== FIRST_LINE || extra === null || digits === undefined || BigInt(digits) > LARGEST)
    return err('malformed')
  if (rest.length > LONGEST_PATH) return err('malformed')
  const path = rest.map(fromBase64).filter((hash) => hash?.length === HASH_BYTES)
  const checkpoint = whole.slice(end + 2)
  const note = readNote(utf8(checkpoint))
  if (path.length < rest.length || !note.ok || !readCheckpointText(note.value.text)) return err('malformed')
  const read = { index: BigInt(digits), path: path.filter((hash) => hash !== null), checkpoint }
  return ok(extra ? { ...read, extra } : read)
}

export interface ProvenEntry {
  readonly index: bigint
  readonly checkpoint: Checkpoint
}
export type ProofRefusal = NoteRefusal | 'no_checkpoint' | 'other_log' | 'not_included'

/** Does the file prove that this entry stands in the log that one of these keys signs? */
export function openTlogProof(
  bytes: Uint8Array,
  entry: Uint8Array,
  keys: readonly NoteKey[],
  { verify, sha256 }: { readonly verify: Verify; readonly sha256: Sha256 },
): Result<ProvenEntry, ProofRefusal> {
  const proof = readTlogProof(bytes)
  if (!proof.ok) return proof
  const note = openNote(utf8(proof.value.checkpoint), keys, verify)
  if (!note.ok) return note
  const checkpoint = readCheckpointText(note.value.text)
  if (!checkpoint) return err('no_checkpoint')
  if (!note.value.verified.some(({ name }) => name === checkpoint.origin)) return err('other_log')
  const { index, path } = proof.value
  const claim = { leaf: leafHash(entry, sha256), index, size: checkpoint.size, path }
  return isIncluded(claim, checkpoint.root, sha256) ? ok({ index, checkpoint }) : err('not_included')
}
