// What can be wrong with a pack, each with its place. A fault is a statement about bytes, never about whoever made them.
import type { NoteRefusal } from '../notes/note.ts'
import type { ContainerRefusal } from './container.ts'

export type FaultKind =
  | ContainerRefusal
  /** Its bytes do not fit the CRC-32 that the container gives for them. */
  | 'damaged'
  | 'missing_file'
  /** A file that the manifest does not name. */
  | 'unlisted_file'
  /** A file where packs have none. */
  | 'misplaced_file'
  /** Its size or SHA-256 is not that of the manifest. */
  | 'other_bytes'
  /** JSON that is not in the one form in which it is written. */
  | 'not_canonical'
  /** JSON with other members than such a file has. */
  | 'other_shape'
  /** Longer than such a file may be. */
  | 'too_long'
  | 'key_unreadable'
  /** log.vkey holds other keys than the manifest. */
  | 'other_keys'
  | 'not_signed'
  | 'bad_signature'
  | 'note_malformed'
  /** A checkpoint of another log, or of another epoch than it is used for. */
  | 'other_log'
  /** Lines under the checkpoint that the log's own keys did not write. */
  | 'foreign_lines'
  | 'not_an_export'
  /** The logged part `manifest` is not this manifest. */
  | 'manifest_not_bound'
  | 'proof_malformed'
  /** The hashes do not lead from the entry to the root. */
  | 'not_included'
  /** It leads to another tree than the one that the pack rests on. */
  | 'other_tree'
  /** The place in the tree is not that of an entry with this number. */
  | 'other_place'
  /** The tree that the exhibits are proven in is not the beginning of the one that was time-stamped. */
  | 'not_consistent'
  /** The end of an earlier epoch is not shown by the entry that opened the next. */
  | 'epoch_unproven'
  /** An opened part is not what was committed to. */
  | 'opening_differs'
  /** It opens a part that the entry does not have, or says it belongs to another entry. */
  | 'opening_of_another'
  /** A file among the originals that no opening names. */
  | 'original_unproven'
  /** The manifest says something else about an exhibit than its entry. */
  | 'exhibit_differs'
  | 'policy_unreadable'
  /** The log's key is not one of the policy. */
  | 'key_not_trusted'
  /** Too few of the witnesses that the policy asks for. */
  | 'policy_unmet'
  /** The cosigned checkpoint is another one. */
  | 'cosigned_differs'
  /** The question to the authority is about other bytes than the checkpoint. */
  | 'query_differs'
  | 'root_unreadable'

/** `where` is a path in the pack, or empty for the pack as a whole. */
export interface PackFault {
  readonly what: FaultKind
  readonly where: string
}

/** The refusals of a note, in the words of a pack. */
export const noteFault = (refusal: NoteRefusal): FaultKind =>
  refusal === 'malformed'
    ? 'note_malformed'
    : refusal === 'bad_signature'
      ? 'bad_signature'
      : refusal === 'ambiguous_key'
        ? 'key_unreadable'
        : 'not_signed'
