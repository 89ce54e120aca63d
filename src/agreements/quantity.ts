// Reading a limit by its shape: is it a quantity, in what unit, at what price per what. No metric has a name here.
import { compare, exact, ONE, over, type Exact } from '../basics/exact.ts'
import { dimensionOf, inSmallest, unitName } from '../basics/units.ts'
import { nounNamed } from '../basics/words.ts'
import type { Clause, Limit } from './agreement.ts'

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '₽': 'RUB',
  руб: 'RUB',
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
}

const LOWER_CODES = new Set(['rub', 'gbp', 'eur', 'usd', 'kzt', 'byn'])

/** The ISO code that a unit names, or null when it is no currency: "RUB", "₽" and "gbp" are, "m3" is not. */
export function currencyOf(unit: string | undefined): string | null {
  if (unit === undefined) return null
  const plain = unit.trim().replace(/\.$/, '')
  if (LOWER_CODES.has(plain)) return plain.toUpperCase()
  return CURRENCY_SIGNS[plain] ?? (/^[A-Z]{3}$/.test(plain) ? plain : null)
}

/** A number of a clause or a record, exactly as written; null when it is no finite number. */
export function numberOf(value: unknown): Exact | null {
  if (typeof value === 'number') return Number.isFinite(value) ? exact(value) : null
  if (typeof value !== 'string' || !/^\s*-?\d{1,15}(?:[.,]\d{1,9})?\s*$/.test(value)) return null
  return exact(value.replace(',', '.'))
}

// Words by which people name a quantity, for units whose spelling in a sentence differs from their sign. The stems
// serve both to see which clause a term of grace belongs to and whether a letter speaks of this excess.
const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:dim:volume)$/, /об[ъь][её]м|м³|м3|куб|литр|volume|cubic|litre/i],
  [/^(?:dim:mass)$/, /(?:^|[^а-яё])вес|масс|кг|килограмм|weight|\bkg\b|kilo/i],
  [/^(?:dim:storage)$/, /диск|гигабайт|гб|мегабайт|\bgb\b|\bmb\b|disk|storage/i],
  [/^(?:dim:area)$/, /площад|м²|м2|кв\. ?м|area|square/i],
  [/^(?:dim:time)$/, /час|минут|дн[еяй]|ден[ьё]|сут|hour|minute|day/i],
  [/^(?:dim:count)$/, /штук|шт\.|предмет|единиц|мест|piece|item|unit/i],
  [/^(?:round|круг|iteration|revision|итерац|правк)/, /круг|правк|правок|итерац|round|revision|iteration/i],
  [/^(?:page|страниц)/, /страниц|page|screen|экран/i],
  [/^(?:visit|session|визит|посещ|тренир)/, /визит|посещен|тренировк|visit|session/i],
  [/^(?:lesson|class|урок|занят)/, /урок|заняти|lesson|class/i],
  [/^(?:request|call|запрос|вызов)/, /запрос|вызов|request|call/i],
  [/^(?:photo|image|picture|frame|снимк|фото|кадр)/, /фото|снимк|кадр|photo|image|picture|frame/i],
  [/^(?:guest|person|people|гост|человек|участник)/, /гост|человек|участник|guest|person|people|head/i],
  [/^(?:user|seat|пользовател|мест)/, /пользовател|мест|user|seat|licen[cs]e/i],
  [/^(?:message|mail|email|письм|сообщен)/, /письм|сообщени|рассылк|mail|message/i],
]

/** Finds the words that name the quantity of this unit in a sentence, in Russian or English. */
export function namesQuantity(text: string, unit: string): boolean {
  const name = unitName(unit)
  const keys = [name, `dim:${dimensionOf(unit)}`]
  for (const [key, words] of WORDS) if (keys.some((k) => key.test(k))) return words.test(text)
  const stem = name.length > 4 ? name.replace(/s$/, '') : name
  return stem.length > 1 && text.toLowerCase().includes(stem)
}

const singular = (unit: string): string => {
  const name = unitName(unit)
  return name.length > 3 && name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name
}
const ROUND = /^(?:rounds?|круг[аиов]{0,2}|iterations?|revisions?|итерац\p{L}{0,4}|прав(?:ка|ки|ок))$/u
export const isRound = (unit: string | undefined): boolean =>
  unit !== undefined && ROUND.test(unit.trim().toLowerCase())

