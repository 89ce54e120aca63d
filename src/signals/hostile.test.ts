// A megabyte of anything is a message too. No clock stands here: what takes more than linear time on a megabyte takes hours,
// and the time limit here is ten minutes: a second of work becomes ten on a busy machine, and never six hundred.
import { describe, expect, test } from 'vitest'
import { obscenities } from './obscenity.ts'
import { ownPart } from './ownPart.ts'
import { tokensOf } from './tokens.ts'

const MEGABYTE = 1_000_000
/** Signs by a small generator of its own, so that every run reads the same. */
const soup = (length: number, signs: string): string => {
  let [text, state] = ['', 12_345]
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    text += signs[Math.floor(state / 256) % signs.length] ?? ''
  }
  return text
}
const codes = Array.from({ length: 4096 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join('')
const PIECES: readonly (readonly [string, string])[] = [
  ['one letter', 'a'], ['one Cyrillic letter', 'х'], ['zero-width signs', 'а\u200b\u2060'], ['marks over letters', 'а\u0323\u0301'],
  ['direction marks', '\u202eab\u202c '], ['half characters', '\ud800'], ['other halves', '\udc00x'], ['letters apart', 'х у й '],
  ['letters apart that say nothing', 'а б '], ['letters and dots', 'а.б.'], ['letters and stars', 'х*'], ['masked words', 'х*й '],
  ['cut words', 'х..й '], ['hyphens', 'а-'], ['apostrophes', "a'"], ['at signs', 'a@'], ['addresses', 'a.b@c '], ['half addresses', 'http://'],
  ['numbers in groups', '1 000'], ['one figure', '1'], ['quotation marks', '«'], ['deep quotes', '>'], ['quoted lines', '>>>>> текст\n'],
  ['headers of mail', 'On 3 Mar 2026 x wrote:\n> a\n'], ['forwarded parts', 'Пересылаемое сообщение\nКонец пересылаемого сообщения\n'],
  ['a copied chat', '[03.03.2026, 10:00] Имя: текст\n'], ['sign-offs', 'Thanks\nJohn\n'], ['empty lines', '\n'], ['blanks', ' '],
  ['emoji', '😡'], ['ligatures that grow', '\ufdfa'], ['drawn letters', '}{'], ['another layout', 'ghbdtn rfr ltkf '], ['Latin spelling', 'verni dengi '],
  ['key words', 'я напишу в суд и полицию '], ['conditions', 'I will , or if '], ['nothing but no', 'не '],
] // prettier-ignore
const SOUPS: readonly (readonly [string, string])[] = [
  ['letters, stars and ats', 'хуйпизд*@ '], ['figures and letters', 'ab01345@$абв '], ['both alphabets', 'aбcdеfорx '],
  ['words nobody knows', 'абвгдеклмнопрст '], ['English words nobody knows', 'abcdeiklmnoprstuy '], ['marks', '.,;:!?-—«»"()<>[]{}|/ \n'],
  ['any codes', codes],
] // prettier-ignore

const checked = (text: string): void => {
  let last = 0
  let wrong = 0
  const tokens = tokensOf(text)
  for (const { start, end } of tokens) {
    if (start < last || end <= start || end > text.length) wrong += 1
    last = end
  }
  expect(wrong).toBe(0)
  for (const { start, end } of obscenities(tokens)) if (start < 0 || end > text.length) wrong += 1
  expect(wrong).toBe(0)
}

describe('A megabyte is read to its end', { timeout: 600_000 }, () => {
  test.for(PIECES)('of %s', ([, piece]) => {
    checked(piece.repeat(Math.ceil(MEGABYTE / piece.length)))
  })
  test.for(SOUPS)('of %s at random', ([, signs]) => {
    checked(soup(MEGABYTE, signs))
  })
  test('its last words too', () => {
    const text = `${'да нет '.repeat(140_000)}\nэто п...ц`
    expect(obscenities(tokensOf(text))).toMatchObject([{ start: text.length - 5, end: text.length }])
    expect(ownPart(text).at(-1)?.end).toBe(text.length)
  })
  test('a hundred thousand times one letter is the word it was', () => {
    expect(tokensOf(`с${'у'.repeat(100_000)}ка`).map(({ text, end }) => [text, end])).toEqual([
      ['сука', 100_003],
    ])
  })
  test('what was remembered of hostile words does not change the next text', () => {
    const before = tokensOf('Верните дeньги, х*йня')
    tokensOf(soup(MEGABYTE, 'хуйпизд*@ '))
    expect(tokensOf('Верните дeньги, х*йня')).toEqual(before)
  })
})
