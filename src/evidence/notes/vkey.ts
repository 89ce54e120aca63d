// The published form of a key, whatever signs with it: `name+id+base64(kind || public key)` (C2SP signed-note v1).
import { err, ok, type Result } from '../../basics/result.ts'
import type { Sha256 } from '../leaf.ts'
import { concatenated, hex, isWellFormed, utf8 } from '../utf8.ts'
import { fromBase64, toBase64 } from './base64.ts'

export const ID_BYTES = 4
// A name holds no space of any kind and no plus sign: both separate it from what follows.
const NAME = /^[^\s\u0085+]+$/u
const FORM = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u

export const isKeyName = (name: string): boolean => NAME.test(name) && isWellFormed(name)

/** A key of any kind. `id` is eight hexadecimal digits, `kind` the first byte of the published key. */
export interface TypedKey {
  readonly name: string
  readonly id: string
  readonly kind: number
  readonly publicKey: Uint8Array
}

const typed = (kind: number, publicKey: Uint8Array): Uint8Array =>
  concatenated(Uint8Array.of(kind), publicKey)

/** SHA-256(name || 0x0A || kind || public key), its first four bytes in hexadecimal digits. */
export const keyId = (name: string, kind: number, publicKey: Uint8Array, sha256: Sha256): string =>
  hex(sha256(concatenated(utf8(`${name}\n`), typed(kind, publicKey))).subarray(0, ID_BYTES))

export const writeTypedKey = ({ name, id, kind, publicKey }: TypedKey): string =>
  `${name}+${id}+${toBase64(typed(kind, publicKey))}`

/** Reads a published key of any kind; its id must be that of its name and bytes. */
export function readTypedKey(text: string, sha256: Sha256): Result<TypedKey, 'malformed' | 'wrong_id'> {
  const [, name = '', id = '', encoded = ''] = FORM.exec(text) ?? []
  const bytes = fromBase64(encoded)
  const [kind] = bytes ?? []
  if (!bytes || kind === undefined || !isKeyName(name)) return err('malformed')
  const publicKey = bytes.slice(1)
  return keyId(name, kind, publicKey, sha256) === id ? ok({ name, id, kind, publicKey }) : err('wrong_id')
}
