// The papers that make keeping records of clients lawful, as drafts filled from the settings: Russian ones by 152-FZ, English
// ones by UK GDPR. A lawyer reads them before they are used; the desk says so on each, and declares nothing compliant.
import { plural, type Bilingual, type Lang } from '../../basics/lang.ts'
import { ruleOf, termOf, type Choices, type RetentionKind, type Term } from './terms.ts'

export const PAPER_IDS = [
  'privacy_notice',
  'record_of_processing',
  'balance_of_interests',
  'camera_notice',
  'call_notice',
] as const
export type PaperId = (typeof PAPER_IDS)[number]

export interface Firm {
  readonly name: string
  readonly jurisdiction: string
  readonly trade: string
  readonly alone: boolean
}

export interface Paper {
  readonly id: PaperId
  readonly title: Bilingual
  readonly source: Bilingual
  readonly text: Bilingual
}

const UNITS = {
  day: {
    ru: { one: '# день', few: '# дня', many: '# дней' },
    en: { one: '# day', other: '# days' },
  },
  month: {
    ru: { one: '# месяц', few: '# месяца', many: '# месяцев' },
    en: { one: '# month', other: '# months' },
  },
  year: {
    ru: { one: '# год', few: '# года', many: '# лет' },
    en: { one: '# year', other: '# years' },
  },
} as const

/** «30 дней», "3 years". */
export const termInWords = ({ n, unit }: Term, lang: Lang): string =>
  lang === 'ru' ? plural('ru', n, UNITS[unit].ru) : plural('en', n, UNITS[unit].en)

interface Fill {
  readonly name: string
  readonly contact: string
  readonly trade: string
  readonly term: (kind: RetentionKind) => string
}

const DRAFT: Bilingual = {
  ru: 'Черновик. Прочтите вместе с юристом и впишите то, что стоит в квадратных скобках.',
  en: 'A draft. Read it with a lawyer and fill in what stands in square brackets.',
}

const terms = (fill: Fill, lang: Lang): string =>
  lang === 'ru'
    ? `бумаги спора — ${fill.term('dispute')} после его конца, документы о деньгах и вещах — ${fill.term('accounting')} после конца года, обращения тех, кто не стал клиентом, — ${fill.term('prospect')}, отказы — ${fill.term('decline')}, происшествия — ${fill.term('incident')} после последнего`
    : `papers of a dispute for ${fill.term('dispute')} after its end, records of money and goods for ${fill.term('accounting')} after the end of the year, messages of people who did not become clients for ${fill.term('prospect')}, refusals for ${fill.term('decline')}, incidents for ${fill.term('incident')} after the last one`

const privacyNotice = (fill: Fill, lang: Lang): string =>
  lang === 'ru'
    ? `Обращения и споры. Оператор — ${fill.name}, ${fill.contact}. Мы храним вашу переписку с нами, документы о том, что принято, выдано и оплачено, и заметки о ходе вопроса. Цель — отвечать вам, исполнять договор и защищать свои права (152-ФЗ, ст. 6 ч. 1 п. 5 и 7). Сроки: ${terms(fill, lang)}. Решений с юридическими последствиями только на основании автоматической обработки мы не принимаем (ст. 16): программа подсказывает, решает человек. Другим не передаём, кроме [юриста, суда, банка — кого на деле]. Спросить, что у нас есть о вас, исправить или попросить удалить можно по адресу ${fill.contact} (ст. 14, 20, 21). Пожаловаться можно в Роскомнадзор или в суд (ст. 17).`
    : `Enquiries and disputes. The controller is ${fill.name}, ${fill.contact}. We keep your correspondence with us, records of what was taken in, issued and paid, and notes on how the matter went, in order to answer you, perform our contract and defend our rights (UK GDPR art. 6(1)(b) and (f); our interest is to settle disputes by facts). We keep ${terms(fill, lang)}. No decision with legal effect is made by automated means alone (art. 22): a program suggests, a person decides. We share nothing except with [our lawyer, a court, a bank: name who really]. You may ask what we hold, have it corrected or erased, restrict it or object (arts. 15–18, 21) at ${fill.contact}, and complain to the ICO (ico.org.uk).`

