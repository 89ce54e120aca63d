// What a form of a date comes to: the groups of its pattern, with the day of the message and the words around it, become a day.
import { addDays, addMonths, type Day, isDay, weekday } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import { EN_ORDINALS, isTerm, RU_ORDINALS } from './dateForms.ts'
import { spelledValue } from './spelled.ts'

/** What a date does in its sentence: a term to keep, a day gone by, a day ahead, or just a day. */
export type DateRole = 'term' | 'past' | 'ahead' | 'named'

/** A date or term in a text. What it names depends on the wording; `day` is there once a full date is known. */
export interface NamedDate extends Span {
  readonly day?: Day
  /** Days from the message; "within three days" is 3, «завтра» is 1, «вчера» is −1. */
  readonly inDays?: number
  readonly role: DateRole
  /** The wall clock beside it, `HH:MM`: «до 18:00 пятницы», "by 5pm". */
  readonly clock?: string
  /** Hours from the message, for terms shorter than two days: "24 hours". */
  readonly inHours?: number
}

/**
 * Where a date without a year or a bare day of the week lies: `ahead` is the first one from the message on, as in a promise;
 * `nearest` goes by the words around it and prefers what has happened, as in an account of events.
 */
export type Towards = 'ahead' | 'nearest'

const MONTHS: readonly RegExp[] = [
  /^янв|^jan/, /^фев|^feb/, /^мар|^mar/, /^апр|^apr/, /^ма[йяе]|^may/, /^июн|^jun/, /^июл|^jul/, /^авг|^aug/, /^сен|^sep/, /^окт|^oct/, /^ноя|^nov/, /^дек|^dec/,
] // prettier-ignore
const WEEKDAYS: readonly RegExp[] = [
  /^воскрес|^sun/, /^понедел|^mon/, /^вторн|^tue/, /^сред|^wed/, /^четвер|^thu/, /^пятн|^fri/, /^суббот|^sat/,
] // prettier-ignore
const RELATIVE: Readonly<Record<string, number>> = {
  послепослезавтра: 3, послезавтра: 2, завтра: 1, сегодня: 0, вчера: -1, позавчера: -2, позапозавчера: -3,
  'the day after tomorrow': 2, 'day after tomorrow': 2, tomorrow: 1, tmrw: 1, tmr: 1, today: 0, tonight: 0,
  'the day before yesterday': -2, 'day before yesterday': -2, yesterday: -1, 'last night': -1,
} // prettier-ignore
const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(мин|min)/, 1 / 1440],
  [/^(полчаса)/, 1 / 48],
  [/^(час|hour|hr)/, 1 / 24],
  [/^(день|дн|сут|day)/, 1],
  [/^(недел|week)/, 7],
  [/^fortnight/, 14],
  [/^(месяц|month)/, 30],
  [/^полгода/, 182],
  [/^(год|лет|year)/, 365],
]

export type Groups = Readonly<Record<string, string | undefined>>
type Named = Omit<NamedDate, keyof Span>
export interface Context {
  readonly from: Day | undefined
  readonly towards: Towards
  /** The folded words before the date, and those of its sentence. */
  readonly before: string
  readonly around: string
}

export const pad = (value: number | string): string => String(value).padStart(2, '0')
const indexIn = (patterns: readonly RegExp[], word: string): number => patterns.findIndex((p) => p.test(word))

