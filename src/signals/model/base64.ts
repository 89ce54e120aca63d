// Bytes as text and back, the same in Node and every browser. Source: RFC 4648, section 4.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const left = bytes.length - at
    pieces.push(
      (LETTERS[a >> 2] ?? '') +
        (LETTERS[((a & 3) << 4) | (b >> 4)] ?? '') +
        (left > 1 ? (LETTERS[((b & 15) << 2) | (c >> 6)] ?? '') : '=') +
        (left > 2 ? (LETTERS[c & 63] ?? '') : '='),
    )
  }
  return pieces.join('')
}

/** The bytes of base64 that `toBase64` wrote; anything else gives bytes without meaning. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < LETTERS.length; at++) values[LETTERS.charCodeAt(at)] = at
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const valueAt = (at: number): number => values[text.charCodeAt(at)] as number
  let to = 0
  // What is written beyond the end, in place of the padding, is not kept.
  for (let at = 0; at < text.length; at += 4) {
    const four = (valueAt(at) << 18) | (valueAt(at + 1) << 12) | (valueAt(at + 2) << 6) | valueAt(at + 3)
    bytes[to++] = four >> 16
    bytes[to++] = four >> 8
    bytes[to++] = four
  }
  return bytes
}
