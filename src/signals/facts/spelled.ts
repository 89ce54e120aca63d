// Numbers in letters, as people write them when no bank reads along: «двести», «полторы тысячи», "two hundred and fifty", "a couple".
// Words are folded (lower case, ё as е) before they come here.

const forms = (value: number, words: string): [string, number][] =>
  words.split(' ').map((word) => [word, value])

/** Words that add up: «сто» and «двадцать» and «пять». */
const ADDED: ReadonlyMap<string, number> = new Map([
  ...forms(0, 'ноль нуля zero'),
  ...forms(1, 'один одна одно одну одного одной одним одному one'),
  ...forms(1.5, 'полтора полторы полутора'),
  ...forms(2, 'два две двух двум двумя двое two пара пару пары пары couple'),
  ...forms(3, 'три трех трем тремя трое three'),
  ...forms(4, 'четыре четырех четырем четверо four'),
  ...forms(5, 'пять пяти пятью пятеро five fiver пятерка пятерку'),
  ...forms(6, 'шесть шести шестью six'),
  ...forms(7, 'семь семи семью seven'),
  ...forms(8, 'восемь восьми eight'),
  ...forms(9, 'девять девяти nine'),
  ...forms(10, 'десять десяти десятью десяток десятка ten tenner червонец'),
  ...forms(11, 'одиннадцать одиннадцати eleven'),
  ...forms(12, 'двенадцать двенадцати twelve dozen дюжина дюжину'),
  ...forms(13, 'тринадцать тринадцати thirteen'),
  ...forms(14, 'четырнадцать четырнадцати fourteen'),
  ...forms(15, 'пятнадцать пятнадцати fifteen'),
  ...forms(16, 'шестнадцать шестнадцати sixteen'),
  ...forms(17, 'семнадцать семнадцати seventeen'),
  ...forms(18, 'восемнадцать восемнадцати eighteen'),
  ...forms(19, 'девятнадцать девятнадцати nineteen'),
  ...forms(20, 'двадцать двадцати twenty'),
  ...forms(30, 'тридцать тридцати thirty'),
  ...forms(40, 'сорок сорока forty fourty'),
  ...forms(50, 'пятьдесят пятидесяти fifty полтинник полста'),
  ...forms(60, 'шестьдесят шестидесяти sixty'),
  ...forms(70, 'семьдесят семидесяти seventy'),
  ...forms(80, 'восемьдесят восьмидесяти eighty'),
  ...forms(90, 'девяносто девяноста ninety'),
  ...forms(100, 'сто ста сотня сотню сотка сотку стольник'),
  ...forms(200, 'двести двухсот двести'),
  ...forms(300, 'триста трехсот'),
  ...forms(400, 'четыреста четырехсот'),
  ...forms(500, 'пятьсот пятисот пятихатка пятихатку полтысячи'),
  ...forms(600, 'шестьсот шестисот'),
  ...forms(700, 'семьсот семисот'),
  ...forms(800, 'восемьсот восьмисот'),
  ...forms(900, 'девятьсот девятисот'),
  ...forms(500_000, 'полмиллиона'),
])

/** Words that multiply what stands before them: "three hundred", «пять тысяч», "two grand". */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...forms(100, 'hundred сотни сотен'),
  ...forms(1000, 'thousand grand тысяча тысячи тысячу тысяч тысячей тысячами косарь косаря косарей тыщ тыща тыщи тыщу тонна тонну'),
  ...forms(1_000_000, 'million миллион миллиона миллионов лям ляма лямов млн'),
]) // prettier-ignore
/** Slang for a thousand that is a weight elsewhere; it counts only where the caller knows that money is meant. */
const ONLY_MONEY = new Set(['тонна', 'тонну', 'пятерка', 'пятерку', 'сотка', 'сотку', 'fiver', 'tenner'])
/** Words that carry their own money: "a tenner", "two grand", «пятихатка», «косарь». */
export const SAYS_MONEY: ReadonlyMap<string, string | null> = new Map([
  ...['fiver', 'tenner'].map((word): [string, string] => [word, 'GBP']),
  ...['пятихатка', 'пятихатку', 'стольник', 'полтинник', 'червонец', 'косарь', 'косаря', 'косарей'].map(
    (word): [string, string] => [word, 'RUB'],
  ),
  ['grand', null],
])

const all = [...ADDED.keys(), ...SCALES.keys()]
  .filter((word) => !ONLY_MONEY.has(word) || SAYS_MONEY.has(word))
  .sort((a, b) => b.length - a.length)
const WORD = `(?:${all.join('|')})`
/** The source of a pattern for a number in letters; at most ten words, so that it stays linear. */
export const SPELLED = `(?:(?:an?|half an?|another|целых|ровно) )?${WORD}(?:(?:[ -]| and | and a )(?:${WORD}|half)| с половиной){0,9}(?![a-zа-я-])`

/** The value of a number in letters, or null when a word of it is none: "two and a half thousand" is 2500. */
export function spelledValue(written: string): number | null {
  const words = written
    .replace('с половиной', 'half')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:a|an|and|another|целых|ровно)$/.test(word))
  if (words[0] === 'half' && words.length > 1) {
    const whole = spelledValue(words.slice(1).join(' '))
    return whole === null ? null : whole / 2
  }
  let [total, current, seen] = [0, 0, false]
  for (const word of words) {
    const scale = SCALES.get(word)
    const added = word === 'half' ? 0.5 : ADDED.get(word)
    if (scale !== undefined) {
      const times = (seen ? current : 0) || 1
      if (scale === 100) current = times * 100
      else {
        total += times * scale
        current = 0
      }
      seen = scale === 100
    } else if (added === undefined) return null
    else if (seen && (word === 'dozen' || word === 'couple')) current *= added
    else {
      current += added
      seen = true
    }
  }
  return total + current
}

/** A text whose words compare with these tables: lower case, ё as е, one kind of space; every offset stays where it was. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : Array.from(text, lowered).join('')
  return same
    .replaceAll('ё', 'е')
    .replaceAll(/[\u00a0\u202f\u2009\t]/g, ' ')
    .replaceAll(/[’‘]/g, "'")
}
const lowered = (sign: string): string =>
  sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign
