// Russian in Latin letters: «verni dengi», «ya podam v sud», «4to s moim zakazom». There is no one way to write so: soft
// signs are dropped, щ is sch, shch, sh or w, ч is ch or 4. So a Latin word and the Russian words are both brought to one
// rough sound, and the commonest Russian word of that sound is taken; what sounds like no known word is spelled letter by letter.
import { OBSCENE_FORMS } from '../grammar/obscene.ts'
import { russianStems, russianWords } from './vocabulary.ts'

const SOUND_OF: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'q', ш: 'w', щ: 'w', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
} // prettier-ignore

/** Spellings of one sound, longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'w'],
  [/tch|ch|4/g, 'q'],
  [/6/g, 'w'],
  [/zh/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ts|tz|cz/g, 'c'],
  [/ph/g, 'f'],
  [/['`"]/g, ''],
  [/y/g, 'i'],
]
/** A glide before a vowel is heard or not, a doubled letter is heard once. */
const settled = (sound: string): string =>
  // «-ться» is written tsya and heard as one sound.
  sound
    .replaceAll('ts', 'c')
    .replaceAll(/i+(?=[aeou])/g, '')
    .replaceAll(/(.)\1+/g, '$1')

const soundOfRussian = (word: string): string =>
  settled(Array.from(word, (letter) => SOUND_OF[letter] ?? letter).join(''))

/** The sounds that a Latin spelling may have: j is ж or й, c is ц, к or с, w is ш or в, x is х or кс. */
function soundsOfLatin(word: string): string[] {
  let base = word
  for (const [spelling, sound] of SPELLINGS) base = base.replaceAll(spelling, sound)
  const sounds = [base]
  const also = (sign: string, as: readonly string[]) => {
    if (!base.includes(sign)) return
    const before = sounds.slice()
    for (const one of before) for (const other of as) sounds.push(one.replaceAll(sign, other))
  }
  if (/j(?=[aeou])/.test(base)) sounds.push(base.replaceAll(/j(?=[aeou])/g, ''))
  also('x', ['h', 'ks'])
  if (!/sh|sch/.test(word)) also('w', ['v'])
  if (!/ts|tz/.test(word)) also('c', ['k', 's'])
  also('io', ['e'])
  return sounds.slice(0, 24).map(settled)
}

const STEM_AT_LEAST = 5
interface Sounds { readonly words: ReadonlyMap<string, string>; readonly stems: ReadonlyMap<string, string> } // prettier-ignore
let known: Sounds | null = null
/** Built when the first Latin word is met that is not English: most desks never need it. */
function sounds(): Sounds {
  if (known) return known
  const words = new Map<string, string>()
  const stems = new Map<string, string>()
  const put = (map: Map<string, string>, word: string) => {
    const sound = soundOfRussian(word)
    if (sound !== '' && !map.has(sound)) map.set(sound, word)
  }
  for (const word of russianWords()) put(words, word)
  for (const word of OBSCENE_FORMS) if (/^[а-я]/.test(word)) put(words, word)
  for (const stem of russianStems()) if (stem.length >= STEM_AT_LEAST) put(stems, stem)
  known = { words, stems }
  return known
}

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/tsya|tsia|tsja/g, 'ться'], [/shch|sch/g, 'щ'], [/sh|w|6/g, 'ш'], [/tch|ch|4/g, 'ч'], [/zh/g, 'ж'], [/kh|gh|h/g, 'х'], [/ts|tz|cz|c/g, 'ц'], [/ph|f/g, 'ф'],
  [/yo|jo|io/g, 'е'], [/yu|ju|iu/g, 'ю'], [/ya|ja|ia/g, 'я'], [/ye|je/g, 'е'], [/[iy]y|yi|ij/g, 'ий'], [/x/g, 'х'],
  [/(?<=[aeouаеоуяю])[yj]/g, 'й'], [/y/g, 'ы'], [/j/g, 'ж'], [/["]/g, 'ъ'], [/['`]/g, 'ь'],
  [/a/g, 'а'], [/b/g, 'б'], [/v/g, 'в'], [/g/g, 'г'], [/d/g, 'д'], [/e/g, 'е'], [/z/g, 'з'], [/i/g, 'и'], [/k/g, 'к'], [/l/g, 'л'],
  [/m/g, 'м'], [/n/g, 'н'], [/o/g, 'о'], [/p/g, 'п'], [/q/g, 'к'], [/r/g, 'р'], [/s/g, 'с'], [/t/g, 'т'], [/u/g, 'у'],
] // prettier-ignore
const spelledOut = (word: string): string =>
  LETTERS.reduce((text, [spelling, letter]) => text.replaceAll(spelling, letter), word)

const LONGEST = 30
/**
 * A Latin word as Russian: the known word that sounds so, or null. `word` is lowered and may hold 4, 6 and apostrophes.
 * `strict` takes each letter for its usual sound only, as it must be where nothing else in the text is Russian.
 */
export function knownRussian(word: string, how: 'strict' | 'loose' = 'loose'): string | null {
  if (word.length < 2 || word.length > LONGEST) return null
  const { words, stems } = sounds()
  const heard = how === 'strict' ? soundsOfLatin(word).slice(0, 1) : soundsOfLatin(word)
  for (const sound of heard) {
    const found = words.get(sound)
    if (found !== undefined) return found
  }
  for (const sound of heard)
    for (let length = Math.min(sound.length, 14); length >= STEM_AT_LEAST; length--) {
      const stem = stems.get(sound.slice(0, length))
      if (stem !== undefined && length * 3 >= sound.length * 2)
        return (
          stem +
          spelledOut(sound.slice(length).replaceAll('q', '4').replaceAll('w', 'sh').replaceAll('c', 'ts'))
        )
    }
  return null
}

/** A Latin word as Russian in any case: the known word, or letter by letter. */
export const asRussian = (word: string): string =>
  knownRussian(word) ?? (word.length > LONGEST ? word : spelledOut(word))
