// The words that people see for our domain values: on the screen, in the terminal, in letters. One table for all of them.
//
// A value without its word in both languages does not compile. The words are neutral on purpose: they say what was found in
// the papers or what a text does, never what a person is; a lawful remedy is called by its name and nothing more.
import type { MEASURES } from '../agreements/measure.ts'
import type { Bilingual } from '../basics/lang.ts'
import type { SCREENING_ADVICE } from '../clients/redFlag.ts'
import type { ANOMALIES } from '../ledger/reconciliation.ts'
import type { Label } from '../signals/label.ts'
import type { SAFETY_KINDS } from '../signals/safety/safetySigns.ts'
import type { LETTERS } from './letter.ts'
import type { CONCERNS, CONDUCT_GROUPS, OUR_PARTS, THREAD_SIGNALS, VERDICTS } from './verdict.ts'

type Words<K extends readonly string[]> = Readonly<Record<K[number], Bilingual>>

export const VERDICT_WORDS: Words<typeof VERDICTS> = {
  our_fault: { ru: 'наша ошибка', en: 'our mistake' },
  entitled: { ru: 'положено', en: 'due' },
  unproven: { ru: 'пока не подтверждено', en: 'not shown so far' },
  refuted: { ru: 'документы говорят иное', en: 'records say otherwise' },
  speculation: { ru: 'сверх положенного', en: 'beyond what is due' },
  undecided: { ru: 'нужен ответ на вопрос', en: 'needs an answer' },
}

export const CONCERN_WORDS: Words<typeof CONCERNS> = {
  none: { ru: 'ничего особенного', en: 'nothing out of the ordinary' },
  lawful_remedy: { ru: 'законный способ защиты', en: 'lawful remedy' },
  partly_due: { ru: 'требование частично обосновано', en: 'partly due' },
  conditional_beyond_due: {
    ru: 'условное требование сверх положенного',
    en: 'conditional demand beyond what is due',
  },
  pressure_with_harm: {
    ru: 'давление с угрозой вреда; показать юристу',
    en: 'pressure with threatened harm, for a lawyer',
  },
  safety: { ru: 'угроза безопасности', en: 'safety risk' },
}

export const GROUP_WORDS: Words<typeof CONDUCT_GROUPS> = {
  persistence: {
    ru: 'возвращается к решённому без нового',
    en: 'returns to a closed question with nothing new',
  },
  demands: { ru: 'просит больше, чем положено', en: 'asks for more than is due' },
  lack_of_cooperation: { ru: 'не даёт того, без чего не разобраться', en: 'withholds what we need to check' },
  arguments: { ru: 'спорит с тем, что показывают документы', en: 'argues with what the records show' },
  behaviour: { ru: 'тон или поведение задевают людей', en: 'tone or conduct that hurts people' },
}

/** What several messages show together: about the talk, and about us as well. */
export const THREAD_WORDS: Words<typeof THREAD_SIGNALS> = {
  question_open: { ru: 'наш ответ не дан в срок', en: 'our answer is missing or late' },
  proof_evaded: { ru: 'подтверждение просили, его нет', en: 'proof asked for, none given' },
  escalation: { ru: 'от сообщения к сообщению больше', en: 'it grows from message to message' },
  persistence: { ru: 'о том же после окончательного ответа', en: 'the same after the final answer' },
  claim_changed: { ru: 'в разных сообщениях разное', en: 'told differently in different messages' },
  go_between: { ru: 'полномочия не подтверждены', en: 'authority not on our record' },
  ledger_contradiction: { ru: 'наши записи показывают иное', en: 'our records show otherwise' },
  frequency: { ru: 'много сообщений за сутки', en: 'many messages in a day' },
  out_of_hours: { ru: 'сообщения вне часов связи', en: 'messages outside hours' },
}

/** What words told that come before everything else. */
export const SAFETY_WORDS: Words<typeof SAFETY_KINDS> = {
  self_harm: { ru: 'слова о вреде себе', en: 'words about self-harm' },
  children: { ru: 'слова о беде с ребёнком', en: 'words about a child in trouble' },
  violence: { ru: 'слова о насилии', en: 'words about violence' },
  distress: { ru: 'слова о тяжёлом времени', en: 'words about a hard time' },
}

/** What to do with the relationship. The list of values belongs to the decisions, which check this table against it. */
export const DECISION_WORDS = {
  keep: { ru: 'работать дальше', en: 'keep working together' },
  set_boundaries: { ru: 'работать дальше, обозначив границы', en: 'go on, with boundaries in writing' },
  reprice: { ru: 'предложить другую цену', en: 'offer a different price' },
  part_ways: { ru: 'расстаться по договору', en: 'part ways by the agreement' },
  decline: { ru: 'вежливо отказаться', en: 'decline politely' },
  close_helped: { ru: 'помочь найти адресата и закрыть', en: 'point to the right place and close' },
} as const satisfies Readonly<Record<string, Bilingual>>
export type DecisionWord = keyof typeof DECISION_WORDS

