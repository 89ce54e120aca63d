// The words of a brief in both languages.
import type { Lang } from '../../basics/lang.ts'
import { counted, dayInWords } from '../../basics/words.ts'
import { isDay } from '../../basics/instant.ts'

const day = (text: string, lang: Lang): string => (isDay(text) ? dayInWords(text, lang) : text)

/** The laws that a desk knows, by their names; another country keeps the code that the case has. */
const COUNTRIES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: { RU: 'Россия', UK: 'Великобритания', EU: 'Европейский союз', US: 'США' },
  en: { RU: 'Russia', UK: 'United Kingdom', EU: 'European Union', US: 'United States' },
}

const ru = {
  title: (no: number) => `Справка для юриста · дело № ${no}`,
  lead: (today: string) =>
    `Составлено по бумагам дела, ${today}. Для юриста; не передавать другой стороне. Оценки ниже предлагает программа и решает человек; это не юридическое заключение.`,
  heads: {
    parties: 'Стороны',
    matter: 'О чём дело',
    claims: 'Требования',
    facts: 'Факты',
    terms: 'Сроки',
    unverified: 'Что не проверено',
    questions: 'Три вопроса',
  },
  columns: {
    claim: 'Требование',
    verdict: 'Оценка',
    sums: 'Просят / положено',
    burden: 'Кто доказывает',
    letter: 'Прил.',
    day: 'Когда',
    fact: 'Что',
    source: 'Откуда',
  },
  more: (count: number) => `Ещё фактов: ${count}; они в подборке документов.`,
  letters: 'Буквы те же, что у приложений в подборке документов по этому делу.',
  none: 'нет',
  unnamed: 'имя не указано',
  us: (name: string) => `Мы: ${name}.`,
  client: (name: string, consumer: boolean) =>
    `Клиент: ${name}; ${consumer ? 'потребитель' : 'действует для дела'}.`,
  agreement: (version: string, accepted: string) =>
    `Договор: ${version || 'без номера редакции'}${accepted ? `, принят ${day(accepted, 'ru')}` : ', когда принят, не записано'}.`,
  noAgreement: 'Договора в бумагах нет.',
  law: (country: string) => `Право: ${COUNTRIES.ru[country] ?? country}.`,
  matter: (count: number, asked: string, due: string) =>
    `${counted(count, 'claim', 'ru')}: просят ${asked}, по бумагам положено ${due}.`,
  exposure: (settle: string, likely: string, worst: string) =>
    `Во что может обойтись: закончить сейчас ${settle}, вероятно ${likely}, в худшем случае ${worst}.`,
  ours: (what: string) => `Наша часть: ${what}`,
  sums: (asked: string | null, due: string) => `${asked ?? 'сумма не названа'} / ${due}`,
  burden: (on: 'us' | 'client', rule: string) => `${on === 'us' ? 'мы' : 'клиент'}: ${rule}`,
  term: (due: string, what: string, whose: string, source: string, met: boolean) =>
    `${due}: ${what} (${whose}; ${source})${met ? ', исполнено' : ''}`,
  norm: (rule: string, source: string) => `Норма не сверена: ${[rule, source].filter(Boolean).join(', ')}`,
  signed: (who: string) => `подписали: ${who}`,
  entry: 'запись без подробностей',
  theirs: 'клиент',
  fromUs: 'мы',
  note: 'наша заметка',
  ask: {
    admitted: 'Мы признаём всё, что просят. Нет ли в этих фактах ответственности, о которой мы не знаем?',
    proof: (claim: string, on: 'us' | 'client') =>
      `${claim}: верно ли, что доказывать ${on === 'us' ? 'должны мы' : 'должен клиент'}, и каких бумаг для этого не хватает?`,
    due: (money: string, until: string | null) =>
      `Мы считаем положенным ${money}${until ? ` со сроком ${until}` : ''}. Верны ли сумма и срок и что добавится, если опоздать?`,
    nothingDue: (worst: string) =>
      `По бумагам мы не должны ничего; в худшем случае ${worst}. Где суд мог бы решить иначе?`,
    safety: 'Здесь говорят о вреде людям. Куда сообщить и что сохранить, прежде чем отвечать?',
    condition:
      'Клиент поставил условие. Как ответить по существу, не торгуясь и не касаясь права на отзыв и жалобу?',
    apology:
      'Мы хотим извиниться за свою ошибку. Какие слова останутся признанием факта и не скажут больше; сообщать ли страховой до письма?',
    leave: 'Можем ли мы здесь завершить договор сами, когда и каким письмом?',
  },
}
type BriefWords = typeof ru

