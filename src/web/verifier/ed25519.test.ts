// Two programs check signatures, Node's in the server and a portable one in the browser. They agree about every signature,
// crafted ones included, and where libraries differ both take the stricter side.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concatenated, hex, utf8 } from '../../evidence/utf8.ts'
import { keyPair, verifies } from '../../server/evidence/ed25519.ts'
import { verifiesEd25519 } from './ed25519.ts'

const { Point } = ed25519
const ORDER = Point.Fn.ORDER
const bytesOf = (number: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * at)) & 255n))
const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

const message = utf8('exhale')
const honest = keyPair(new Uint8Array(32).fill(3))
const both = (key: Uint8Array, signature: Uint8Array, signed = message): readonly boolean[] => [
  verifies(key, signed, signature),
  verifiesEd25519(key, signed, signature),
]

/** A point of order eight: what its owner adds to a key or a signature, only the cofactor takes away. */
const torsion = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a')
const secret = 1234567890123456789n
const challengeOf = (first: Uint8Array, key: Uint8Array): bigint =>
  Point.Fn.create(numberOf(sha512(concatenated(first, key, message))))

/** A signature whose key and first half may carry torsion; it holds times the cofactor, and else only by luck. */
function crafted(keyTorsion: number, firstTorsion: number): { key: Uint8Array; signature: Uint8Array } {
  const times = (count: number) => (count === 0 ? Point.ZERO : torsion.multiplyUnsafe(BigInt(count)))
  const key = Point.BASE.multiply(secret).add(times(keyTorsion)).toBytes()
  const first = Point.BASE.multiply(987654321n).add(times(firstTorsion)).toBytes()
  const second = Point.Fn.create(987654321n + challengeOf(first, key) * secret)
  return { key, signature: concatenated(first, bytesOf(second)) }
}

describe('An honest signature', () => {
  test('is accepted by both, and a changed bit of anything refused by both', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(511), fc.nat(255), (signed, bit, keyBit) => {
        const signature = honest.sign(signed)
        expect(both(honest.publicKey, signature, signed)).toEqual([true, true])
        const wrong = Uint8Array.from(signature)
        wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(both(honest.publicKey, wrong, signed)).toEqual([false, false])
        const other = Uint8Array.from(honest.publicKey)
        other[keyBit >> 3] = (other[keyBit >> 3] ?? 0) ^ (1 << (keyBit & 7))
        expect(both(other, signature, signed)).toEqual([false, false])
      }),
      { numRuns: 40 },
    )
  })
  test('has no twin: the second half plus the order of the group is refused by both', () => {
    const signature = Uint8Array.from(honest.sign(message))
    const twin = concatenated(signature.subarray(0, 32), bytesOf(numberOf(signature.subarray(32)) + ORDER))
    expect(both(honest.publicKey, twin)).toEqual([false, false])
  })
  test.each([
    ['empty', 0],
    ['cut', 63],
    ['longer', 65],
  ])('is refused by both when it is %s', (_how, length) => {
    const signature = new Uint8Array(length).map((_, at) => honest.sign(message)[at] ?? 0)
    expect(both(honest.publicKey, signature)).toEqual([false, false])
  })
})

describe('A crafted key', () => {
  test.each(Array.from({ length: 8 }, (_, times) => [times]))(
    'of small order signs nothing (%i times a point of order eight)',
    (times) => {
      const key = times === 0 ? Point.ZERO : torsion.multiplyUnsafe(BigInt(times))
      // With S = 0 and R = -[k]A such a key would sign a part of all messages; with R = A = 0 every message.
      for (const first of [Point.ZERO.toBytes(), key.toBytes(), key.negate().toBytes()])
        expect(both(key.toBytes(), concatenated(first, new Uint8Array(32)))).toEqual([false, false])
    },
  )
  test.each([
    ['p', 2n ** 255n - 19n],
    ['p + 1', 2n ** 255n - 18n],
    ['2^255 - 1', 2n ** 255n - 1n],
  ])('in an encoding that is not its own signs nothing (height %s)', (_name, height) => {
    for (const sign of [0n, 2n ** 255n]) {
      const key = bytesOf(height + sign)
      expect(both(key, concatenated(Point.ZERO.toBytes(), new Uint8Array(32)))).toEqual([false, false])
    }
  })
})

describe('A signature with torsion in key or first half', () => {
  const cases = Array.from({ length: 64 }, (_, at) => [at >> 3, at & 7] as const)
  test('is judged alike by both, though the library alone would accept all of them', () => {
    const judged = cases.map(([inKey, inFirst]) => {
      const { key, signature } = crafted(inKey, inFirst)
      expect(ed25519.verify(signature, message, key, { zip215: true })).toBe(true)
      const [node, portable] = both(key, signature)
      expect(`${inKey} ${inFirst} ${hex(signature)} ${node}`).toBe(
        `${inKey} ${inFirst} ${hex(signature)} ${portable}`,
      )
      return node
    })
    expect(judged[0]).toBe(true)
    expect(judged.filter((accepted) => !accepted).length).toBeGreaterThan(40)
  })
})
