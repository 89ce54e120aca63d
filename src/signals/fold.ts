// Folding undoes disguises (case, ё, zero-width characters, look-alike letters, leet, stretching) so that one lexicon
// entry meets every spelling of its word. It works per word and never moves offsets: a word knows where it stood in
// the original text, because people must see their own words marked, not ours.

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', i: 'і', n: 'п', u: 'и', r: 'г',
} // prettier-ignore
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j',
} // prettier-ignore
const LEET_CYRILLIC: Readonly<Record<string, string>> = { 0: 'о', 3: 'з', 4: 'ч', 6: 'б' }
const LEET_LATIN: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  '@': 'a',
  $: 's',
}
const ONLY_CYRILLIC = /[бгджзийлпфцчшщъыьэюя]/
const ONLY_LATIN = /[dfgjlqsvwz]/
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const COMBINING = /\p{Mn}/gu

export type Script = 'cyrillic' | 'latin'

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The script most letters of a text are written in; an undecided text counts as Cyrillic. */
export const scriptOf = (text: string): Script =>
  count(text, /[a-z]/gi) > count(text, /[а-яё]/gi) ? 'latin' : 'cyrillic'

const mapped = (word: string, table: Readonly<Record<string, string>>): string =>
  Array.from(word, (letter) => table[letter] ?? letter).join('')

const unleet = (word: string): string => {
  if (!/\p{L}[0-9]+\p{L}/u.test(word)) return word.replace(/^\$(?=\p{L})/u, 's')
  const table = /[а-я]/.test(word) ? LEET_CYRILLIC : LEET_LATIN
  return word.replaceAll(/(?<=\p{L})[0-9](?=[\p{L}0-9])/gu, (sign) => table[sign] ?? sign)
}

function oneScript(word: string, ofText: Script): string {
  const cyrillic = count(word, /[а-яіѕј]/g)
  const latin = count(word, /[a-z]/g)
  if (cyrillic === 0 || latin === 0) return word
  if (ONLY_CYRILLIC.test(word) && !ONLY_LATIN.test(word)) return mapped(word, LATIN_TO_CYRILLIC)
  if (ONLY_LATIN.test(word) && !ONLY_CYRILLIC.test(word)) return mapped(word, CYRILLIC_TO_LATIN)
  const script = cyrillic === latin ? ofText : cyrillic > latin ? 'cyrillic' : 'latin'
  return mapped(word, script === 'cyrillic' ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN)
}

/** One word as the lexicon spells it: lower case, ё as е, nothing invisible, one script, three letters in a row cut to one. */
export function foldWord(word: string, ofText: Script): string {
  const plain = /^[a-z]+$|^[а-я]+$/.test(word)
    ? word
    : word
        .replaceAll(INVISIBLE, '')
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('ё', 'е')
        .replaceAll(/[’‘`´ʼ]/g, "'")
        .normalize('NFC')
        .replaceAll(COMBINING, '')
  const folded = /^[a-z']+$|^[а-я-]+$/.test(plain) ? plain : oneScript(unleet(plain), ofText)
  return folded.length > 3 ? folded.replaceAll(/(\p{L})\1{2,}/gu, '$1') : folded
}
