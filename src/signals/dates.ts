// Dates and terms as people write them: «до пятницы», «14 февраля», «позавчера», "by Friday", "two weeks ago", "within 3 days".
import { addDays, type Day, type Instant, readInstant, startOfDay } from '../basics/instant.ts'
import type { Span } from '../basics/span.ts'
import { CLOCK, DATE_FORMS, isTerm } from './facts/dateForms.ts'
import { countOf, type Groups, type NamedDate, named, pad, type Towards } from './facts/namedDate.ts'
import { folded } from './facts/spelled.ts'
import { rememberedTexts } from './rememberedTexts.ts'

/** Longer texts are read up to here. */
const MOST_READ = 200_000

/**
 * Dates and terms of a text in order. With `from`, the day on which it was written, dates without a year, days of the
 * week and relative terms get their `day`. Has no errors; an impossible date is found without a day.
 */
export const datesIn = (text: string, from?: Day, towards: Towards = 'ahead'): readonly NamedDate[] => {
  const known = datesByDay(text)
  const asked = `${from ?? ''} ${towards}`
  const before = known.get(asked)
  if (before) return before
  const found = datesOf(text, from, towards)
  known.set(asked, found)
  return found
}
const datesByDay = rememberedTexts((): Map<string, readonly NamedDate[]> => new Map())

function datesOf(text: string, from: Day | undefined, towards: Towards): readonly NamedDate[] {
  const words = folded(text.slice(0, MOST_READ))
  const taken: NamedDate[] = []
  const covered = new Uint8Array(words.length)
  for (const form of DATE_FORMS)
    for (const hit of words.matchAll(form)) {
      const [start, end] = [hit.index, hit.index + hit[0].trimEnd().length]
      if (covered[start] === 1 || covered[end - 1] === 1 || isNoDate(hit, words, towards)) continue
      covered.fill(1, start, end)
      const before = words.slice(Math.max(0, start - 48), start)
      const around = sentenceOf(words, start, end)
      taken.push({ start, end, ...named(hit.groups ?? {}, { from, towards, before, around }) })
    }
  const sorted = withClocks(words, taken, covered, from).sort((a, b) => a.start - b.start)
  return sorted.flatMap((date, at) => joined(words, sorted[at - 1], date, sorted[at + 1]))
}

/** "Monday 9 March" is one date: the day of the week goes into the date beside it. */
function joined(
  words: string,
  before: NamedDate | undefined,
  date: NamedDate,
  next: NamedDate | undefined,
): NamedDate[] {
  const between = (a: NamedDate, b: NamedDate): boolean =>
    /^[ ,(]{1,3}(?:the )?$/.test(words.slice(a.end, b.start))
  const isWeekday = (one: NamedDate): boolean =>
    /^[a-zа-я]+$/.test(words.slice(one.start, one.end)) && one.inDays === undefined
  const isDate = (one: NamedDate): boolean => /^\d/.test(words.slice(one.start, one.end))
  if (next && isWeekday(date) && isDate(next) && between(date, next)) return []
  if (!before || !isDate(date) || !isWeekday(before) || !between(before, date)) return [date]
  return [{ ...date, start: before.start, role: before.role === 'named' ? date.role : before.role }]
}

/** "may" the verb, "second" the rank, «сен» in a name, "sun" in the sky, "mar" alone: words that only look like dates. */
function isNoDate(hit: RegExpExecArray, words: string, towards: Towards): boolean {
  const groups = hit.groups ?? {}
  const date = groups['d'] ?? groups['ed'] ?? groups['nth']
  if (date !== undefined && (Number(date) < 1 || Number(date) > 31)) return true
  const { wd, unit, lead, end, bare } = groups
  if (wd && /^(?:sun|sat|mon|fri|wed|tue|thu|tues|thurs|weds)$/.test(wd))
    return (
      !/(?:on|by|until|last|next|this|since|before|till) $/.test(
        words.slice(Math.max(0, hit.index - 7), hit.index),
      ) && !groups['turn']
    )
  if (wd && /^среда?$/.test(wd) && !/сред[уы]/.test(wd))
    return !/(?:^|[^а-я])(?:это|эта|была|будет|в) $/.test(words.slice(Math.max(0, hit.index - 8), hit.index))
  if (wd === 'среде') return !/(?:к|по) $/.test(words.slice(Math.max(0, hit.index - 3), hit.index))
  // «За 11 дней» in an account of events is how long something took.
  if (unit && lead === 'за' && towards === 'nearest') return true
  if (unit && (lead === 'in' || lead === 'за' || lead === 'after') && groups['n'] === undefined) return true
  if (
    unit &&
    lead === 'in' &&
    /^(?:in (?:a|the) (?:day|year|month|week)s?)$/.test(hit[0]) &&
    /^ (?:of|or) /.test(words.slice(hit.index + hit[0].length, hit.index + hit[0].length + 4))
  )
    return true
  if (end && /^(?:обеда|вечера|утра|закрытия|lunch(?:time)?)$/.test(end))
    return (
      !isTerm(words.slice(Math.max(0, hit.index - 48), hit.index)) ||
      /\d (?:час\S* )?$/.test(words.slice(Math.max(0, hit.index - 10), hit.index))
    )
  return bare !== undefined && countOf(bare) === null
}

const sentenceOf = (words: string, start: number, end: number): string => {
  const before = words.slice(Math.max(0, start - 160), start)
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('\n'),
  )
  const after = /^[^.!?\n]{0,120}/.exec(words.slice(end, end + 120))?.[0] ?? ''
  return `${before.slice(cut + 1)}${words.slice(start, end)}${after}`
}

