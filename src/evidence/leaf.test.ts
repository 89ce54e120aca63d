import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { commitment, leafBytes, LEAF_KINDS, MAX_LEAF_BYTES, type Part } from './leaf.ts'
import { leafHash } from './tree.ts'
import { hex, utf8 } from './utf8.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** vectors/leaf holds the format still: written once, checked here, never regenerated. */
const Golden = z.array(
  z.object({
    at: z.number(),
    type: z.string(),
    ref: z.string(),
    parts: z.array(z.object({ name: z.string(), hex: z.string(), salt: z.string(), commitment: z.string() })),
    leaf: z.string(),
    leafHash: z.string(),
  }),
)
const golden = Golden.parse(
  JSON.parse(readFileSync(new URL('../../vectors/leaf/leaves.json', import.meta.url), 'utf8')),
)
const partsOf = (entry: (typeof golden)[number]): Part[] =>
  entry.parts.map(({ name, hex: digits, salt }) => ({
    name,
    bytes: Buffer.from(digits, 'hex'),
    salt: Buffer.from(salt, 'hex'),
  }))

describe('The golden leaves', () => {
  test('are three', () => expect(golden).toHaveLength(3))
  test.for(golden)('$type keeps its bytes', (entry) => {
    const parts = partsOf(entry)
    const bytes = leafBytes({ at: entry.at, type: entry.type, ref: entry.ref, parts }, sha256)
    expect(parts.map((part) => hex(commitment(part, sha256)))).toEqual(
      entry.parts.map((part) => part.commitment),
    )
    expect(new TextDecoder().decode(bytes)).toBe(entry.leaf)
    expect(hex(leafHash(bytes, sha256))).toBe(entry.leafHash)
  })
})

describe('A commitment', () => {
  const part: Part = { name: 'body', bytes: utf8('Где моё пальто?'), salt: new Uint8Array(32).fill(7) }
  test('follows its definition byte for byte', () => {
    const inner = createHash('sha256').update(part.bytes).digest()
    const outer = createHash('sha256')
      .update('exhale/commit/v1\nbody\n')
      .update(part.salt)
      .update(inner)
      .digest('hex')
    expect(hex(commitment(part, sha256))).toBe(outer)
  })
  test.for([
    ['another salt', { salt: new Uint8Array(32).fill(8) }],
    ['another name', { name: 'from' }],
    ['another word', { bytes: utf8('Где моё пальто!') }],
  ] as const)('opens to nothing else: %s', ([, difference]) => {
    expect(hex(commitment({ ...part, ...difference }, sha256))).not.toBe(hex(commitment(part, sha256)))
  })
  test.for([
    ['a short salt', { salt: new Uint8Array(31) }],
    ['a name with a line break', { name: 'body\n' }],
    ['an empty name', { name: '' }],
  ] as const)('is refused for %s', ([, difference]) => {
    expect(() => commitment({ ...part, ...difference }, sha256)).toThrow(RangeError)
  })
})

describe('A leaf', () => {
  const part = (name: string): Part => ({ name, bytes: utf8(name), salt: new Uint8Array(32) })
  const leaf =
    (parts: readonly Part[], type = 'message.in') =>
    () =>
      leafBytes({ at: 0, type, ref: '01a2003e-7fc9-77f8-8411-182e90fa5ac9', parts }, sha256)
  const names = Array.from({ length: 13 }, (_, n) => `att${n}`)

  test('has room for a message with its people and attachments', () => {
    const bytes = leaf(names.slice(0, 10).map(part))()
    expect(bytes.length).toBeLessThanOrEqual(MAX_LEAF_BYTES)
  })
  test('is refused without a part', () => expect(leaf([])).toThrow('one to twelve parts'))
  test('is refused with thirteen', () => expect(leaf(names.map(part))).toThrow('one to twelve parts'))
  test('is refused with a part twice', () =>
    expect(leaf([part('body'), part('body')])).toThrow('a part twice'))
  test('is refused under a kind of free text', () =>
    expect(leaf([part('body')], 'Иванов звонил')).toThrow('not a kind'))
  test('says none of the words that it commits to', () => {
    const secret: Part = { name: 'body', bytes: utf8('+7 495 000-00-14'), salt: new Uint8Array(32).fill(1) }
    expect(new TextDecoder().decode(leaf([secret])())).not.toContain('495')
  })
  test('may be of every kind that we record', () => {
    for (const kind of LEAF_KINDS) expect(leaf([part('facts')], kind)).not.toThrow()
  })
})
