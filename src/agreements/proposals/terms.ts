// Days and dates: terms to do something, grace after an excess, notice before leaving, dates by which a thing is due.
import { isDay } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Limit } from '../agreement.ts'
import { UNIT, unitOfWord, valueOf } from './numerals.ts'
import { matchesOf, proposal, sentence, type Proposal } from './proposal.ts'

const EXCESS = /превы[шс]|излиш|сверх|перебор|exceed|above|over the limit|overage|excess|reduce/iu
const LEAVING = /отказ|расторж|растор|прекращ|предупре|уведом|terminat|cancel|notice|end this/iu
const CALLING_OFF = /отмен|перенос|неявк|не при(?:дёт|шёл)|cancel|call(?:ed)? off|no[- ]show|reschedul/iu

const WITHIN = sentence(
  String.raw`(?:в течение|не позднее(?: чем)?(?: через)?|в срок до|within|no later than|срок[^\d;.]{0,24}?[—–:-]) (?:первых |ближайших )?#[\s-](${UNIT})`,
)
const NOTICE = sentence(
  String.raw`(?:(?:предупре\p{L}+|уведом\p{L}+|сообщ\p{L}+)…за #[\s-](${UNIT})|(?:with|giving|on|by) (?:at least )?#[\s-](${UNIT})['’]? (?:written )?notice|#[\s-](${UNIT})['’]? (?:written )?notice)`,
)
const BEFORE_EVENT = sentence(
  String.raw`(?:менее|меньше|позднее|позже|less|fewer|later|under)(?: чем| than)?(?: за)? #[\s-](${UNIT})`,
)

const inUnit = (numeral: string | undefined, word: string | undefined, lang: Lang) => {
  const value = numeral === undefined ? null : valueOf(numeral, lang)
  const unit = word === undefined ? null : unitOfWord(word)
  return value !== null && unit ? { value, unit } : null
}

/** "within 14 days": grace where the clause speaks of an excess, else a term. */
export function terms(text: string, lang: Lang): Proposal[] {
  return matchesOf(text, WITHIN).flatMap((match) => {
    const term = inUnit(match[1], match[2], lang)
    if (!term) return []
    const grace = EXCESS.test(text) && (term.unit === 'day' || term.unit === 'workday')
    const limit: Limit = { op: grace ? 'grace_days' : '<=', ...term }
    return [proposal(text, match.index, match.index + match[0].length, limit)]
  })
}

/** «предупредив за 7 дней», "30 days' notice". */
export function noticeTerms(text: string, lang: Lang): Proposal[] {
  if (!LEAVING.test(text)) return []
  return matchesOf(text, NOTICE).flatMap((match) => {
    const [, ...groups] = match
    const [numeral, word] = groups.filter((group): group is string => group !== undefined)
    const term = inUnit(numeral, word, lang)
    if (!term) return []
    return [proposal(text, match.index, match.index + match[0].length, { op: '>=', ...term })]
  })
}

const SHARE = sentence(String.raw`#\s?%`)
const ALL_KEPT = /не возвращ|удержива|остаётся|сгора|forfeit|kept|retain|non-?refundable|lost/iu

/** "Less than 24 hours before: half of the deposit stays." */
export function cancellationTerms(text: string, lang: Lang): Proposal[] {
  if (!CALLING_OFF.test(text)) return []
  return matchesOf(text, BEFORE_EVENT).flatMap((match) => {
    const term = inUnit(match[1], match[2], lang)
    if (!term) return []
    const share = matchesOf(text, SHARE)[0]
    const percent = share ? valueOf(share[1] ?? '', lang) : null
    const keepShare = percent !== null ? percent / 100 : ALL_KEPT.test(text) ? 1 : null
    if (keepShare === null || keepShare > 1) return []
    return [proposal(text, match.index, match.index + match[0].length, { op: '<', ...term, keepShare })]
  })
}

const MONTH_STEMS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
const MONTHS_EN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DUE = new RegExp(
  String.raw`(?<!\p{L})(?:до|не позднее|к|by|no later than|on or before|before|due(?: on)?)\s{1,2}(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{1,2})\s(\p{L}{3,9})\.?,?\s(\d{4})|(\p{L}{3,9})\s(\d{1,2}),?\s(\d{4}))`,
  'giu',
)

const monthOf = (word: string): number =>
  1 +
  [...MONTH_STEMS.keys()].findIndex(
    (n) =>
      new RegExp(`^(?:${MONTH_STEMS[n]})`, 'iu').test(word) ||
      word.toLowerCase().startsWith(MONTHS_EN[n] ?? '-'),
  )
const dayText = (year: string, month: number, date: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`

/** «до 15.04.2026», "by 3 June 2026": a date with its year; without a year it is not proposed, because it would be a guess. */
export function dueDates(text: string): Proposal[] {
  return matchesOf(text, DUE).flatMap((match) => {
    const [, iso, d = '', m = '', y = '', d2 = '', word = '', y2 = '', word3 = '', d3 = '', y3 = ''] = match
    const day =
      iso ??
      (y ? dayText(y, Number(m), d) : y2 ? dayText(y2, monthOf(word), d2) : dayText(y3, monthOf(word3), d3))
    if (!isDay(day)) return []
    return [
      proposal(text, match.index, match.index + match[0].length, { op: 'due', value: day, unit: 'date' }),
    ]
  })
}