/** Times of day: beside a date they belong to it, alone after a word of term they are a term of the same day. */
function withClocks(
  words: string,
  dates: readonly NamedDate[],
  covered: Uint8Array,
  from: Day | undefined,
): NamedDate[] {
  const result = [...dates]
  for (const hit of words.matchAll(CLOCK)) {
    const [start, end] = [hit.index, hit.index + hit[0].length]
    const clock = clockOf(hit.groups ?? {})
    if (clock === null || covered[start] === 1) continue
    const beside = result.findIndex((date) => isBeside(words, date, start, end))
    const found = result[beside]
    const term = isTerm(words.slice(Math.max(0, start - 48), start))
    if (found) {
      const whole = { start: Math.min(found.start, start), end: Math.max(found.end, end) }
      result[beside] = {
        ...found,
        ...whole,
        clock,
        role: term && found.role !== 'past' ? 'term' : found.role,
      }
      covered.fill(1, whole.start, whole.end)
    } else if (term && covered[start] !== 1) {
      covered.fill(1, start, end)
      result.push({ start, end, inDays: 0, role: 'term', clock, ...(from ? { day: from } : {}) })
    }
  }
  return result
}
const isBeside = (words: string, date: Span, start: number, end: number): boolean => {
  const between = end <= date.start ? words.slice(end, date.start) : words.slice(date.end, start)
  return (
    between.length <= 12 &&
    /^[ ,(]*(?:в|к|до|at|by|on|from|с|утром|днем|вечером|around|около)?[ ,]*(?:the )?$/.test(between)
  )
}
function clockOf({ h, mi, ap, h2, ap2, h3, part, h4, part2, h5, named: word }: Groups): string | null {
  if (word) return /полун|midnight/.test(word) ? '23:59' : '12:00'
  const hour = Number(h ?? h2 ?? h3 ?? h4 ?? h5)
  const half =
    ap ?? ap2 ?? (part ?? part2 ?? '').replace(/^(?:вечера|дня)$/, 'p').replace(/^(?:утра|ночи)$/, 'a')
  const full = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  return full > 23 ? null : `${pad(full)}:${mi ?? '00'}`
}

/** A term by which something is asked for or promised, as the instant at which it ends. */
export interface Term extends Span {
  readonly due: Instant
  readonly day: Day
}

/**
 * Terms of a message as instants: «до пятницы» ends with that Friday, "by 5pm" at five, "within 24 hours" a day after the message.
 * `sent` is the message's instant, `day` its calendar day where the organisation lives, `zone` that place.
 */
export function termsIn(
  text: string,
  sent: { readonly at: Instant; readonly day: Day; readonly zone: string },
): readonly Term[] {
  return datesIn(text, sent.day).flatMap((date): Term[] => {
    if (date.role !== 'term' || !date.day || date.day < sent.day) return []
    if (date.inHours !== undefined && date.clock === undefined) {
      return [{ start: date.start, end: date.end, day: date.day, due: sent.at + date.inHours * 3_600_000 }]
    }
    const due = date.clock
      ? (readInstant(`${date.day}T${date.clock}`, sent.zone) ?? 0)
      : startOfDay(addDays(date.day, 1), sent.zone) - 1
    return [{ start: date.start, end: date.end, day: date.day, due }]
  })
}
