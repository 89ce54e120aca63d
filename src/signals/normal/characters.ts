// What each sign is to the reader. Codes of the two alphabets are looked up in one small table; everything else is asked
// of Unicode, once a word.
export const OTHER = 0
export const LATIN = 1
export const CYRILLIC = 2
export const DIGIT = 4
export const SPACE = 8
export const NEWLINE = 16
export const MARK = 32
/** Signs that may stand inside a word or hide a letter of it, and may carry it on: an apostrophe, a hyphen. */
export const INSIDE = 64

const KNOWN_UP_TO = 0x530
const table = new Uint8Array(KNOWN_UP_TO)
for (let code = 0; code < KNOWN_UP_TO; code++) {
  const sign = String.fromCharCode(code)
  if (/[a-z]/i.test(sign)) table[code] = LATIN
  else if (/[а-яё]/i.test(sign)) table[code] = CYRILLIC
  else if (/[0-9]/.test(sign)) table[code] = DIGIT
  else if (code === 10) table[code] = NEWLINE
  else if (/\s/.test(sign)) table[code] = SPACE
  else if ("*@#$_'`-".includes(sign)) table[code] = INSIDE
  else if ('.!?,;:()"«»/+£%&'.includes(sign)) table[code] = MARK
}

/** The class of a UTF-16 unit; OTHER for everything outside the two plain alphabets, figures and marks. */
export const classOf = (code: number): number => (code < KNOWN_UP_TO ? (table[code] ?? OTHER) : OTHER)

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const NOT_PLAIN = /[^\p{L}\p{N}\p{P}\p{S}\p{Z}]/gu
const COMBINING = /\p{Mn}|\p{Me}/gu
const KEPT = /[ий]\u0306|[её]\u0308/giu

/** The same letters without signs that cannot be seen and without the marks that are laid over letters (й stays й). */
export function visible(raw: string): string {
  const seen = raw.replaceAll(INVISIBLE, '')
  // Marks go before anything is composed: long runs of them cost quadratic time to put in order.
  const bare = seen
    .replaceAll(KEPT, (pair) => (/[ий]/i.test(pair[0] ?? '') ? 'й' : 'е'))
    .replaceAll(COMBINING, '')
  const whole = bare.replaceAll(BOXED, unboxed).normalize('NFKC')
  return whole.replaceAll(NOT_PLAIN, '')
}

/** Letters in black circles and squares, which Unicode does not call letters. */
const BOXED = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu
const unboxed = (sign: string): string =>
  String.fromCharCode(97 + (((sign.codePointAt(0) ?? 0) - 0x1f150) % 32))

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g

/** Lower case, ё as е, one apostrophe, accents taken off Latin letters. */
export const lowered = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[’‘`´ʼ]/g, "'")
    .replaceAll(ACCENTED, (letter) => letter.normalize('NFD').replaceAll(COMBINING, ''))
