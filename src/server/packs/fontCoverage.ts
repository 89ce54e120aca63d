// Which characters a font can draw, read from its `cmap` table (OpenType): a report in PDF/A may hold no others, because each
// glyph must mean something to whoever copies or searches the text.
const word = (font: DataView, at: number): number => font.getUint16(at)
const long = (font: DataView, at: number): number => font.getUint32(at)

function tableOffset(font: DataView, tag: string): number {
  const count = word(font, 4)
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(font.getUint8(at + byte))).join('')
    if (name === tag) return long(font, at + 8)
  }
  throw new Error(`broken invariant: the font has a table ${tag}`)
}

/** Format 4: segments of the basic plane. A segment of which a glyph is 0 has a hole there. */
function segments(font: DataView, at: number, found: Set<number>): void {
  const count = word(font, at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + count * 2]
  const [deltas, ranges] = [starts + count * 2, starts + count * 4]
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [word(font, starts + index * 2), word(font, ends + index * 2)]
    const [delta, range] = [word(font, deltas + index * 2), word(font, ranges + index * 2)]
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const listed = range === 0 ? point : word(font, ranges + index * 2 + range + (point - start) * 2)
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(point)
    }
  }
}

/** Format 12: groups of any plane. */
function groups(font: DataView, at: number, found: Set<number>): void {
  const count = long(font, at + 12)
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12
    for (let point = long(font, group); point <= long(font, group + 4); point += 1) found.add(point)
  }
}

/** The code points that the font draws. `bytes` is a TrueType or OpenType font that we ship ourselves. */
export function coverage(bytes: Uint8Array): ReadonlySet<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableOffset(font, 'cmap')
  const found = new Set<number>()
  for (let index = 0; index < word(font, cmap + 2); index += 1) {
    const at = cmap + long(font, cmap + 4 + index * 8 + 4)
    if (word(font, at) === 4) segments(font, at, found)
    if (word(font, at) === 12) groups(font, at, found)
  }
  return found
}
