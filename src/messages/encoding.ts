// Bytes to text. Owners bring files from old accounting programs and mail clients, so UTF-8 is only the first guess.
//
// Decoders are our own: a pure file has no TextDecoder, and this way a broken byte has a line number. The tables give the
// characters of bytes 128 to 255, as published by the Unicode consortium (CP1251, KOI8-R, CP866, CP1252).

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1252',
] as const
export type Encoding = (typeof ENCODINGS)[number]

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** How many bytes or units were no text; each became U+FFFD. */
  readonly broken: number
  /** The line of the first of them, from 1; null when none was broken. */
  readonly brokenLine: number | null
}

const C1_OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const latin = Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join('')

const TABLES: Readonly<Record<Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>, string>> = {
  'windows-1251':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  'koi8-r':
    '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
    'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  ibm866:
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0',
  'windows-1252': C1_OF_1252 + latin,
}

/** Collects UTF-16 code units in blocks: one string per unit would cost ten times the time. */
class Units {
  private readonly block = new Uint16Array(8192)
  private filled = 0
  private text = ''
  broken = 0
  brokenLine: number | null = null
  private line = 1

  add(unit: number): void {
    if (this.filled === this.block.length) this.flush()
    if (unit === 10) this.line += 1
    this.block[this.filled++] = unit
  }

  addPoint(point: number): void {
    if (point < 0x10000) return this.add(point)
    this.add(0xd800 + ((point - 0x10000) >> 10))
    this.add(0xdc00 + ((point - 0x10000) & 0x3ff))
  }

  addBroken(): void {
    this.broken += 1
    this.brokenLine ??= this.line
    this.add(0xfffd)
  }

  done(): string {
    this.flush()
    return this.text
  }

  private flush(): void {
    this.text += String.fromCharCode(...this.block.subarray(0, this.filled))
    this.filled = 0
  }
}

const LEAST_POINT = [0, 0x80, 0x800, 0x10000] as const

function decodeUtf8(bytes: Uint8Array, from: number): Decoded {
  const units = new Units()
  let at = from
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      units.add(first)
      at += 1
      continue
    }
    const extra =
      first >= 0xf0 && first < 0xf5
        ? 3
        : first >= 0xe0 && first < 0xf0
          ? 2
          : first >= 0xc2 && first < 0xe0
            ? 1
            : 0
    let point = extra === 0 ? -1 : first & (0x3f >> extra)
    let read = 1
    while (point >= 0 && read <= extra) {
      const next = bytes[at + read] ?? 0
      if ((next & 0xc0) !== 0x80) break
      point = (point << 6) | (next & 0x3f)
      read += 1
    }
    const whole = read === extra + 1 && point >= (LEAST_POINT[extra] ?? 0)
    const surrogate = point >= 0xd800 && point < 0xe000
    if (extra > 0 && whole && !surrogate && point <= 0x10ffff) units.addPoint(point)
    else units.addBroken()
    at += read
  }
  return { text: units.done(), encoding: 'utf-8', broken: units.broken, brokenLine: units.brokenLine }
}

function decodeUtf16(bytes: Uint8Array, from: number, big: boolean): Decoded {
  const units = new Units()
  const unitAt = (at: number): number =>
    big ? ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0) : ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)
  let at = from
  for (; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(at)
    const high = unit >= 0xd800 && unit < 0xdc00
    const next = high && at + 3 < bytes.length ? unitAt(at + 2) : 0
    if (high && next >= 0xdc00 && next < 0xe000) {
      units.add(unit)
      units.add(next)
      at += 2
    } else if (unit >= 0xd800 && unit < 0xe000) units.addBroken()
    else units.add(unit)
  }
  if (at < bytes.length) units.addBroken()
  return {
    text: units.done(),
    encoding: big ? 'utf-16be' : 'utf-16le',
    broken: units.broken,
    brokenLine: units.brokenLine,
  }
}

function decodeTable(bytes: Uint8Array, encoding: keyof typeof TABLES): Decoded {
  const units = new Units()
  const table = TABLES[encoding]
  for (const byte of bytes) units.add(byte < 128 ? byte : table.charCodeAt(byte - 128))
  return { text: units.done(), encoding, broken: 0, brokenLine: null }
}

const CYRILLIC = /[А-яЁё]/
const COMMON_SIGN = /[£€«»„“”‘’—–№§°éèàüöäß]/
/** Prose has small letters in runs; the wrong table gives capitals, signs and frames. */
function likelihood(text: string): number {
  let score = 0
  let before = ' '
  for (const char of text) {
    const inRun = CYRILLIC.test(before)
    if (char < '\u0080') score += 0
    else if (/[а-яё]/.test(char)) score += inRun ? 3 : 0
    else if (/[А-ЯЁ]/.test(char)) score += inRun ? -1 : 1
    else score += COMMON_SIGN.test(char) ? 1 : -3
    before = char
  }
  return score
}

function decodeOneByte(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 20_000)
  const order = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const
  const scored = order.map((name) => ({ name, score: likelihood(decodeTable(sample, name).text) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return decodeTable(bytes, best.name)
}

/** Files without a mark whose every second byte is zero are UTF-16; a text has no other reason for zeros. */
function zerosSay(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (length < 4) return null
  if (odd > length / 8 && even * 8 < odd) return 'utf-16le'
  return even > length / 8 && odd * 8 < even ? 'utf-16be' : null
}

/**
 * The text of a file, whatever program wrote it: UTF-8 or UTF-16 with or without a mark, else the one-byte table that
 * gives the likeliest prose. Never fails; what is no text becomes U+FFFD and is counted.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes, 3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 2, false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 2, true)
  const zeros = zerosSay(bytes)
  if (zeros) return decodeUtf16(bytes, 0, zeros === 'utf-16be')
  const utf8 = decodeUtf8(bytes, 0)
  if (utf8.broken === 0) return utf8
  // A few broken places in a file that is otherwise full of valid sequences are damage, not another encoding.
  const sequences = countSequences(utf8.text)
  return utf8.broken <= 1 + sequences / 4 && (sequences > 0 || isCutSequence(bytes))
    ? utf8
    : decodeOneByte(bytes)
}

const countSequences = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 127 && unit !== 0xfffd) count += 1
  }
  return count
}

/** The file ends inside a sequence and is plain otherwise: a cut-off UTF-8 file. */
const isCutSequence = (bytes: Uint8Array): boolean => {
  const tail = bytes.subarray(-3)
  const lead = tail.findIndex((byte) => byte >= 0xc2)
  const before = bytes.subarray(0, bytes.length - tail.length + Math.max(lead, 0))
  return lead >= 0 && before.every((byte) => byte < 128) && bytes.length > 3
}

const C1 = /[\u0080-\u009f]/g
/** Some mail readers leave the quotes and dashes of windows-1252 as control characters; this puts them right. */
export const mendC1 = (text: string): string =>
  text.replace(C1, (char) => C1_OF_1252[char.charCodeAt(0) - 128] ?? char)
