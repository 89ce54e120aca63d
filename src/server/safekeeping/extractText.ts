// A person's extract as a text that can be read without a program (Markdown): what there is, what was left out and why.
import { dayInWords } from '../../basics/words.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { isFields, type Fields } from '../../cases/storyParts.ts'
import { instantInWords, labelOf } from './extractLabels.ts'
import type { LeftOut, OwnFacts } from './leftOut.ts'

export interface ExtractCase extends OwnFacts {
  readonly openedAt: number
}
export interface Extract {
  readonly organisation: string
  readonly person: string
  readonly at: number
  readonly cases: readonly ExtractCase[]
  readonly leftOut: LeftOut
  /** What was erased before, when and on which ground. */
  readonly erased: readonly { readonly at: number; readonly ground: string }[]
  readonly jurisdiction: string
}

const WORDS = {
  title: { ru: 'Что у нас есть о вас', en: 'What we hold about you' },
  holder: { ru: 'Хранит', en: 'Held by' },
  about: { ru: 'О ком', en: 'About' },
  made: { ru: 'Составлено', en: 'Made on' },
  opened: { ru: 'записано с', en: 'recorded since' },
  parties: { ru: 'Что записано о вас самих', en: 'What is recorded about yourself' },
  inquiry: { ru: 'Первое обращение', en: 'First inquiry' },
  agreement: { ru: 'Договор', en: 'Agreement' },
  agreements: { ru: 'Договор, как он был вам показан', en: 'Agreement as it was shown to you' },
  records: { ru: 'Остальные записи', en: 'Other records' },
  offer: { ru: 'Предложение', en: 'Offer' },
  messages: { ru: 'Переписка и заметки', en: 'Correspondence and notes' },
  note: { ru: 'внутренняя заметка', en: 'internal note' },
  ledger: { ru: 'Документы и учёт', en: 'Documents and records' },
  claims: { ru: 'Ваши требования, как мы их записали', en: 'Your claims as we wrote them down' },
  letters: { ru: 'Письма', en: 'Letters' },
  economics: { ru: 'Наши расчёты', en: 'Our figures' },
  left: { ru: 'Чего здесь нет и почему', en: 'What is not here, and why' },
  erased: { ru: 'Удалено раньше', en: 'Erased before' },
  rights: { ru: 'Ваши права', en: 'Your rights' },
  us: { ru: 'мы', en: 'us' },
  you: { ru: 'вы', en: 'you' },
  nothing: { ru: 'Ничего не пропущено.', en: 'Nothing was left out.' },
} as const satisfies Readonly<Record<string, Bilingual>>

const RIGHTS: Readonly<Record<'RU' | 'UK' | 'ANY', Bilingual>> = {
  RU: {
    ru: 'Вы можете попросить исправить неточное, удалить лишнее или отозвать согласие (152-ФЗ, ст. 14, 20, 21). Пожаловаться можно в Роскомнадзор или в суд (ст. 17).',
    en: 'You may ask us to correct what is wrong, to erase what is no longer needed, or withdraw consent (Russian law 152-FZ, arts. 14, 20, 21). You may complain to Roskomnadzor or to a court (art. 17).',
  },
  UK: {
    ru: 'Вы можете попросить исправить, удалить или ограничить обработку, возразить против неё (UK GDPR, ст. 16–18, 21). Пожаловаться можно в ICO (ico.org.uk).',
    en: 'You may ask us to correct, erase or restrict, and you may object (UK GDPR arts. 16–18, 21). You may complain to the ICO (ico.org.uk).',
  },
  ANY: {
    ru: 'Вы можете попросить исправить неточное или удалить лишнее. Пожаловаться можно в орган по защите данных вашей страны.',
    en: 'You may ask us to correct what is wrong or to erase what is no longer needed. You may complain to the data protection authority of your country.',
  },
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
/** Somebody's words as a quotation: a heading or a rule inside of them stays words. */
const quoted = (words: string): string =>
  words
    .split(/\r?\n/u)
    .map((line) => `> ${line}`)
    .join('\n')

/** A fact as lines of "name: value", whatever its fields are. */
function fieldsText(fact: Fields, lang: Lang, indent = ''): string[] {
  return Object.entries(fact).flatMap(([field, value]) => {
    const name = labelOf(field, lang)
    if (value === null || value === undefined || value === '') return []
    if (Array.isArray(value) && value.some(isFields))
      return [
        `${indent}- ${name}:`,
        ...value.filter(isFields).flatMap((one) => fieldsText(one, lang, `${indent}  `)),
      ]
    if (Array.isArray(value)) return [`${indent}- ${name}: ${value.map(oneLine).join(', ')}`]
    if (isFields(value)) return [`${indent}- ${name}:`, ...fieldsText(value, lang, `${indent}  `)]
    const said =
      typeof value === 'string'
        ? instantInWords(value, lang)
        : typeof value === 'boolean'
          ? YES_NO[lang][`${value}`]
          : value
    return [`${indent}- ${name}: ${oneLine(said)}`]
  })
}
const oneLine = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/gu, ' ')
const YES_NO = { ru: { true: 'да', false: 'нет' }, en: { true: 'yes', false: 'no' } } as const

