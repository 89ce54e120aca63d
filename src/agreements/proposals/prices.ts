// Sums of money: prices of a period, of one more of something, of a stage; penalties, credits, caps of liability.
import { exact, over, toNumber } from '../../basics/exact.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Limit } from '../agreement.ts'
import { currencyOf } from '../quantity.ts'
import { DIGITS, UNIT, unitOfWord, valueOf, windowIn } from './numerals.ts'
import { matchesOf, proposal, sentence, type Proposal } from './proposal.ts'

const CODES = 'RUB|GBP|EUR|USD|KZT|BYN|CHF|PLN'
const MONEY = new RegExp(
  String.raw`([£$€₽])\s?(${DIGITS})|(?<!\p{L})(${CODES})\s(${DIGITS})|(${DIGITS})\s{0,2}(₽|руб\p{L}*\.?|р\.|£|€|\$|(?:${CODES})(?!\p{L}))`,
  'giu',
)

export interface Sum {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly currency: string
}

const codeOf = (sign: string): string | null =>
  currencyOf(/^руб|^р\.$/iu.test(sign) ? 'RUB' : sign.toUpperCase())

/** Every sum of money in a text. */
export function sumsIn(text: string, lang: Lang): Sum[] {
  return matchesOf(text, MONEY).flatMap((match) => {
    const [whole, sign, a, code, b, c, after] = match
    const value = valueOf(a ?? b ?? c ?? '', lang)
    const currency = codeOf(sign ?? code ?? after ?? '')
    return value === null || !currency
      ? []
      : [{ start: match.index, end: match.index + whole.length, value, currency }]
  })
}

const percentOf = (numeral: string | undefined, lang: Lang): number | null => {
  const value = numeral === undefined ? null : valueOf(numeral, lang)
  return value === null ? null : toNumber(over(exact(value), exact(100)))
}

const CAP = sentence(
  String.raw`(?:не более|не свыше|не выше|but not more than|not exceeding|no more than|up to|capped at|max(?:imum)?(?: of)?) #\s?%`,
)
const capIn = (text: string, lang: Lang): number | null => percentOf(matchesOf(text, CAP)[0]?.[1], lang)

const PER_DAY = sentence(
  String.raw`#\s?%…(?:в день|за (?:каждый|один) (?:\p{L}+ )?день|за день|per day|a day|(?:for )?(?:each|every) day|daily)`,
)
/** «0,1 % … в день, не более 10 %». */
export function penalties(text: string, lang: Lang): Proposal[] {
  return matchesOf(text, PER_DAY).flatMap((match) => {
    const value = percentOf(match[1], lang)
    const end = match.index + match[0].length
    const cap = capIn(text.slice(end, end + 80), lang)
    if (value === null) return []
    return [
      proposal(text, match.index, end, { op: '=', value, unit: 'share/day', ...(cap !== null && { cap }) }),
    ]
  })
}

const UPTIME = sentence(
  String.raw`(?:availab\p{L}+|uptime|доступност\p{L}*)[^\d%]{0,40}?#\s?%|#\s?%…(?:availab|uptime|доступност)\p{L}*`,
)
const CREDIT = sentence(
  String.raw`(?:(?:час\p{L}*|hour)…#\s?%|#\s?%…(?:за (?:каждый )?(?:полный )?час|(?:per|an|each|every) (?:full )?hour))`,
)
/** "Availability 99.9%; for each full hour we credit 5% of the monthly fee, up to 50%." */
export function credits(text: string, lang: Lang): Proposal[] {
  const [uptime] = matchesOf(text, UPTIME)
  const value = percentOf(uptime?.[1] ?? uptime?.[2], lang)
  if (!uptime || value === null || value > 1) return []
  const from = uptime.index + uptime[0].length
  const credit = matchesOf(text.slice(from), CREDIT)[0]
  const creditPerHour = percentOf(credit?.[1] ?? credit?.[2], lang)
  const creditCap = credit ? capIn(text.slice(from + credit.index), lang) : null
  const limit: Limit = {
    op: '>=',
    value,
    unit: 'share',
    ...(creditPerHour !== null && { creditPerHour }),
    ...(creditCap !== null && { creditCap }),
  }
  const end = credit ? from + credit.index + credit[0].length : from
  return [proposal(text, uptime.index, end, limit)]
}

