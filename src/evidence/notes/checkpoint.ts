// A checkpoint (C2SP tlog-checkpoint v1): what the log says about itself, in three lines, signed as a note.
//
// Origin, size, root. Lines of extension are read and handed on; ours are written without, as the format recommends.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Hash } from '../tree.ts'
import { fromBase64, toBase64 } from './base64.ts'
import {
  openNote,
  signNoteByAll,
  type NoteKey,
  type NoteRefusal,
  type Sign,
  type Signer,
  type Verify,
} from './note.ts'

export interface Checkpoint {
  /** The name of the log; also that of the key that signs it. */
  readonly origin: string
  readonly size: bigint
  readonly root: Hash
  readonly extensions: readonly string[]
}

const ROOT_BYTES = 32
const LARGEST = 2n ** 64n - 1n
const SIZE = /^(?:0|[1-9][0-9]{0,19})$/

/** The text that is signed; any bytes may stand in the place of the root. */
export const checkpointText = ({ origin, size, root }: Omit<Checkpoint, 'extensions'>): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`

/** Reads the text of a checkpoint, or answers null: a size has no leading zero, a root 32 bytes, a line something in it. */
export function readCheckpointText(text: string): Checkpoint | null {
  if (!text.endsWith('\n')) return null
  const [origin, written, encoded, ...extensions] = text.slice(0, -1).split('\n')
  if (!origin || written === undefined || encoded === undefined || !SIZE.test(written)) return null
  const [size, root] = [BigInt(written), fromBase64(encoded)]
  if (size > LARGEST || root?.length !== ROOT_BYTES || extensions.includes('')) return null
  return { origin, size, root, extensions }
}

/** A checkpoint signed by all of the log's keys: two while one takes over from the other. */
export const signCheckpointByAll = (
  checkpoint: Omit<Checkpoint, 'extensions'>,
  signers: readonly Signer[],
): string => signNoteByAll(checkpointText(checkpoint), signers)

export const signCheckpointText = (
  checkpoint: Omit<Checkpoint, 'extensions'>,
  key: NoteKey,
  sign: Sign,
): string => signCheckpointByAll(checkpoint, [{ key, sign }])

/** Reads a signed checkpoint of this log: the note must hold by the key, and speak of the log that the key is named after. */
export function openCheckpoint(
  bytes: Uint8Array,
  key: NoteKey,
  verify: Verify,
): Result<Checkpoint, NoteRefusal | 'no_checkpoint' | 'other_log'> {
  const note = openNote(bytes, [key], verify)
  if (!note.ok) return note
  const checkpoint = readCheckpointText(note.value.text)
  if (!checkpoint) return err('no_checkpoint')
  return checkpoint.origin === key.name ? ok(checkpoint) : err('other_log')
}
