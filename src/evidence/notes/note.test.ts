import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { keyPair, verifies } from '../../server/evidence/ed25519.ts'
import { fromUtf8, hex, utf8 } from '../utf8.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { checkpointText, openCheckpoint, readCheckpointText, signCheckpointText } from './checkpoint.ts'
import { noteKey, openNote, readNote, readVkey, signNote, writeVkey, type NoteKey } from './note.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const vectors = <T>(name: string, shape: z.ZodType<T>): T =>
  shape.parse(JSON.parse(readFileSync(new URL(`../../../vectors/note/${name}`, import.meta.url), 'utf8')))

const golang = vectors(
  'golang_note.json',
  z.object({
    signer: z.object({ skey: z.string(), vkey: z.string(), text: z.string(), signed: z.string() }),
    badVkeys: z.array(z.string()),
    open: z.array(
      z.object({
        desc: z.string(),
        msgBase64: z.string(),
        vkeys: z.array(z.string()),
        ok: z.boolean(),
        verified: z.number(),
        unverified: z.number(),
        err: z.string().nullable(),
      }),
    ),
  }),
)
const c2sp = vectors(
  'c2sp_and_formats.json',
  z.object({
    signedNoteExample: z.object({ vkey: z.string(), note: z.string() }),
    cosigVkeys: z.array(z.object({ vkey: z.string() })),
    checkpointMarshal: z.array(
      z.object({ origin: z.string(), size: z.number(), hashUtf8: z.string(), text: z.string() }),
    ),
  }),
)

const keyOf = (vkey: string): NoteKey => {
  const key = readVkey(vkey, sha256)
  if (!key.ok) throw new Error(`${vkey}: ${key.error}`)
  return key.value
}
const WHY: Readonly<Record<string, string>> = {
  'malformed note': 'malformed',
  'note has no verifiable signatures': 'no_known_signature',
  'ambiguous key EnochRoot+af0cfe78': 'ambiguous_key',
  'invalid signature for key PeterNeumann+c74f20a3': 'bad_signature',
}
const pair = keyPair(new Uint8Array(32).fill(7))
const ours = noteKey('desk.example/one', pair.publicKey, sha256)

describe('The published notes', () => {
  test.for(golang.open)('$desc', ({ msgBase64, vkeys, ok, verified, unverified, err }) => {
    const opened = openNote(Buffer.from(msgBase64, 'base64'), vkeys.map(keyOf), verifies)
    if (opened.ok) {
      expect([ok, opened.value.verified.length, opened.value.unverified.length]).toEqual([
        true,
        verified,
        unverified,
      ])
    } else expect([ok, opened.error]).toEqual([false, WHY[err ?? '']])
  })
  test.for(golang.badVkeys)('and the key %s is refused', (vkey) => {
    expect(readVkey(vkey, sha256).ok).toBe(false)
  })
  test('are signed by us with the same bytes', () => {
    const { skey, vkey, text, signed } = golang.signer
    const seed = fromBase64(skey.split('+').slice(4).join('+'))?.slice(1) ?? new Uint8Array()
    const key = keyOf(vkey)
    const { publicKey, sign } = keyPair(seed)
    expect(hex(publicKey)).toBe(hex(key.publicKey))
    expect(signNote(text, key, sign)).toBe(signed)
    expect(writeVkey(key)).toBe(vkey)
  })
  test('include the example of the specification', () => {
    const { vkey, note } = c2sp.signedNoteExample
    expect(openNote(utf8(note), [keyOf(vkey)], verifies)).toMatchObject({
      ok: true,
      value: { text: 'This is an example message.\n' },
    })
  })
  test.for(c2sp.cosigVkeys)('do not pass the key of a witness for a key of a log', ({ vkey }) => {
    expect(readVkey(vkey, sha256)).toEqual({ ok: false, error: 'unknown_kind' })
  })
})

