// Every disguise of a table is put on sentences, and the sentences are read as they were without it; whatever is written,
// tokens stand in order, inside the text, on the words they speak of.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

const words = (text: string): string =>
  tokensOf(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text)
    .join(' ')
const disguises = (text: string): string[] => [...new Set(tokensOf(text).map(({ disguise }) => disguise))]

const RU = [
  'Верните деньги до пятницы, иначе напишу в Роспотребнадзор',
  'Вы потеряли мой заказ, жду извинений и возврат',
  'Если не вернёте деньги, я подам в суд',
  'Какая хуйня, где моя посылка',
]
const EN = [
  'Refund my money by Friday or I will report you to the police',
  'You lost my parcel and I want an apology',
  'This is a scam, give me a full refund now',
  'What the fuck is this, I want my deposit back',
]
const each = (text: string, change: (letter: string, at: number) => string): string =>
  Array.from(text, (letter, at) => change(letter, at)).join('')
const by = (table: string) => new Map(table.split(' ').map((pair) => [pair[0] ?? '', pair.slice(1)]))
const swapped = (table: string) => {
  const map = by(table)
  return (text: string) => each(text, (letter) => map.get(letter) ?? letter)
}
/** Every third letter that the table knows: a word that is disguised wholly is another word. */
const sometimes = (table: string) => {
  const map = by(table)
  return (text: string) => {
    let seen = 0
    return text.replaceAll(/\p{L}{4,}/gu, (word) =>
      each(word, (letter) => (map.has(letter) && seen++ % 3 === 0 ? (map.get(letter) ?? letter) : letter)),
    )
  }
}
const inWords = (sign: string) => (text: string) => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, sign)
const spaced = (sign: string) => (text: string) =>
  text.replaceAll(/\p{L}{4,}/gu, (word) => Array.from(word).join(sign))
const FULL_WIDTH = (text: string) => text.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)) // prettier-ignore
const mathematical = (first: number) => (text: string) => text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)) // prettier-ignore
const QWERTY = "q w e r t y u i o p [ ] a s d f g h j k l ; ' z x c v b n m , .".split(' ')
const ЙЦУКЕН = 'й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю'.split(' ')
const keyed = (from: readonly string[], to: readonly string[]) => (text: string) =>
  each(
    text.toLowerCase().replaceAll('ё', 'е').replaceAll(',', ''),
    (letter) => to[from.indexOf(letter)] ?? letter,
  )
const TRANSLIT =
  'аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цc чch шsh щsch ъ ыy ь эe юyu яya'
const OTHER_TRANSLIT =
  "аa бb вv гg дd еe ёyo жj зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts ч4 ш6 щshch ъ ыi ь' эe юiu яia"

describe('A disguised text is read as the plain one', () => {
  test.for([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with zero-width spaces', inWords('\u200b')],
    ['with soft hyphens', inWords('\u00ad')],
    ['with word joiners and direction marks', inWords('\u2060\u202e')],
    ['with strokes over the letters', (text: string) => text.replaceAll(/\p{L}/gu, '$&\u0336')],
    ['with letters of the other alphabet', sometimes('аa еe оo рp сc хx')],
    ['with Greek letters', sometimes('аα оο рρ вβ хχ')],
    ['with figures for letters', sometimes('о0 з3 ч4 б6')],
    ['with an at sign', sometimes('а@')],
    ['stretched', (text: string) => text.replaceAll(/(?<=\p{L})[аеиоуы](?=\p{L})/gu, '$&$&$&$&$&')],
    ['bold as in a messenger', (text: string) => text.replaceAll(/\p{L}{5,}/gu, '*$&*')],
    ['taken apart by blanks', spaced(' ')],
    ['taken apart by dots', spaced('.')],
    ['taken apart by hyphens', spaced('-')],
    ['decomposed', (text: string) => text.normalize('NFD')],
  ] as const)('Russian %s', ([, disguise]) => {
    for (const text of RU) expect(words(disguise(text)), disguise(text)).toBe(words(text))
  })

  test.for([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with zero-width spaces', inWords('\u200b')],
    ['with soft hyphens', inWords('\u00ad')],
    ['with strokes over the letters', (text: string) => text.replaceAll(/\p{L}/gu, '$&\u0336')],
    ['with accents', swapped('aá eé oö uû')],
    ['with letters of the other alphabet', sometimes('aа eе oо pр cс')],
    ['with Greek letters', sometimes('aα oο eε')],
    ['with figures for letters', sometimes('o0 e3 a4 i1 s5')],
    ['with a dollar sign', sometimes('s$')],
    ['stretched', (text: string) => text.replaceAll(/(?<=[a-z])[aiou](?=[a-z])/g, '$&$&$&$&')],
    ['in full width', FULL_WIDTH],
    ['in bold mathematical letters', mathematical(0x1d41a)],
    ['in mathematical script', mathematical(0x1d4ea)],
    ['in mathematical sans serif', mathematical(0x1d5ba)],
    ['in circles', mathematical(0x24d0)],
    ['in small capitals', swapped('aᴀ bʙ cᴄ dᴅ eᴇ gɢ hʜ mᴍ nɴ oᴏ tᴛ rʀ kᴋ')],
    ['taken apart by blanks', spaced(' ')],
    ['taken apart by dots', spaced('.')],
    ['bold as in a messenger', (text: string) => text.replaceAll(/[A-Za-z]{5,}/g, '**$&**')],
  ] as const)('English %s', ([, disguise]) => {
    for (const text of EN) expect(words(disguise(text)), disguise(text)).toBe(words(text))
  })

  test('typed in the other layout', () => {
    for (const text of RU.slice(0, 3)) expect(words(keyed(ЙЦУКЕН, QWERTY)(text)), text).toBe(words(text))
    for (const text of EN) expect(words(keyed(QWERTY, ЙЦУКЕН)(text)), text).toBe(words(text))
  })

  test.for([TRANSLIT, OTHER_TRANSLIT])('spelled in Latin letters: %s', (table) => {
    for (const text of RU.slice(0, 3))
      expect(words(swapped(table)(text.toLowerCase())), text).toBe(words(text))
  })

  test.for([
    ['роспотребнадзор', 'роспотребндзор'], ['верните', 'вирните'], ['претензия', 'притензия'], ['мошенники', 'машенники'],
    ['компенсация', 'компесация'], ['извинений', 'извенений'], ['полицию', 'палицию'], ['администратор', 'админстратор'],
    ['refund', 'refudn'], ['complaint', 'compalint'], ['police', 'poilce'], ['solicitor', 'solictor'], ['immediately', 'immediatly'],
     ['receipt', 'reciept'], ['disgusting', 'digusting'], ['unacceptable', 'unaceptable'],
  ] as const)('with a slip of the finger: %s', ([right, slipped]) => {
    expect(['', right.slice(0, 6)].some((start) => start !== '' && words(slipped).startsWith(start))).toBe(true)
  }) // prettier-ignore
})