export const SCREENING_WORDS: Words<typeof SCREENING_ADVICE> = {
  accept: { ru: 'брать', en: 'accept' },
  accept_with_boundaries: {
    ru: 'брать, сразу договорившись о границах',
    en: 'accept, with boundaries agreed first',
  },
  reprice: { ru: 'брать по цене, в которой учтено время', en: 'accept at a price that covers the time' },
  decline: { ru: 'одна честная проба, затем вежливый отказ', en: 'one fair test, then a polite no' },
}

export const ANOMALY_WORDS: Words<typeof ANOMALIES> = {
  issued_on_other_receipt: { ru: 'выдано по другой квитанции', en: 'issued on another receipt' },
  issued_twice: { ru: 'по одной квитанции выдано дважды', en: 'issued twice on one receipt' },
  in_without_out: { ru: 'принято и не выдано', en: 'taken in, not issued' },
  out_without_in: { ru: 'выдано то, что не принимали', en: 'issued without being taken in' },
  count_differs: { ru: 'пересчёт не сходится с актами', en: 'the count differs from the records' },
  unit_mismatch: { ru: 'единицы не сопоставимы', en: 'units cannot be compared' },
  negative_stock: { ru: 'остаток ушёл ниже нуля', en: 'stock fell below zero' },
}

export const MEASURE_WORDS: Words<typeof MEASURES> = {
  credit: { ru: 'зачёт в счёт оплаты', en: 'service credit' },
  penalty: { ru: 'неустойка', en: 'penalty for delay' },
  refund: { ru: 'возврат', en: 'refund' },
  price_difference: { ru: 'разница в цене', en: 'price difference' },
  used: { ru: 'использовано', en: 'used so far' },
  extra_due: { ru: 'оплата сверх предела', en: 'charge above the limit' },
  compensation: { ru: 'возмещение', en: 'compensation' },
}

export const LABEL_WORDS: Readonly<Record<Label, Bilingual>> = {
  'threat.publicity': { ru: 'говорит об отзывах и огласке', en: 'mentions reviews or publicity' },
  'threat.regulator': {
    ru: 'говорит о жалобе в надзорный орган',
    en: 'mentions a complaint to an authority',
  },
  'threat.police': { ru: 'говорит об обращении в полицию', en: 'mentions the police' },
  'threat.court': { ru: 'говорит о суде или юристе', en: 'mentions court or a lawyer' },
  'threat.chargeback': { ru: 'говорит об оспаривании платежа', en: 'mentions a payment dispute' },
  'threat.violence': { ru: 'угроза вреда людям или имуществу', en: 'threat of harm to people or property' },
  'demand.money': { ru: 'просит денег', en: 'asks for money' },
  'demand.apology': { ru: 'просит извинений', en: 'asks for an apology' },
  'demand.free': { ru: 'просит бесплатно', en: 'asks for something free' },
  'demand.exception': { ru: 'просит исключения из правил', en: 'asks for an exception' },
  'demand.punish': { ru: 'просит наказать сотрудника', en: 'asks us to punish a colleague' },
  ultimatum: { ru: 'срок или условие с последствием', en: 'a deadline or condition with a consequence' },
  leverage: { ru: 'одно поставлено ценой другого', en: 'one thing made the price of another' },
  'abuse.insult': { ru: 'оскорбление', en: 'insult' },
  'abuse.obscenity': { ru: 'нецензурное слово', en: 'obscene word' },
  'refusal.boundary': { ru: 'отказ от договорённости', en: 'refuses what was agreed' },
  'evasion.proof': { ru: 'отказ показать подтверждение', en: 'declines to show proof' },
  'accusation.loss': { ru: 'сообщает о пропаже или порче', en: 'reports loss or damage' },
  'accusation.quality': { ru: 'недоволен качеством или сроком', en: 'says quality or timing was wrong' },
  'accusation.fraud': { ru: 'обвиняет в нечестности', en: 'says we were dishonest' },
  'complaint.honest': { ru: 'жалоба по делу', en: 'concrete complaint' },
  positive: { ru: 'благодарит или соглашается', en: 'thanks or agrees' },
}

export const OUR_PART_WORDS: Words<typeof OUR_PARTS> = {
  took_in_over_limit: {
    ru: 'приняли сверх предела и промолчали',
    en: 'we took in more than agreed and said nothing',
  },
  notice_late: { ru: 'предупредили поздно', en: 'our notice came late' },
  question_unanswered: { ru: 'не ответили на вопрос', en: 'we left a question unanswered' },
  date_missed: { ru: 'не выдержали обещанный срок', en: 'we missed a promised date' },
  own_words: { ru: 'ответили не тем тоном', en: 'our own words were not right' },
  void_clause_used: { ru: 'сослались на недействующий пункт', en: 'we relied on a term that does not hold' },
  wrong_ground: { ru: 'привели неверное основание', en: 'we gave a wrong ground' },
  proof_demanded_that_we_hold: {
    ru: 'просили доказать то, что есть у нас',
    en: 'we asked for proof that we hold',
  },
  fault_in_record: { ru: 'ошибка видна в наших записях', en: 'the mistake is in our own records' },
}

