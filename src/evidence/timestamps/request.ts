// What a timestamp authority is asked (RFC 3161): the hash of a checkpoint, a number used once, and its certificates.
//
// The authority sees 32 bytes that say nothing. The nonce makes its answer one to this question, so nobody can hand us an
// older token of the same hash; the certificates are asked for because a token must be checkable years later.
import { err, ok, type Result } from '../../basics/result.ts'
import {
  algorithm,
  inside,
  NotDer,
  oid,
  readDer,
  small,
  TAG,
  unsigned,
  writeDer,
  writeUnsigned,
} from './der.ts'

/** SHA-256 as an algorithm identifier with the NULL that authorities expect. */
const SHA256_OID = Uint8Array.of(0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1)
export const SHA256 = '2.16.840.1.101.3.4.2.1'
const IMPRINT_BYTES = 32
const MOST_NONCE_BYTES = 32

/**
 * The question in DER. `imprint` is the SHA-256 of what is stamped (32 bytes), `nonce` 1 to 32 random bytes, read as one
 * number. Throws RangeError when they are of other lengths.
 */
export function timestampRequest(imprint: Uint8Array, nonce: Uint8Array): Uint8Array {
  if (imprint.length !== IMPRINT_BYTES) throw new RangeError(`an imprint has ${IMPRINT_BYTES} bytes`)
  if (nonce.length === 0 || nonce.length > MOST_NONCE_BYTES) throw new RangeError('not a nonce')
  const hash = writeDer(TAG.sequence, SHA256_OID, writeDer(TAG.none))
  return writeDer(
    TAG.sequence,
    writeUnsigned(Uint8Array.of(1)),
    writeDer(TAG.sequence, hash, writeDer(TAG.octets, imprint)),
    writeUnsigned(nonce),
    writeDer(TAG.boolean, Uint8Array.of(0xff)),
  )
}

export interface AskedFor {
  readonly imprint: Uint8Array
  /** Without leading zeros; null when the question has none. */
  readonly nonce: Uint8Array | null
  readonly policy: string | null
  readonly certificates: boolean
}

function takeApart(bytes: Uint8Array): AskedFor | null {
  const parts = inside(readDer(bytes))
  if (small(parts.take(TAG.integer)) !== 1) return null
  const hashed = inside(parts.take(TAG.sequence))
  if (algorithm(hashed.take(TAG.sequence)) !== SHA256) return null
  const imprint = hashed.take(TAG.octets).content
  hashed.done()
  const policy = parts.maybe(TAG.oid)
  const nonce = parts.maybe(TAG.integer)
  const certificates = parts.maybe(TAG.boolean)
  parts.done()
  if (imprint.length !== IMPRINT_BYTES) return null
  if (certificates && (certificates.content.length !== 1 || certificates.content[0] !== 0xff)) return null
  return {
    imprint,
    nonce: nonce && unsigned(nonce),
    policy: policy && oid(policy),
    certificates: certificates !== null,
  }
}

/** Reads a question, ours or that of `openssl ts -query`; one with extensions or another hash is not read. */
export function readRequest(bytes: Uint8Array): Result<AskedFor, 'malformed'> {
  try {
    const asked = takeApart(bytes)
    return asked ? ok(asked) : err('malformed')
  } catch (error) {
    if (error instanceof NotDer) return err('malformed')
    throw error
  }
}
