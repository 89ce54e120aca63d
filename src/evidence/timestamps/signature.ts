// Which signatures are read: by name, hash and kind of key, which must agree, and in one form only.
import { algorithm as nameOf, inside, oid, readDer, TAG, unsigned } from './der.ts'
import type { HashName } from './response.ts'

const RSA = '1.2.840.113549.1.1.1'
const EC = '1.2.840.10045.2.1'
/** Signatures that we and `openssl ts` both read; what is left out is weak, or read by one of us only. */
const SIGNATURES: Readonly<Record<string, { readonly key: string; readonly hash: HashName | null }>> = {
  [RSA]: { key: RSA, hash: null },
  '1.2.840.113549.1.1.11': { key: RSA, hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { key: RSA, hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { key: RSA, hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { key: EC, hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { key: EC, hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { key: EC, hash: 'SHA-512' },
}

export interface Signed {
  readonly message: Uint8Array
  readonly algorithm: Uint8Array
  readonly value: Uint8Array
  /** What the signer says it hashed with; null when only the name of the signature says so. */
  readonly hash: HashName | null
}

/** The hash of the signature, when its name, its key and what the signer says agree. Throws NotDer. */
export function hashOf(key: Uint8Array, { algorithm, value, hash: said }: Signed): HashName | null {
  const known = SIGNATURES[nameOf(readDer(algorithm))]
  const keyed = oid(inside(inside(readDer(key)).take(TAG.sequence)).take(TAG.oid))
  if (!known || known.key !== keyed) return null
  if (keyed === EC) {
    const pair = inside(readDer(value))
    unsigned(pair.take(TAG.integer))
    unsigned(pair.take(TAG.integer))
    pair.done()
  }
  if (known.hash && said && known.hash !== said) return null
  return known.hash ?? said
}
