// Cosignatures (C2SP tlog-cosignature): somebody else says that he saw this log grow and never be rewritten.
//
// An Ed25519 one (0x04) signs the text of the checkpoint under a header with a time. An ML-DSA-44 one (0x06) signs a
// binary structure that also names the cosigner; it makes no statement about lines of extension. Ours is to read and check
// them where they are present: a log without them loses nothing, one with a wrong one of a known key is refused.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Sha256 } from '../leaf.ts'
import { concatenated, utf8 } from '../utf8.ts'
import { readCheckpointText, type Checkpoint } from './checkpoint.ts'
import { readNote, type NoteSignature, type Verify } from './note.ts'
import { isKeyName, keyId, readTypedKey, writeTypedKey } from './vkey.ts'

const KINDS = {
  ed25519: { mark: 4, keyBytes: 32, signatureBytes: 64 },
  ml_dsa_44: { mark: 6, keyBytes: 1312, signatureBytes: 2420 },
} as const
export type CosignerKind = keyof typeof KINDS
const NAMES = ['ed25519', 'ml_dsa_44'] as const

/** Signature checks by kind, given by whoever calls. */
export type CosignatureChecks = Readonly<Record<CosignerKind, Verify>>

/** The key of a cosigner. An Ed25519 one belongs to one cosigner only: what it signs does not name him. */
export interface CosignerKey {
  readonly name: string
  readonly id: string
  readonly kind: CosignerKind
  readonly publicKey: Uint8Array
}

const TIME_BYTES = 8
const LATEST = 2n ** 63n - 1n
const LONGEST_NAME_BYTES = 255

/** The key of that name. Throws RangeError when they cannot be a key. */
export function cosignerKey(
  name: string,
  kind: CosignerKind,
  publicKey: Uint8Array,
  sha256: Sha256,
): CosignerKey {
  const { mark, keyBytes } = KINDS[kind]
  if (!isKeyName(name)) throw new RangeError(`not the name of a key: ${name}`)
  if (publicKey.length !== keyBytes) throw new RangeError(`a key has ${keyBytes} bytes`)
  return { name, id: keyId(name, mark, publicKey, sha256), kind, publicKey }
}

/** The key in the form in which it is published. */
export const writeCosignerVkey = (key: CosignerKey): string =>
  writeTypedKey({ ...key, kind: KINDS[key.kind].mark })

/** Reads the published key of a cosigner; that of a log is of another kind. */
export function readCosignerVkey(
  text: string,
  sha256: Sha256,
): Result<CosignerKey, 'malformed' | 'wrong_id' | 'unknown_kind'> {
  const key = readTypedKey(text, sha256)
  if (!key.ok) return key
  const { name, id, publicKey } = key.value
  const kind = NAMES.find((one) => KINDS[one].mark === key.value.kind)
  if (!kind || publicKey.length !== KINDS[kind].keyBytes) return err('unknown_kind')
  return ok({ name, id, kind, publicKey })
}

/** An unsigned number of 64 bits, high byte first. */
const u64 = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: TIME_BYTES }, (_, at) => Number((value >> BigInt(56 - 8 * at)) & 255n))

/** A text of 1 to 255 bytes behind one byte of length, or null. */
function shortText(text: string): Uint8Array | null {
  const bytes = utf8(text)
  if (bytes.length === 0 || bytes.length > LONGEST_NAME_BYTES) return null
  return concatenated(Uint8Array.of(bytes.length), bytes)
}

/**
 * What a cosigner signs at `at` (seconds since 1970) about the checkpoint with this text; null when the text is no
 * checkpoint or has no such form. Throws RangeError on a time that no cosignature can hold.
 */
export function cosignedMessage(
  { name, kind }: Pick<CosignerKey, 'name' | 'kind'>,
  at: bigint,
  text: string,
): Uint8Array | null {
  if (at < 0n || at > LATEST) throw new RangeError(`not a time: ${at}`)
  const checkpoint = readCheckpointText(text)
  if (!checkpoint) return null
  if (kind === 'ed25519') return utf8(`cosignature/v1\ntime ${at}\n${text}`)
  const [cosigner, origin] = [shortText(name), shortText(checkpoint.origin)]
  if (!cosigner || !origin) return null
  const span = [u64(0n), u64(checkpoint.size)]
  return concatenated(utf8('subtree/v1\n\0'), cosigner, u64(at), origin, ...span, checkpoint.root)
}

/** The bytes of a cosignature, as they stand behind the key's id in its line. */
export const writeCosignature = (at: bigint, signature: Uint8Array): Uint8Array =>
  concatenated(u64(at), signature)

export interface Cosignature {
  readonly key: CosignerKey
  /** Seconds since 1970; null when the cosigner does not say that it was the largest tree he had seen by then. */
  readonly at: bigint | null
}

function cosignatureOf(
  key: CosignerKey,
  { bytes }: NoteSignature,
  text: string,
  checks: CosignatureChecks,
): Cosignature | null {
  if (bytes.length !== TIME_BYTES + KINDS[key.kind].signatureBytes) return null
  const at = bytes.subarray(0, TIME_BYTES).reduce((time, byte) => (time << 8n) | BigInt(byte), 0n)
  // Only the kind that commits to it may leave the time out.
  if (at > LATEST || (at === 0n && key.kind === 'ed25519')) return null
  const message = cosignedMessage(key, at, text)
  if (!message || !checks[key.kind](key.publicKey, message, bytes.subarray(TIME_BYTES))) return null
  return { key, at: at === 0n ? null : at }
}

export interface CosignedCheckpoint {
  readonly checkpoint: Checkpoint
  /** Of known cosigners, each once, in the order of the note. */
  readonly cosignatures: readonly Cosignature[]
}
export type CosignatureRefusal = 'malformed' | 'no_checkpoint' | 'ambiguous_key' | 'bad_cosignature'

/**
 * The cosignatures of known cosigners below a checkpoint; lines of others are passed over, and having none is no fault.
 * Whether the log itself signed is asked elsewhere (`openNote`).
 */
export function readCosignatures(
  note: Uint8Array,
  known: readonly CosignerKey[],
  checks: CosignatureChecks,
): Result<CosignedCheckpoint, CosignatureRefusal> {
  const read = readNote(note)
  if (!read.ok) return read
  const checkpoint = readCheckpointText(read.value.text)
  if (!checkpoint) return err('no_checkpoint')
  const found = new Map<CosignerKey, Cosignature>()
  for (const signature of read.value.signatures) {
    const [key, another] = known.filter(({ name, id }) => name === signature.name && id === signature.id)
    if (another) return err('ambiguous_key')
    if (!key) continue
    const cosignature = cosignatureOf(key, signature, read.value.text, checks)
    if (!cosignature) return err('bad_cosignature')
    if (!found.has(key)) found.set(key, cosignature)
  }
  return ok({ checkpoint, cosignatures: [...found.values()] })
}
