// The language of the desk: one catalogue at a time, with dates, sums and numbers written as that language writes them.
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { clockOf, dayOf, formatDay, readInstant, type Day } from '../basics/instant.ts'
import type { Bilingual, Lang } from '../basics/lang.ts'
import { formatMoney, money } from '../basics/money.ts'
import { quantity } from '../basics/words.ts'
import type { Words } from './words/ru.ts'

const catalogues: Record<Lang, () => Promise<Words>> = {
  ru: async () => (await import('./words/ru.ts')).ru,
  en: async () => (await import('./words/en.ts')).en,
}
export const loadWords = (lang: Lang): Promise<Words> => catalogues[lang]()

/** A typographic minus: a hyphen before a sum is easily overlooked. */
const minus = (text: string): string => text.replace(/^-/, '−')

const KEY = 'exhale.lang'
/** The language chosen before on this computer, else the browser's. */
export function firstLang(): Lang {
  const kept = localStorage.getItem(KEY)
  if (kept === 'ru' || kept === 'en') return kept
  return navigator.language.startsWith('ru') ? 'ru' : 'en'
}

export interface Speech {
  readonly t: Words
  readonly lang: Lang
  readonly say: (both: Bilingual) => string
  readonly setLang: (lang: Lang) => void
  readonly day: (day: Day) => string
  readonly dayShort: (day: Day) => string
  readonly when: (at: number | string, zone?: string) => string
  readonly sum: (amount: number, currency: string | undefined) => string
  readonly number: (value: number) => string
  /** «3 круга», "1.6 m³": a number with its unit, never torn apart at the end of a line. */
  readonly quantity: (value: number, unit: string | undefined) => string
}
const Speech = createContext<Speech | null>(null)
const LOCALES = { ru: 'ru-RU', en: 'en-GB' } as const

/** A word at the beginning of a line. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
/** Milliseconds, whatever form the instant travels in; null when it is no date. */
export const instantOf = (at: number | string, zone: string): number | null =>
  typeof at === 'number' ? at : readInstant(at, zone)

function speechOf(t: Words, lang: Lang): Omit<Speech, 'setLang'> {
  const numbers = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 3 })
  const short = new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'UTC', day: 'numeric', month: 'long' })
  return {
    t,
    lang,
    say: (both) => both[lang],
    day: (day) => (/^\d{4}-\d{2}-\d{2}/.test(day) ? formatDay(day.slice(0, 10), lang) : day),
    dayShort: (day) =>
      /^\d{4}-\d{2}-\d{2}/.test(day) ? short.format(Date.parse(`${day.slice(0, 10)}T00:00:00Z`)) : day,
    when: (at, zone = ownZone()) => {
      const instant = instantOf(at, zone)
      if (instant === null) return String(at)
      return `${short.format(Date.parse(`${dayOf(instant, zone)}T00:00:00Z`))}, ${clockOf(instant, zone)}`
    },
    sum: (amount, currency) =>
      minus(currency ? formatMoney(money(amount, currency), lang) : numbers.format(amount)),
    number: (value) => numbers.format(value),
    quantity: (value, unit) =>
      minus(unit ? quantity(value, unit, lang) : numbers.format(value)).replaceAll(' ', '\u00a0'),
  }
}

export function WordsProvider(props: { first: Words; lang: Lang; children: ReactNode }) {
  const [spoken, speak] = useState({ words: props.first, lang: props.lang })
  const setLang = useCallback((lang: Lang) => {
    localStorage.setItem(KEY, lang)
    void loadWords(lang).then((words) => speak({ words, lang }))
  }, [])
  useEffect(() => {
    document.documentElement.lang = spoken.lang
  }, [spoken.lang])
  const speech = useMemo(() => ({ ...speechOf(spoken.words, spoken.lang), setLang }), [spoken, setLang])
  return <Speech value={speech}>{props.children}</Speech>
}

export function useWords(): Speech {
  const speech = use(Speech)
  if (!speech) throw new Error('useWords stands outside of WordsProvider')
  return speech
}
