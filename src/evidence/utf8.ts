// UTF-8 bytes of a text and back, by the encoder that browsers and Node have in common; it knows no clock and no chance.
// A lone surrogate has no UTF-8 form: encoders replace it silently, and then two different texts share one commitment. A
// decoder drops a mark at the beginning unless it is told not to: then two files would read as one.
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }
declare const TextDecoder: new (
  name: 'utf-8',
  how: { readonly fatal: true; readonly ignoreBOM: true },
) => { readonly decode: (bytes: Uint8Array) => string }

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LONE_SURROGATE = /[\uD800-\uDFFF]/u

/** Has the text a UTF-8 form? False when half of a surrogate pair stands alone. */
export const isWellFormed = (text: string): boolean => !LONE_SURROGATE.test(text)

/** The UTF-8 bytes. Throws RangeError on a lone surrogate. */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new RangeError('a lone surrogate has no UTF-8 form')
  return encoder.encode(text)
}

/** The text of UTF-8 bytes, or null when they are none: overlong forms, surrogates and cut sequences are refused. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
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

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Lower-case hexadecimal digits, two a byte. */
export function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += DIGITS[byte] ?? ''
  return text
}

/** The bytes of lower-case hexadecimal digits, or null when they are none. */
export const fromHex = (digits: string): Uint8Array | null =>
  /^(?:[0-9a-f]{2})*$/.test(digits)
    ? Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : null
