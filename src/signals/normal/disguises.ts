// One written word as the lexicon spells it. Most words are plain and known and are left alone; a disguise is taken off
// only where a word that people write comes out of it, and of two readings the commoner one is taken.
import { isObscene } from '../grammar/obscene.ts'
import { lowered, visible } from './characters.ts'
import { hasDouble, lettersFor, type Script } from './lookAlikes.ts'
import { unmasked } from './masks.ts'
import { withoutSlip } from './typos.ts'
import { isKnown, isListed, rankOf } from './vocabulary.ts'

/** How a word was hidden, if it was. `starred`: signs stand for the whole word or for too much of it to tell. */
export type Disguise =
  | 'none' | 'invisible' | 'look_alike' | 'leet' | 'masked' | 'starred' | 'spelled' | 'stretched' | 'typo' | 'translit' | 'layout' // prettier-ignore
export interface Reading {
  readonly text: string
  readonly disguise: Disguise
}

/** Longer strings of letters are no words: they are lowered, their repeats are cut, and nothing else is tried. */
export const LONGEST_WORD = 40
const PLAIN = /^(?:[a-z']+|[а-я]+)$/
const STRETCHED = /(\p{L})\1{2,}/u
const isWord = (word: string): boolean => isKnown(word) || isObscene(word)
const as = (disguise: Disguise, text: string): Reading => ({ text, disguise })

/** Letters that were held down: once, or twice where that is the commoner word ("sooo", "goood"). */
function unstretched(word: string): string {
  const once = word.replaceAll(/(\p{L})\1{2,}/gu, '$1')
  const twice = word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1')
  return rankOf(twice) < rankOf(once) && !isObscene(once) ? twice : once
}
const undoubled = (word: string): string => (hasTwice(word) ? word.replaceAll(/(\p{L})\1+/gu, '$1') : word)
/** Whether a letter of our two alphabets stands twice in a row. */
function hasTwice(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true
  return false
}

const other = (script: Script): Script => (script === 'latin' ? 'cyrillic' : 'latin')

const READINGS_AT_MOST = 48
/** The words that the signs may stand for in one alphabet, likeliest letters first; none where a sign is no letter there. */
function* readingsOf(word: string, script: Script): Generator<string> {
  const slots: string[] = []
  let some = 1
  for (const sign of word) {
    const letters = lettersFor(sign, script)
    if (letters === '') return
    slots.push(letters)
    some *= letters.length
  }
  for (let number = 0; number < Math.min(some, READINGS_AT_MOST); number++) {
    let rest = number
    let reading = ''
    for (const letters of slots) {
      reading += letters[rest % letters.length] ?? ''
      rest = Math.floor(rest / letters.length)
    }
    yield reading
  }
}

function knownReading(word: string, script: Script, fits = isWord): string | null {
  for (const reading of readingsOf(word, script)) {
    if (reading !== word && fits(reading)) return reading
    const short = STRETCHED.test(reading) ? unstretched(reading) : reading
    if (short !== reading && fits(short)) return short
  }
  return null
}

/** Words of one letter that are written in the other alphabet; other single letters are sizes and names. */
const ALONE = /^[acoykа]$/

/** A word of one alphabet only. */
function plain(word: string, ofText: Script): Reading {
  const script: Script = /^[a-z]/.test(word) ? 'latin' : 'cyrillic'
  if (script !== ofText && ALONE.test(word)) return as('look_alike', lettersFor(word, ofText)[0] ?? word)
  if (isListed(word)) return as('none', word)
  if (STRETCHED.test(word) && word.length > 3) {
    const once = unstretched(word)
    const bare = undoubled(once)
    return as('stretched', !isWord(once) && isObscene(bare) ? bare : once)
  }
  if (isWord(word)) return as('none', word)
  if (word.length >= 4 && hasDouble(word)) {
    const double = knownReading(word, other(script), script === ofText ? isObscene : isWord)
    if (double !== null) return as('look_alike', double)
  }
  const right = withoutSlip(word)
  if (right !== null) return as('typo', right)
  const bare = undoubled(word)
  return bare !== word && bare.length >= 4 && isObscene(bare) ? as('stretched', bare) : as('none', word)
}

/** Signs behind which a letter may be: some hide it, some stand for it. */
const MASKING = /[*#%^~_…•●█×@$&!|€£¥]/gu

/** The alphabets in which a word with signs may be read: its own, and the other one where its letters look like that. */
function scriptsOf(word: string, ofText: Script): Script[] {
  const [cyrillic, latin] = [/[а-яіѕј]/.test(word), /[a-z]/.test(word)]
  if (cyrillic === latin) return [ofText, other(ofText)]
  const own: Script = latin ? 'latin' : 'cyrillic'
  return hasDouble(word.replaceAll(/[^a-zа-яіѕј]/g, '')) ? [own, other(own)] : [own]
}

function behindMask(word: string, ofText: Script): Reading | null {
  for (const script of scriptsOf(word, ofText)) {
    const found = unmasked(word, script)
    const own = script === 'latin' ? /[a-z]/.test(word) : /[а-я]/.test(word)
    if (found && (own || found.word.length === word.length))
      return found.sure ? as('masked', found.word) : as('starred', word)
  }
  return null
}

const LETTERS_ONLY = /^\p{L}+$/u
const LEET_INSIDE = /\p{L}[0-9@$!|€£+]+\p{L}/u
/** What stays mixed although no word comes out of it: one alphabet by the letters that only it has, then by majority. */
function oneScript(word: string, ofText: Script): string {
  const cyrillic = word.match(/[а-яіѕј]/g)?.length ?? 0
  const latin = word.match(/[a-z]/g)?.length ?? 0
  if (cyrillic === 0 || latin === 0) return word
  const [onlyCyrillic, onlyLatin] = [/[бгджзийлпфцчшщъыьэюя]/.test(word), /[dfgjlqsvwz]/.test(word)]
  const script: Script =
    onlyCyrillic !== onlyLatin
      ? onlyCyrillic ? 'cyrillic' : 'latin'
      : cyrillic === latin ? ofText : cyrillic > latin ? 'cyrillic' : 'latin' // prettier-ignore
  return Array.from(word, (sign) => lettersFor(sign, script)[0] ?? sign).join('')
}

/** A word with figures, signs or letters of several alphabets in it. */
function mixed(word: string, ofText: Script): Reading {
  const bare = word.replaceAll(/^[#*_~]+|[*_~]+$/gu, '')
  if (bare === '') return as(/^[*#]{2,}$/.test(word) ? 'starred' : 'none', word)
  if (bare !== word && PLAIN.test(bare)) {
    // Stars around a word make it bold; stars on one side hide letters where an obscene word comes out.
    const masks =
      !(bare.length > 1 && isWord(bare)) &&
      !/^[#_~]|^\*+[^*]+\*+$/.test(word) &&
      (bare.length > 2 || /\*{2}|^[а-я]+\*$/.test(word))
    const masked = masks ? behindMask(word, ofText) : null
    return masked?.disguise === 'masked' || (masked && /\*{2,}$/.test(word)) ? masked : plain(bare, ofText)
  }
  const disguise: Disguise = LETTERS_ONLY.test(word) ? 'look_alike' : 'leet'
  // Somebody's name in a network keeps its figures, unless the sign is the first letter of an obscene word.
  if (word.startsWith('@') && word.length > 3) {
    const reading = knownReading(word, 'latin', (one) => isObscene(one) && !isObscene(one.slice(1)))
    return reading === null ? as('none', word) : as('leet', reading)
  }
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  if (disguise === 'leet' && letters < 2) {
    // One letter and a nought may be «до», "no"; with other figures it is a size, a form, an article.
    const fits = word.length > 2 ? isObscene : word.includes('0') ? isListed : () => false
    const short = knownReading(word, ofText, fits)
    return short === null ? as('none', word) : as(disguise, short)
  }
  for (const script of scriptsOf(word, ofText)) {
    const reading = knownReading(word, script)
    if (reading !== null) return as(disguise, reading)
  }
  const unsigned = word.replaceAll(MASKING, '')
  const masked = unsigned === word ? null : behindMask(word.replaceAll(MASKING, '*'), ofText)
  if (masked?.disguise === 'masked') return masked
  if (unsigned !== word && unsigned.length >= 3 && isObscene(unsigned)) return as('masked', unsigned)
  if (masked) return as('starred', word)
  // An article code keeps its figures; a long word with a figure or sign between its letters is a word.
  if (disguise === 'look_alike') {
    const one = oneScript(word, ofText)
    return as(one === word ? 'none' : disguise, one)
  }
  if (!LEET_INSIDE.test(word) || letters < 4 || letters * 2 < word.length + 2) return as('none', word)
  const [first] = [...readingsOf(word, /[а-я]/.test(word) ? 'cyrillic' : 'latin')]
  return as(disguise, first ?? word)
}

/** One written word, its disguise taken off. Any string is a word; the empty one comes from signs nobody sees. */
export function readingOf(raw: string, ofText: Script): Reading {
  const lower = raw.toLowerCase()
  if (PLAIN.test(lower))
    return lower.length > LONGEST_WORD ? as('none', unstretched(lower)) : plain(lower, ofText)
  const seen = visible(raw)
  const word = lowered(seen).replace(/^(\}\{|><)/, 'х')
  if (word.length > LONGEST_WORD) return as('none', STRETCHED.test(word) ? unstretched(word) : word)
  const reading = PLAIN.test(word) ? plain(word, ofText) : mixed(word, ofText)
  // Composing costs quadratic time on long runs of marks, and what is so much longer than its word was hidden for sure.
  if (raw.length > 3 * LONGEST_WORD)
    return as(reading.disguise === 'none' ? 'invisible' : reading.disguise, reading.text)
  const shown = lowered(raw.normalize('NFC')) === word
  if (shown || reading.disguise !== 'none') return reading
  return as(seen === raw.normalize('NFKC') ? 'look_alike' : 'invisible', reading.text)
}