describe('What is no disguise stays as it was written', () => {
  test.for([
    ['и т. д. и т. п.', 'и т д и т п'],
    ['a b c and d', 'a b c and d'],
    ['A4, м3, 5к, 24h, iPhone12, M8, N1, E3', 'a4 м3 к h iphone12 m8 n1 e3'],
    ['артикул AB-1204-X и GX500', 'артикул ab x и gx500'],
    ['позиция политика поезд посёлок возраст', 'позиция политика поезд поселок возраст'],
    ['preview, refuge, polite, layer, mission', 'preview refuge polite layer mission'],
    ['@support_shop и mail@shop.example', '@support_shop и mail@shop.example'],
    ['шапку и шапка', 'шапку и шапка'],
    ['Samsung Galaxy и Bosch', 'samsung galaxy и bosch'],
    ['молодец!главное', 'молодец главное'],
    ['hij heeft het niet gedaan en ik ben boos', 'hij heeft het niet gedaan en ik ben boos'],
  ] as const)('%s', ([text, expected]) => {
    expect(words(text)).toBe(expected)
    expect(disguises(text).filter((disguise) => disguise !== 'none')).toEqual([])
  })
})

describe('A token tells', () => {
  test('that it is shouted', () => {
    expect(tokensOf('ВЕРНИТЕ деньги, I SAID now').filter(({ shout }) => shout).map(({ text }) => text)).toEqual(['верните', 'said']) // prettier-ignore
  })
  test('what an emoji says, one for a row of the same', () => {
    const emoji = tokensOf('жду 😡😡😡 🔪 🙏🏽 🌴').flatMap((token) => (token.emoji ? [[token.emoji, token.end - token.start]] : [])) // prettier-ignore
    expect(emoji).toEqual([['anger', 6], ['threat', 2], ['thanks', 2]]) // prettier-ignore
  })
  test('that a word is hidden so far that nobody can tell it', () => {
    expect(disguises('вы просто ****** какие-то')).toContain('starred')
  })
})

const SIGNS = fc.constantFrom('а', 'я', 'х', 'у', 'й', 'a', 'f', 'u', 'c', 'k', ' ', '  ', '\n', '.', '...', '*', '-', '@', '0', '1', '«', '»', '\u200b', '\u0301', '\ud83d', '😡', '𝓯', 'ｆ', '}{', "'", '_', 'ghbdtn', 'verni', '> ', '5 000,', '\u202e', 'ﷺ', 'İ', 'ß', '́') // prettier-ignore
const TEXTS = fc.oneof(
  fc.array(SIGNS, { maxLength: 60 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

describe('Tokens of any text', () => {
  test('stand in order inside the text, none empty, none over another', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        let last = 0
        for (const { start, end, text: word } of tokensOf(text)) {
          expect(word).not.toBe('')
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 1500 },
    )
  })
  test('stand on the very word where nothing was hidden', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        for (const { start, end, text: word, kind, disguise } of tokensOf(text)) {
          if (disguise !== 'none' || kind !== 'word' || !/^[а-дж-я]{3,}$/.test(word)) continue
          expect(text.slice(start, end).normalize('NFKC').toLowerCase().replaceAll(/[^а-я]/g, '')).toContain(word.slice(0, 3)) // prettier-ignore
        }
      }),
      { numRuns: 500 },
    )
  })
  test('are the same each time', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        expect(tokensOf(text)).toEqual(tokensOf(text))
      }),
    )
  })
})
