// Which Ed25519 keys and signatures are looked at at all, before any library is asked (RFC 8032, 5.1.7).
//
// Libraries agree about honest signatures and differ about crafted ones: a key of small order signs everything, a number
// that is not reduced has a twin. What one program accepts and another refuses is no proof, so both of ours refuse it here.
const KEY_BYTES = 32
const SIGNATURE_BYTES = 64
const PRIME = 2n ** 255n - 19n
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n
/** The heights of the points whose order divides the cofactor 8; their mirror images have the same. */
const SMALL_ORDER = new Set([
  0n,
  1n,
  PRIME - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
])

const littleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)

/** The height of an encoded point: its bytes without the sign in the highest bit. */
const heightOf = (point: Uint8Array): bigint => littleEndian(point) & (2n ** 255n - 1n)

/** Is this a key that only its owner signs with, in its one encoding? Whether it lies on the curve is for a library. */
export function isUsualKey(publicKey: Uint8Array): boolean {
  const height = heightOf(publicKey)
  return publicKey.length === KEY_BYTES && height < PRIME && !SMALL_ORDER.has(height)
}

/** Is the second half of the signature a reduced number, and the first a point in its one encoding? */
export const isUsualSignature = (signature: Uint8Array): boolean =>
  signature.length === SIGNATURE_BYTES &&
  littleEndian(signature.subarray(KEY_BYTES)) < ORDER &&
  heightOf(signature.subarray(0, KEY_BYTES)) < PRIME
