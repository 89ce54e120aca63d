// What the papers say about a missed thing, line by line, as a client may read it: figures, days, documents, and what is ours.
import { timesExact, toNumber, type Exact } from '../../basics/exact.ts'
import { either, numberInWords, sum } from '../../basics/words.ts'
import { isConsumer } from '../caseFacts.ts'
import { amountInWords } from '../../ledger/reconciliation/lossWords.ts'
import type { LossPart } from '../../ledger/reconciliation/lossAnswer.ts'
import { handoverProofs } from '../letters/claimLines.ts'
import { currencyOf, gap, inLang } from '../letters/letterInput.ts'
import { papersNamed } from '../letters/papers.ts'
import type { LossLetterOf } from './lossCase.ts'

export const amount = ({ lang, answer }: LossLetterOf, qty: Exact): string =>
  amountInWords(qty, answer.unit, lang)

const MOST_NAMED = 3
export const named = ({ facts, lang }: LossLetterOf, papers: LossPart['papers']): string =>
  papersNamed(
    facts,
    papers.map(({ id }) => id),
    lang,
  )
    .slice(0, MOST_NAMED)
    .join('; ')

/** Any one of these would show that a thing was handed over. A consumer may also name whoever saw it. */
export function enoughForLoss({ facts, lang }: LossLetterOf): string {
  const told = inLang(lang, {
    ru: 'день и имя того, кто у нас принял',
    en: 'the day and the name of whoever took it in',
  })
  const seen = inLang(lang, { ru: 'слова того, кто видел передачу', en: 'the word of somebody who saw it' })
  return either([...handoverProofs[lang], told, ...(isConsumer(facts.parties) ? [seen] : [])], lang)
}

const CURRENCY = { ru: 'валюта', en: 'currency' }

/** What is missed, at what the act of taking in says it is worth; a gap where no act says. */
function remedy(of: LossLetterOf, qty: Exact): string {
  const { lang, answer, facts } = of
  const by = gap(lang, { ru: 'дата', en: 'date' })
  if (!answer.worth) {
    const what = gap(lang, {
      ru: 'что делаем: ищем, заменяем или возмещаем',
      en: 'what we do: search, replace or pay',
    })
    return inLang(lang, { ru: `${what} до ${by}`, en: `${what} by ${by}` })
  }
  const currency = currencyOf({ facts, claims: [], overages: [] })
  const total = toNumber(timesExact(qty, answer.worth))
  const worth =
    currency === '' ? `${numberInWords(total, lang)} ${gap(lang, CURRENCY)}` : sum(total, currency, lang)
  return inLang(lang, {
    ru: `По акту это стоит ${worth}. Если не найдём до ${by}, возместим`,
    en: `The act says it is worth ${worth}. If we do not find it by ${by}, we pay`,
  })
}

function missing(of: LossLetterOf, { ours, qty, papers }: LossPart): string {
  const { lang } = of
  if (ours === 'other_receipt')
    return inLang(lang, {
      ru: `По нашей ошибке выдано не по той квитанции: ${amount(of, qty)} (${named(of, papers)}). Простите, это на нашей стороне. ${remedy(of, qty)}.`,
      en: `By our mistake it was handed out on another receipt: ${amount(of, qty)} (${named(of, papers)}). We are sorry; this is on our side. ${remedy(of, qty)}.`,
    })
  if (ours === 'without_act')
    return inLang(lang, {
      ru: `Акта приёма у нас нет (${amount(of, qty)}), но это наше упущение, а не довод против вас. Достаточно любого одного: ${enoughForLoss(of)}.`,
      en: `We have no act of taking in (${amount(of, qty)}); that is our own gap and no argument against you. Any one of these is enough: ${enoughForLoss(of)}.`,
    })
  return inLang(lang, {
    ru: `Приняли и при пересчёте не нашли: ${amount(of, qty)} (${named(of, papers)}). Это на нашей стороне, простите. ${remedy(of, qty)}.`,
    en: `We took it in and did not find it in the count: ${amount(of, qty)} (${named(of, papers)}). This is on our side, and we are sorry. ${remedy(of, qty)}.`,
  })
}

/** One part of the answer as a paragraph; what nobody has answered yet has none. */
export function lossLine(of: LossLetterOf, part: LossPart): string {
  const { lang, answer } = of
  const qty = amount(of, part.qty)
  const papers = named(of, part.papers)
  if (part.kind === 'act_missing') return missing(of, part)
  if (part.kind === 'issued') {
    const who = gap(lang, {
      ru: 'кто получил: подписи клиента в акте нет',
      en: 'who took it: the client did not sign the act',
    })
    const check = answer.unsigned.length > 0 ? ` ${who}.` : ''
    return inLang(lang, {
      ru: `Выдано: ${qty} (${papers}).${check} Копию акта приложили.`,
      en: `Handed out: ${qty} (${papers}).${check} A copy of the act is attached.`,
    })
  }
  if (part.kind === 'on_shelf')
    return inLang(lang, {
      ru: `Лежит у нас: ${qty} (${papers}). Можно забрать в часы работы.`,
      en: `It lies with us: ${qty} (${papers}). You can collect it in our opening hours.`,
    })
  if (part.kind === 'never_accepted')
    return inLang(lang, {
      ru: `Акта о приёме нет: ${qty}. Поэтому подтвердить не можем. Вернёмся к этому, когда появится любое одно: ${enoughForLoss(of)}.`,
      en: `There is no act of taking it in: ${qty}. So we cannot confirm it. We will look again with any one of these: ${enoughForLoss(of)}.`,
    })
  return ''
}
