// Words typed with the keyboard switched to the other alphabet: «ghbdtn» is «привет», «куагтв» is "refund". Each key gives
// one sign in both layouts, so the text is turned over sign by sign and every offset stays where it is.
import { isObscene } from '../grammar/obscene.ts'
import { CYRILLIC, classOf, LATIN } from './characters.ts'
import { isListed, rankOf } from './vocabulary.ts'

const LATIN_KEYS = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~/?@#$^&'
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ.,"№;:?'
const toRussian = new Map<string, string>()
const toEnglish = new Map<string, string>()
for (let key = 0; key < LATIN_KEYS.length; key++) {
  const [latin, russian] = [LATIN_KEYS[key] ?? '', RUSSIAN_KEYS[key] ?? '']
  toRussian.set(latin, russian)
  if (/[а-яё]/i.test(russian)) toEnglish.set(russian, latin)
}

const turned = (written: string): string => {
  const keys = classOf(firstLetterOf(written)) === CYRILLIC ? toEnglish : toRussian
  let text = ''
  for (const sign of written) text += keys.get(sign) ?? sign
  return text
}
const firstLetterOf = (written: string): number => {
  for (let at = 0; at < written.length; at++)
    if ((classOf(written.charCodeAt(at)) & (LATIN | CYRILLIC)) !== 0) return written.charCodeAt(at)
  return 0
}
const folded = (written: string): string => written.toLowerCase().replaceAll('ё', 'е')
/** A chunk turned over; a mark at its end stays a mark where the word is known without it. */
function turnedChunk(chunk: string): string {
  const bare = chunk.replace(/[,.;:'"?!)]+$/, '')
  if (bare !== chunk && isListed(folded(turned(bare)))) return turned(bare) + chunk.slice(bare.length)
  return turned(chunk)
}

const COMMON = 4000
const SEED = 4
const VOWELS = /[aeiouyаеиоуыэюя]/
/**
 * Whether a lowered word of one alphabet makes sense only in the other layout. Names and brands turn into nothing; a short
 * word has to be one that cannot be spoken as it stands.
 */
export function isTurned(word: string): boolean {
  if (word.length < 3 || word.length > 24 || isListed(word)) return false
  if (word.length < SEED && VOWELS.test(word)) return false
  const other = folded(turned(word))
  return /^[a-zа-я]+$/.test(other) && (rankOf(other) < COMMON || isObscene(other))
}

const CHUNK = /[^\s]+/g
const wordIn = (chunk: string): string => folded(chunk).replaceAll(/^[^a-zа-я]+|[^a-zа-я]+$/g, '')
const scriptIn = (chunk: string): number => classOf(firstLetterOf(chunk))

/** Parts of one line that were typed in the wrong layout, turned over. */
function lineTurned(line: string): string {
  const chunks = Array.from(line.matchAll(CHUNK), (found) => ({ at: found.index, text: found[0] }))
  const seeds = chunks.map(({ text }) => isTurned(wordIn(text)) || (text.length < 40 && isTurnedWhole(text)))
  if (
    !convinces(
      chunks.map(({ text }) => text),
      seeds,
    )
  )
    return line
  const within = [...seeds]
  const spread = (from: number, step: number) => {
    for (let i = from + step; chunks[i] !== undefined && within[i] === false; i += step) {
      const { text } = chunks[i] as { text: string }
      if (scriptIn(text) !== 0 && (scriptIn(text) !== scriptIn(chunks[from]?.text ?? '') || isRight(text)))
        return
      within[i] = true
    }
  }
  for (let i = 0; i < chunks.length; i++)
    if (seeds[i] === true) {
      spread(i, 1)
      spread(i, -1)
    }
  let text = ''
  let from = 0
  chunks.forEach((chunk, i) => {
    const as = within[i] === true && scriptIn(chunk.text) !== 0 ? turnedChunk(chunk.text) : chunk.text
    text += line.slice(from, chunk.at) + as
    from = chunk.at + chunk.text.length
  })
  return text + line.slice(from)
}
const ALONE_AT_LEAST = 5
/**
 * Two words that only the other layout explains, and more of them than words that stand right as they are, prove it; a
 * single one must be long and unpronounceable, because names and terms turn into words by chance.
 */
function convinces(chunks: readonly string[], seeds: readonly boolean[]): boolean {
  const found = chunks.filter((_, i) => seeds[i] === true)
  const [first] = found
  if (first === undefined) return false
  const script = scriptIn(first)
  const right = chunks.filter((chunk) => scriptIn(chunk) === script && isRight(chunk)).length
  const [word] = found.map((chunk) => wordIn(chunk)).filter((one) => one.length >= ALONE_AT_LEAST)
  const alone =
    word !== undefined && (!VOWELS.test(word) || (word.length > ALONE_AT_LEAST && chunks.length < 3))
  return found.length > right && (found.length > 1 || alone)
}

/** A chunk whose marks are letters of the other layout: «;fkj,f» is «жалоба». */
const isTurnedWhole = (chunk: string): boolean => {
  const other = folded(turned(chunk))
  return (
    scriptIn(chunk) === LATIN &&
    /[;,'.[\]`]/.test(chunk) &&
    /^[а-я]{3,}$/.test(other) &&
    ((other.length > 3 && isListed(other)) || isObscene(other))
  )
}
/** A word that stands as it should: listed, and not a mere letter or two that the other layout explains as well. */
const isRight = (chunk: string): boolean => {
  const word = wordIn(chunk)
  return isListed(word) && !(word.length < 3 && isListed(folded(turned(word))))
}

/** The text with its wrongly typed parts turned over, of the same length as before. Ask only where a word `isTurned`. */
export const inRightLayout = (text: string): string =>
  text
    .split('\n')
    .map((line) => lineTurned(line))
    .join('\n')