function messageText(message: Fields, lang: Lang): string {
  const who = (name: string): string =>
    name === 'client' ? WORDS.you[lang] : name === '' ? WORDS.us[lang] : name
  const kind = message['direction'] === 'internal' ? ` · ${WORDS.note[lang]}` : ''
  const head = `${instantInWords(text(message['at']), lang)} · ${text(message['channel'])}${kind}: ${who(text(message['from']))}`
  return `**${head}**\n\n${quoted(text(message['text']))}`
}

function section(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [`### ${title}`, ...body]
}

function caseText({ facts, letters, openedAt }: ExtractCase, lang: Lang): string[] {
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const one = (name: 'inquiry' | 'agreement' | 'offer' | 'economics'): string[] => {
    const fact = facts[name]
    return isFields(fact) ? section(WORDS[name][lang], [fieldsText(fact, lang).join('\n')]) : []
  }
  const client = isFields(parties['client']) ? fieldsText(parties['client'], lang) : []
  const since = `${WORDS.opened[lang]} ${dayInWords(dayOf(openedAt), lang)}`
  return [
    `## ${text(facts['title']) || text(facts['id'])} (${since})`,
    ...section(WORDS.parties[lang], client.length > 0 ? [client.join('\n')] : []),
    ...one('inquiry'),
    ...one('agreement'),
    ...section(
      WORDS.agreements[lang],
      listOf(facts['agreements']).map((version) => quoted(text(version['text']))),
    ),
    ...one('offer'),
    ...section(
      WORDS.messages[lang],
      listOf(facts['messages']).map((message) => messageText(message, lang)),
    ),
    ...section(
      WORDS.ledger[lang],
      listOf(facts['ledger']).map((entry) => fieldsText(entry, lang).join('\n')),
    ),
    ...section(
      WORDS.claims[lang],
      listOf(facts['claims']).map((claim) => quoted(text(claim['text']))),
    ),
    ...section(
      WORDS.records[lang],
      listOf(facts['records']).map((record) => fieldsText(record, lang).join('\n')),
    ),
    ...section(
      WORDS.letters[lang],
      letters.map(
        (letter) =>
          `**${instantInWords(text(letter['copiedAt']), lang)}**\n\n${quoted(text(letter['text']))}`,
      ),
    ),
    ...one('economics'),
  ]
}

/** What was left out, in sentences with counts. */
export function leftOutText({ staff, others, contacts, advice, marked }: LeftOut, lang: Lang): string[] {
  const told: readonly (readonly [number, Bilingual])[] = [
    [
      staff,
      {
        ru: `Имена наших сотрудников: убраны ${staff} раз. Это их данные, не ваши.`,
        en: `Names of our staff: left out ${staff} times. They are their data, not yours.`,
      },
    ],
    [
      others,
      {
        ru: `Имена других людей: убраны ${others} раз.`,
        en: `Names of other people: left out ${others} times.`,
      },
    ],
    [
      contacts,
      {
        ru: `Чужие телефоны и адреса почты: убраны ${contacts} раз.`,
        en: `Telephone numbers and e-mail addresses of others: left out ${contacts} times.`,
      },
    ],
    [
      advice,
      {
        ru: `Переписка с юристом: не вошло сообщений — ${advice}. Она защищена тайной.`,
        en: `Correspondence with a lawyer: ${advice} messages left out. It is privileged.`,
      },
    ],
    [
      marked,
      {
        ru: `Документы, отмеченные «для юриста» или «переговоры без признания»: не вошло ${marked}.`,
        en: `Documents marked for legal advice or without prejudice: ${marked} left out.`,
      },
    ],
  ]
  return told.filter(([count]) => count > 0).map(([, words]) => words[lang])
}

const GROUNDS: Readonly<Record<string, Bilingual>> = {
  request: { ru: 'по просьбе', en: 'on request' },
  consent_withdrawn: { ru: 'согласие отозвано', en: 'consent withdrawn' },
  term_ended: { ru: 'вышел срок', en: 'the term ended' },
  unlawful: { ru: 'хранить было нельзя', en: 'keeping it was not lawful' },
}
export const groundInWords = (ground: string, lang: Lang): string => GROUNDS[ground]?.[lang] ?? ground

/** The whole extract in one language. */
export function extractText(extract: Extract, lang: Lang): string {
  const { organisation, person, at, cases, leftOut, erased, jurisdiction } = extract
  const left = leftOutText(leftOut, lang)
  const rights = RIGHTS[jurisdiction === 'RU' || jurisdiction === 'UK' ? jurisdiction : 'ANY']
  const gone = erased.map((one) => `- ${dayInWords(dayOf(one.at), lang)}: ${groundInWords(one.ground, lang)}`)
  return [
    `# ${WORDS.title[lang]}`,
    [
      `- ${WORDS.holder[lang]}: ${oneLine(organisation)}`,
      `- ${WORDS.about[lang]}: ${oneLine(person)}`,
      `- ${WORDS.made[lang]}: ${dayInWords(dayOf(at), lang)}`,
    ].join('\n'),
    ...cases.flatMap((one) => caseText(one, lang)),
    ...(gone.length > 0 ? [`## ${WORDS.erased[lang]}`, gone.join('\n')] : []),
    `## ${WORDS.left[lang]}`,
    left.length > 0 ? left.map((line) => `- ${line}`).join('\n') : WORDS.nothing[lang],
    `## ${WORDS.rights[lang]}`,
    rights[lang],
    '',
  ].join('\n\n')
}
