// What a flag means in plain words, with the words that were seen. It speaks of the sentence, never of the person.
import type { Bilingual, Lang } from '../basics/lang.ts'
import type { RedFlag, Screening } from './redFlag.ts'

const MEANS: Readonly<Record<string, Bilingual>> = {
  refuses_contract: { ru: 'не хочет договора', en: 'does not want a contract' },
  spec_work: { ru: 'ждёт работу до оплаты', en: 'asks for work before any payment' },
  litigious: { ru: 'уже судится с исполнителями', en: 'is in court with earlier providers' },
  'history.match': {
    ru: 'в нашем журнале есть неурегулированный случай',
    en: 'our own record shows an incident',
  },
  blames_predecessors: { ru: 'виноваты все прежние исполнители', en: 'puts the blame on everyone before us' },
  terms_unread: { ru: 'условия не прочитаны', en: 'the terms have not been read' },
  refuses_paperwork: { ru: 'просит обойтись без актов и бумаг', en: 'asks to do without paperwork' },
  price_vs_expectation: {
    ru: 'ожидания намного выше цены',
    en: 'expects far more than the price allows',
  },
  future_work_discount: {
    ru: 'скидка сейчас в обмен на обещание будущих заказов',
    en: 'a discount now for work promised later',
  },
  review_leverage: { ru: 'отзыв назван заранее как довод', en: 'a review is mentioned as an argument' },
  media_discount: { ru: 'скидка в обмен на упоминание', en: 'a discount in return for publicity' },
  wardrobing_hint: {
    ru: 'вещь нужна на раз, потом возврат',
    en: 'the thing is wanted for one use, then returned',
  },
  no_decision_maker: { ru: 'неясно, кто принимает решение', en: 'it is not clear who decides' },
  price_only: { ru: 'важна только цена', en: 'only the price matters' },
  price_anchor: { ru: 'цену сравнивают с чужой', en: 'the price is measured against somebody else’s' },
  hard_deadline: { ru: 'срок жёсткий', en: 'the deadline is hard' },
  personal_channel: { ru: 'просит личный канал связи', en: 'asks for a personal channel' },
  third_party_delivery: {
    ru: 'получать или платить будет кто-то другой',
    en: 'somebody else will receive or pay',
  },
  minimises_work: { ru: 'объём работы преуменьшен', en: 'the work is made to look small' },
  vague_scope: { ru: 'задача не описана', en: 'the task is not described' },
}

/** «условия не прочитаны: „Договор читать некогда“», with the words of the inquiry or of our record. */
export function reasonFor(flag: RedFlag, lang: Lang): string {
  const means = MEANS[flag.flag]?.[lang] ?? flag.flag
  return lang === 'ru' ? `${means}: «${flag.quote}»` : `${means}: “${flag.quote}”`
}

const ADVICE: Readonly<Record<Screening['advice'], Bilingual>> = {
  accept: { ru: 'Можно принимать на обычных условиях.', en: 'Accept on the usual terms.' },
  accept_with_boundaries: {
    ru: 'Принимать можно, если границы названы заранее: предоплата или оплаченный первый этап, приёмка по акту, пределы и сроки письменно.',
    en: 'Accept with the boundaries named first: a deposit or a paid first stage, hand-over by act, limits and terms in writing.',
  },
  reprice: {
    ru: 'Назовите цену, в которой есть время на общение: ожидаемые часы × ставка × 1,3, и надбавку за срочность, если она нужна.',
    en: 'Quote a price that includes the handling: expected hours × rate × 1.3, and a rush fee where it is needed.',
  },
  decline: {
    ru: 'Предложите одну честную проверку: небольшой оплаченный этап с письменным составом. Если она отклонена, вежливо откажитесь, один раз и без спора о причинах.',
    en: 'Offer one fair test: a small paid stage with a written scope. If it is refused, decline politely, once, and without arguing about reasons.',
  },
}
const ONE_ALONE: Bilingual = {
  ru: 'Один признак ничего не значит: можно принимать на обычных условиях.',
  en: 'One sign alone means nothing: accept on the usual terms.',
}
const CAPPED: Bilingual = {
  ru: 'Потребителю по публичному договору нельзя ни отказать без причины, ни назначить личную цену: действуют те же правила, что для всех.',
  en: 'Under a public contract a consumer is neither turned away without a ground nor given a price of their own: the rules are those for everybody.',
}

/** The last reason: what follows from the flags together. */
export function reasonForAdvice(
  advice: Screening['advice'],
  flags: number,
  capped: boolean,
  lang: Lang,
): string {
  if (advice === 'accept' && flags === 1) return ONE_ALONE[lang]
  return capped ? `${ADVICE[advice][lang]} ${CAPPED[lang]}` : ADVICE[advice][lang]
}
