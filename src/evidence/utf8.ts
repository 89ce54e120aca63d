// UTF-8 bytes of a text, written out because pure files know neither the browser's nor Node's encoder.
// A lone surrogate has no UTF-8 form: encoders replace it silently, and then two different texts share one commitment.
const LONE_SURROGATE = /[\uD800-\uDFFF]/u

/** Has the text a UTF-8 form? False when half of a surrogate pair stands alone. */
export const isWellFormed = (text: string): boolean => !LONE_SURROGATE.test(text)

const lead = (point: number): number[] =>
  point < 0x80
    ? [point]
    : point < 0x800
      ? [0xc0 | (point >> 6), tail(point)]
      : point < 0x10000
        ? [0xe0 | (point >> 12), tail(point >> 6), tail(point)]
        : [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)]
const tail = (bits: number): number => 0x80 | (bits & 0x3f)

/** The UTF-8 bytes. Throws RangeError on a lone surrogate. */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new RangeError('a lone surrogate has no UTF-8 form')
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (const character of text) for (const byte of lead(character.codePointAt(0) ?? 0)) bytes[length++] = byte
  return bytes.slice(0, length)
}

// The length of a sequence by its first byte, and the smallest point that needs so many bytes.
const SEQUENCES = [
  { mask: 0x80, mark: 0x00, more: 0, least: 0 },
  { mask: 0xe0, mark: 0xc0, more: 1, least: 0x80 },
  { mask: 0xf0, mark: 0xe0, more: 2, least: 0x800 },
  { mask: 0xf8, mark: 0xf0, more: 3, least: 0x10000 },
] as const
const LAST_POINT = 0x10ffff

/** The text of UTF-8 bytes, or null when they are none: overlong forms, surrogates and cut sequences are refused. */
export function fromUtf8(bytes: Uint8Array): string | null {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0
    const sequence = SEQUENCES.find(({ mask, mark }) => (first & mask) === mark)
    if (!sequence || at + sequence.more > bytes.length) return null
    let point = first & ~sequence.mask
    for (const end = at + sequence.more; at < end; at += 1) {
      const next = bytes[at] ?? 0
      if ((next & 0xc0) !== 0x80) return null
      point = (point << 6) | (next & 0x3f)
    }
    if (point < sequence.least || point > LAST_POINT || (point >= 0xd800 && point <= 0xdfff)) return null
    text += String.fromCodePoint(point)
  }
  return text
}

/** The bytes one after another, in one array. */
export function concatenated(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

/** Lower-case hexadecimal digits, two a byte. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The bytes of lower-case hexadecimal digits, or null when they are none. */
export const fromHex = (digits: string): Uint8Array | null =>
  /^(?:[0-9a-f]{2})*$/.test(digits)
    ? Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : null