const AHEAD =
  /(?<![a-zа-я])(?:буд[уе][а-я]*|жду|ждем|верн[иу]т?е|пришл[ию][а-я]*|приед[а-я]+|прид[а-я]+|обеща[а-я]+|promised|забер[а-я]+|отда[мд][а-я]*|заплачу|заплатим|привез[уеи][а-я]*|сможет[а-я]*|готов[а-я]* (?:к|подъехать)|записать|перенес[а-я]+|планиру[а-я]+|will|shall|going to|'ll|please|need it|expect|want|can you|could you|must)(?![a-zа-я])/
const role = (named: Named['role'], context: Context): Named['role'] =>
  named === 'past' ? 'past' : isTerm(context.before) ? 'term' : named

/** A date of a month, in the year that the words or the message suggest. */
function monthDay(month: number, date: number, context: Context, year?: string): Named {
  const term = role('named', context)
  const full = (y: number): Day => `${y}-${pad(month)}-${pad(date)}`
  if (year) {
    const day = full(Number(year) < 100 ? 2000 + Number(year) : Number(year))
    return { role: term, ...(isDay(day) ? { day } : {}) }
  }
  const { from } = context
  if (!from) return { role: term }
  const near = Number(from.slice(0, 4))
  const days = [near - 1, near, near + 1].map(full).filter(isDay)
  const first = days.find((day) => day >= from)
  const last = days.findLast((day) => day <= from)
  const ahead = context.towards === 'ahead' || term === 'term'
  const day = ahead ? first : nearer(last, first, from, AHEAD.test(context.around))
  return { role: term, ...(day ? { day } : {}) }
}
/** A day eight months back is the last one; what lies just ahead is meant only when the sentence looks ahead. */
const nearer = (
  last: Day | undefined,
  first: Day | undefined,
  from: Day,
  looksAhead: boolean,
): Day | undefined => {
  if (looksAhead || last === undefined) return first ?? last
  return first !== undefined && last < addDays(from, -240) ? first : last
}

const PAST_TURN = /^(?:прошл|минувш|последн|позапрошл|last|past|this past|gone)/
const NEXT_TURN = /^(?:следующ|будущ|next)/
function dayOfWeek(word: string, turn: string, context: Context): Named {
  const wanted = indexIn(WEEKDAYS, word)
  const { from } = context
  const past = PAST_TURN.test(turn)
  const term = past ? 'past' : role(turn ? 'ahead' : 'named', context)
  if (!from) return { role: term }
  const forward = Array.from({ length: 7 }, (_, i) => addDays(from, i + 1)).find((d) => weekday(d) === wanted)
  const back = Array.from({ length: 7 }, (_, i) => addDays(from, -i - 1)).find((d) => weekday(d) === wanted)
  const ahead =
    term !== 'past' &&
    (turn !== '' || term === 'term' || context.towards === 'ahead' || AHEAD.test(context.around))
  const day = ahead ? forward : back
  const later =
    day !== undefined && ahead && NEXT_TURN.test(turn) && nextWeekNeeded(day, from) ? addDays(day, 7) : day
  return { role: term, ...(later ? { day: later } : {}) }
}
/** «В следующую пятницу», said on a Monday, is the one of next week. */
const nextWeekNeeded = (day: Day, from: Day): boolean =>
  weekday(day) !== 0 && weekday(day) > weekday(from) && weekday(from) !== 0

const relative = (inDays: number, named: Named['role'], context: Context): Named =>
  context.from ? { inDays, day: addDays(context.from, inDays), role: named } : { inDays, role: named }

export function countOf(written: string | undefined): number | null {
  if (written === undefined) return 1
  const word = written
    .trim()
    .replace(/ of$/, '')
    .replace(/(?<=\d)-?(?:х|ти)$/, '')
  if (/^\d+$/.test(word)) return Number(word)
  if (/^(?:a|an|the next|the last)$/.test(word)) return 1
  if (/^(?:half an?|пол)$/.test(word)) return 0.5
  if (/^(?:several|few|a few|несколько)$/.test(word)) return 3
  return spelledValue(word)
}

function inUnits(
  count: string | undefined,
  unit: string,
  sign: 1 | -1,
  context: Context,
  given?: DateRole,
): Named {
  const many = countOf(count)
  const days = UNIT_DAYS.find(([pattern]) => pattern.test(unit))?.[1]
  const named = given ?? (sign < 0 ? 'past' : 'ahead')
  if (many === null || days === undefined) return { role: named }
  const months = /^(?:месяц|month)/.test(unit) && Number.isInteger(many) && context.from !== undefined
  if (months && context.from) {
    const day = addMonths(context.from, sign * many)
    return { day, inDays: sign * Math.ceil(many * days), role: named }
  }
  const hours = Math.round(many * days * 24 * 60) / 60
  return {
    ...relative(sign > 0 ? Math.ceil(many * days) : -Math.floor(many * days), named, context),
    ...(hours < 48 && days < 1 ? { inHours: sign * hours } : {}),
  }
}

function endOf(words: string, context: Context): Named {
  const { from } = context
  const term = 'term' as const
  const at = (day: Day | undefined, clock?: string): Named => ({
    role: term,
    ...(day ? { day } : {}),
    ...(clock ? { clock } : {}),
  })
  if (/недел|week|eow/.test(words)) {
    const sunday = from && Array.from({ length: 7 }, (_, i) => addDays(from, i)).find((d) => weekday(d) === 0)
    return at(sunday && /следующ|next/.test(words) ? addDays(sunday, 7) : sunday)
  }
  if (/месяц|month/.test(words))
    return at(from && addDays(addMonths(`${from.slice(0, 7)}-01`, /следующ|next/.test(words) ? 2 : 1), -1))
  if (/год|year/.test(words)) return at(from && `${from.slice(0, 4)}-12-31`)
  const clock = /business|cob|закрыт|рабочего|play/.test(words)
    ? '18:00'
    : /обед|полудн|noon|midday|lunch/.test(words)
      ? '12:00'
      : /утра/.test(words)
        ? '09:00'
        : undefined
  return { ...at(from, clock), inDays: 0 }
}

function spanNamed(words: string, context: Context): Named {
  return { role: /прошл|минувш|last/.test(words) ? 'past' : role('ahead', context) }
}

const ORDINAL = (row: readonly string[], written: string): number => {
  const last = (written.split(/[ -]/).at(-1) ?? '').replace(/ому$/, 'ого').replace(/ему$/, 'его')
  const place = row.indexOf(last)
  const value = place === row.length - 1 ? 30 : place + 1
  return (
    value + (/^(?:двадцать|twenty)/.test(written) ? 20 : /^(?:тридцать|thirty)[ -]/.test(written) ? 30 : 0)
  )
}

/** The day, term and role that a form names. */
export function named(groups: Groups, context: Context): Named {
  const { iso, dmy, d, m, y, y2, d1, m1, em, ed, ey, oru, om, oy, oen, oem, oey, rel, wd, end, span } = groups
  if (iso) {
    const day = iso.replaceAll(/[/.]/g, '-')
    return { role: role('named', context), ...(isDay(day) ? { day } : {}) }
  }
  if (dmy) {
    const [date = '', month = '', year] = dmy.split(/[./-]/)
    return monthDay(Number(month), Number(date), context, year)
  }
  if (d1 && m1) return monthDay(indexIn(MONTHS, m1) + 1, Number(d1), context)
  if (d && m) return monthDay(indexIn(MONTHS, m) + 1, Number(d), context, y ?? y2)
  if (em && ed) return monthDay(indexIn(MONTHS, em) + 1, Number(ed), context, ey)
  if (oru && om) return monthDay(indexIn(MONTHS, om) + 1, ORDINAL(RU_ORDINALS, oru), context, oy)
  if (oen && oem) return monthDay(indexIn(MONTHS, oem) + 1, ORDINAL(EN_ORDINALS, oen), context, oey)
  if (rel) {
    const days = RELATIVE[rel] ?? 0
    return relative(days, days < 0 ? 'past' : role('ahead', context), context)
  }
  if (wd) return dayOfWeek(wd, (groups['turn'] ?? groups['after'] ?? '').replace(/^на /, ''), context)
  if (end) return endOf(end, context)
  if (span) return spanNamed(span, context)
  return counted(groups, context)
}

function counted(groups: Groups, context: Context): Named {
  const { ago, agon, agou, agohalf, unit, n, lead = '', term, tn, tunit, bare, bareu } = groups
  if (ago && agou) return inUnits(agohalf ?? agon, agou, -1, context)
  if (term && tunit) return inUnits(tn, tunit, 1, context, 'term')
  if (bare && bareu) return inUnits(bare, bareu, 1, context, 'term')
  if (unit) {
    const within = /^(?:в течени|within|inside|in the next|не поз|no later)/.test(lead)
    return inUnits(n ?? groups['nd'], unit, 1, context, within ? 'term' : role('ahead', context))
  }
  const nth = groups['nth'] ?? groups['nth2']
  if (nth === undefined) return { role: 'named' }
  const term1 = role('named', context)
  const { from } = context
  const ahead = context.towards === 'ahead' || term1 === 'term' || AHEAD.test(context.around)
  const day = from
    ? Array.from({ length: 62 }, (_, i) => addDays(from, ahead ? i : -i)).find(
        (one) => Number(one.slice(8)) === Number(nth),
      )
    : undefined
  return { role: term1, ...(day ? { day } : {}) }
}