const recordOfProcessing = (fill: Fill, lang: Lang): string =>
  lang === 'ru'
    ? [
        `Оператор: ${fill.name}. Деятельность: ${fill.trade}. Ответственный за обработку: [имя, должность] (152-ФЗ, ст. 22.1).`,
        'Цель: ответы на обращения, исполнение договоров, разбор споров, защита прав.',
        'Чьи данные: клиенты и те, кто обратился; их представители; наши сотрудники как авторы записей.',
        'Какие данные: имя, контакты, переписка, документы о приёме, выдаче и оплате, заметки, [записи звонков и камер, если есть]. Специальных категорий не собираем; попали в переписку — [что делаете].',
        'Основание: ст. 6 ч. 1 п. 5 (договор), п. 7 (права и законные интересы); для записи звонков — [согласие или иное].',
        'Где лежат: сервер [адрес, страна]; база в России (ст. 18 ч. 5). Передача за границу: [нет / куда, ст. 12].',
        `Сроки: ${terms(fill, lang)}.`,
        'Меры: доступ по ролям, журнал чтения, шифрование копий, стирание ключей (ст. 19).',
        'Уведомление Роскомнадзора (ст. 22): [номер в реестре, дата].',
      ].join('\n')
    : [
        `Controller: ${fill.name}. Business: ${fill.trade}. Contact for data protection: [name] (UK GDPR art. 30(1)(a)).`,
        'Purpose: answering enquiries, performing contracts, settling disputes, defending rights.',
        'People: clients and those who asked; their representatives; our staff as authors of records.',
        'Data: name, contact details, correspondence, records of goods and payments, notes, [recordings of calls and cameras, if any]. Special categories are not sought; where they turn up in a message: [what you do].',
        'Lawful basis: art. 6(1)(b) contract, 6(1)(f) legitimate interests (see the balance of interests), 6(1)(c) for accounting records.',
        'Recipients: [lawyer, bank, hosting company]. Transfers abroad: [none / where, art. 46].',
        `Retention: ${terms(fill, lang)}.`,
        'Security: access by role, a trail of reading, encrypted backups, destruction of keys (art. 32).',
        'ICO registration: [number, date].',
      ].join('\n')

const balanceOfInterests = (fill: Fill, lang: Lang): string =>
  lang === 'ru'
    ? [
        `1. Интерес. ${fill.name} разбирает споры по документам: что обещано, что сделано, что причитается. Это нужно, чтобы исправлять свои ошибки и не платить за то, чего не было (152-ФЗ, ст. 6 ч. 1 п. 7).`,
        '2. Необходимость. Без переписки и документов разобрать спор нельзя. Храним только свои дела и только свои записи; списков «плохих людей» нет, ярлыков и баллов нет, с другими фирмами не делимся.',
        '3. Взвешивание. Человек ждёт, что переписка с ним хранится, пока спор возможен. Вред возможен, если записи прочтёт посторонний или они устареют; поэтому роли, журнал чтения, сроки, право ответа и удаление.',
        `4. Сроки: ${terms(fill, lang)}.`,
        '5. Вывод: [интерес перевешивает / нет, и почему]. Пересмотреть: [дата]. Подпись: [кто].',
      ].join('\n')
    : [
        `1. Purpose. ${fill.name} settles disputes by records: what was promised, what was done, what is due. It serves to mend our own mistakes and not to pay for what did not happen (UK GDPR art. 6(1)(f)).`,
        '2. Necessity. A dispute cannot be examined without its correspondence and documents. We keep our own cases and our own records only; no list of "bad people", no labels, no scores, nothing shared with other firms.',
        '3. Balance. People expect that their correspondence is kept while a dispute is possible. Harm could come from a stranger reading it or from records that aged; hence roles, a trail of reading, terms, the right to answer, and erasure. People may object (art. 21).',
        `4. Retention: ${terms(fill, lang)}.`,
        '5. Conclusion: [our interest prevails / does not, and why]. Review on: [date]. Signed: [who].',
      ].join('\n')

