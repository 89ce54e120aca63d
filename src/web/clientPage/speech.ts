// The language of the page, and instants and figures as it writes them.
import { clockOf, dayOf } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { dayInWords, quantity } from '../../basics/words.ts'
import { wordsEn } from './wordsEn.ts'
import { wordsRu, type PageWords } from './wordsRu.ts'

const WORDS: Readonly<Record<Lang, PageWords>> = { ru: wordsRu, en: wordsEn }

export interface Speech {
  readonly t: PageWords
  readonly lang: Lang
  /** The day of an instant, on the clock of the business. */
  readonly day: (at: string) => string
  /** The same with the time. */
  readonly when: (at: string) => string
  readonly clock: (at: string) => string
  readonly dayWritten: (day: string) => string
  readonly quantity: (value: number, unit: string) => string
}

/** How the page speaks; `zone` is that of the business, so that both sides read the same day. */
export function speechOf(lang: Lang, zone: string): Speech {
  const day = (at: string) => dayInWords(dayOf(Date.parse(at), zone), lang)
  const clock = (at: string) => clockOf(Date.parse(at), zone)
  return {
    t: WORDS[lang],
    lang,
    day,
    clock,
    when: (at) => `${day(at)}, ${clock(at)}`,
    dayWritten: (written) => dayInWords(written, lang),
    quantity: (value, unit) => quantity(value, unit, lang).replaceAll(' ', '\u00a0'),
  }
}

/** The language before the page has said which one it is in. */
export const browsersLang = (): Lang => (navigator.language.startsWith('ru') ? 'ru' : 'en')
