// Witnesses: what they put under a checkpoint is checked by their keys, and a policy says how many of them it takes.
import { ml_dsa44 } from '@noble/post-quantum/ml-dsa.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyPair, verifies } from '../../server/evidence/ed25519.ts'
import { verifiesMlDsa44 } from '../../server/evidence/mlDsa44.ts'
import { sha256 } from '../log.store.ts'
import { concatenated, utf8 } from '../utf8.ts'
import { toBase64 } from './base64.ts'
import { signCheckpointText } from './checkpoint.ts'
import {
  cosignedMessage,
  cosignerKey,
  readCosignatures,
  readCosignerVkey,
  writeCosignature,
  writeCosignerVkey,
  type CosignerKey,
} from './cosignature.ts'
import { noteKey, writeVkey } from './note.ts'
import { judgeByPolicy, readPolicy } from './policy.ts'

const checks = { ed25519: verifies, ml_dsa_44: verifiesMlDsa44, log: verifies }
const seed = (number: number): Uint8Array => new Uint8Array(32).fill(number)

const logPair = keyPair(seed(1))
const log = noteKey('desk.example/log', logPair.publicKey, sha256)
const facts = { origin: log.name, size: 42n, root: seed(9) }
const note = signCheckpointText(facts, log, logPair.sign)
const text = note.slice(0, note.indexOf('\n\n') + 1)

interface Witness {
  readonly key: CosignerKey
  readonly line: (at: bigint, of?: string) => string
}

function witness(key: CosignerKey, sign: (message: Uint8Array) => Uint8Array): Witness {
  const id = Uint8Array.from(Buffer.from(key.id, 'hex'))
  return {
    key,
    line: (at, of = text) => {
      const signature = sign(cosignedMessage(key, at, of) ?? new Uint8Array())
      return `— ${key.name} ${toBase64(concatenated(id, writeCosignature(at, signature)))}\n`
    },
  }
}
function ed25519Witness(name: string, number: number): Witness {
  const pair = keyPair(seed(number))
  return witness(cosignerKey(name, 'ed25519', pair.publicKey, sha256), pair.sign)
}
function mlDsaWitness(name: string, number: number): Witness {
  const pair = ml_dsa44.keygen(seed(number))
  const key = cosignerKey(name, 'ml_dsa_44', pair.publicKey, sha256)
  return witness(key, (message) => ml_dsa44.sign(message, pair.secretKey))
}

const north = ed25519Witness('witness.north', 2)
const south = mlDsaWitness('witness.south', 3)
const AT = 1_790_000_000n
const read = (bytes: string, keys = [north.key, south.key]) => readCosignatures(utf8(bytes), keys, checks)

describe('A cosignature', () => {
  test.each([
    ['Ed25519', north],
    ['ML-DSA-44', south],
  ])('by %s is read with the time of its witness', (_kind, by) => {
    expect(read(note + by.line(AT))).toMatchObject({
      ok: true,
      value: { cosignatures: [{ key: { name: by.key.name }, at: AT }], checkpoint: { size: 42n } },
    })
  })
  test('of a witness who is not known is passed over, as is none at all', () => {
    expect(read(note + north.line(AT), [south.key])).toMatchObject({ ok: true, value: { cosignatures: [] } })
    expect(read(note)).toMatchObject({ ok: true, value: { cosignatures: [] } })
  })
  test.each([
    ['another size', text.replace('42', '43')],
    ['another log', text.replace('desk', 'dusk')],
  ])('over %s refuses the note', (_what, other) => {
    for (const by of [north, south])
      expect(read(note + by.line(AT, other))).toEqual({ ok: false, error: 'bad_cosignature' })
  })
  test('with any changed bit refuses the note', () => {
    fc.assert(
      fc.property(fc.constantFrom(north, south), fc.nat(), (by, bit) => {
        const [head = '', encoded = ''] = by
          .line(AT)
          .trimEnd()
          .split(/ (?=\S+$)/u)
        const bytes = Buffer.from(encoded, 'base64')
        // The first four bytes name the key: another name is somebody unknown.
        const place = 4 + (bit % (bytes.length - 4))
        bytes[place] = (bytes[place] ?? 0) ^ 1
        expect(read(`${note}${head} ${bytes.toString('base64')}\n`)).toEqual({
          ok: false,
          error: 'bad_cosignature',
        })
      }),
      { numRuns: 60 },
    )
  })
  test('without a time is one of ML-DSA only, which does not need it', () => {
    expect(read(note + south.line(0n))).toMatchObject({ ok: true, value: { cosignatures: [{ at: null }] } })
    expect(read(note + north.line(0n))).toEqual({ ok: false, error: 'bad_cosignature' })
  })
  test('twice by one witness counts once, and one name with one id for two keys is refused', () => {
    expect(read(note + north.line(AT) + north.line(AT + 1n))).toMatchObject({
      ok: true,
      value: { cosignatures: [{ at: AT }] },
    })
    expect(read(note + north.line(AT), [north.key, { ...north.key }])).toEqual({
      ok: false,
      error: 'ambiguous_key',
    })
  })
})