describe('A note', () => {
  const signed = signNote('one\n\ntwo\n', ours, pair.sign)
  test('has its text before the last blank line', () => {
    expect(openNote(utf8(signed), [ours], verifies)).toMatchObject({
      ok: true,
      value: { text: 'one\n\ntwo\n' },
    })
  })
  test('is refused when any of its bytes is another one', () => {
    const bytes = utf8(signed)
    const passed = Array.from(bytes, (_, at) => at).filter((at) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      return openNote(changed, [ours], verifies).ok
    })
    expect(passed).toEqual([])
  })
  test('with sixteen cosignatures of others is still read', () => {
    const others = Array.from({ length: 16 }, (_, at) => {
      const other = keyPair(new Uint8Array(32).fill(at + 20))
      return signNote('one\n\ntwo\n', noteKey(`w${at}`, other.publicKey, sha256), other.sign)
        .split('\n\n')
        .at(-1)
    })
    const opened = openNote(utf8(`${signed}${others.join('')}`), [ours], verifies)
    expect(opened.ok && opened.value.unverified.length).toBe(16)
  })
  test('whose signature is written in a second form of base64 is refused', () => {
    const loose = signed.replace(
      /(.)=\n$/,
      (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}=\n`,
    )
    expect(loose).not.toBe(signed)
    expect(readNote(utf8(loose))).toEqual({ ok: false, error: 'malformed' })
  })
  test.for(['', 'a b', 'a+b', 'a\u00a0b'])('is not signed under the name "%s"', (name) => {
    expect(() => noteKey(name, pair.publicKey, sha256)).toThrow(RangeError)
  })
  test('of any bytes is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(openNote(bytes, [ours], verifies).ok).toBe(false)
      }),
    )
  })
})

describe('A checkpoint', () => {
  const root = new Uint8Array(32).fill(9)
  test.for(c2sp.checkpointMarshal)(
    'of $origin has the published text',
    ({ origin, size, hashUtf8, text }) => {
      expect(checkpointText({ origin, size: BigInt(size), root: utf8(hashUtf8) })).toBe(text)
    },
  )
  test('comes back as it was signed', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (size, hash) => {
          const note = signCheckpointText({ origin: ours.name, size, root: hash }, ours, pair.sign)
          const opened = openCheckpoint(utf8(note), ours, verifies)
          expect(opened.ok && [opened.value.size, hex(opened.value.root)]).toEqual([size, hex(hash)])
        },
      ),
    )
  })
  test.for([
    ['a leading zero', 'o\n01\nROOT\n'],
    ['no size', 'o\n\nROOT\n'],
    ['a negative size', 'o\n-1\nROOT\n'],
    ['a size beyond 64 bits', `o\n${2n ** 64n}\nROOT\n`],
    ['no origin', '\n1\nROOT\n'],
    ['a root of 31 bytes', `o\n1\n${toBase64(new Uint8Array(31))}\n`],
    ['no line end', 'o\n1\nROOT'],
    ['an empty line of extension', 'o\n1\nROOT\n\n'],
  ] as const)('with %s is none', ([, text]) => {
    expect(readCheckpointText(text.replace('ROOT', toBase64(root)))).toBeNull()
  })
  test('of another log is not taken for ours, though our key signed it', () => {
    const note = signNote(checkpointText({ origin: 'else', size: 1n, root }), ours, pair.sign)
    expect(openCheckpoint(utf8(note), ours, verifies)).toEqual({ ok: false, error: 'other_log' })
  })
})

describe('Strict reading', () => {
  test('of base64 agrees with the usual one, and knows one form only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
    expect(['AB==', 'A', 'AA=', 'AA==\n', ' AA==', 'AA', 'A-A='].map(fromBase64)).toEqual(Array(7).fill(null))
  })
  test('of UTF-8 agrees with the usual one', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const usual = (bytes: Uint8Array): string | null => {
      try {
        return decoder.decode(bytes)
      } catch {
        return null
      }
    }
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(fc.constantFrom(0xc0, 0xc1, 0xe0, 0xed, 0xf0, 0xf4, 0xf8, 0x80, 0x9f, 0xa0, 0xbf, 0x41))
        .map((some) => Uint8Array.from(some)),
    )
    fc.assert(
      fc.property(anything, (bytes) => {
        expect(fromUtf8(bytes)).toBe(usual(bytes))
      }),
      { numRuns: 1000 },
    )
  })
})
