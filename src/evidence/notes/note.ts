// Signed notes (C2SP signed-note v1): a text, a blank line, and lines "— name base64(key id || signature)".
//
// The text ends at the LAST blank line. A signature by a key that is not known is passed over, as new kinds of keys appear
// and cosignatures are added later; one by a known key that does not fit refuses the whole note. What comes from the other
// side is refused by a value, never by a throw.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Sha256 } from '../leaf.ts'
import { concatenated, fromUtf8, hex, utf8 } from '../utf8.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { ID_BYTES, isKeyName, keyId, readTypedKey, writeTypedKey } from './vkey.ts'

/** Ed25519 of a whole message, given by whoever calls: Node's in the server, a portable one in the browser. */
export type Sign = (message: Uint8Array) => Uint8Array
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

const ED25519 = 1
const PUBLIC_KEY_BYTES = 32
const SIGNATURE_BYTES = 64
const MOST_SIGNATURES = 100
const MOST_BYTES = 1_000_000
// oxlint-disable-next-line no-control-regex -- the format forbids exactly these
const CONTROL = /[\u0000-\u0009\u000B-\u001F]/

/** An Ed25519 key as notes know it. `id` is eight hexadecimal digits. */
export interface NoteKey {
  readonly name: string
  readonly id: string
  readonly publicKey: Uint8Array
}

/** The key of that name. Throws RangeError when they cannot be a key. */
export function noteKey(name: string, publicKey: Uint8Array, sha256: Sha256): NoteKey {
  if (!isKeyName(name)) throw new RangeError(`not the name of a key: ${name}`)
  if (publicKey.length !== PUBLIC_KEY_BYTES) throw new RangeError(`a key has ${PUBLIC_KEY_BYTES} bytes`)
  return { name, id: keyId(name, ED25519, publicKey, sha256), publicKey }
}

/** The key in the form in which it is published: `name+id+base64`. */
export const writeVkey = (key: NoteKey): string => writeTypedKey({ ...key, kind: ED25519 })

/** Reads a published Ed25519 key; its id must be that of its name and bytes. */
export function readVkey(
  text: string,
  sha256: Sha256,
): Result<NoteKey, 'malformed' | 'wrong_id' | 'unknown_kind'> {
  const key = readTypedKey(text, sha256)
  if (!key.ok) return key
  const { name, id, kind, publicKey } = key.value
  if (kind !== ED25519 || publicKey.length !== PUBLIC_KEY_BYTES) return err('unknown_kind')
  return ok({ name, id, publicKey })
}

export interface NoteSignature {
  readonly name: string
  readonly id: string
  readonly bytes: Uint8Array
}
export interface Note {
  /** With the line end that closes it: exactly what is signed. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

function readSignature(line: string): NoteSignature | null {
  const match = /^— (\S+) (\S+)$/u.exec(line)
  const [, name = '', encoded = ''] = match ?? []
  const bytes = fromBase64(encoded)
  if (!isKeyName(name) || !bytes || bytes.length <= ID_BYTES) return null
  return { name, id: hex(bytes.subarray(0, ID_BYTES)), bytes: bytes.slice(ID_BYTES) }
}

/** Takes a note apart without believing any of it. */
export function readNote(bytes: Uint8Array): Result<Note, 'malformed'> {
  const whole = bytes.length <= MOST_BYTES ? fromUtf8(bytes) : null
  if (whole === null || CONTROL.test(whole)) return err('malformed')
  const end = whole.lastIndexOf('\n\n')
  if (end < 0 || !whole.endsWith('\n') || end + 2 >= whole.length) return err('malformed')
  const lines = whole.slice(end + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) return err('malformed')
  const signatures = lines.map(readSignature).filter((found) => found !== null)
  if (signatures.length < lines.length) return err('malformed')
  return ok({ text: whole.slice(0, end + 1), signatures })
}

export interface OpenedNote {
  readonly text: string
  /** Known keys that signed, each once. */
  readonly verified: readonly NoteKey[]
  /** Signatures by keys that are not known, each once. */
  readonly unverified: readonly NoteSignature[]
}
export type NoteRefusal = 'malformed' | 'ambiguous_key' | 'bad_signature' | 'no_known_signature'

/** Reads a note and checks it by the known keys: all of their signatures must fit, and there must be one. */
export function openNote(
  bytes: Uint8Array,
  known: readonly NoteKey[],
  verify: Verify,
): Result<OpenedNote, NoteRefusal> {
  const note = readNote(bytes)
  if (!note.ok) return note
  const message = utf8(note.value.text)
  const verified = new Set<NoteKey>()
  const unverified = new Map<string, NoteSignature>()
  for (const signature of note.value.signatures) {
    const [key, another] = known.filter(({ name, id }) => name === signature.name && id === signature.id)
    if (another) return err('ambiguous_key')
    if (!key) unverified.set(`${signature.name} ${signature.id} ${hex(signature.bytes)}`, signature)
    else if (signature.bytes.length !== SIGNATURE_BYTES || !verify(key.publicKey, message, signature.bytes))
      return err('bad_signature')
    else verified.add(key)
  }
  if (verified.size === 0) return err('no_known_signature')
  return ok({ text: note.value.text, verified: [...verified], unverified: [...unverified.values()] })
}

/** A key with what signs for it. */
export interface Signer {
  readonly key: NoteKey
  readonly sign: Sign
}

/** The text, signed by each of the keys, in their order. Throws RangeError when the text cannot be that of a note. */
export function signNoteByAll(text: string, signers: readonly Signer[]): string {
  if (!text.endsWith('\n') || CONTROL.test(text)) throw new RangeError('not the text of a note')
  if (signers.length === 0) throw new RangeError('a note is signed by somebody')
  const message = utf8(text)
  const lines = signers.map(({ key, sign }) => signatureLine(key, sign(message)))
  return `${text}\n${lines.join('')}`
}

/** The text, signed by one key. Throws RangeError when the text cannot be that of a note. */
export const signNote = (text: string, key: NoteKey, sign: Sign): string =>
  signNoteByAll(text, [{ key, sign }])

/** One line of signature, with its line end; cosignatures of others have the same form. */
export function signatureLine({ name, id }: Omit<NoteKey, 'publicKey'>, signature: Uint8Array): string {
  const idBytes = Uint8Array.from(id.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return `— ${name} ${toBase64(concatenated(idBytes, signature))}\n`
}
