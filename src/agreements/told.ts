// Which of our letters told the client of this very excess, and which of them set the running time to put it right.
//
// A reminder inside a running grace does not start it anew, or nobody would ever dare to remind. A letter that comes after
// the grace has run out and states the measured amount and the limit afresh gives a new choice, and so a new grace:
// our own word is read in the client's favour.
import { compare, exact, type Exact } from '../basics/exact.ts'
import { addDays, dayOf, isDay, type Day, type Instant } from '../basics/instant.ts'
import { rememberedTexts } from '../signals/rememberedTexts.ts'
import type { Clause } from './agreement.ts'
import type { OveragePrice } from './charge.ts'
import { clausesCited } from './clauses.ts'
import { graceUntil, type Grace } from './grace.ts'
import type { MeasuredPoint } from './measured.ts'
import { namesQuantity, numberOf, type QuantityClause } from './quantity.ts'

/** Something that we sent: a letter, or a notice that the ledger records. */
export interface Told {
  readonly id: string
  readonly at: Instant
  readonly text: string
}

const CLOCK_OR_DATE = /\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}\.\d{2}\.(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}/g
const NUMERAL = /\d{1,3}(?:[ \u00a0\u202f,]\d{3}){1,4}(?:[.,]\d{1,6})?|\d{1,15}(?:[.,]\d{1,6})?/g

/** Every number that a text may mean: "412,000" is 412000 and also 412; clocks and dates are left out. */
export const numbersIn: (text: string) => readonly Exact[] = rememberedTexts((text) => {
  const found: Exact[] = []
  for (const [numeral] of text.replace(CLOCK_OR_DATE, ' ').matchAll(NUMERAL)) {
    const plain = numeral.replace(/[ \u00a0\u202f]/g, '')
    const readings = [plain.replace(',', '.'), plain.replaceAll(',', '')]
    for (const reading of new Set(readings)) {
      const value = /^\d+(?:\.\d+)?$/.test(reading) ? numberOf(reading) : null
      if (value) found.push(value)
    }
  }
  return found
})

const MONEY = /(?:[₽£€$]\s?\d|\d\s?(?:₽|£|€|\$|руб|р\.))/i
const isSmall = (value: Exact): boolean => value.d === 1n && value.n < 10n
const has = (numbers: readonly Exact[], value: Exact): boolean => numbers.some((n) => compare(n, value) === 0)

/** The letter states what was measured beside the limit: figures of its own, not only a clause number. */
function statesFigures(text: string, limit: QuantityClause, values: readonly Exact[]): boolean {
  const size = numberOf(limit.limit.value) ?? exact(0)
  const numbers = numbersIn(text)
  if (!has(numbers, size)) return false
  const measured = values.filter((value) => has(numbers, value))
  if (measured.length === 0) return false
  return !measured.every(isSmall) || namesQuantity(text, limit.limit.unit)
}

export interface NoticeRule {
  readonly limit: QuantityClause
  readonly clauses: readonly Clause[]
  readonly grace: Grace | null
  readonly price: OveragePrice | null
  readonly zone: string
}

function tells(told: Told, values: readonly Exact[], rule: NoticeRule): boolean {
  const known = rule.clauses.map((clause) => clause.no)
  const cited = clausesCited(told.text, known)
  if (cited.includes(rule.limit.no) || (rule.grace !== null && cited.includes(rule.grace.clause))) return true
  if (statesFigures(told.text, rule.limit, values)) return true
  const named = namesQuantity(told.text, rule.limit.limit.unit)
  return named && rule.price !== null && (MONEY.test(told.text) || cited.includes(rule.price.clause))
}

export interface Notice {
  readonly told: Told
  readonly day: Day
  /** The last day on which putting it right is free; null where the agreement gives no grace. */
  readonly graceUntil: Day | null
}

const noticeOf = (told: Told, rule: NoticeRule): Notice => {
  const day = dayOf(told.at, rule.zone)
  if (!rule.grace) return { told, day, graceUntil: null }
  const agreed = graceUntil(day, rule.grace)
  const promised = promisedUntil(told.text, day)
  return { told, day, graceUntil: promised !== null && promised > agreed ? promised : agreed }
}

/**
 * The notice that holds for an excess, or null when nobody told the client of it.
 * `points` are the measured values above the limit, in time; `told` is whatever we sent, in any order.
 * `from` is the earliest word that counts; left out, it is the beginning of the excess.
 */
export function noticeFor(
  points: readonly MeasuredPoint[],
  told: readonly Told[],
  rule: NoticeRule,
  from: Instant = points[0]?.at ?? Number.POSITIVE_INFINITY,
): Notice | null {
  let running: Notice | null = null
  const inTime = told.filter((one) => one.at >= from).toSorted((a, b) => a.at - b.at)
  for (const one of inTime) {
    const values = points.filter((point) => point.at <= one.at).map((point) => point.value)
    if (!tells(one, values, rule)) continue
    if (!running) running = noticeOf(one, rule)
    else if (reopens(one, running, values, rule)) running = noticeOf(one, rule)
  }
  return running
}

const reopens = (one: Told, running: Notice, values: readonly Exact[], rule: NoticeRule): boolean =>
  running.graceUntil !== null &&
  dayOf(one.at, rule.zone) > running.graceUntil &&
  statesFigures(one.text, rule.limit, values)

const MONTHS: readonly RegExp[] = [
  /^(?:янв|jan)/i,
  /^(?:фев|feb)/i,
  /^(?:мар|mar)/i,
  /^(?:апр|apr)/i,
  /^(?:ма[йя]|may)/i,
  /^(?:июн|jun)/i,
  /^(?:июл|jul)/i,
  /^(?:авг|aug)/i,
  /^(?:сен|sep)/i,
  /^(?:окт|oct)/i,
  /^(?:ноя|nov)/i,
  /^(?:дек|dec)/i,
]
const UNTIL = /(?<!\p{L})(?:до|по|by|until|till)\s(\d{1,2})\s(\p{L}{3,9})/giu
const LONGEST_PROMISE_DAYS = 60

/** A later day that the letter itself names: "clear it by 29 July". Further away than two months it is something else. */
function promisedUntil(text: string, noticeDay: Day): Day | null {
  const last = addDays(noticeDay, LONGEST_PROMISE_DAYS)
  let found: Day | null = null
  for (const [, date = '', word = ''] of text.matchAll(UNTIL)) {
    const month = MONTHS.findIndex((name) => name.test(word)) + 1
    if (month === 0) continue
    for (const year of [noticeDay.slice(0, 4), last.slice(0, 4)]) {
      const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
      if (isDay(day) && day >= noticeDay && day <= last && (found === null || day > found)) found = day
    }
  }
  return found
}
