// Clause numbers as people cite them in letters: «по п. 4.5», "clause 6.1", "§ 3". A bare number is no citation, because
// 1.60 m³ and 24.04 are numbers too; "ст. 35" is a statute, never our clause.
import type { Lang } from '../basics/lang.ts'
import { rememberedTexts } from '../signals/rememberedTexts.ts'
import type { Agreement, Clause } from './agreement.ts'

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}`
const DOTTED = String.raw`\d{1,3}(?:\.\d{1,3}){1,3}(?![.,]?\d)(?!\s?(?:%|₽|£|€|\$|руб|кг|м³|м3|м²|л(?![a-zа-яё])|kg|m3|m³|gb|mb|hours?|days?))`
const MORE = String.raw`(?:(?:,\s?|\s?[–-]\s?|\sи\s|\sand\s|\s?&\s?)(?:п\.\s?)?${NUMBER}){0,9}`
// A word that announces a clause takes any number; a word that may announce anything ("under", «по») only a dotted one.
const ANNOUNCED = String.raw`(?:§{1,2}|(?<![a-zа-яё])(?:п\.\s?п\.|п{1,2}\.|п(?=\s?\d)|пункт[a-zа-яё]{0,3}|раздел[a-zа-яё]{0,3}|clauses?|sections?|sec\.|cl\.|para(?:graph)?s?))\s{0,2}(?:№\s?)?(${NUMBER}${MORE})`
const IMPLIED = String.raw`(?<![a-zа-яё])(?:quoting|citing|under|per|see|согласно|по|см\.)\s(${DOTTED}${MORE})`
const CITED = new RegExp(`${ANNOUNCED}|${IMPLIED}`, 'gi')
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * The clause numbers that a text cites, in the order of first mention, each once.
 * `known` are the numbers of the agreement: with it, only these are returned, and names such as "ad-17" are found too.
 */
export function clausesCited(text: string, known?: readonly string[]): string[] {
  const found = new Set(numbersCited(text))
  if (!known) return [...found]
  for (const name of known)
    if (
      /[^\d.]/.test(name) &&
      new RegExp(String.raw`(?<![a-zа-яё\d])${escaped(name)}(?![a-zа-яё\d])`, 'i').test(text)
    )
      found.add(name)
  return [...found].filter((number) => known.includes(number))
}

const numbersCited = rememberedTexts((text): readonly string[] =>
  [...text.matchAll(CITED)].flatMap((match) =>
    [...(match[1] ?? match[2] ?? '').matchAll(new RegExp(NUMBER, 'g'))].map(([number]) => number),
  ),
)

/** The clause with this number, or null. */
export const clauseNo = (agreement: Agreement, no: string): Clause | null =>
  agreement.clauses.find((clause) => clause.no === no) ?? null

/** The words of a clause, or null: what a letter quotes must be the agreement's own words. */
export const clauseText = (agreement: Agreement, no: string): string | null =>
  clauseNo(agreement, no)?.text ?? null

/** «п. 3.2», "clause 3.2"; a name such as "ad-17" is «условие ad-17». */
export const clauseName = (no: string, lang: Lang): string =>
  /^\d/u.test(no)
    ? { ru: `п. ${no}`, en: `clause ${no}` }[lang]
    : { ru: `условие ${no}`, en: `term ${no}` }[lang]
