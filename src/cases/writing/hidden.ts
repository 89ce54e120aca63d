// A text that leaves the firm without anybody in it: names, addresses, numbers of papers, sums and dates become places such as
// `[ИМЯ 1]` or `[SUM 2]`, and come back into what returns. Too much is hidden rather than too little: whoever helps with words
// needs no name and no sum, and a fact that is a place cannot come back as another one.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import type { MentionKind } from '../../signals/facts/mention.ts'
import { mentions } from '../../signals/mentions.ts'
import { namePatterns, strangersIn } from './nameForms.ts'

/** What is known beforehand about the people of a case. */
export interface KnownPeople {
  /** The language of the text: places are named in it. */
  readonly lang: Lang
  /** People and firms, with all their other names. */
  readonly names: readonly string[]
  /** Numbers of papers, addresses, accounts: whatever tells them, as it is written. */
  readonly marks: readonly string[]
}

const KINDS = ['name', 'mail', 'link', 'phone', 'address', 'number', 'sum', 'date'] as const
export type PlaceKind = (typeof KINDS)[number]

/** One thing that was hidden: the same words always stand behind the same place. */
export interface Place {
  /** What stands in the text instead, brackets included. */
  readonly token: string
  readonly kind: PlaceKind
  /** The words as they were. */
  readonly was: string
}

export interface Hidden {
  readonly text: string
  readonly places: readonly Place[]
}

/** What a place is called in a text. */
export const PLACE_WORDS: Record<Lang, Record<PlaceKind, string>> = {
  ru: {
    name: 'ИМЯ',
    mail: 'ПОЧТА',
    link: 'ССЫЛКА',
    phone: 'ТЕЛЕФОН',
    address: 'АДРЕС',
    number: 'НОМЕР',
    sum: 'СУММА',
    date: 'ДАТА',
  },
  en: {
    name: 'NAME',
    mail: 'MAIL',
    link: 'LINK',
    phone: 'PHONE',
    address: 'ADDRESS',
    number: 'NUMBER',
    sum: 'SUM',
    date: 'DATE',
  },
}

