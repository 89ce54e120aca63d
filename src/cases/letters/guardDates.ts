// Guard G6: a date or a term in a letter comes from the papers, the agreement or the rules, never from the writer's head.
import { excessOf } from '../../agreements/overage.ts'
import { addDays, dayOf, type Day } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import { quantity } from '../../basics/words.ts'
import type { DraftWord } from '../../signals/draft.ts'
import type { PreparedRecord } from './guardRecord.ts'
import type { GuardContext, GuardedText, GuardFinding } from './guards.ts'

/** Every day that the facts, the limits or the rules know. */
export function daysKnown({ facts, deadlines, overages, givenOn = [] }: GuardContext): Set<Day> {
  const at = (instant: number): Day => dayOf(instant, facts.timezone)
  const days = [
    at(facts.asOf),
    ...givenOn,
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
export function termsKnown({
  facts,
  deadlines,
  overages,
}: Pick<GuardContext, 'facts' | 'deadlines' | 'overages'>): Set<number> {
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

/** Words that a letter takes from the record as they stand: what its papers are called, how much went over a limit. */
export const namedInRecord = ({ facts, overages }: Pick<GuardContext, 'facts' | 'overages'>): string[] => [
  ...new Set([
    ...facts.ledger.flatMap(({ doc }) => (doc ? [doc] : [])),
    ...overages.flatMap((one) =>
      [one.actual, one.limit, excessOf(one)].map((amount) => quantity(amount, one.unit, facts.lang)),
    ),
  ]),
]

/** Does this place lie inside such words? */
const isNamed = (text: string, { start, end }: Span, named: readonly string[]): boolean =>
  named.some((words) => text.slice(Math.max(0, end - words.length), start + words.length).includes(words))

/** A day of the week may be the next one or, outside of a promise, the last one. */
const mayBe = ({ rule }: DraftWord, day: Day): readonly Day[] =>
  rule === 'term' ? [day] : [day, addDays(day, -7)]

function isKnown(word: DraftWord, written: string, { days, terms }: PreparedRecord): boolean {
  const { day } = word
  if (word.days !== undefined && terms.has(word.days)) return true
  if (day === undefined) return false
  if (/\d{4}/u.test(written)) return days.has(day)
  // Without a year a date is a day of any year.
  const tails = /\d/u.test(written) && word.days === undefined ? [...days].map((known) => known.slice(5)) : []
  return tails.includes(day.slice(5)) || mayBe(word, day).some((one) => days.has(one))
}

export function knownDates({ own, words, record }: GuardedText): GuardFinding[] {
  return words
    .filter((word) => word.guard === 'G6' && !isKnown(word, own.slice(word.start, word.end), record))
    .filter((word) => !isNamed(own, word, record.named))
    .map(({ start, end }) => ({ guard: 'G6', span: { start, end }, why: WHY }))
}

const WHY = {
  ru: `Этой даты или срока нет ни в договоре, ни в правилах, ни в документах: проверьте, откуда она.`,
  en: 'This date or term is in no clause, rule or paper of the case: check where it comes from.',
}
