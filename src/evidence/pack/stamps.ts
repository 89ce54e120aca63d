// The time stamps of a pack, made ready for whoever can check them: that needs Web Crypto, which only promises.
//
// What can be said at once is said here: the question is ours, byte for byte, and is about this very checkpoint.
import { readPem } from '../timestamps/pem.ts'
import { readRequest, timestampRequest } from '../timestamps/request.ts'
import { sameBytes } from '../utf8.ts'
import type { OpenPack } from './openPack.ts'

const MOST_TOKEN_BYTES = 65_536

/** An answer of an authority, and the question that it must answer. */
export interface StampToCheck {
  /** The path of the answer. */
  readonly where: string
  readonly reply: Uint8Array
  /** SHA-256 of the checkpoint. */
  readonly imprint: Uint8Array
  readonly nonce: Uint8Array
}
/** A root certificate that the pack brings along: whether to believe it is the reader's choice. */
export interface PackRoot {
  readonly where: string
  readonly der: Uint8Array
  /** SHA-256 of the certificate in hexadecimal digits: what an authority publishes. */
  readonly fingerprint: string
}

const PAIRS = ['checkpoint', ...Array.from({ length: 8 }, (_, at) => `tsa/${at + 2}`)]

export function stampsOf(pack: OpenPack, imprint: Uint8Array): StampToCheck[] {
  return PAIRS.flatMap((pair) => {
    const [query, answer] = [`${pair}.tsq`, `${pair}.tsr`]
    if (!pack.files.has(query) && !pack.files.has(answer)) return []
    const [question, reply] = [pack.bytes(query, MOST_TOKEN_BYTES), pack.bytes(answer, MOST_TOKEN_BYTES)]
    if (!question || !reply) return []
    const asked = readRequest(question)
    const [hash, nonce] = asked.ok ? [asked.value.imprint, asked.value.nonce] : [null, null]
    if (!hash || !nonce || !sameBytes(hash, imprint) || !sameBytes(timestampRequest(hash, nonce), question)) {
      pack.fault('query_differs', query)
      return []
    }
    return [{ where: answer, reply, imprint, nonce }]
  })
}

export function rootsOf(pack: OpenPack, hexSha256: (bytes: Uint8Array) => string): PackRoot[] {
  const paths = Array.from(pack.files.keys()).filter((path) => /^tsa\/.+\.pem$/u.test(path))
  return paths.flatMap((where) => {
    const text = pack.text(where)
    const read = text === null ? null : readPem(text)
    if (read && !read.ok) pack.fault('root_unreadable', where)
    return read?.ok ? read.value.map((der) => ({ where, der, fingerprint: hexSha256(der) })) : []
  })
}
