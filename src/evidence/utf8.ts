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
