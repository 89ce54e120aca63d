import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBundle, writeBundle } from './bundle.ts'
import { bundlesOf, entriesPath, tilePath, tilesOf } from './tilePath.ts'

describe('The path of a tile', () => {
  test.for([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 999, width: 1 }, 'tile/0/999.p/1'],
    [{ level: 1, index: 1000, width: 256 }, 'tile/1/x001/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 63, index: 1_234_067, width: 112 }, 'tile/63/x001/x234/067.p/112'],
  ] as const)('%o is %s', ([tile, path]) => expect(tilePath(tile)).toBe(path))
  test('of entries names the same place', () => {
    expect(entriesPath({ index: 1_234_067, width: 9 })).toBe('tile/entries/x001/x234/067.p/9')
  })
  test.for([
    { level: 64, index: 0, width: 1 },
    { level: -1, index: 0, width: 1 },
    { level: 0, index: -1, width: 1 },
    { level: 0, index: 0.5, width: 1 },
    { level: 0, index: 0, width: 0 },
    { level: 0, index: 0, width: 257 },
  ])('does not exist for %o', (tile) => expect(() => tilePath(tile)).toThrow('broken invariant'))
})

describe('A tree', () => {
  test('of 70,000 leaves has the tiles that the specification counts', () => {
    const tiles = tilesOf(70_000)
    const partial = tiles.filter(({ width }) => width < 256)
    expect(tiles.filter(({ level, width }) => level === 0 && width === 256)).toHaveLength(273)
    expect(tiles.filter(({ level, width }) => level === 1 && width === 256)).toHaveLength(1)
    expect(partial.map(tilePath)).toEqual(['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1'])
  })
  test('of 256 leaves has one full tile, and one hash above it', () => {
    expect(tilesOf(256).map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1'])
  })
  test('of no leaves has none', () => expect([tilesOf(0), bundlesOf(0)]).toEqual([[], []]))
  test('has a bundle for each tile of leaves', () => {
    for (const size of [1, 255, 256, 257, 600, 70_000])
      expect(bundlesOf(size).map((bundle) => ({ level: 0, ...bundle }))).toEqual(
        tilesOf(size).filter(({ level }) => level === 0),
      )
  })
})

describe('A bundle', () => {
  test('gives back its entries, the empty and the longest too', () => {
    const entries = [new Uint8Array(), Uint8Array.of(1), new Uint8Array(65_535).fill(7)]
    expect(readBundle(writeBundle(entries), 3)).toEqual({ ok: true, value: entries })
  })
  test('takes no entry that is too long, and not more than 256', () => {
    expect(() => writeBundle([new Uint8Array(65_536)])).toThrow(RangeError)
    expect(() => writeBundle(Array.from({ length: 257 }, () => new Uint8Array()))).toThrow(RangeError)
    expect(() => writeBundle([])).toThrow(RangeError)
  })
  test('is refused when it is cut, longer, or holds another number of entries', () => {
    const entry = fc.uint8Array({ maxLength: 20 })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 10 }), fc.nat(300), (entries, cut) => {
        const [whole, n] = [writeBundle(entries), entries.length]
        expect(readBundle(whole, n)).toEqual({ ok: true, value: entries })
        expect(readBundle(whole.subarray(0, cut % whole.length), n).ok).toBe(false)
        expect(readBundle(Uint8Array.of(...whole, 0), n).ok).toBe(false)
        expect(readBundle(whole, n + 1).ok || readBundle(whole, n - 1).ok).toBe(false)
      }),
    )
  })
})