const kindOf = (unit: string): number => WORDS.findIndex(([key]) => key.test(unitName(unit)))

/** One unit under two spellings: "round" and "rounds", "м³" and "m3", «круга» and "round", «визит» and "visit". */
export const sameUnit = (a: string, b: string): boolean =>
  singular(a) === singular(b) ||
  (nounNamed(a) !== null && nounNamed(a) === nounNamed(b)) ||
  (isRound(a) && isRound(b)) ||
  (kindOf(a) >= 0 && kindOf(a) === kindOf(b))

/** A share of one, written as 0.995 or as 99.5 percent; what is above one can only be percent. Null when nothing is written. */
export function shareOf(value: unknown, unit: string | undefined): Exact | null {
  const said = numberOf(value)
  if (!said) return null
  const isPercent = unit === '%' || unit === 'percent' || compare(said, ONE) > 0
  return isPercent ? over(said, exact(100)) : said
}

/** The same amount counted in another unit; null when the two measure different things. */
export function inUnit(amount: Exact, from: string, to: string): Exact | null {
  if (sameUnit(from, to)) return amount
  if (dimensionOf(from) !== dimensionOf(to)) return null
  return over(inSmallest(amount, from), inSmallest(exact(1), to))
}

/** Working days and weeks say when something is due, not how much of it there is. */
const TERM_UNITS = /^(?:work|business)|рабоч|^(?:date|week|month|year|share|bool|set|enum|email)/
/** A clause that says "within": an hour or a day in it is a term from an event, not an amount of work. */
const TERM_WORDS =
  /ответ|отклик|реакци|не позднее|верн[её]|возврат|repl(?:y|ies)|respon|refund|no later than/i

/** The clauses that hold: nothing is measured, billed or paid by one that the law strikes out. */
export const standing = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter((clause) => clause.void !== true)

/** A clause that caps how much: at most so many units of something that can be measured. */
export interface QuantityClause extends Clause {
  readonly limit: Limit & { readonly unit: string }
}
export function isQuantity(clause: Clause): clause is QuantityClause {
  const { limit } = clause
  if (!limit?.unit || (limit.op !== '<=' && limit.op !== '<') || numberOf(limit.value) === null) return false
  if (currencyOf(limit.unit) || TERM_UNITS.test(unitName(limit.unit))) return false
  const priced = limit.overagePrice !== undefined || limit.window !== undefined
  return dimensionOf(limit.unit) !== 'time' || priced || !TERM_WORDS.test(clause.text)
}

/** "RUB/slot/day" read: so much for one `thing` (or `step` of them), once or per period. */
export interface PriceShape {
  readonly currency: string
  readonly thing: string | null
  readonly step: Exact
  readonly period: 'hour' | 'day' | 'week' | 'month' | 'year' | null
}
const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const
const periodOf = (text: string): PriceShape['period'] => {
  const name = unitName(text)
  return PERIODS.find((period) => period === singular(name)) ?? null
}

/**
 * Reads a unit of price: "RUB/slot/day", "GBP/GB/month", "USD/1000 request", "RUB/hour".
 * In "RUB/day" the day is the thing when the limit itself is counted in time, and the period when it is not.
 */
export function priceShape(text: string, limitUnit: string): PriceShape | null {
  const [first = '', ...rest] = text.split('/').map((part) => part.trim())
  const currency = currencyOf(first)
  if (!currency) return null
  const parts = rest.filter(Boolean).flatMap((part) => {
    const match = /^(\d{1,9}) ?(\D{0,40})$/.exec(part)
    return match ? [match[1] ?? '', match[2] ?? ''].filter(Boolean) : [part]
  })
  const step = parts.find((part) => /^\d+$/.test(part))
  const words = parts.filter((part) => !/^\d+$/.test(part))
  const last = words.at(-1)
  const inTime = dimensionOf(limitUnit) === 'time'
  const period = last && (words.length > 1 || !inTime) ? periodOf(last) : null
  const thing = (period ? words.slice(0, -1) : words).join(' ') || null
  return { currency, thing, step: exact(step ?? 1), period }
}

/** The clause says that what is started counts as whole: a started hour, or part of one. */
export const countsStarted = (text: string): boolean =>
  /начат|неполн|started|or part|part thereof|part of an?/i.test(text)
