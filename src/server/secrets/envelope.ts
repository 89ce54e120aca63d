// The sealed form of a secret: AES-256-GCM, bound to its name, marked with the key that opens it.
//
// A version byte, the id of the key (8 bytes of its SHA-256), a random 96-bit nonce, the ciphertext, the 128-bit tag. The
// name is authenticated: a value copied to the place of another one does not open there.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const VERSION = 1
const CIPHER = 'aes-256-gcm'
export const KEY_BYTES = 32
const ID_BYTES = 8
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + ID_BYTES + NONCE_BYTES

/** A key with the id it is found by: 16 hexadecimal digits. */
export interface MasterKey {
  readonly id: string
  readonly bytes: Uint8Array
}

export const masterKey = (bytes: Uint8Array): MasterKey => ({
  id: createHash('sha256').update(bytes).digest().subarray(0, ID_BYTES).toString('hex'),
  bytes,
})

/** Has it the form of a sealed value? Plain text never begins with the version byte. */
export const isSealed = (bytes: Uint8Array): boolean =>
  bytes[0] === VERSION && bytes.length >= HEAD_BYTES + TAG_BYTES

/** The id of the key that a value was sealed under. */
export const keyIdOf = (sealed: Uint8Array): string =>
  Buffer.from(sealed.subarray(1, 1 + ID_BYTES)).toString('hex')

export function sealUnder(key: MasterKey, name: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const head = Buffer.concat([Uint8Array.of(VERSION), Buffer.from(key.id, 'hex'), nonce])
  const cipher = createCipheriv(CIPHER, key.bytes, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(authenticated(head, name))
  return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plain bytes. Throws an Error when a byte, the name or the key is another one. */
export function openUnder(key: MasterKey, name: string, sealed: Uint8Array): Uint8Array {
  const head = sealed.subarray(0, HEAD_BYTES)
  const nonce = sealed.subarray(1 + ID_BYTES, HEAD_BYTES)
  const decipher = createDecipheriv(CIPHER, key.bytes, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(authenticated(head, name))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  return Buffer.concat([
    decipher.update(sealed.subarray(HEAD_BYTES, sealed.length - TAG_BYTES)),
    decipher.final(),
  ])
}

const authenticated = (head: Uint8Array, name: string): Uint8Array =>
  Buffer.concat([head, Buffer.from(name, 'utf8')])
