// The sentence for tomorrow: what to add to the agreement so that the thing that hurt here cannot happen again.
//
// One sentence, short enough to stand on one line, chosen by what really went wrong: our own gaps first, because these are
// the ones that we can close alone. A term that the law would strike out of a consumer's contract is never suggested.
import type { Clause } from '../agreements/agreement.ts'
import type { Bilingual, Lang } from '../basics/lang.ts'
import type { CaseFacts } from '../cases/caseFacts.ts'
import { conductClause, exclusionClause, procedureFor, writersClause } from '../cases/letters/clauseQuotes.ts'
import { natureOf, type Nature } from '../cases/nature.ts'
import type { Examination } from './examination.ts'

export interface TomorrowInput extends Pick<
  Examination,
  | 'ours'
  | 'claims'
  | 'overages'
  | 'reconciliation'
  | 'measures'
  | 'thread'
  | 'advice'
  | 'consumer'
  | 'messages'
> {
  readonly facts: CaseFacts
}

/** Every sentence that may be suggested; each fits one line of the memo. */
export const SENTENCES = {
  refund_of_unused: {
    ru: 'От услуги можно отказаться в любой день; неиспользованную часть оплаты возвращаем.',
    en: 'You may cancel on any day, and we refund the part you have not used.',
  },
  void_term_removed: {
    ru: 'Условия договора не ограничивают прав, которые даёт вам закон.',
    en: 'Nothing in this agreement limits the rights that the law gives you.',
  },
  match_before_issue: {
    ru: 'Вещь выдаём после сверки номера с квитанцией, с отметкой об этом в акте.',
    en: 'Items are issued after the number is matched to the receipt and the match is noted.',
  },
  count_together: {
    ru: 'Остаток сверяем вместе раз в месяц и подписываем; расхождение разбираем в тот же день.',
    en: 'We count the stock together each month, sign it, and settle any difference that day.',
  },
  offer_in_full: {
    ru: 'У акции есть срок, количество и список исключений; на всё прочее она действует.',
    en: 'Each offer states its dates, quantity and exclusions; all else is included.',
  },
  late_told_before: {
    ru: 'О задержке сообщаем до наступления срока и сразу называем новую дату и зачёт.',
    en: 'If we run late, we say so before the date and name the new date and the credit.',
  },
  intake_stops_at_limit: {
    ru: 'Сверх предела принимаем только после подключения места, с отметкой в акте.',
    en: 'Above the limit we take nothing in until extra room is added and noted on the receipt.',
  },
  limit_with_procedure: {
    ru: 'О превышении пишем сразу; после срока на ответ действует следующий тариф.',
    en: 'We write as soon as a limit is passed; after the reply period the next plan applies.',
  },
  limit_with_consent: {
    ru: 'О превышении пишем сразу, с вариантами; платная часть начинается с вашего согласия.',
    en: 'We write as soon as a limit is passed; anything paid starts only with your consent.',
  },
  change_order: {
    ru: 'Работа сверх состава начинается после подписания её цены и нового срока.',
    en: 'Work beyond the scope starts once its price and new date are signed.',
  },
  paid_discovery: {
    ru: 'Начинаем с платной оценки задачи: состав, цена и срок письменно.',
    en: 'We start with paid discovery that ends in a written scope, price and date.',
  },
  item_list: {
    ru: 'Принимаем и выдаём по акту: каждая вещь, её состояние и фото.',
    en: 'Every item is taken in and handed back on a list, with its condition and a photo.',
  },
  no_lost_profit: {
    ru: 'Упущенную выгоду стороны не возмещают; предел ответственности: цена этапа или месяца.',
    en: 'Neither side owes lost profit; liability ends at the price of the stage or month.',
  },
  writers_named: {
    ru: 'За каждую сторону пишут люди, названные в анкете, или по доверенности.',
    en: 'Only people named in the form, or with written authority, write for each side.',
  },
  conduct: {
    ru: 'Общаемся уважительно; после предупреждения остаётся один письменный канал.',
    en: 'Both sides stay civil; after one warning, contact moves to one written channel.',
  },
  questions_answered: {
    ru: 'На вопрос до оплаты отвечаем до оплаты; пока ответа нет, заказ можно отменить.',
    en: 'A question asked before payment is answered before it; until then you may cancel.',
  },
  who_we_are: {
    ru: 'На сайте и в письмах: полное имя фирмы и как узнать, что договор именно с нами.',
    en: 'Site and e-mails give our full name and how to tell whether your account is with us.',
  },
  answer_in_writing: {
    ru: 'На обращение отвечаем письменно, по каждому пункту, и называем документ.',
    en: 'We answer every complaint in writing, point by point, and name the document.',
  },
  proof_listed: {
    ru: 'Претензия содержит документ, дату и расчёт; ответ даём письменно, по каждому пункту.',
    en: 'A claim names its document, date and sum; we answer in writing, point by point.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>
type Sentence = keyof typeof SENTENCES

const REFUND = /возврат|возвращ|refund/iu
const ISSUE_ANOMALIES: readonly string[] = [
  'issued_on_other_receipt',
  'issued_twice',
  'out_without_in',
  'in_without_out',
]
const STOCK_ANOMALIES: readonly string[] = ['count_differs', 'negative_stock', 'unit_mismatch']

const ourKind = (input: TomorrowInput, ...kinds: readonly string[]): boolean =>
  input.ours.some((part) => kinds.includes(part.kind))

const natures = (input: TomorrowInput): readonly Nature[] => input.claims.map((claim) => natureOf(claim, []))

const movesGoods = (input: TomorrowInput): boolean =>
  input.facts.ledger.some((entry) => entry.kind === 'goods_in' || entry.kind === 'goods_out')

/** What our own side left open. */
function ownGap(input: TomorrowInput): Sentence | null {
  const broken = input.facts.agreement?.clauses.find((clause: Clause) => clause.void === true)
  if (broken || ourKind(input, 'void_clause_used'))
    return !broken || REFUND.test(broken.text) ? 'refund_of_unused' : 'void_term_removed'
  const kinds = input.reconciliation.anomalies.map((anomaly) => anomaly.kind)
  const fault = input.claims.some((claim) => claim.verdict === 'our_fault')
  if (fault && kinds.some((kind) => ISSUE_ANOMALIES.includes(kind))) return 'match_before_issue'
  if (kinds.some((kind) => STOCK_ANOMALIES.includes(kind))) return 'count_together'
  if (input.measures.some((measure) => measure.name === 'price_difference')) return 'offer_in_full'
  if (fault && natures(input).includes('late')) return 'late_told_before'
  return null
}

/** A limit that was exceeded and what the agreement failed to say about it. */
function limitGap(input: TomorrowInput): Sentence | null {
  const overage = input.overages[0]
  if (!overage) return null
  if (input.consumer) return 'limit_with_consent'
  const procedure = procedureFor(input.facts, overage)
  const limit = procedure?.limit
  const priced =
    limit?.overagePrice !== undefined || limit?.prices !== undefined || limit?.price !== undefined
  if (movesGoods(input)) return priced ? 'intake_stops_at_limit' : 'limit_with_procedure'
  return priced ? 'change_order' : 'limit_with_procedure'
}

/** What the other side asked for, or how it was asked, that no clause answers. */
function openQuestion(input: TomorrowInput): Sentence | null {
  const { facts } = input
  const about = natures(input)
  const labels = input.messages.flatMap((message) => message.labels.map((label) => label.label))
  if (about.includes('loss') || about.includes('damage'))
    return movesGoods(input) && !input.consumer ? 'proof_listed' : 'item_list'
  if (!input.consumer && about.includes('lost_profit') && !exclusionClause(facts)) return 'no_lost_profit'
  if (input.thread.unauthorisedWriters.length > 0 && !writersClause(facts)) return 'writers_named'
  if (input.thread.groups.includes('behaviour') && !conductClause(facts)) return 'conduct'
  if (labels.includes('demand.free') || labels.includes('demand.exception')) return 'change_order'
  return ourKind(input, 'question_unanswered') ? 'questions_answered' : null
}

function chosen(input: TomorrowInput): Sentence {
  if (input.advice.decision === 'close_helped') return 'who_we_are'
  if (input.advice.decision === 'decline' || !input.facts.agreement) return 'paid_discovery'
  const missed = ourKind(input, 'date_missed') ? 'late_told_before' : null
  return (
    ownGap(input) ??
    limitGap(input) ??
    missed ??
    openQuestion(input) ??
    (input.consumer ? 'answer_in_writing' : 'proof_listed')
  )
}

/** The one sentence to add to the agreement, at most 84 characters in English and 89 in Russian. */
export const tomorrowSentence = (input: TomorrowInput, lang: Lang): string => SENTENCES[chosen(input)][lang]
