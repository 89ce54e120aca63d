// Ed25519 by Node, for the pure files that take signing and checking as an argument.
//
// Node takes keys in DER only; for Ed25519 that is a fixed beginning before the raw 32 bytes.
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { isUsualKey, isUsualSignature } from '../../evidence/notes/ed25519Form.ts'
import type { Sign, Verify } from '../../evidence/notes/note.ts'

const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex')
export const SEED_BYTES = 32

/** A pair from its 32-byte seed. */
export function keyPair(seed: Uint8Array): { readonly publicKey: Uint8Array; readonly sign: Sign } {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: Uint8Array.from(spki.subarray(PUBLIC.length)),
    sign: (message) => sign(null, message, key),
  }
}

/** Is it the signature of the message by the key? Bytes that are no key sign nothing. */
export const verifies: Verify = (publicKey, message, signature) => {
  if (!isUsualKey(publicKey) || !isUsualSignature(signature)) return false
  try {
    const key = createPublicKey({ key: Buffer.concat([PUBLIC, publicKey]), format: 'der', type: 'spki' })
    return verify(null, message, key, signature)
  } catch {
    return false
  }
}