const DISCOUNT = sentence(
  String.raw`(?:[−–-]\s?#\s?%|#\s?% off|скидк\p{L}* (?:в )?#\s?%) ?(?:на |on )?(?:все|всё|весь|all|any|every)(?: (?:the |our )?(\p{L}[\p{L}-]{2,30}))?`,
)
/** «−30 % на ВСЕ кофемашины»: a promise; its scope is the word that it names, and the person who confirms it may correct it. */
export function discounts(text: string, lang: Lang): Proposal[] {
  return matchesOf(text, DISCOUNT).flatMap((match) => {
    const value = percentOf(match[1] ?? match[2] ?? match[3], lang)
    if (value === null || value > 1) return []
    const covered = match[4]?.toLowerCase()
    const limit: Limit = { op: '=', value, unit: 'share', scope: covered ? `all:${covered}` : 'all' }
    return [proposal(text, match.index, match.index + match[0].length, limit)]
  })
}

const LIABILITY = /ответственност|liab/iu
const LOST_PROFIT = /упущенн\p{L}+ (?:выгод|прибыл)|lost profits?|loss of profits?|consequential/iu
/** "Liability is limited to £144"; «упущенная выгода не возмещается». */
export function liability(text: string, lang: Lang): Proposal[] {
  if (!LIABILITY.test(text)) return []
  const excludes = LOST_PROFIT.test(text) ? { excludes: ['lost_profit'] } : {}
  return sumsIn(text, lang)
    .slice(0, 1)
    .map((one) =>
      proposal(text, one.start, one.end, { op: '<=', value: one.value, unit: one.currency, ...excludes }),
    )
}

const AFTER_UNIT = new RegExp(
  String.raw`^\s{0,2}(?:за|per|an?|each|\/)\s{0,2}(?:кажд\p{L}+ |один |одну |дополнительн\p{L}+ |extra |additional |started |начат\p{L}+ )*(${UNIT})`,
  'iu',
)
const BEFORE_UNIT = new RegExp(
  String.raw`(${UNIT})[^.;\d]{0,24}?[—–:-]\s{0,2}$|(?:extra|additional|further|each|every|следующ\p{L}+|дополнительн\p{L}+|нов\p{L}+|лишн\p{L}+|сверх\p{L}*)\s(${UNIT})[^.;\d]{0,16}$`,
  'iu',
)
const TERM_DAYS: Readonly<Record<string, number>> = { year: 365 }

/** The thing that a sum is the price of, by the words around it: «за страницу», "an extra image is £8". */
function pricedUnit(text: string, one: Sum): string | null {
  const word = AFTER_UNIT.exec(text.slice(one.end, one.end + 48))?.[1]
  const lead = BEFORE_UNIT.exec(text.slice(Math.max(0, one.start - 48), one.start))
  return unitOfWord(word ?? lead?.[1] ?? lead?.[2] ?? '')
}

/** Prices: of a period, of a unit (several in one clause make one list), else a plain sum. */
export function prices(text: string, lang: Lang): Proposal[] {
  const found: Proposal[] = []
  const listed: { one: Sum; unit: string }[] = []
  for (const one of sumsIn(text, lang)) {
    const after = text.slice(one.end, one.end + 24)
    const window = windowIn(after.split(/[,.;(]/u)[0] ?? '')
    const unit = window ? null : pricedUnit(text, one)
    if (window === 'day' || unit === 'day') {
      found.push(
        proposal(text, one.start, one.end, { op: '=', value: one.value, unit: `${one.currency}/day` }),
      )
    } else if (unit) {
      listed.push({ one, unit })
    } else {
      const termDays = window
        ? TERM_DAYS[window]
        : /(?:«год»|годов|annual|yearly)/iu.test(text)
          ? 365
          : undefined
      const limit: Limit = {
        op: '=',
        value: one.value,
        unit: one.currency,
        ...(window && { window }),
        ...(termDays !== undefined && { termDays }),
      }
      found.push(proposal(text, one.start, one.end, limit))
    }
  }
  const [first] = listed
  const last = listed.at(-1)
  if (!first || !last) return found
  const list = listed.map(({ one, unit }) => ({ unit, price: one.value }))
  return [
    ...found,
    proposal(text, first.one.start, last.one.end, { op: '=', unit: first.one.currency, prices: list }),
  ]
}
