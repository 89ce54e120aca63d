// What to say in place of a phrase that says nothing: the fact, the regret, the remedy, the date, each taken from this case. What
// the case does not know stays a place for the writer to fill in.
import { dayOf } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import { dayInWords, sum } from '../../basics/words.ts'
import { sentencesOf } from '../exhale/sentences.ts'
import { gap, inLang } from '../letters/letterInput.ts'
import { asQuoted } from '../letters/quotations.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { DraftContext } from './draftContext.ts'
import type { DraftFinding } from './draftFinding.ts'

type Instead = NonNullable<DraftFinding['instead']>

const SORRY = /извин|неудобств|пониман|сожал|apolog|sorry|inconvenience/iu
const SOON = /кратчайш|установленн|earliest convenience/iu
const RECEIVED = /обращени|принято|передано|thank you for/iu
const OPENER = /^(?:информируем|сообщаем|уведомляем|please be)/iu

/** What could stand in place of a form phrase at `at`. Nothing to say: the sentence goes, or of an opening the phrase alone. */
export function insteadOf(text: string, at: Span, context: DraftContext): Instead {
  const phrase = text.slice(at.start, at.end)
  if (SOON.test(phrase)) return { ...at, text: byWhen(context) }
  if (OPENER.test(phrase)) return openingGone(text, at)
  const whole = sentencesOf(text).find((one) => one.start <= at.start && at.start < one.end) ?? at
  const place = { start: whole.start, end: whole.end }
  if (SORRY.test(phrase)) return { ...place, text: sorryFor(context) }
  if (RECEIVED.test(phrase)) return { ...place, text: receivedOn(context) }
  return { ...place, text: '' }
}

/** «Сообщаем вам о том, что договор …»: what follows is the sentence, and needs no announcement. */
function openingGone(text: string, { start, end }: Span): Instead {
  const rest = /^[\s,]*(?:о том,?\s*)?(?:что|that)?\s*/iu.exec(text.slice(end))?.[0] ?? ''
  const next = end + rest.length
  return { start, end: next + 1, text: text.slice(next, next + 1).toLocaleUpperCase() }
}

const today = ({ facts }: DraftContext): string => dayOf(facts.asOf, facts.timezone)

/** The next date that binds us, in words; a place to fill in where none runs. */
function nextDay(context: DraftContext): string {
  const { lang } = context.facts
  const day = context.deadlines
    .filter((one) => one.whose === 'ours' && !one.metBy && one.dueStrict >= today(context))
    .map((one) => one.dueStrict)
    .toSorted()[0]
  return day ? dayInWords(day, lang) : gap(lang, { ru: 'дата', en: 'date' })
}

const byWhen = (context: DraftContext): string =>
  inLang(context.facts.lang, { ru: `до ${nextDay(context)}`, en: `by ${nextDay(context)}` })

function receivedOn(context: DraftContext): string {
  const { lang, messages, timezone } = context.facts
  const last = messages.findLast((message) => message.direction === 'in')
  if (!last) return ''
  const day = dayInWords(dayOf(last.at, timezone), lang)
  return inLang(lang, { ru: `Ваше сообщение от ${day} у нас.`, en: `We have your message of ${day}.` })
}

function sorryFor(context: DraftContext): string {
  const { lang } = context.facts
  const fault = context.claims.find((claim) => claim.verdict === 'our_fault')
  if (fault) return ourMistake(fault, context)
  return inLang(lang, {
    ru: `Жаль, что вышло так. Причину выясняем и скажем до ${nextDay(context)}.`,
    en: `I am sorry that this has been your experience. We are finding out why and will tell you by ${nextDay(context)}.`,
  })
}

function ourMistake(claim: JudgedClaim, context: DraftContext): string {
  const { lang } = context.facts
  const what = asQuoted(claim.text, lang)
  const remedy =
    claim.amountDue > 0
      ? sum(claim.amountDue, claim.currency ?? moneyOf(context), lang)
      : gap(lang, { ru: 'что исправляем', en: 'what we put right' })
  return inLang(lang, {
    ru: `${what}: это наша ошибка, прошу прощения. Что делаем: ${remedy}, до ${nextDay(context)}.`,
    en: `${what}: that was our mistake, and I am sorry. What we do: ${remedy}, by ${nextDay(context)}.`,
  })
}

const moneyOf = ({ claims, facts }: DraftContext): string =>
  claims.find((claim) => claim.currency)?.currency ??
  { RU: 'RUB', UK: 'GBP', EU: 'EUR', US: 'USD' }[facts.jurisdiction] ??
  ''
