// The documents of a pack: each is an exact leaf, leads to the one tree the pack rests on, and opens to what was committed to.
//
// An entry of an earlier epoch stands in a tree that another key signed. Its last checkpoint is a part of the entry that
// opened the next epoch, so the trees hang together by entries of the log, not by the word of whoever made the pack.
import { digestCommitment } from '../leaf.ts'
import { fromBase64 } from '../notes/base64.ts'
import type { Checkpoint } from '../notes/checkpoint.ts'
import type { NoteKey } from '../notes/note.ts'
import { readTlogProof, writeTlogProof } from '../notes/tlogProof.ts'
import { isIncluded } from '../proof.ts'
import { leafHash } from '../tree.ts'
import { fromHex, fromUtf8, hex, utf8 } from '../utf8.ts'
import { ownCheckpoint } from './binding.ts'
import {
  readLeaf,
  readOpening,
  type LeafShape,
  type Manifest,
  type ManifestExhibit,
  type OpenedPart,
} from './manifest.ts'
import type { OpenPack } from './openPack.ts'

const MOST_LEAF_BYTES = 1024
const MOST_OPENING_BYTES = 64_000_000
const ENTRY = /^entries\/(0|[1-9][0-9]{0,14})\.json$/

/** A tree by its signed note: proofs must hold just this note. */
interface Tree {
  readonly note: string
  readonly checkpoint: Checkpoint
}
type Epoch = Manifest['epochs'][number]

/** An entry of the pack that was read; `proven` when it stands in its tree, `opened` by name of the part. */
export interface EntryFound {
  readonly entry: number
  readonly epoch: number
  readonly leaf: LeafShape
  readonly inLog: boolean
  /** Parts that opened to what was committed to. */
  readonly opened: ReadonlyMap<string, OpenedPart>
  readonly closed: readonly string[]
}

export interface EntriesFound {
  readonly entries: ReadonlyMap<number, EntryFound>
  /** C0, the tree that exhibits of the last epoch are proven in. */
  readonly proven: Tree | null
}

const epochOf = (manifest: Manifest, entry: number): Epoch | undefined =>
  manifest.epochs.findLast(({ first }) => first <= entry)

/** Reads all entries, the later epochs first: they say how the earlier ones ended. */
export function checkedEntries(
  pack: OpenPack,
  manifest: Manifest,
  keys: ReadonlyMap<number, readonly NoteKey[]>,
): EntriesFound {
  const numbers = Array.from(pack.files.keys()).flatMap((path) => {
    const digits = ENTRY.exec(path)?.[1]
    if (path.startsWith('entries/') && digits === undefined) pack.fault('misplaced_file', path)
    return digits === undefined ? [] : [Number(digits)]
  })
  checkCompanions(pack, new Set(numbers))
  const entries = new Map<number, EntryFound>()
  let [proven, following]: [Tree | null, Epoch | null] = [null, null]
  for (const epoch of manifest.epochs.toReversed()) {
    const own = numbers.filter((entry) => epochOf(manifest, entry) === epoch)
    const signers = keys.get(epoch.epoch) ?? []
    const tree: Tree | null = following
      ? endOfEpoch(pack, epoch, following, signers, entries)
      : treeOfProofs(pack, manifest, own, signers)
    if (!following) proven = tree
    for (const entry of own) {
      const found = checkedEntry(pack, entry, epoch, tree)
      if (found) entries.set(entry, found)
    }
    following = epoch
  }
  for (const entry of numbers)
    if (!epochOf(manifest, entry)) pack.fault('other_place', `entries/${entry}.json`)
  return { entries, proven }
}

/** A proof or an opening without its entry shows nothing. */
function checkCompanions(pack: OpenPack, numbers: ReadonlySet<number>): void {
  for (const path of pack.files.keys()) {
    const [, digits] = /^(?:openings|proofs)\/([^/]+)\.(?:json|tlog-proof)$/.exec(path) ?? []
    if (digits !== undefined && !(numbers.has(Number(digits)) && String(Number(digits)) === digits))
      pack.fault('misplaced_file', path)
  }
}

/** C0: the note in the first proof of the last epoch. That all others hold the same one is seen with each of them. */
function treeOfProofs(
  pack: OpenPack,
  manifest: Manifest,
  own: readonly number[],
  keys: readonly NoteKey[],
): Tree | null {
  const [first] = own
  if (first === undefined) return pack.fault('missing_file', 'entries/')
  const where = `proofs/${first}.tlog-proof`
  const bytes = pack.bytes(where)
  const proof = bytes && readTlogProof(bytes)
  if (!proof?.ok) return bytes ? pack.fault('proof_malformed', where) : null
  const checkpoint = ownCheckpoint(pack, proof.value.checkpoint, keys, where)
  if (!checkpoint) return null
  if (checkpoint.size !== BigInt(manifest.proven)) return pack.fault('other_tree', where)
  return { note: proof.value.checkpoint, checkpoint }
}

