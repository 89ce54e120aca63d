// Numbers and units as agreements write them: «1 500», «0,40», "150,000", «три», "six"; «м³», «кругов», "images".
import { toNumber } from '../../basics/exact.ts'
import type { Lang } from '../../basics/lang.ts'
import { numberOf } from '../quantity.ts'

const SPACE = String.raw`[ \u00a0\u202f]`
const WORD_NUMBERS: Readonly<Record<string, number>> = {
  один: 1,
  одного: 1,
  одна: 1,
  одной: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трёх: 3,
  трех: 3,
  четыре: 4,
  четырёх: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  десять: 10,
  десяти: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  thirty: 30,
}

/** A numeral with digits; the start must not stand inside a longer number or a clause number. */
export const DIGITS = String.raw`(?<![\d.,])\d{1,3}(?:(?:${SPACE}\d{3}){1,4}|(?:,\d{3}){1,4})(?:[.,]\d{1,4})?(?![\d])|(?<![\d.,])\d{1,12}(?:[.,]\d{1,4})?(?!\d)`
/** The same, or a small number in words. */
export const NUMBER = String.raw`(?:${DIGITS}|(?<!\p{L})(?:${Object.keys(WORD_NUMBERS).join('|')})(?!\p{L}))`

/** The value of a numeral; a comma before three digits groups thousands in English and cuts decimals in Russian. */
export function valueOf(numeral: string, lang: Lang): number | null {
  const plain = numeral.trim().toLowerCase()
  const word = WORD_NUMBERS[plain]
  if (word !== undefined) return word
  const packed = plain.replaceAll(/[ \u00a0\u202f]/gu, '')
  const grouped = lang === 'en' ? packed.replaceAll(/,(?=\d{3}(?!\d))/gu, '') : packed
  const value = numberOf(grouped.replace(',', '.'))
  return value && toNumber(value)
}

const UNIT_WORDS: readonly (readonly [unit: string, words: string])[] = [
  ['m3', String.raw`м³|м3|куб\.? ?м(?:етр\p{L}*)?|m³|m3|cubic met(?:re|er)s?`],
  ['m2', String.raw`м²|м2|кв\.? ?м(?:етр\p{L}*)?|m²|m2|square met(?:re|er)s?`],
  ['kg', String.raw`кг|килограмм\p{L}*|kgs?|kilo(?:gram)?s?`],
  ['l', String.raw`литр\p{L}*|л|lit(?:re|er)s?`],
  ['tb', 'ТБ|TB'],
  ['gb', String.raw`ГБ|гигабайт\p{L}*|GB|gigabytes?`],
  ['mb', String.raw`МБ|мегабайт\p{L}*|MB|megabytes?`],
  ['inode', 'inodes?'],
  [
    'round',
    String.raw`(?:круг|раунд|итераци)\p{L}*(?: (?:правок|исправлений|изменений))?|правк\p{L}*|правок|rounds?(?: of (?:revisions?|changes|edits|amends|feedback))?|revisions?`,
  ],
  ['page', String.raw`страниц\p{L}*|pages?`],
  [
    'image',
    String.raw`фото(?:графи\p{L}*)?|снимок|снимк\p{L}*|кадр\p{L}*|(?:edited |retouched )?(?:photos?|images?|pictures?)`,
  ],
  [
    'visit',
    String.raw`визит\p{L}*|посещени\p{L}*|тренировк\p{L}*|тренировок|заняти\p{L}*|visits?|sessions?|classes`,
  ],
  ['request', String.raw`(?:API-?)?запрос\p{L}*|(?:API )?(?:requests?|calls)`],
  ['message', String.raw`письм\p{L}*|писем|сообщени\p{L}*|e?-?mails|messages?`],
  ['person', String.raw`гост\p{L}*|человек\p{L}*|участник\p{L}*|guests?|people|persons?`],
  ['user', String.raw`пользовател\p{L}*|users?|seats?`],
  [
    'workday',
    String.raw`(?:рабочих|рабочего|рабочий|рабочие) дн\p{L}+|рабочий день|(?:working|business|work)[ -]days?`,
  ],
  ['day', String.raw`(?:календарных |календарного |calendar )?(?:дн\p{L}+|день|сут\p{L}+|days?)`],
  ['hour', String.raw`час(?:а|ов)?|hours?|hrs?`],
  ['minute', String.raw`минут\p{L}*|minutes?`],
  ['slot', String.raw`ячейк\p{L}*|ячеек|slots?`],
  ['point', String.raw`пункт\p{L}*|points?`],
  [
    'piece',
    String.raw`шт(?:ук\p{L}*|\.)?|единиц\p{L}*|предмет\p{L}*|вещ(?:ь|и|ей)|items?|pieces?|units?|pcs`,
  ],
]

/** Any unit that sentences name; longer spellings stand before shorter ones. */
export const UNIT = String.raw`(?:${UNIT_WORDS.map(([, words]) => words).join('|')})(?!\p{L})`
const unitPatterns = UNIT_WORDS.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`, 'iu')] as const)
/** The unit of our own spelling that a word stands for, or null. */
export const unitOfWord = (word: string): string | null =>
  unitPatterns.find(([, pattern]) => pattern.test(word.trim()))?.[0] ?? null

/** Units of time measure terms; everything else measures how much. */
export const isTimeUnit = (unit: string): boolean => ['workday', 'day', 'hour', 'minute'].includes(unit)

const WINDOWS: readonly (readonly [string, RegExp])[] = [
  ['day', /(?:в|за) (?:один )?(?:день|сутки)|(?:per|a|each|every) (?:calendar )?day|\/ ?(?:день|day)/iu],
  ['week', /(?:в|за) неделю|(?:per|a|each|every) week|\/ ?(?:нед|week)/iu],
  [
    'month',
    /(?:в|за) (?:календарный )?месяц|ежемесячно|(?:per|a|each|every) (?:calendar )?month|monthly|\/ ?(?:мес|month|mo(?!\p{L}))/iu,
  ],
  ['year', /(?:в|за) год|ежегодно|(?:per|a|each|every) year|annually|\/ ?(?:год|year)/iu],
]
/** The calendar window that words directly after a quantity name: «в месяц», "per week". */
export const windowIn = (words: string): string | null =>
  WINDOWS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
