// What holds a pack together: its manifest names every file, and the log says at which place it took in that manifest.
//
// From the end: the checkpoint is signed by the log; its tree holds the leaf `pack.exported`; the leaf commits to the
// manifest; the manifest has the hash of every other file. Who changes a byte has to sign anew, under the time stamp.
import { digestCommitment } from '../leaf.ts'
import { readCheckpointText, type Checkpoint } from '../notes/checkpoint.ts'
import { openNote, readVkey, type NoteKey } from '../notes/note.ts'
import { readTlogProof, writeTlogProof } from '../notes/tlogProof.ts'
import { isConsistent, isIncluded } from '../proof.ts'
import { leafHash } from '../tree.ts'
import { fromHex, hex, utf8 } from '../utf8.ts'
import { readConsistency, writeConsistency } from './consistency.ts'
import { noteFault } from './fault.ts'
import {
  hasPlace,
  isUnbound,
  readLeaf,
  readManifest,
  readOpening,
  type LeafShape,
  type Manifest,
  type Opening,
} from './manifest.ts'
import type { OpenPack } from './openPack.ts'

const MOST_MANIFEST_BYTES = 16_000_000
const MANIFEST = 'manifest.json'

/** The manifest, if it can be read; every file is held against it. */
export function checkedManifest(pack: OpenPack): Manifest | null {
  const bytes = pack.bytes(MANIFEST, MOST_MANIFEST_BYTES)
  const manifest = bytes && readManifest(bytes)
  if (!manifest) return null
  if (!manifest.ok) return pack.fault(manifest.error, MANIFEST)
  const listed = new Map(manifest.value.files.map((file) => [file.path, file]))
  for (const [path, { size }] of pack.files) {
    const promised = listed.get(path)
    if (isUnbound(path)) continue
    if (!hasPlace(path)) pack.fault('misplaced_file', path)
    if (!promised) pack.fault('unlisted_file', path)
    else if (promised.size !== size || promised.sha256 !== pack.hexDigest(path))
      pack.fault('other_bytes', path)
  }
  for (const path of listed.keys()) if (!pack.files.has(path)) pack.fault('missing_file', path)
  const bound = Array.from(pack.files.keys()).filter((path) => listed.has(path))
  const inOrder = manifest.value.files.map(({ path }) => path).filter((path) => pack.files.has(path))
  if (bound.join('\n') !== inOrder.join('\n')) pack.fault('other_shape', MANIFEST)
  return manifest.value
}

/** The keys of each epoch, by its number; log.vkey must hold just these, one a line. */
export function checkedKeys(pack: OpenPack, manifest: Manifest): ReadonlyMap<number, readonly NoteKey[]> {
  const written = manifest.epochs.flatMap(({ vkeys }) => vkeys.map((vkey) => `${vkey}\n`)).join('')
  const text = pack.text('log.vkey')
  if (text !== null && text !== written) pack.fault('other_keys', 'log.vkey')
  const keys = new Map<number, readonly NoteKey[]>()
  for (const { epoch, origin, vkeys } of manifest.epochs) {
    const read = vkeys.map((vkey) => readVkey(vkey, pack.tools.sha256))
    const good = read.flatMap((key) => (key.ok && key.value.name === origin ? [key.value] : []))
    if (good.length < read.length) pack.fault('key_unreadable', MANIFEST)
    keys.set(epoch, good)
  }
  return keys
}

/** A checkpoint that these keys signed and nobody else did; otherwise the fault is noted. */
export function ownCheckpoint(
  pack: OpenPack,
  note: string,
  keys: readonly NoteKey[],
  where: string,
): Checkpoint | null {
  const opened = openNote(utf8(note), keys, pack.tools.verify)
  if (!opened.ok) return pack.fault(noteFault(opened.error), where)
  const lines = note.slice(opened.value.text.length + 1).split('\n').length - 1
  if (opened.value.unverified.length > 0 || lines !== opened.value.verified.length)
    return pack.fault('foreign_lines', where)
  const checkpoint = readCheckpointText(opened.value.text)
  if (!checkpoint || checkpoint.extensions.length > 0) return pack.fault('note_malformed', where)
  return checkpoint.origin === keys[0]?.name ? checkpoint : pack.fault('other_log', where)
}

export interface Exported {
  /** The number of the entry that says the pack was made. */
  readonly entry: number
  readonly leaf: LeafShape
}

/** The leaf that says that this pack was made, if it binds the manifest and stands in the checkpoint. */
export function checkedExport(
  pack: OpenPack,
  manifest: Manifest,
  note: string,
  checkpoint: Checkpoint,
): Exported | null {
  const [bytes, proofText] = [pack.bytes('manifest.entry'), pack.text('manifest.tlog-proof')]
  const opening = pack.bytes('manifest.opening')
  if (!bytes || proofText === null || !opening) return null
  const [leaf, opened] = [readLeaf(bytes), readOpening(opening)]
  if (!leaf.ok) return pack.fault(leaf.error, 'manifest.entry')
  if (!opened.ok) return pack.fault(opened.error, 'manifest.opening')
  if (leaf.value.type !== 'pack.exported' || leaf.value.ref !== manifest.pack)
    return pack.fault('not_an_export', 'manifest.entry')
  const { entry, parts } = opened.value
  if (!bindsManifest(pack, leaf.value, parts)) return pack.fault('manifest_not_bound', 'manifest.opening')
  const proof = readTlogProof(utf8(proofText))
  if (!proof.ok || writeTlogProof({ ...proof.value, checkpoint: note }) !== proofText || proof.value.extra)
    return pack.fault(
      proof.ok && proof.value.checkpoint !== note ? 'other_tree' : 'proof_malformed',
      'manifest.tlog-proof',
    )
  if (proof.value.index !== BigInt(entry - (manifest.epochs.at(-1)?.first ?? 0)))
    return pack.fault('other_place', 'manifest.tlog-proof')
  const claim = {
    leaf: leafHash(bytes, pack.tools.sha256),
    index: proof.value.index,
    size: checkpoint.size,
    path: proof.value.path,
  }
  if (!isIncluded(claim, checkpoint.root, pack.tools.sha256))
    return pack.fault('not_included', 'manifest.tlog-proof')
  return { entry, leaf: leaf.value }
}

function bindsManifest(pack: OpenPack, leaf: LeafShape, parts: Opening['parts']): boolean {
  const [digest, only] = [pack.digest(MANIFEST), parts['manifest']]
  if (!digest || !only || Object.keys(parts).length !== 1) return false
  if (!('file' in only) || only.file !== MANIFEST) return false
  const salt = fromHex(only.salt) ?? new Uint8Array()
  return hex(digestCommitment({ name: 'manifest', salt, digest }, pack.tools.sha256)) === leaf.c['manifest']
}

/** The tree of C0 must be the beginning of the tree that was signed last. */
export function checkConsistency(pack: OpenPack, note: string, older: Checkpoint, newer: Checkpoint): void {
  const where = 'checkpoint.consistency'
  const text = pack.text(where)
  if (text === null) return
  const read = readConsistency(text)
  if (!read || writeConsistency(read) !== text) return void pack.fault('proof_malformed', where)
  if (read.checkpoint !== note || read.old !== older.size) return void pack.fault('other_tree', where)
  const claim = {
    size1: older.size,
    size2: newer.size,
    root1: older.root,
    root2: newer.root,
    path: read.path,
  }
  if (!isConsistent(claim, pack.tools.sha256)) pack.fault('not_consistent', where)
}
