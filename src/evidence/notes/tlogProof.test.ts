import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keyPair, verifies } from '../../server/evidence/ed25519.ts'
import { inclusionPath } from '../proof.ts'
import { leafHash, treeRoot } from '../tree.ts'
import { utf8 } from '../utf8.ts'
import { checkpointText, signCheckpointText } from './checkpoint.ts'
import { noteKey, signNote } from './note.ts'
import { openTlogProof, readTlogProof, writeTlogProof, type TlogProof } from './tlogProof.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => Uint8Array.from(createHash('sha256').update(bytes).digest())
const crypto = { verify: verifies, sha256 }
const pair = keyPair(new Uint8Array(32).fill(3))
const key = noteKey('desk.example/one', pair.publicKey, sha256)
const stranger = keyPair(new Uint8Array(32).fill(4))

const entries = Array.from({ length: 11 }, (_, n) => utf8(`entry ${n}`))
const leaves = entries.map((entry) => leafHash(entry, sha256))
const root = treeRoot(leaves, sha256)
const checkpoint = signCheckpointText({ origin: key.name, size: 11n, root }, key, pair.sign)
const proofOf = (index: number): TlogProof => ({
  index: BigInt(index),
  path: inclusionPath(leaves, index, sha256),
  checkpoint,
})
const entry = entries[6] ?? new Uint8Array()
const written = writeTlogProof(proofOf(6))
const opened = (text: string, of = entry, keys = [key]) => openTlogProof(utf8(text), of, keys, crypto)

describe('A proof as a file', () => {
  test('has the published form', () => {
    const [first, index, ...rest] = written.split('\n')
    expect([first, index]).toEqual(['c2sp.org/tlog-proof@v1', 'index 6'])
    expect(rest.indexOf('')).toBe(proofOf(6).path.length)
    expect(written.endsWith(`\n\n${checkpoint}`)).toBe(true)
  })
  test('comes back as it was written, with bytes of others and without', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.uint8Array(), (index, extra) => {
        const proof = { ...proofOf(6), index }
        expect(readTlogProof(utf8(writeTlogProof(proof)))).toEqual({ ok: true, value: proof })
        const carrying = { ...proof, extra }
        expect(readTlogProof(utf8(writeTlogProof(carrying)))).toEqual({ ok: true, value: carrying })
      }),
    )
  })
  test('proves each entry by its own, and none by that of another', () => {
    entries.forEach((own, index) => {
      const text = writeTlogProof(proofOf(index))
      expect(opened(text, own)).toMatchObject({ ok: true, value: { index: BigInt(index) } })
      const other = entries[(index + 1) % entries.length]
      expect(opened(text, other)).toEqual({ ok: false, error: 'not_included' })
    })
  })
  test('of a checkpoint that nobody known signed proves nothing', () => {
    expect(opened(written, entry, [noteKey(key.name, stranger.publicKey, sha256)])).toEqual({
      ok: false,
      error: 'no_known_signature',
    })
  })
  test('of a checkpoint about another log proves nothing, though a known key signed it', () => {
    const elsewhere = signNote(checkpointText({ origin: 'else', size: 11n, root }), key, pair.sign)
    expect(opened(writeTlogProof({ ...proofOf(6), checkpoint: elsewhere }))).toEqual({
      ok: false,
      error: 'other_log',
    })
  })
  test('is refused when any of its bytes is another one', () => {
    const bytes = utf8(written)
    const passed = Array.from(bytes, (_, at) => at).filter((at) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      return openTlogProof(changed, entry, [key], crypto).ok
    })
    expect(passed).toEqual([])
  })
  const [hash = ''] = written.split('\n').slice(2)
  test.for<readonly [string, string]>([
    ['another first line', written.replace('@v1', '@v2')],
    ['line ends of another kind', written.replaceAll('\n', '\r\n')],
    ['one such line end', written.replace('index 6\n', 'index 6\r\n')],
    ['a leading zero', written.replace('index 6', 'index 06')],
    ['a negative place', written.replace('index 6', 'index -6')],
    ['a place beyond 64 bits', written.replace('index 6', `index ${2n ** 64n}`)],
    ['no place', written.replace('index 6\n', '')],
    ['its place twice', written.replace('index 6\n', 'index 6\nindex 6\n')],
    ['extra bytes after the place', written.replace('index 6\n', 'index 6\nextra AA==\n')],
    ['extra bytes in a second form of base64', written.replace('index', 'extra AB==\nindex')],
    ['a hash in a second form of base64', written.replace(hash, hash.replace(/.=$/, '9='))],
    ['a hash of 31 bytes', written.replace(hash, 'A'.repeat(42).concat('=='))],
    ['65 hashes', written.replace(hash, Array.from({ length: 65 }, () => hash).join('\n'))],
    ['no blank line', written.replace('\n\n', '\n')],
    ['no checkpoint', written.slice(0, written.indexOf('\n\n') + 2)],
    ['a note that is no checkpoint', written.replace('\n11\n', '\neleven\n')],
    ['nothing in it', ''],
  ])('with %s is malformed', ([, text]) => {
    expect(text).not.toBe(written)
    expect(readTlogProof(utf8(text))).toEqual({ ok: false, error: 'malformed' })
  })
  test('of any bytes is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readTlogProof(bytes).ok).toBe(false)
      }),
    )
  })
})
