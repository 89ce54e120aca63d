// Ed25519 in the browser: the equation of RFC 8032 without the cofactor, as OpenSSL computes it on the desk.
//
// The library's own check multiplies by the cofactor, so that a signer with a key of mixed order could make a signature that
// holds in a browser and not on the desk. We use its points and compare the bytes ourselves.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { isUsualKey, isUsualSignature } from '../../evidence/notes/ed25519Form.ts'
import type { Verify } from '../../evidence/notes/note.ts'
import { concatenated, sameBytes } from '../../evidence/utf8.ts'

const { Point } = ed25519
const POINT_BYTES = 32

/** A number from bytes, low byte first, as a factor of points. */
const factor = (bytes: Uint8Array): bigint =>
  Point.Fn.create(bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n))

/** s·B - h·A, which must be the point that the signature begins with. */
function holds(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const r = signature.subarray(0, POINT_BYTES)
  const h = factor(sha512(concatenated(r, publicKey, message)))
  const s = factor(signature.subarray(POINT_BYTES))
  const key = Point.fromBytes(publicKey)
  return sameBytes(Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(h)).toBytes(), r)
}

/** Is it the signature of the message by the key? Bytes that are no key sign nothing. */
export const verifiesEd25519: Verify = (publicKey, message, signature) => {
  if (!isUsualKey(publicKey) || !isUsualSignature(signature)) return false
  try {
    return holds(publicKey, message, signature)
  } catch {
    return false
  }
}
