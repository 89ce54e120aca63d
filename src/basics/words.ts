// Numbers with their words: «3 дня», "11 days", «1,6 м³», «7 ч 10 мин». Screens, letters and the memo say them alike.
//
// A noun needs all its forms in both languages, or it does not compile. Fractions take the second Russian form («1,6 дня»),
// which the plural rules of the runtime call "other" and would give the wrong ending.
import type { Day } from './instant.ts'
import { LANGS, type Lang } from './lang.ts'
import { formatMoney, money } from './money.ts'
import { unitName } from './units.ts'

interface Noun {
  readonly ru: { readonly one: string; readonly few: string; readonly many: string }
  readonly en: { readonly one: string; readonly other: string }
}

const NOUNS = {
  day: { ru: { one: 'день', few: 'дня', many: 'дней' }, en: { one: 'day', other: 'days' } },
  calendar_day: {
    ru: { one: 'календарный день', few: 'календарных дня', many: 'календарных дней' },
    en: { one: 'calendar day', other: 'calendar days' },
  },
  workday: {
    ru: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' },
    en: { one: 'working day', other: 'working days' },
  },
  hour: { ru: { one: 'час', few: 'часа', many: 'часов' }, en: { one: 'hour', other: 'hours' } },
  minute: { ru: { one: 'минута', few: 'минуты', many: 'минут' }, en: { one: 'minute', other: 'minutes' } },
  week: { ru: { one: 'неделя', few: 'недели', many: 'недель' }, en: { one: 'week', other: 'weeks' } },
  month: { ru: { one: 'месяц', few: 'месяца', many: 'месяцев' }, en: { one: 'month', other: 'months' } },
  piece: { ru: { one: 'штука', few: 'штуки', many: 'штук' }, en: { one: 'piece', other: 'pieces' } },
  round: { ru: { one: 'круг', few: 'круга', many: 'кругов' }, en: { one: 'round', other: 'rounds' } },
  page: { ru: { one: 'страница', few: 'страницы', many: 'страниц' }, en: { one: 'page', other: 'pages' } },
  slot: { ru: { one: 'место', few: 'места', many: 'мест' }, en: { one: 'slot', other: 'slots' } },
  image: { ru: { one: 'снимок', few: 'снимка', many: 'снимков' }, en: { one: 'image', other: 'images' } },
  visit: { ru: { one: 'визит', few: 'визита', many: 'визитов' }, en: { one: 'visit', other: 'visits' } },
  call: { ru: { one: 'звонок', few: 'звонка', many: 'звонков' }, en: { one: 'call', other: 'calls' } },
  email: { ru: { one: 'письмо', few: 'письма', many: 'писем' }, en: { one: 'e-mail', other: 'e-mails' } },
  request: {
    ru: { one: 'запрос', few: 'запроса', many: 'запросов' },
    en: { one: 'request', other: 'requests' },
  },
  inode: { ru: { one: 'inode', few: 'inode', many: 'inode' }, en: { one: 'inode', other: 'inodes' } },
  consultation: {
    ru: { one: 'консультация', few: 'консультации', many: 'консультаций' },
    en: { one: 'consultation', other: 'consultations' },
  },
  session: {
    ru: { one: 'сеанс', few: 'сеанса', many: 'сеансов' },
    en: { one: 'session', other: 'sessions' },
  },
  lesson: {
    ru: { one: 'занятие', few: 'занятия', many: 'занятий' },
    en: { one: 'lesson', other: 'lessons' },
  },
  revision: {
    ru: { one: 'правка', few: 'правки', many: 'правок' },
    en: { one: 'revision', other: 'revisions' },
  },
  user: {
    ru: { one: 'пользователь', few: 'пользователя', many: 'пользователей' },
    en: { one: 'user', other: 'users' },
  },
  seat: { ru: { one: 'место', few: 'места', many: 'мест' }, en: { one: 'seat', other: 'seats' } },
  ticket: {
    ru: { one: 'обращение', few: 'обращения', many: 'обращений' },
    en: { one: 'ticket', other: 'tickets' },
  },
  order: { ru: { one: 'заказ', few: 'заказа', many: 'заказов' }, en: { one: 'order', other: 'orders' } },
  word: { ru: { one: 'слово', few: 'слова', many: 'слов' }, en: { one: 'word', other: 'words' } },
  guest: { ru: { one: 'гость', few: 'гостя', many: 'гостей' }, en: { one: 'guest', other: 'guests' } },
  box: { ru: { one: 'коробка', few: 'коробки', many: 'коробок' }, en: { one: 'box', other: 'boxes' } },
  photo: { ru: { one: 'фото', few: 'фото', many: 'фото' }, en: { one: 'photo', other: 'photos' } },
  trip: { ru: { one: 'поездка', few: 'поездки', many: 'поездок' }, en: { one: 'trip', other: 'trips' } },
  person: {
    ru: { one: 'человек', few: 'человека', many: 'человек' },
    en: { one: 'person', other: 'people' },
  },
  claim: {
    ru: { one: 'требование', few: 'требования', many: 'требований' },
    en: { one: 'claim', other: 'claims' },
  },
  message: {
    ru: { one: 'сообщение', few: 'сообщения', many: 'сообщений' },
    en: { one: 'message', other: 'messages' },
  },
} as const satisfies Record<string, Noun>
export type NounName = keyof typeof NOUNS

