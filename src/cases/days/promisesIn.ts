// Days that we name in our own words: every one of them is a deadline, once its writer has said that it is meant.
//
// A letter that waits for this answer costs one tick, a promise that nobody watched costs a client: so more is proposed here than
// the grammar of promises is sure of. What the client is asked to do by a day is no promise of ours.
import { addDays, formatDay, weekday, type Day } from '../../basics/instant.ts'
import type { Bilingual } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import { datesIn } from '../../signals/dates.ts'
import type { NamedDate } from '../../signals/facts/namedDate.ts'
import { promises } from '../../signals/thread.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { NO_ORDER } from './calendarGround.ts'
import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from './workingCalendar.ts'

export interface PromisedDay {
  /** The words that promise, as offsets in UTF-16 code units. */
  readonly span: Span
  readonly day: Day
  /** The sentence in which it stands, shortened. */
  readonly what: string
  /** Why this day may not be kept, or null. */
  readonly atRisk: Bilingual | null
}

/** What else makes a day hard to keep, and how far back is looked. */
export interface PromiseRisks {
  /** Days before this one are history and are not read. */
  readonly since?: Day | undefined
  /** The last day on which a colleague was asked to contribute what the answer needs. */
  readonly contributionDue?: Day | undefined
  /** The day before which nothing but what is due leaves. */
  readonly exhaleUntil?: Day | undefined
}

/** The client is asked: by that day they do something, not we. */
const ASKS =
  /(?<![a-zа-яё])(?:пришлит|отправьт|приложит|предостав[ьт]|сообщит|назовит|покажит|оплатит|заберит|подпишит|прос(?:им|ьба|ю) (?!прощ)|вам (?:нужно|надо|следует)|вы (?:можете|должны)|можно прислать|жд[её]м от вас|please|could you|can you|would you|you (?:can|may|need|must|have|should)|we ask you|let us know|send (?:us|me))/iu
const OURS_RU =
  /(?<![а-яё])(?:верн(?:[её]м|у|[её]тся|утся)|ответ(?:им|лю)|перевед(?:[её]м|у)|перечисл(?:им|ю)|выпла(?:тим|чу)|возвра(?:щаем|тим)|отда(?:дим|м)|замен(?:им|ю)|исправ(?:им|лю|ят)|передела(?:ем|ю)|почин(?:им|ю)|отремонтиру|прив(?:ез[её]м|езу|ез[её]т|езут)|достав(?:им|ит|ят)|отправ(?:им|лю|ит|ят)|пришл(?:[её]м|ю|ют)|вышл(?:ем|ю)|сдела(?:ем|ю)|подготов(?:им|лю)|провер(?:им|ю)|сообщ(?:им|у|ат)|позвон(?:им|ю|ит|ят)|перезвон(?:им|ю|ит|ят)|напиш(?:ем|у)|пересчита(?:ем|ю)|сверим|закончи(?:м|тся)|заверш(?:им|ится)|восстанов(?:им|ят|ится)|подключ(?:им|ат)|поступ(?:ит|ят)|прид(?:[её]т|ут)|зачисл(?:им|ят|ится)|приед(?:ем|у|ет|ут)|заработает|будет|будут|готов[аоы]? |обеща(?:ем|ю|л)|договорил|условил)/iu
