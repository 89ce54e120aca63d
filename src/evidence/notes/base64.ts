// Standard base64, read strictly: every text that is read has exactly one form, so bytes cannot be said in two ways.
//
// The usual decoders skip what they do not know and ignore the spare bits of the last character; both would let somebody
// change a signed file without changing what is read from it.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const FORM = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]))

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const characters = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63] ?? '')
    text += characters.slice(0, c === undefined ? (b === undefined ? 2 : 3) : 4).join('')
  }
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/** The bytes, or null when the text is not the one form in which they are written. */
export function fromBase64(text: string): Uint8Array | null {
  if (!FORM.test(text)) return null
  const digits = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let [bits, held, at] = [0, 0, 0]
  for (const digit of digits) {
    bits = ((bits << 6) | (VALUES.get(digit) ?? 0)) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = (bits >> held) & 0xff
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null
}