const SHORT_UNITS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  m3: { ru: 'м³', en: 'm³' },
  l: { ru: 'л', en: 'l' },
  cm3: { ru: 'см³', en: 'cm³' },
  t: { ru: 'т', en: 't' },
  kg: { ru: 'кг', en: 'kg' },
  g: { ru: 'г', en: 'g' },
  tb: { ru: 'ТБ', en: 'TB' },
  gb: { ru: 'ГБ', en: 'GB' },
  mb: { ru: 'МБ', en: 'MB' },
  m2: { ru: 'м²', en: 'm²' },
  m: { ru: 'м', en: 'm' },
  cm: { ru: 'см', en: 'cm' },
  share: { ru: '', en: '' },
}

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') }
const numbers = {
  ru: new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
}

/** Text with ordinary spaces: what a person copies into a mail must be found again by a plain search. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ')

/** «412 000», "412,000", «1,6». At most three decimals. */
export const numberInWords = (value: number, lang: Lang): string => plainSpaces(numbers[lang].format(value))

/** The form of a noun that a number asks for: «дня» for 3 and for 1.6, «дней» for 11. */
export function nounFor(count: number, noun: NounName, lang: Lang): string {
  if (lang === 'en') return NOUNS[noun].en[rules.en.select(count) === 'one' ? 'one' : 'other']
  if (!Number.isInteger(count)) return NOUNS[noun].ru.few
  const form = rules.ru.select(count)
  return NOUNS[noun].ru[form === 'one' || form === 'few' ? form : 'many']
}

/** «3 дня», "11 days". */
export const counted = (count: number, noun: NounName, lang: Lang): string =>
  `${numberInWords(count, lang)} ${nounFor(count, noun, lang)}`

const singular = (name: string): string => (name === 'boxes' ? 'box' : name.replace(/s$/u, ''))
const isNoun = (name: string): name is NounName => Object.hasOwn(NOUNS, name)

const byForm = new Map<string, NounName>()
for (const name of Object.keys(NOUNS).filter(isNoun))
  for (const form of [...Object.values(NOUNS[name].ru), ...Object.values(NOUNS[name].en)])
    if (!byForm.has(form)) byForm.set(form, name)
/** The noun of which this is a form: «коробки» and "boxes" are both a box; null for a word that we do not know. */
export const nounNamed = (word: string): NounName | null => byForm.get(word.trim().toLowerCase()) ?? null

/** The words by which people call a unit in both languages, to find it in a text; empty for a unit without a noun. */
export function nounsOf(unit: string): string[] {
  const name = singular(unitName(unit))
  return isNoun(name) ? [...Object.values(NOUNS[name].ru), ...Object.values(NOUNS[name].en)] : []
}

/** A quantity with its unit as people write it; a unit that we have no word for stays as it stands in the agreement. */
export function quantity(value: number, unit: string, lang: Lang): string {
  const name = unitName(unit)
  if (name === 'share') return `${numberInWords(value * 100, lang)}${lang === 'ru' ? ' %' : '%'}`
  const short = SHORT_UNITS[name]
  if (short) return `${numberInWords(value, lang)} ${short[lang]}`
  const noun = singular(name)
  if (isNoun(noun)) return counted(value, noun, lang)
  return /^[A-Z]{3}$/u.test(unit) ? sum(value, unit, lang) : `${numberInWords(value, lang)} ${unit}`
}

/** «1 650 ₽», "£2.40": a sum in major units. */
export const sum = (major: number, currency: string, lang: Lang): string =>
  /^[A-Z]{3}$/u.test(currency)
    ? plainSpaces(formatMoney(money(major, currency), lang))
    : `${numberInWords(major, lang)} ${currency}`.trim()

// A date format costs a hundred times more to make than to use, and a memo shows dozens of dates.
const dayFormats = new Map<Lang, Intl.DateTimeFormat>()
function dayFormat(lang: Lang): Intl.DateTimeFormat {
  const made =
    dayFormats.get(lang) ??
    new Intl.DateTimeFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
  dayFormats.set(lang, made)
  return made
}

/** «16 марта 2026 года», "16 March 2026"; without the full stop of «г.», so that a sentence can end after it. */
export const dayInWords = (day: Day, lang: Lang): string =>
  plainSpaces(dayFormat(lang).format(Date.parse(`${day}T00:00:00Z`))).replace(/ г\.$/u, ' года')

/** «7 ч 10 мин», "45 min": whole minutes. */
export function duration(minutes: number, lang: Lang): string {
  const whole = Math.round(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  const words = lang === 'ru' ? { h: 'ч', m: 'мин' } : { h: 'h', m: 'min' }
  if (hours === 0) return `${rest} ${words.m}`
  return rest === 0 ? `${hours} ${words.h}` : `${hours} ${words.h} ${rest} ${words.m}`
}

const lists = (type: 'conjunction' | 'disjunction') =>
  Object.fromEntries(
    LANGS.map((lang) => [lang, new Intl.ListFormat(lang === 'ru' ? 'ru' : 'en-GB', { type })]),
  )
const all = lists('conjunction')
const any = lists('disjunction')
/** «а, б и в». */
export const listed = (items: readonly string[], lang: Lang): string => all[lang]?.format(items) ?? ''
/** «а, б или в». */
export const either = (items: readonly string[], lang: Lang): string => any[lang]?.format(items) ?? ''

/** Text between the quotation marks of its language. */
export const quoted = (text: string, lang: Lang): string => (lang === 'ru' ? `«${text}»` : `“${text}”`)
/** The first letter as a sentence begins. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
