// Examines a pack without anybody's word: what holds, what does not and where, and what is left to check or to choose.
//
// Keys that come inside a pack prove nothing by themselves: they only say "one and the same signed all of this". Who that is
// shows a key published elsewhere, and that it was there by a certain day shows an authority whom the reader believes.
import { ok, err, type Result } from '../../basics/result.ts'
import type { Checkpoint } from '../notes/checkpoint.ts'
import type { NoteKey } from '../notes/note.ts'
import { writeVkey } from '../notes/note.ts'
import { judgeByPolicy, readPolicy } from '../notes/policy.ts'
import { hex, utf8 } from '../utf8.ts'
import { toBase64 } from '../notes/base64.ts'
import { checkConsistency, checkedExport, checkedKeys, checkedManifest, ownCheckpoint } from './binding.ts'
import { readContainer, type ByteSource, type ContainedFile, type ContainerRefusal } from './container.ts'
import { checkedEntries, checkExhibits, type EntryFound } from './entries.ts'
import { noteFault, type PackFault } from './fault.ts'
import type { Manifest } from './manifest.ts'
import { OpenPack, type PackTools } from './openPack.ts'
import { rootsOf, stampsOf, type PackRoot, type StampToCheck } from './stamps.ts'

export interface KeyOfLog {
  readonly vkey: string
  /** SHA-256 of the public key in hexadecimal digits: to be compared with what was published elsewhere. */
  readonly fingerprint: string
}
export interface Witness {
  readonly name: string
  /** Seconds since 1970; null when the witness does not say. */
  readonly at: bigint | null
}

export interface PackReport {
  /** Empty when everything in the pack holds together; time stamps are checked by whoever called. */
  readonly faults: readonly PackFault[]
  readonly manifest: Manifest | null
  readonly keys: readonly KeyOfLog[]
  /** The signed checkpoint; root in base64. */
  readonly checkpoint: { readonly origin: string; readonly size: bigint; readonly root: string } | null
  /** Where and when the log took in the manifest. */
  readonly exported: { readonly entry: number; readonly at: string } | null
  readonly entries: ReadonlyMap<number, EntryFound>
  readonly stamps: readonly StampToCheck[]
  /** Roots that the pack brings along. */
  readonly roots: readonly PackRoot[]
  readonly witnesses: readonly Witness[]
  /** True when the log's key is one of a policy that the reader brought; null when he brought none. */
  readonly keyTrusted: boolean | null
}

/**
 * Examines a pack. `policy` is one that the reader brings (C2SP tlog-policy); without it that of the pack is read. What is no
 * container of a pack is refused as a whole.
 */
export function verifyPack(
  source: ByteSource,
  tools: PackTools,
  policy: Uint8Array | null = null,
): Result<PackReport, ContainerRefusal> {
  const files = readContainer(source)
  return files.ok ? ok(verifyFiles(source, files.value, tools, policy)) : err(files.error)
}

/** The same, when the container was read before: by whoever had to count hashes first. */
export function verifyFiles(
  source: ByteSource,
  files: readonly ContainedFile[],
  tools: PackTools,
  policy: Uint8Array | null,
): PackReport {
  const pack = new OpenPack(source, files, tools)
  const manifest = checkedManifest(pack)
  return manifest ? examined(pack, manifest, policy) : { ...NOTHING, faults: pack.faults }
}

const NOTHING: PackReport = {
  faults: [],
  manifest: null,
  keys: [],
  checkpoint: null,
  exported: null,
  entries: new Map(),
  stamps: [],
  roots: [],
  witnesses: [],
  keyTrusted: null,
}