const OURS_EN =
  /\b(?:(?:we|i|it|they|he|she|you|team|engineer|courier|money|refund|parcel|replacement)(?:['’]ll| will| shall)|(?:we|i) (?:return|pay|refund|answer|reply|send|deliver|replace|repair|call|finish|restore|expect|aim|plan|intend|promise|check|get|come|let|have|make|give|bring|issue|credit|transfer|write|tell|report|look|process|arrange|collect|start)|(?:will|shall) (?:be|arrive|come|reach|have|go)|arrives?|comes? back|(?:is|are) (?:due|ready|expected)|expect(?:ed)? to|promised|agreed|told (?:her|him|them|the client))\b/iu
const isOurs = (text: string): boolean => OURS_RU.test(text) || OURS_EN.test(text)

const WORKING = /рабоч|working|business/iu
const WEEK =
  /(?<![a-zа-яё])(?:(?<next>на (?:следующей|будущей) неделе|next week)|на этой неделе|до конца недели|this week|by the end of (?:the|this) week)(?![a-zа-яё])/giu
const MOST_WORDS = 200
const MOST_PROMISES = 20
const LONG_AGO: Day = '0000-01-01'

/** What others said stands in quotation marks or behind `>` and promises nothing; offsets stay as they are. */
const withoutQuotes = (text: string): string =>
  text.replaceAll(/«[^»]*»|“[^”]*”|^>.*$/gmu, (quote) => ' '.repeat(quote.length))

function sentenceAround(text: string, at: number): Span {
  const ends = [...text.matchAll(/[.!?…](?=\s+[\p{Lu}«“"\d])|\n/gu)].map((mark) => mark.index + 1)
  const start = Math.max(0, ...ends.filter((end) => end <= at))
  return { start, end: Math.min(text.length, ...ends.filter((end) => end > at)) }
}

/** The part of a sentence in which a place lies: «пришлите чек до пятого, и мы вернём деньги до десятого» has two. */
function partAround(text: string, at: number, { start, end }: Span): string {
  const cuts = [...text.slice(start, end).matchAll(/[,;:–—]|\s(?:и|а|но|and|but)\s/giu)].map(
    (mark) => start + mark.index,
  )
  const from = Math.max(start, ...cuts.filter((cut) => cut < at))
  return text.slice(from, Math.min(end, ...cuts.filter((cut) => cut >= at)))
}

const isAsked = (text: string, { start }: Span): boolean =>
  ASKS.test(partAround(text, start, sentenceAround(text, start)))

function isOurDay(text: string, { start }: Span): boolean {
  const sentence = sentenceAround(text, start)
  if (isOurs(partAround(text, start, sentence))) return true
  const whole = text.slice(sentence.start, sentence.end)
  return !ASKS.test(whole) && isOurs(whole)
}

/** «В течение трёх рабочих дней» is counted over the calendar, everything else as its words say. */
function dayNamed(date: NamedDate, words: string, from: Day, calendar: WorkingCalendar): Day | undefined {
  if (date.inDays !== undefined && date.inDays > 0 && WORKING.test(words))
    return addWorkingDays(from, date.inDays, calendar)
  return date.day
}

/** The last working day of this or the next week. */
function endOfWeek(from: Day, next: boolean, calendar: WorkingCalendar): Day {
  const friday = addDays(from, ((5 - weekday(from) + 7) % 7) + (next && weekday(from) !== 0 ? 7 : 0))
  let day = friday
  while (!calendar.isWorkingDay(day) && day > from) day = addDays(day, -1)
  return day
}

interface Named extends Span {
  readonly day: Day
}

function namedDays(text: string, from: Day, calendar: WorkingCalendar, since: Day): Named[] {
  const read = withoutQuotes(text)
  const named = datesIn(read, from).filter(({ day }) => day !== undefined && day >= since)
  const inWeek = [...read.matchAll(WEEK)]
  // The grammar is asked last: most texts of a long case name no day that is still ahead.
  if (named.length === 0 && inWeek.length === 0) return []
  const sure = promises(read, from)
  const isSure = (date: Span) => sure.some((one) => one.start <= date.start && date.end <= one.end)
  const dates = named.flatMap((date): Named[] => {
    const day = dayNamed(date, read.slice(date.start, date.end + 12), from, calendar)
    if (day === undefined || date.role === 'past' || isOfPaper(read, date) || isAsked(read, date)) return []
    const ours = isSure(date) || (day >= from && isOurDay(read, date))
    return ours && !isHourOnly(date, read) ? [{ start: date.start, end: endOf(date, read), day }] : []
  })
  const weeks = inWeek.flatMap((hit): Named[] => {
    const span = { start: hit.index, end: hit.index + hit[0].length }
    if (isAsked(read, span) || !isOurDay(read, span)) return []
    return [{ ...span, day: endOfWeek(from, hit.groups?.['next'] !== undefined, calendar) }]
  })
  const single = dates.filter((date) => !weeks.some((week) => date.start < week.end && week.start < date.end))
  return [...single, ...weeks].toSorted((a, b) => a.start - b.start)
}

/** «Получили ваше сообщение от 20 ноября», "your letter of 3 May": the day of a paper, and no day by which anything is done. */
const OF_A_PAPER =
  /(?:сообщени|письм|обращени|заявлени|претензи|жалоб|отзыв|акт|чек|квитанци|договор|заказ|накладн|сч[её]т)\p{L}*(?: № ?\S{1,20})? от\s*$|(?:message|letter|e-?mail|note|complaint|review|act|receipt|order|invoice|agreement|record)(?: (?:no\.? ?)?\S{1,20})? (?:of|from|dated)\s*$/iu
const isOfPaper = (text: string, { start }: Span): boolean =>
  OF_A_PAPER.test(text.slice(Math.max(0, start - 60), start))

/** The full stop of a sentence is no part of its date. */
const endOf = ({ start, end }: Span, text: string): number =>
  start + text.slice(start, end).replace(/[.,;:!\s]+$/u, '').length

/** «До обеда» beside «завтра» is an hour of that day. */
const isHourOnly = ({ start, end, clock, inDays }: NamedDate, text: string): boolean =>
  clock !== undefined && inDays === 0 && !/сегодня|today|tonight/iu.test(text.slice(start, end))

const shortened = (text: string): string => {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  return plain.length <= MOST_WORDS ? plain : `${plain.slice(0, MOST_WORDS - 1).trimEnd()}…`
}

const both = (ru: string, en: string): Bilingual => ({ ru, en })

/** Whether they work today or tomorrow everybody knows without a decree. */
function unknownYear(day: Day, from: Day, calendar: WorkingCalendar): Bilingual | null {
  const year = Number(day.slice(0, 4))
  return day > addDays(from, 1) && calendar.groundOf(year) === 'no_order' ? NO_ORDER(year) : null
}

function riskOf(
  day: Day,
  from: Day,
  known: readonly FoundDeadline[],
  calendar: WorkingCalendar,
  { contributionDue, exhaleUntil }: PromiseRisks,
): Bilingual | null {
  if (day < from)
    return both('Этот день уже прошёл: проверьте дату.', 'This day has passed already: check the date.')
  const earlier = known.find((one) => one.whose === 'ours' && !one.metBy && one.due < day && one.due >= from)
  if (earlier)
    return both(
      `Наш срок раньше: ${formatDay(earlier.due, 'ru')} (${earlier.what}).`,
      `Our own term ends sooner: ${formatDay(earlier.due, 'en')} (${earlier.what}).`,
    )
  if (contributionDue !== undefined && day < contributionDue)
    return both(
      `Коллега отвечает до ${formatDay(contributionDue, 'ru')}: до этого дня обещать нечего.`,
      `A colleague answers by ${formatDay(contributionDue, 'en')}: until then there is nothing to promise.`,
    )
  if (exhaleUntil !== undefined && day < exhaleUntil)
    return both(
      `Выдох до ${formatDay(exhaleUntil, 'ru')}: отказ или спор до этого дня не уйдёт.`,
      `The exhale runs until ${formatDay(exhaleUntil, 'en')}: no refusal or argument leaves before.`,
    )
  if (calendar.isWorkingDay(day)) return unknownYear(day, from, calendar)
  const next = nextWorkingDay(day, calendar)
  return both(
    `Это выходной: успеем? Следующий рабочий день: ${formatDay(next, 'ru')}`,
    `This is a day off: will it be done? The next working day is ${formatDay(next, 'en')}.`,
  )
}

/**
 * The days that a text of ours names as ours, in their order, with what makes each hard to keep.
 *
 * `from` is the day of writing where the organisation lives; `known` are the dates that run in the case. A day said twice in
 * one sentence is one promise; of more than twenty the first are told.
 */
export function promisedDays(
  text: string,
  from: Day,
  known: readonly FoundDeadline[],
  calendar: WorkingCalendar,
  risks: PromiseRisks = {},
): PromisedDay[] {
  const found = namedDays(text, from, calendar, risks.since ?? LONG_AGO).map(
    ({ start, end, day }): PromisedDay => {
      const sentence = sentenceAround(text, start)
      const what = shortened(text.slice(sentence.start, sentence.end))
      return { span: { start, end }, day, what, atRisk: riskOf(day, from, known, calendar, risks) }
    },
  )
  const once = found.filter(
    (one, at) => found.findIndex((other) => other.day === one.day && other.what === one.what) === at,
  )
  return once.slice(0, MOST_PROMISES)
}
