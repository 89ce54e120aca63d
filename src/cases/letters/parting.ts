// Ending the work together: the ground in the agreement's own words, the last day, who hands over what and when, the account.
// No grievances. To a consumer a firm cannot simply resign: they are offered an agreement to end, refund first.
import { dayOf, readInstant, type Day } from '../../basics/instant.ts'
import { capital, counted, dayInWords, sum } from '../../basics/words.ts'
import { isConsumer } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import { remedyOf } from './claimLines.ts'
import { clauseQuote, terminationClause } from './clauseQuotes.ts'
import { currencyOf, gap, inLang, paragraphs, type LetterInput } from './letterInput.ts'
import { contactOf, greeting, ownerName, signature } from './people.ts'
import { isDue } from './standing.ts'

/** The day on which a recorded notice ends the agreement, if there is one. */
export function recordedEnd(input: LetterInput): Day | null {
  const notice = input.facts.ledger.findLast((entry) => entry.effect === 'termination' && entry.endsAt)
  const at = notice?.endsAt ? readInstant(notice.endsAt, input.facts.timezone) : null
  return at === null ? null : dayOf(at, input.facts.timezone)
}

function lastDay(input: LetterInput): string {
  const { lang } = input
  const recorded = recordedEnd(input)
  if (recorded) return dayInWords(recorded, lang)
  const clause = terminationClause(input.facts)
  const days = typeof clause?.limit?.value === 'number' ? clause.limit.value : null
  if (days === null) return gap(lang, { ru: 'последний день', en: 'last day' })
  return gap(lang, {
    ru: `дата: не раньше чем через ${counted(days, 'day', 'ru')} после отправки`,
    en: `date: at least ${counted(days, 'day', 'en')} after this letter leaves`,
  })
}

function accountLine(input: LetterInput): string {
  const { lang } = input
  const extra = input.overages.reduce((all, overage) => all + (overage.amount ?? 0), 0)
  const charged = isConsumer(input.facts.parties) ? 0 : extra
  const due = input.claims.filter((claim) => isDue(claim) && claim.amountDue > 0)
  const parts = [
    ...due.map((claim) =>
      inLang(lang, { ru: `вам ${remedyOf(input, claim)}`, en: `to you ${remedyOf(input, claim)}` }),
    ),
    ...(charged > 0
      ? [
          inLang(lang, {
            ru: `за излишек начислено ${sum(charged, currencyOf(input), lang)}`,
            en: `charged above the limit ${sum(charged, currencyOf(input), lang)}`,
          }),
        ]
      : []),
  ]
  const paid = gap(lang, { ru: 'оплачено и итог', en: 'paid so far and the balance' })
  return [...parts, paid].join('; ')
}

function timetable(input: LetterInput): string {
  const { lang } = input
  const goods = input.facts.ledger.some((entry) => (entry.lines ?? []).length > 0)
  const when = gap(lang, { ru: 'дата и время', en: 'date and time' })
  const handover = goods
    ? inLang(lang, {
        ru: `${when}: вместе пересчитываем и передаём вещи по акту`,
        en: `${when}: we count together and hand everything over against a list`,
      })
    : inLang(lang, {
        ru: `${when}: передаём сделанное, данные и доступы по списку`,
        en: `${when}: we hand over the work, data and access against a list`,
      })
  const lines = [
    handover,
    inLang(lang, { ru: `расчёт: ${accountLine(input)}`, en: `account: ${accountLine(input)}` }),
    inLang(lang, {
      ru: 'до последнего дня услуги оказываем в обычном объёме',
      en: 'until the last day the service continues as usual',
    }),
    ...(input.claims.some((claim) => !isDue(claim))
      ? [
          inLang(lang, {
            ru: 'ответ на требования — в отдельном письме; новые документы рассмотрим и после',
            en: 'your claims are answered in a separate letter; new documents will be looked at even later',
          }),
        ]
      : []),
  ]
  return lines.map((line, index) => `${index + 1}) ${line}`).join(';\n')
}

function ground(input: LetterInput): string {
  const { lang } = input
  if (isConsumer(input.facts.parties))
    return inLang(lang, {
      ru: 'Предлагаем завершить договор по соглашению: неиспользованную часть оплаты вернём полностью.',
      en: 'We suggest ending the agreement by mutual consent, with a full refund of the unused part.',
    })
  const clause = terminationClause(input.facts)
  const words = clause
    ? clauseQuote(clause, lang)
    : gap(lang, { ru: 'пункт договора или закон', en: 'the clause or statute' })
  return inLang(lang, {
    ru: `Мы решили завершить сотрудничество. Основание: ${words}.`,
    en: `We have decided to end our work together. The ground: ${words}.`,
  })
}

/** The parting letter. Recorded as given when the ledger holds the notice. */
export function parting(input: LetterInput): Letter {
  const { lang } = input
  const clause = isConsumer(input.facts.parties) ? null : terminationClause(input.facts)
  const text = paragraphs(
    greeting(input),
    `${ground(input)} ${inLang(lang, { ru: 'Последний день:', en: 'The last day:' })} ${lastDay(input)}.`,
    `${capital(inLang(lang, { ru: 'порядок', en: 'how it goes' }))}:\n${timetable(input)}.`,
    inLang(lang, {
      ru: `После этого пишите: ${ownerName(input)}, ${contactOf(input)}. Спасибо за время, желаем удачи.`,
      en: `After that, write to ${ownerName(input)}, ${contactOf(input)}. Thank you for your time; we wish you well.`,
    }),
    signature(input),
  )
  const given = input.facts.ledger.findLast((entry) => entry.effect === 'termination')
  const already = given?.message ?? given?.id
  const quotes = clause ? [clause.no] : []
  return { kind: 'parting', to: 'client', text, quotes, ...(already ? { already } : {}) }
}