/** The last checkpoint of an epoch, as the entry that opened the next one says. */
function endOfEpoch(
  pack: OpenPack,
  epoch: Epoch,
  next: Epoch,
  keys: readonly NoteKey[],
  later: ReadonlyMap<number, EntryFound>,
): Tree | null {
  const where = `entries/${next.first}.json`
  const opening = later.get(next.first)
  const part = opening?.opened.get('checkpoint')
  const note = part && 'text' in part ? part.text : null
  if (
    next.epoch !== epoch.epoch + 1 ||
    opening?.leaf.type !== 'epoch.opened' ||
    !opening.inLog ||
    note === null
  )
    return pack.fault('epoch_unproven', where)
  const checkpoint = ownCheckpoint(pack, note, keys, where)
  return checkpoint && { note, checkpoint }
}

function checkedEntry(pack: OpenPack, entry: number, epoch: Epoch, tree: Tree | null): EntryFound | null {
  const where = `entries/${entry}.json`
  const bytes = pack.bytes(where, MOST_LEAF_BYTES)
  const leaf = bytes && readLeaf(bytes)
  if (!leaf) return null
  if (!leaf.ok) return pack.fault(leaf.error, where)
  const inLog = isProven(pack, entry - epoch.first, bytes, `proofs/${entry}.tlog-proof`, tree)
  const opened = openedParts(pack, entry, leaf.value)
  const closed = Object.keys(leaf.value.c).filter((name) => !opened.has(name))
  return { entry, epoch: epoch.epoch, leaf: leaf.value, inLog, opened, closed }
}

function isProven(
  pack: OpenPack,
  index: number,
  leaf: Uint8Array,
  where: string,
  tree: Tree | null,
): boolean {
  const bytes = pack.bytes(where)
  if (!bytes || !tree) return false
  const proof = readTlogProof(bytes)
  const fault = (what: 'proof_malformed' | 'other_tree' | 'other_place' | 'not_included'): boolean =>
    pack.fault(what, where) !== null
  if (!proof.ok || proof.value.extra || writeTlogProof(proof.value) !== fromUtf8(bytes))
    return fault('proof_malformed')
  if (proof.value.checkpoint !== tree.note) return fault('other_tree')
  if (proof.value.index !== BigInt(index)) return fault('other_place')
  const { sha256 } = pack.tools
  const { path } = proof.value
  const claim = { leaf: leafHash(leaf, sha256), index: BigInt(index), size: tree.checkpoint.size, path }
  return isIncluded(claim, tree.checkpoint.root, sha256) || fault('not_included')
}

function openedParts(pack: OpenPack, entry: number, leaf: LeafShape): ReadonlyMap<string, OpenedPart> {
  const none = new Map<string, OpenedPart>()
  const where = `openings/${entry}.json`
  if (!pack.files.has(where)) return none
  const bytes = pack.bytes(where, MOST_OPENING_BYTES)
  const opening = bytes && readOpening(bytes)
  if (!opening) return none
  if (!opening.ok) return pack.fault(opening.error, where) ?? none
  if (opening.value.entry !== entry) return pack.fault('opening_of_another', where) ?? none
  for (const [name, part] of Object.entries(opening.value.parts)) {
    const promised = leaf.c[name]
    if (promised === undefined) pack.fault('opening_of_another', where)
    else if (commitmentOf(pack, name, part) !== promised)
      pack.fault('opening_differs', 'file' in part ? part.file : where)
    else none.set(name, part)
  }
  return none
}

function commitmentOf(pack: OpenPack, name: string, part: OpenedPart): string | null {
  const [salt, digest] = [fromHex(part.salt), digestOf(pack, part)]
  return salt && digest && hex(digestCommitment({ name, salt, digest }, pack.tools.sha256))
}

function digestOf(pack: OpenPack, part: OpenedPart): Uint8Array | null {
  if ('file' in part) return pack.digest(part.file)
  const bytes = 'text' in part ? utf8(part.text) : fromBase64(part.base64)
  return bytes && pack.tools.sha256(bytes)
}

/** Exhibits say about their entries what the entries say, and every original belongs to an opening. */
export function checkExhibits(
  pack: OpenPack,
  manifest: Manifest,
  entries: ReadonlyMap<number, EntryFound>,
): void {
  const named = new Set<string>()
  for (const { opened } of entries.values())
    for (const part of opened.values()) if ('file' in part) named.add(part.file)
  for (const path of pack.files.keys())
    if (path.startsWith('originals/') && !named.has(path)) pack.fault('original_unproven', path)
  const letters = new Set(manifest.exhibits.map(({ letter }) => letter))
  if (letters.size < manifest.exhibits.length) pack.fault('other_shape', 'manifest.json')
  for (const exhibit of manifest.exhibits) {
    const where = `entries/${exhibit.entry}.json`
    const found = entries.get(exhibit.entry)
    if (!found) pack.fault('missing_file', where)
    else if (!saysTheSame(exhibit, found) || exhibit.originals.some((path) => !pack.files.has(path)))
      pack.fault('exhibit_differs', where)
  }
}

function saysTheSame(exhibit: ManifestExhibit, { leaf, opened, closed }: EntryFound): boolean {
  const names = Array.from(opened.keys()).sort().join(' ')
  return (
    exhibit.knownAt === leaf.t &&
    [...exhibit.opened].sort().join(' ') === names &&
    [...exhibit.closed].sort().join(' ') === [...closed].sort().join(' ')
  )
}
