// A checkpoint of ours, read back: it counts when every key that had to sign a tree of its size did.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Sha256 } from '../leaf.ts'
import { readCheckpointText, type Checkpoint } from '../notes/checkpoint.ts'
import { openNote, readVkey, type NoteRefusal, type Verify } from '../notes/note.ts'

/** A key of a log, and the trees that it signs: those of `from` entries and more, and of fewer than `until`. */
export interface SigningKey {
  readonly no: number
  readonly vkey: string
  readonly from: number
  /** Null: it signs still. */
  readonly until: number | null
  /** Milliseconds UTC. */
  readonly addedAt: number
}

export const signsSize = ({ from, until }: Pick<SigningKey, 'from' | 'until'>, size: number): boolean =>
  from <= size && (until === null || size < until)

export type OwnRefusal = NoteRefusal | 'no_checkpoint' | 'other_log' | 'bad_key' | 'unsigned'

/** Reads a checkpoint of the log that these keys sign. `unsigned`: one of those that sign trees of its size did not. */
export function openOwn(
  note: Uint8Array,
  keys: readonly SigningKey[],
  { verify, sha256 }: { readonly verify: Verify; readonly sha256: Sha256 },
): Result<Checkpoint, OwnRefusal> {
  const read = keys.map((key) => ({ key, known: readVkey(key.vkey, sha256) }))
  const known = read.flatMap((one) => (one.known.ok ? [{ key: one.key, note: one.known.value }] : []))
  if (known.length < keys.length) return err('bad_key')
  const opened = openNote(
    note,
    known.map((one) => one.note),
    verify,
  )
  if (!opened.ok) return opened
  const checkpoint = readCheckpointText(opened.value.text)
  if (!checkpoint) return err('no_checkpoint')
  if (known.some((one) => one.note.name !== checkpoint.origin)) return err('other_log')
  const due = known.filter(({ key }) => signsSize(key, Number(checkpoint.size)))
  const isSigned = due.length > 0 && due.every((one) => opened.value.verified.includes(one.note))
  return isSigned ? ok(checkpoint) : err('unsigned')
}