function examined(pack: OpenPack, manifest: Manifest, policy: Uint8Array | null): PackReport {
  const { sha256 } = pack.tools
  checkEpochs(pack, manifest)
  const keys = checkedKeys(pack, manifest)
  const last = keys.get(manifest.epochs.at(-1)?.epoch ?? 0) ?? []
  const note = pack.text('checkpoint')
  const checkpoint = note === null ? null : ownCheckpoint(pack, note, last, 'checkpoint')
  const exported = note !== null && checkpoint ? checkedExport(pack, manifest, note, checkpoint) : null
  const { entries, proven } = checkedEntries(pack, manifest, keys)
  if (proven && checkpoint && note !== null) checkConsistency(pack, note, proven.checkpoint, checkpoint)
  checkExhibits(pack, manifest, entries)
  const judged = checkPolicy(pack, note, policy)
  return {
    faults: pack.faults,
    manifest,
    keys: Array.from(keys.values()).flatMap((some) => some.map((key) => shown(key, pack))),
    checkpoint: checkpoint && shownCheckpoint(checkpoint),
    exported: exported && { entry: exported.entry, at: exported.leaf.t },
    entries,
    stamps: note === null ? [] : stampsOf(pack, sha256(utf8(note))),
    roots: rootsOf(pack, (bytes) => hex(sha256(bytes))),
    ...judged,
  }
}

const shown = (key: NoteKey, { tools }: OpenPack): KeyOfLog => ({
  vkey: writeVkey(key),
  fingerprint: hex(tools.sha256(key.publicKey)),
})
const shownCheckpoint = ({ origin, size, root }: Checkpoint) => ({ origin, size, root: toBase64(root) })

/** Epochs go up, in number and in entries, and the first of all begins at entry 0. */
function checkEpochs(pack: OpenPack, { epochs }: Manifest): void {
  const rises = epochs.every(({ epoch, first }, at) => {
    const before = epochs[at - 1]
    return (epoch > 0 || first === 0) && (!before || (before.epoch < epoch && before.first <= first))
  })
  if (!rises) pack.fault('other_shape', 'manifest.json')
}

interface Judgement {
  readonly witnesses: readonly Witness[]
  readonly keyTrusted: boolean | null
}

function checkPolicy(pack: OpenPack, note: string | null, brought: Uint8Array | null): Judgement {
  const nobody: Judgement = { witnesses: [], keyTrusted: brought ? false : null }
  const own = pack.bytes('policy')
  const cosigned = cosignedNote(pack, note)
  const bytes = brought ?? own
  if (!bytes || note === null) return nobody
  const policy = readPolicy(bytes, pack.tools.sha256)
  if (!policy.ok) return pack.fault('policy_unreadable', brought ? '' : 'policy') ?? nobody
  const { verify, verifyMlDsa44 } = pack.tools
  const checks = { log: verify, ed25519: verify, ml_dsa_44: verifyMlDsa44 }
  const judged = judgeByPolicy(utf8(cosigned ?? note), policy.value, checks)
  const where = cosigned === null ? 'checkpoint' : 'checkpoint.cosigned'
  if (!judged.ok) {
    const { error } = judged
    if (error === 'no_known_signature' || error === 'other_log') pack.fault('key_not_trusted', where)
    else if (error === 'bad_cosignature') pack.fault('bad_signature', where)
    else pack.fault(error === 'no_checkpoint' ? 'note_malformed' : noteFault(error), where)
    return nobody
  }
  if (!judged.value.quorum) pack.fault('policy_unmet', where)
  return {
    witnesses: judged.value.cosignatures.map(({ key, at }) => ({ name: key.name, at })),
    keyTrusted: brought ? true : null,
  }
}

/** The checkpoint with lines of witnesses: the same checkpoint, and more below it. */
function cosignedNote(pack: OpenPack, note: string | null): string | null {
  if (!pack.files.has('checkpoint.cosigned')) return null
  const cosigned = pack.text('checkpoint.cosigned')
  if (cosigned === null || note === null) return null
  return cosigned.startsWith(note) && cosigned.length > note.length
    ? cosigned
    : pack.fault('cosigned_differs', 'checkpoint.cosigned')
}