describe('The key of a witness', () => {
  test.each([[north.key], [south.key]])('comes back from its published form', (key) => {
    expect(readCosignerVkey(writeCosignerVkey(key), sha256)).toEqual({ ok: true, value: key })
  })
  test('is told apart from that of a log', () => {
    expect(readCosignerVkey(writeVkey(log), sha256)).toEqual({ ok: false, error: 'unknown_kind' })
  })
})

const policyOf = (...lines: readonly string[]) => readPolicy(utf8(`${lines.join('\n')}\n`), sha256)
const east = ed25519Witness('witness.east', 4)
const LOG = `log ${writeVkey(log)}`
const WITNESSES = [north, south, east].map(
  ({ key }) => `witness ${key.name.slice(8)} ${writeCosignerVkey(key)}`,
)

describe('A policy', () => {
  const two = [LOG, ...WITNESSES, 'group most 2 north south east', 'quorum most']
  const judged = (bytes: string, ...lines: readonly string[]) => {
    const policy = policyOf(...lines)
    return policy.ok ? judgeByPolicy(utf8(bytes), policy.value, checks) : policy
  }
  test('of two out of three is met by any two, and not by one', () => {
    const one = judged(note + north.line(AT), ...two)
    expect(one).toMatchObject({ ok: true, value: { quorum: false } })
    for (const [a, b] of [[north, south] as const, [south, east] as const, [north, east] as const])
      expect(judged(note + a.line(AT) + b.line(AT), ...two)).toMatchObject({
        ok: true,
        value: { quorum: true },
      })
  })
  test('may ask for nobody, for any, for all, and for groups of groups', () => {
    expect(judged(note, LOG, 'quorum none')).toMatchObject({ value: { quorum: true } })
    const any = [LOG, ...WITNESSES, 'group any any north south', 'quorum any']
    expect(judged(note + south.line(AT), ...any)).toMatchObject({ value: { quorum: true } })
    const nested = [
      LOG,
      ...WITNESSES,
      'group pair all north south',
      'group both all pair east',
      'quorum both',
    ]
    expect(judged(note + north.line(AT) + south.line(AT), ...nested)).toMatchObject({
      value: { quorum: false },
    })
    const full = note + north.line(AT) + south.line(AT) + east.line(AT)
    expect(judged(full, ...nested)).toMatchObject({ value: { quorum: true } })
  })
  test('accepts no checkpoint of a log that it does not name', () => {
    const other = noteKey('desk.example/other', keyPair(seed(7)).publicKey, sha256)
    expect(judged(note, `log ${writeVkey(other)}`, 'quorum none')).toMatchObject({ ok: false })
  })
  test.each([
    ['an unknown word', [LOG, 'trust everybody', 'quorum none'], 2, 'unknown_word'],
    ['no quorum', [LOG], 1, 'no_quorum'],
    ['a quorum twice', [LOG, 'quorum none', 'quorum none'], 3, 'quorum_twice'],
    ['a name that nobody has', [LOG, 'quorum most'], 2, 'unknown_name'],
    ['more than there are', [LOG, WITNESSES[0] ?? '', 'group g 2 north', 'quorum g'], 3, 'bad_threshold'],
    ['a key twice', [LOG, LOG, 'quorum none'], 2, 'key_twice'],
    [
      'a witness in two groups',
      [...WITNESSES, 'group a any north', 'group b any north', 'quorum b'],
      5,
      'member_twice',
    ],
    ['a key with another id', [LOG.replace(log.id, '00000000'), 'quorum none'], 1, 'bad_key'],
  ] as const)('with %s is refused at its line', (_what, lines, line, why) => {
    expect(policyOf(...lines)).toEqual({ ok: false, error: { line, why } })
  })
  test('of any bytes is read or refused, and never breaks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(LOG, ...WITNESSES, 'quorum none', 'group', ' ', '#', 'log +', '\0')),
        (lines) => {
          expect(typeof policyOf(...lines).ok).toBe('boolean')
        },
      ),
    )
  })
})
