// Where the pieces of a log lie (C2SP tlog-tiles): hashes in tiles of 256, entries in bundles of 256.
//
// A tile of level L holds the roots of complete subtrees of 256^L leaves. The last tile of a level may be partial; its
// width then stands in its path, so that a path always names the same bytes. Sizes here are plain numbers: a log that is
// kept as files stays far below 2^53 entries, and nothing here shifts bits.
import { invariant } from '../../basics/result.ts'

export const TILE_WIDTH = 256
const MOST_LEVELS = 64

/** A tile of hashes: the `index`-th of its level, with the first `width` of its 256 hashes. */
export interface Tile {
  readonly level: number
  readonly index: number
  readonly width: number
}
/** A bundle of entries: those of the tile of level 0 with the same index and width. */
export type Bundle = Omit<Tile, 'level'>

/** Three digits an element, all but the last marked with an x: 1234067 is x001/x234/067. */
function elements(index: number): string {
  invariant(Number.isSafeInteger(index) && index >= 0, 'the index of a tile is a whole number')
  const last = String(index % 1000).padStart(3, '0')
  const above: string[] = []
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    above.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  return [...above, last].join('/')
}

function widthSuffix(width: number): string {
  invariant(Number.isInteger(width) && width > 0 && width <= TILE_WIDTH, 'a tile holds 1 to 256 hashes')
  return width === TILE_WIDTH ? '' : `.p/${width}`
}

/** `tile/0/x001/x234/067`, of a partial one `tile/0/x001/x234/067.p/112`. Throws when there is no such tile. */
export function tilePath({ level, index, width }: Tile): string {
  invariant(Number.isInteger(level) && level >= 0 && level < MOST_LEVELS, 'a tile has a level from 0 to 63')
  return `tile/${level}/${elements(index)}${widthSuffix(width)}`
}

/** `tile/entries/x001/x234/067`, of a partial one with its width. */
export const entriesPath = ({ index, width }: Bundle): string =>
  `tile/entries/${elements(index)}${widthSuffix(width)}`

function pieces(hashes: number): Bundle[] {
  const full = Array.from({ length: Math.floor(hashes / TILE_WIDTH) }, (_, index) => {
    return { index, width: TILE_WIDTH }
  })
  const width = hashes % TILE_WIDTH
  return width > 0 ? [...full, { index: full.length, width }] : full
}

/** The bundles that hold the entries of a log of `size`, in order. */
export const bundlesOf = (size: number): Bundle[] => pieces(size)

/** All tiles that a tree of `size` leaves has, level by level; an empty tile does not exist. */
export function tilesOf(size: number): Tile[] {
  invariant(Number.isSafeInteger(size) && size >= 0, 'a size is a whole number')
  const tiles: Tile[] = []
  for (
    let [level, hashes] = [0, size];
    hashes > 0;
    [level, hashes] = [level + 1, Math.floor(hashes / TILE_WIDTH)]
  )
    for (const piece of pieces(hashes)) tiles.push({ level, ...piece })
  return tiles
}