const en: BriefWords = {
  title: (no) => `Brief for a lawyer · case no. ${no}`,
  lead: (today) =>
    `Made from the papers of the case on ${today}. For a lawyer; not for the other side. A program proposes the findings below and a person decides; this is no legal opinion.`,
  heads: {
    parties: 'Parties',
    matter: 'The matter',
    claims: 'Claims',
    facts: 'Facts',
    terms: 'Terms',
    unverified: 'Not verified',
    questions: 'Three questions',
  },
  columns: {
    claim: 'Claim',
    verdict: 'Finding',
    sums: 'Asked / due',
    burden: 'Who must show it',
    letter: 'Exh.',
    day: 'When',
    fact: 'What',
    source: 'From',
  },
  more: (count) => `${count} more facts are in the file of evidence.`,
  letters: 'The letters are those of the exhibits in the file of evidence of this case.',
  none: 'none',
  unnamed: 'no name given',
  us: (name) => `We: ${name}.`,
  client: (name, consumer) => `Client: ${name}; ${consumer ? 'a consumer' : 'acts for a business'}.`,
  agreement: (version, accepted) =>
    `Agreement: ${version || 'no version named'}${accepted ? `, accepted on ${day(accepted, 'en')}` : ', no acceptance on record'}.`,
  noAgreement: 'No agreement is on record.',
  law: (country) => `Law: ${COUNTRIES.en[country] ?? country}.`,
  matter: (count, asked, due) =>
    `${counted(count, 'claim', 'en')}: ${asked} asked, ${due} due by the papers.`,
  exposure: (settle, likely, worst) =>
    `What it may cost: ${settle} to finish now, ${likely} likely, ${worst} at worst.`,
  ours: (what) => `Our part: ${what}`,
  sums: (asked, due) => `${asked ?? 'no sum named'} / ${due}`,
  burden: (on, rule) => `${on === 'us' ? 'we' : 'the client'}: ${rule}`,
  term: (due, what, whose, source, met) => `${due}: ${what} (${whose}; ${source})${met ? ', met' : ''}`,
  norm: (rule, source) => `Norm not checked: ${[rule, source].filter(Boolean).join(', ')}`,
  signed: (who) => `signed: ${who}`,
  entry: 'an entry without details',
  theirs: 'client',
  fromUs: 'we',
  note: 'our note',
  ask: {
    admitted: 'We admit all that is asked. Do these facts hold any liability that we do not see?',
    proof: (claim, on) =>
      `${claim}: is it right that ${on === 'us' ? 'we' : 'the client'} must prove it, and which papers are missing for that?`,
    due: (money, until) =>
      `We find ${money} due${until ? ` by ${until}` : ''}. Are the sum and the date right, and what is added if we are late?`,
    nothingDue: (worst) =>
      `By the papers we owe nothing; at worst ${worst}. Where might a court see it otherwise?`,
    safety: 'Harm to people is spoken of here. Whom to tell and what to keep before we answer?',
    condition:
      'The client has set a condition. How do we answer on the substance without bargaining and without touching the right to review and complain?',
    apology:
      'We want to apologise for our mistake. Which words state the fact and admit no more, and must an insurer hear first?',
    leave: 'May we end the agreement here ourselves, when, and by which letter?',
  },
}

export const BRIEF_WORDS: Readonly<Record<Lang, BriefWords>> = { ru, en }