const ALL_WORDS = KINDS.flatMap((kind) => [PLACE_WORDS.ru[kind], PLACE_WORDS.en[kind]])
// A model answers with other spaces or small letters now and then; a place is still a place then.
const TOKEN = new RegExp(`\\[\\s*(?:${ALL_WORDS.join('|')})\\s*\\d+\\s*\\]`, 'giu')

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"»)]{1,2000}|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?:\/[^\s<>"»)]{0,2000})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{3,64}/giu
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().–-]{5,20}\d(?![\p{L}\p{N}])/gu
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu
const ADDRESS = [
  /(?<![\p{L}])(?:г\.|город|пос\.|деревня|село|ул\.|улиц[аеуы]|пр-т|проспект[ае]?|пер\.|переул[а-я]{2,4}|шоссе|наб\.|набережн[а-я]{2}|бульвар[ае]?|б-р|площад[ьи]|пл\.)\s?(?:\p{Lu}[\p{L}-]{1,30}|\d{1,3}-[йяе])(?:\s\p{Lu}?[\p{L}-]{1,30}){0,2}?(?=[,.;!?\s]|$)/gu,
  /(?<![\p{L}])(?:д\.|дом|кв\.|квартир[аеуы]|корп\.|корпус|стр\.|строение|оф\.|офис|подъезд|этаж)\s?\d{1,4}[а-я]?(?![\p{L}\p{N}])/gu,
  /\b\d{1,4}[a-z]?\s(?:[A-Z][\p{L}'’-]{1,30}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Way|Place|Square|Gardens|Terrace|Crescent|Boulevard|Blvd|Grove|Mews)\b/gu,
  /\b(?:Flat|Apartment|Apt|Unit|Suite)\.?\s\d{1,4}[A-Za-z]?\b/gu,
  POSTCODE,
]
/** Three digits and more, with the letters and signs that belong to them: what is left of numbers after everything else. */
const LONG_NUMBER = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[\s.,/:–-]\p{L}{0,4}\d[\p{L}\p{N}]*)*/gu
const digitsIn = (text: string): number => text.replaceAll(/\P{Nd}/gu, '').length
const MOST_DIGITS_LEFT = 2

interface Found extends Span {
  readonly kind: PlaceKind | 'stays'
}
interface HiddenSpan extends Span {
  readonly kind: PlaceKind
}
const all = (kind: PlaceKind, text: string, patterns: readonly RegExp[]): Found[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((hit) => trimmed(text, kind, hit.index, hit.index + hit[0].length)),
  )

/** Without the white space and the full stop at its end: they belong to the sentence. */
function trimmed(text: string, kind: Found['kind'], start: number, end: number): Found {
  const words = text.slice(start, end)
  const front = words.length - words.trimStart().length
  const back = kind === 'name' || kind === 'address' ? /\s*$/u : /[\s.,;:!?]*$/u
  return { kind, start: start + front, end: start + words.replace(back, '').length }
}

const literally = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word
      .trim()
      .replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll(/\s+/gu, '\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  )

const OF_MENTIONS: Readonly<Partial<Record<MentionKind, Found['kind']>>> = {
  amount: 'sum',
  date: 'date',
  document: 'number',
  person: 'name',
  clause: 'stays',
}

/** «Вчера» and "soon" tell nobody apart; a date has a number, or the name of a day or a month. */
const NAMED_DAY =
  /\d[./:-]\d|\d{3}|понедельн|вторник|сред[аыу]|четверг|пятниц|суббот|воскресен|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu

/** What the reader of facts finds; a clause stays, and keeps its number from whoever comes after. */
function factsIn(text: string): Found[] {
  return mentions(text).flatMap((one): Found[] => {
    const kind = OF_MENTIONS[one.kind]
    if (!kind || (kind === 'date' && !NAMED_DAY.test(text.slice(one.start, one.end)))) return []
    // "Receipt no. 7781" is hidden as its number: what kind of paper it is says nothing.
    const start = one.kind === 'document' ? one.end - String(one.value).length : one.start
    return [trimmed(text, kind, start, one.end)]
  })
}

/** Everything to be hidden, by rank: what stands earlier keeps its words. */
function foundIn(text: string, known: KnownPeople): Found[] {
  const facts = factsIn(text)
  const of = (...kinds: readonly Found['kind'][]) => facts.filter(({ kind }) => kinds.includes(kind))
  const longNumbers = all('number', text, [LONG_NUMBER]).filter(
    (one) => digitsIn(text.slice(one.start, one.end)) > MOST_DIGITS_LEFT,
  )
  return [
    ...all('number', text, [TOKEN]),
    ...all('mail', text, [MAIL]),
    ...all('link', text, [LINK]),
    ...all('number', text, known.marks.filter((mark) => mark.trim().length > 1).map(literally)),
    ...all('address', text, ADDRESS),
    ...all('name', text, known.names.flatMap(namePatterns)),
    ...of('sum', 'date'),
    ...all('phone', text, [PHONE]).filter((one) => digitsIn(text.slice(one.start, one.end)) >= 7),
    ...of('stays'),
    ...of('number', 'name'),
    ...longNumbers,
    ...strangersIn(text).map((hit) => trimmed(text, 'name', hit.index, hit.index + hit[0].length)),
  ]
}

/** Spans without overlaps, in order. A later one that reaches over an earlier one keeps the parts that are its own. */
function apart(text: string, found: readonly Found[]): HiddenSpan[] {
  const taken = new Uint8Array(text.length)
  const kept: HiddenSpan[] = []
  for (const { kind, start, end } of found)
    for (let from = start; from < end;) {
      while (from < end && taken[from] === 1) from += 1
      let to = from
      while (to < end && taken[to] === 0) to += 1
      const free = trimmed(text, kind, from, to)
      if (/[\p{L}\p{N}]/u.test(text.slice(free.start, free.end))) {
        taken.fill(1, free.start, free.end)
        if (kind !== 'stays') kept.push({ kind, start: free.start, end: free.end })
      }
      from = to + 1
    }
  return joined(
    text,
    kept.sort((one, other) => one.start - other.start),
  )
}

/** A first name and a surname are one place. */
function joined(text: string, spans: readonly HiddenSpan[]): HiddenSpan[] {
  const whole: HiddenSpan[] = []
  for (const one of spans) {
    const before = whole.at(-1)
    const together =
      before?.kind === 'name' && one.kind === 'name' && /^\s?$/u.test(text.slice(before.end, one.start))
    if (before && together) whole[whole.length - 1] = { ...before, end: one.end }
    else whole.push(one)
  }
  return whole
}

/**
 * The text with places for everything that tells who, how much and when, and what stood there. Text is read composed (NFC).
 * Clauses and numbers of one or two digits stay: they say what is meant and nobody's name.
 */
export function hide(given: string, known: KnownPeople): Hidden {
  const text = given.normalize('NFC')
  const places = new Map<string, Place>()
  const counts = new Map<PlaceKind, number>()
  const placeOf = ({ kind, start, end }: HiddenSpan): Place => {
    const was = text.slice(start, end)
    const before = places.get(was)
    if (before) return before
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const place = { token: `[${PLACE_WORDS[known.lang][kind]} ${count}]`, kind, was }
    places.set(was, place)
    return place
  }
  let hidden = ''
  let from = 0
  for (const one of apart(text, foundIn(text, known))) {
    hidden += text.slice(from, one.start) + placeOf(one).token
    from = one.end
  }
  return { text: hidden + text.slice(from), places: [...places.values()] }
}

const plain = (token: string): string => token.replaceAll(/\s+/gu, '').toLowerCase()

/**
 * The words put back into what returned. `place_lost` when a place is missing, for then a fact is; `place_made_up` when there is
 * one that nobody gave.
 */
export function unhide(
  text: string,
  places: readonly Place[],
): Result<string, 'place_lost' | 'place_made_up'> {
  const byToken = new Map(places.map((place) => [plain(place.token), place]))
  const seen = new Set<Place>()
  let madeUp = false
  const back = text.replaceAll(TOKEN, (token) => {
    const place = byToken.get(plain(token))
    if (!place) madeUp = true
    else seen.add(place)
    return place?.was ?? token
  })
  if (madeUp) return err('place_made_up')
  return seen.size === places.length ? ok(back) : err('place_lost')
}
