// Guard G6: a date or a term in a letter comes from the papers, the agreement or the rules, never from the writer's head.
import { dayOf, isDay, type Day } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import type { GuardContext, GuardedText, GuardFinding } from './guards.ts'

const MONTHS_RU = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
)
const MONTHS_EN =
  'january february march april may june july august september october november december'.split(' ')
const DATE =
  /(?<![\d.])(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{4})(?!\d)|(?<![\d.])(\d{1,2})\s(\p{L}{3,9})(?:\s(\d{4}))?/gu
const TERM =
  /(?<![\d.,])(\d{1,3})[\s-](?:календарн\p{L}+\s|рабоч\p{L}+\s|calendar\s|working\s|business\s)?(?:дн\p{L}{1,3}|день|day|days)(?!\p{L})/giu

/** The day that a match names; without a year it is a day of any year. Null when it is no date. */
function dayIn(match: RegExpMatchArray): { day: Day; anyYear: boolean } | null {
  const [, y1, m1, d1, d2, m2, y2, d3, word, y3] = match
  if (y1) return checked(`${y1}-${m1}-${d1}`)
  if (y2) return checked(`${y2}-${m2}-${String(d2).padStart(2, '0')}`)
  const name = (word ?? '').toLowerCase()
  const month = Math.max(MONTHS_RU.indexOf(name), MONTHS_EN.indexOf(name)) + 1
  if (month === 0) return null
  const tail = `${String(month).padStart(2, '0')}-${String(d3).padStart(2, '0')}`
  const found = checked(`${y3 ?? '2024'}-${tail}`)
  return found && { day: found.day, anyYear: y3 === undefined }
}
const checked = (day: string): { day: Day; anyYear: boolean } | null =>
  isDay(day) ? { day, anyYear: false } : null

/** Every day that the facts, the limits or the rules know. */
function daysKnown({ facts, deadlines, overages }: GuardContext): Set<Day> {
  const at = (instant: number): Day => dayOf(instant, facts.timezone)
  const days = [
    at(facts.asOf),
    ...(facts.inquiry ? [at(facts.inquiry.at)] : []),
    ...facts.messages.map((message) => at(message.at)),
    ...facts.ledger.flatMap((entry) => [
      at(entry.at),
      ...[entry.from, entry.to, entry.endsAt].map((d) => d?.slice(0, 10) ?? ''),
    ]),
    ...deadlines.flatMap((deadline) => [deadline.from, deadline.due, deadline.dueStrict]),
    ...overages.flatMap((one) =>
      [one.since, one.graceUntil, one.billFrom, one.billTo].map((day) => day ?? ''),
    ),
    facts.agreement?.acceptedAt?.slice(0, 10) ?? '',
    ...(facts.agreement?.clauses ?? []).map((clause) =>
      typeof clause.limit?.value === 'string' ? clause.limit.value : '',
    ),
  ]
  return new Set(days)
}

/** Terms in days that a clause, a rule or a running bill gives. */
function termsKnown({ facts, deadlines, overages }: GuardContext): Set<number> {
  const clauses = (facts.agreement?.clauses ?? []).flatMap((clause) => [
    clause.limit?.value,
    clause.limit?.graceDays,
    clause.limit?.termDays,
  ])
  const rules = deadlines.map((deadline) =>
    Math.round((Date.parse(deadline.due) - Date.parse(deadline.from)) / 86_400_000),
  )
  return new Set(
    [...clauses, ...rules, ...overages.map((one) => one.days)].filter((n) => typeof n === 'number'),
  )
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})

export function knownDates({ own }: GuardedText, context: GuardContext): GuardFinding[] {
  const known = daysKnown(context)
  const tails = new Set([...known].map((day) => day.slice(5)))
  const strange = [...own.matchAll(DATE)].filter((match) => {
    const found = dayIn(match)
    return found !== null && !(found.anyYear ? tails.has(found.day.slice(5)) : known.has(found.day))
  })
  const terms = termsKnown(context)
  const invented = [...own.matchAll(TERM)].filter((match) => !terms.has(Number(match[1])))
  return [...strange, ...invented].map((match) => ({ guard: 'G6', span: spanOf(match), why: WHY }))
}

const WHY = {
  ru: `Этой даты или срока нет ни в договоре, ни в правилах, ни в документах: проверьте, откуда она.`,
  en: 'This date or term is in no clause, rule or paper of the case: check where it comes from.',
}
