// An exported log read by whoever was handed the folder: what is whole is accepted, what was touched is named with its place.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signCheckpointText } from '../../evidence/notes/checkpoint.ts'
import { noteKey } from '../../evidence/notes/note.ts'
import { sha256 } from '../../evidence/log.store.ts'
import { readExportedLog } from '../../evidence/tiles/exportedLog.ts'
import { entriesPath, TILE_WIDTH, tilePath } from '../../evidence/tiles/tilePath.ts'
import { concatenated, utf8 } from '../../evidence/utf8.ts'
import { keyPair, verifies } from './ed25519.ts'
import { exportedFiles, key, ORIGIN, pair } from './testExport.ts'
import { treeHasher } from './treeHasher.ts'

const tools = { hasher: treeHasher(), verify: verifies }
const read = (files: ReadonlyMap<string, Uint8Array>) =>
  readExportedLog((path) => files.get(path) ?? null, [key], tools)
const faultsOf = (files: ReadonlyMap<string, Uint8Array>): string[] => {
  const done = read(files)
  return done.ok ? done.value.faults.map(({ what, where }) => `${what} ${where}`) : [done.error]
}
const changed = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))

describe('An exported log', () => {
  const sizes = [1, 2, 3, 7, 255, 256, 257, 300, 511, 512, 513, 600]
  test.each(sizes)('of %i entries is whole as it was exported', (size) => {
    const done = read(exportedFiles(size))
    expect(done).toMatchObject({ ok: true, value: { faults: [], checkpoint: { size: BigInt(size) } } })
  })
  test('of a whole level of tiles and one entry more is whole', () => {
    expect(faultsOf(exportedFiles(TILE_WIDTH ** 2 + 1))).toEqual([])
  })
})

describe('A log that was touched', () => {
  const whole = exportedFiles(600)
  whole.delete('log.vkey')
  test('is refused or named with its place, whichever byte of whichever file it was', () => {
    const paths = [...whole.keys()]
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), (path, place) => {
        const bytes = whole.get(path) ?? new Uint8Array()
        const touched = new Map(whole).set(path, changed(bytes, place % bytes.length))
        const faults = faultsOf(touched)
        expect(faults).not.toEqual([])
        if (path.startsWith('tile/') && !path.startsWith('tile/entries')) expect(faults[0]).toContain(path)
      }),
    )
  })
  test.each([...whole.keys()].map((path) => [path]))('is missed where %s is gone', (path) => {
    const files = new Map(whole)
    files.delete(path)
    expect(faultsOf(files)[0]).toMatch(path === 'checkpoint' ? /^missing$/ : `missing ${path}`)
  })
  test('is named where a tile is cut, an entry left over, or one of another length', () => {
    const tile = tilePath({ level: 0, index: 1, width: 256 })
    const cut = new Map(whole).set(tile, (whole.get(tile) ?? new Uint8Array()).subarray(1))
    expect(faultsOf(cut)).toEqual([`malformed ${tile}`])
    const bundle = entriesPath({ index: 2, width: 88 })
    const longer = concatenated(whole.get(bundle) ?? new Uint8Array(), Uint8Array.of(0, 0))
    expect(faultsOf(new Map(whole).set(bundle, longer))).toEqual([`malformed ${bundle}`])
  })
  test('is seen by its root when entries and tiles agree with each other', () => {
    const other = exportedFiles(600, 'another')
    other.set('checkpoint', whole.get('checkpoint') ?? new Uint8Array())
    expect(faultsOf(other)).toEqual(['other_root checkpoint'])
  })
  test('is refused whole when its checkpoint is by another key or of another log', () => {
    const stranger = keyPair(new Uint8Array(32).fill(8))
    const theirs = noteKey(ORIGIN, stranger.publicKey, sha256)
    const done = readExportedLog((path) => whole.get(path) ?? null, [theirs], tools)
    expect(done).toEqual({ ok: false, error: 'no_known_signature' })
    const named = noteKey('another/log', pair.publicKey, sha256)
    const text = signCheckpointText({ origin: 'a/b', size: 1n, root: new Uint8Array(32) }, named, pair.sign)
    const foreign = new Map(whole).set('checkpoint', utf8(text))
    expect(readExportedLog((path) => foreign.get(path) ?? null, [named], tools)).toEqual({
      ok: false,
      error: 'other_log',
    })
  })
  test.each([
    ['none', 0n, 'empty'],
    ['more than anybody could read', 2n ** 60n, 'too_large'],
  ])('is refused when its checkpoint claims entries, %s', (_many, size, why) => {
    const facts = { origin: ORIGIN, size, root: new Uint8Array(32) }
    const files = new Map([['checkpoint', utf8(signCheckpointText(facts, key, pair.sign))]])
    expect(faultsOf(files)).toEqual([why])
  })
})