const cameraNotice = (fill: Fill, lang: Lang): string =>
  lang === 'ru'
    ? `Ведётся видеонаблюдение. Кто: ${fill.name}, ${fill.contact}. Зачем: сохранность вещей, безопасность людей, разбор споров. Снимаем [что], без звука. Храним ${fill.term('camera')}; запись о происшествии — до конца разбирательства. Посмотреть запись о себе: ${fill.contact} (152-ФЗ, ст. 14).`
    : `CCTV in operation. By: ${fill.name}, ${fill.contact}. Why: safety of people and things, settling disputes. We film [what], without sound. Kept for ${fill.term('camera')}; footage of an incident until the matter ends. To see footage of yourself: ${fill.contact} (UK GDPR art. 15).`

const callNotice = (fill: Fill, lang: Lang): string =>
  lang === 'ru'
    ? `Здравствуйте! Разговор с ${fill.name} записывается, чтобы точно исполнить вашу просьбу и разобраться, если возникнет спор. Если вы против, скажите об этом или напишите нам: ${fill.contact}. Запись храним [срок]. (152-ФЗ, ст. 6 ч. 1 п. 5 и 7, ст. 18 ч. 1; собственную запись разговора суд принимает, если известно, когда, кем и как она сделана: ГПК РФ, ст. 77.)`
    : `Hello, this call with ${fill.name} is recorded, so that we do what you ask for and can settle a dispute by what was said. If you would rather not, say so or write to ${fill.contact}. Recordings are kept for [term]. (UK GDPR art. 6(1)(f), art. 13; in some countries everybody on the line must agree first: check yours before you record.)`

const SET: Readonly<
  Record<
    PaperId,
    {
      readonly title: Bilingual
      readonly source: Bilingual
      readonly text: (fill: Fill, lang: Lang) => string
    }
  >
> = {
  privacy_notice: {
    title: { ru: 'Абзац в политику о данных', en: 'Paragraph for the privacy notice' },
    source: { ru: '152-ФЗ, ст. 14, 18.1', en: 'UK GDPR arts. 13–14' },
    text: privacyNotice,
  },
  record_of_processing: {
    title: { ru: 'Запись об обработке', en: 'Record of processing' },
    source: { ru: '152-ФЗ, ст. 18.1, 22', en: 'UK GDPR art. 30' },
    text: recordOfProcessing,
  },
  balance_of_interests: {
    title: { ru: 'Взвешивание интересов', en: 'Balance of interests' },
    source: { ru: '152-ФЗ, ст. 6 ч. 1 п. 7', en: 'UK GDPR art. 6(1)(f)' },
    text: balanceOfInterests,
  },
  camera_notice: {
    title: { ru: 'Табличка о камерах', en: 'Notice about cameras' },
    source: { ru: '152-ФЗ, ст. 6, 14', en: 'UK GDPR art. 13; ICO guidance on video surveillance' },
    text: cameraNotice,
  },
  call_notice: {
    title: { ru: 'Слова в начале звонка', en: 'Words at the start of a call' },
    source: { ru: '152-ФЗ, ст. 6, 18; ГПК РФ, ст. 77', en: 'UK GDPR arts. 6, 13' },
    text: callNotice,
  },
}

/** The papers of a firm, in both languages, with the terms that count for it. */
export function papersOf(firm: Firm, law: { readonly choices: Choices; readonly now: number }): Paper[] {
  const fill = (lang: Lang): Fill => {
    // A Russian paper quotes Russian terms and an English one British terms, unless the firm works somewhere else.
    const home = ['RU', 'UK'].includes(firm.jurisdiction) ? (lang === 'ru' ? 'RU' : 'UK') : firm.jurisdiction
    return {
      name: firm.name || (lang === 'ru' ? '[название]' : '[name]'),
      contact: lang === 'ru' ? '[адрес почты]' : '[e-mail address]',
      trade: firm.trade || (lang === 'ru' ? '[чем занимаетесь]' : '[what you do]'),
      term: (kind) => termInWords(termOf(ruleOf(kind, home, law.now), law.choices), lang),
    }
  }
  const [ru, en] = [fill('ru'), fill('en')]
  return PAPER_IDS.map((id) => {
    const { title, source, text } = SET[id]
    return {
      id,
      title,
      source,
      text: { ru: `${DRAFT.ru}\n\n${text(ru, 'ru')}`, en: `${DRAFT.en}\n\n${text(en, 'en')}` },
    }
  })
}