export const LETTER_WORDS: Words<typeof LETTERS> = {
  acknowledgement: { ru: 'Получили, разбираемся', en: 'Received, looking into it' },
  boundary: { ru: 'Что входит и что нет', en: 'What is included and what is not' },
  overage_notice: { ru: 'О превышении, с вариантами', en: 'Above the limit, with options' },
  proof_request: { ru: 'Что нужно, чтобы разобраться', en: 'What we need to check' },
  apology_remedy: { ru: 'Извинение и что делаем', en: 'Apology and remedy' },
  refusal: { ru: 'Ответ по каждому требованию', en: 'Answer, point by point' },
  threat_answer: { ru: 'Ответ на слова об обращении', en: 'Answer to the words about going further' },
  warning: { ru: 'О тоне, отдельно от дела', en: 'About conduct, apart from the claim' },
  final_answer: { ru: 'Окончательный ответ', en: 'Final answer' },
  parting: { ru: 'Завершение работы, порядок и даты', en: 'Ending our work, with dates' },
  decline: { ru: 'Вежливый отказ', en: 'Polite decline' },
  not_ours: { ru: 'Куда обратиться', en: 'Where to turn' },
  count_invitation: { ru: 'Приглашение на пересчёт', en: 'Invitation to a count' },
  loss_answer: { ru: 'Ответ о пропаже', en: 'Answer to a claim of loss' },
  regret: { ru: 'Сожаление, причина выясняется', en: 'Regret, cause unknown' },
  plain_explanation: { ru: 'Объяснение проще', en: 'Said more plainly' },
  by_reference: { ru: 'Ответ по ссылке', en: 'Answer by reference' },
  who_answers: { ru: 'Кто отвечает теперь', en: 'Who answers from now' },
  first_word: { ru: 'Сообщаем сами', en: 'We tell you first' },
  settlement: { ru: 'Соглашение', en: 'Settlement' },
}

export const FLAG_WORDS = {
  refuses_contract: { ru: 'не хочет договора', en: 'does not want a contract' },
  spec_work: { ru: 'просит работу до оплаты', en: 'asks for work before any fee' },
  litigious: { ru: 'упоминает суды с прежними исполнителями', en: 'mentions court with earlier suppliers' },
  'history.match': { ru: 'уже было в наших записях', en: 'has been in our own records' },
  blames_predecessors: { ru: 'винит прежних исполнителей', en: 'blames earlier suppliers' },
  terms_unread: { ru: 'условия читать не будет', en: 'will not read the terms' },
  refuses_paperwork: { ru: 'не хочет актов', en: 'does not want paperwork' },
  price_vs_expectation: { ru: 'ждёт лучшего по низшей цене', en: 'expects the best at the lowest price' },
  future_work_discount: { ru: 'скидка за будущие заказы', en: 'discount for future work' },
  review_leverage: { ru: 'заранее говорит об отзывах', en: 'mentions reviews in advance' },
  media_discount: { ru: 'скидка за рекламу', en: 'discount for exposure' },
  wardrobing_hint: { ru: 'намерен вернуть после использования', en: 'plans to return after use' },
  no_decision_maker: { ru: 'неясно, кто решает', en: 'unclear who decides' },
  price_only: { ru: 'спрашивает только о цене', en: 'asks about price only' },
  price_anchor: { ru: '«обещали дешевле»', en: 'was promised a lower price' },
  hard_deadline: { ru: 'срок без запаса', en: 'a deadline without slack' },
  personal_channel: { ru: 'просит личный канал связи', en: 'asks for a private channel' },
  third_party_delivery: { ru: 'передача через третьих лиц', en: 'hand-over through third parties' },
  minimises_work: { ru: '«работы на пять минут»', en: 'calls the work tiny' },
  vague_scope: { ru: 'объём не описан', en: 'the scope is vague' },
} as const satisfies Readonly<Record<string, Bilingual>>

export const DAY_TYPE_WORDS = {
  calendar: { ru: 'календарные дни', en: 'calendar days' },
  working: { ru: 'рабочие дни', en: 'working days' },
  contract: { ru: 'по договору', en: 'by the agreement' },
} as const satisfies Readonly<Record<string, Bilingual>>

export const WHOSE_WORDS: Readonly<Record<'ours' | 'client' | 'window', Bilingual>> = {
  ours: { ru: 'наш срок', en: 'our date' },
  client: { ru: 'срок клиента', en: "the client's date" },
  window: { ru: 'окно', en: 'a window' },
}

const known = (table: Readonly<Record<string, Bilingual>>, name: string): Bilingual =>
  table[name] ?? { ru: name.replaceAll('_', ' '), en: name.replaceAll('_', ' ') }
/** The words of a red flag; a flag that we have no words for is shown by its own name. */
export const flagWords = (flag: string): Bilingual => known(FLAG_WORDS, flag)
/** The words of a day type of the rules table. */
export const dayTypeWords = (dayType: string): Bilingual => known(DAY_TYPE_WORDS, dayType)
