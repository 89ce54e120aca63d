// Which terms really run in a case: one line for each thing that happened, by the strongest rule that fits it.
//
// An extra deadline is an error like a missing one: a consumer's term shown to a trader frightens for nothing. So the
// gate comes first (country, consumer or business, what the trade gives, date of force), then one rule for a trigger.
import type { Clause } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { Day, Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Message } from '../../messages/message.ts'
import {
  claimReplyDeadline,
  contractLine,
  graceWindow,
  replyDeadline,
  replyTerms,
} from './deadlineContract.ts'
import { bankAnswered, metBy } from './deadlineMet.ts'
import { payTermFor } from './deadlinePay.ts'
import { requestDeadlines } from './deadlineRequest.ts'
import {
  DEADLINE_RULES,
  isCountable,
  isInForce,
  type DeadlineRule,
  type PenaltyBase,
  type TradeKind,
} from './deadlineRule.ts'
import { dueFor, ifLate, strictDue } from './deadlineTerm.ts'
import type { FoundDeadline } from './foundDeadline.ts'
import { calendarWarning } from '../days/calendarGround.ts'
import type { WorkingCalendar } from '../days/workingCalendar.ts'

/** Something that happened and may start a term: found in the facts, see deadlineTriggers.ts. */
export interface FoundTrigger {
  /** As in the rules: `claim.money`, `claim.information`, `thing.lost`, `service.withdrawn`, `data.request` … */
  readonly trigger: string
  readonly claims: readonly string[]
  /** The message or ledger entry that started it. */
  readonly where: string
  readonly day: Day
  readonly at: Instant
  readonly kind: TradeKind
  /** Sums that penalties are counted from, in major units; a sum that is not known is left out. */
  readonly base?: Readonly<Partial<Record<PenaltyBase, number>>>
  /** A last day that an authority or a bank named: it wins over the rule's own count. */
  readonly givenDate?: Day
  /** False when the claim has been found not due: then a reasoned answer meets the term, money is not owed. */
  readonly due?: boolean
}

export interface DeadlineInput {
  readonly jurisdiction: string
  readonly consumer: boolean
  readonly lang: Lang
  readonly timezone: string
  readonly currency: string
  readonly asOf: Instant
  readonly triggers: readonly FoundTrigger[]
  readonly clauses: readonly Clause[]
  readonly overages: readonly OverageFound[]
  readonly messages: readonly Message[]
  readonly ledger: readonly Entry[]
  readonly calendar: WorkingCalendar
}

const EVIDENCE_RANK: Readonly<Record<string, number>> = { V: 0, S: 1, M: 2 }
const SIDE_RANK: Readonly<Record<string, number>> = { business: 0, both: 1, client: 2, authority: 3 }

const strength = (rule: DeadlineRule): number[] => [
  rule.unverified ? 1 : 0,
  SIDE_RANK[rule.side] ?? 9,
  EVIDENCE_RANK[rule.evidence] ?? 9,
  rule.term.n,
]
const byStrength = (a: DeadlineRule, b: DeadlineRule): number => {
  const [left, right] = [strength(a), strength(b)]
  const at = left.findIndex((value, i) => value !== right[i])
  return at < 0 ? (a.id < b.id ? -1 : 1) : (left[at] ?? 0) - (right[at] ?? 0)
}

/** The strongest rule that gives a countable term for a trigger here and now; undefined when the law gives none. */
export function ruleFor(
  found: FoundTrigger,
  input: Pick<DeadlineInput, 'jurisdiction' | 'consumer'>,
  rules: readonly DeadlineRule[] = DEADLINE_RULES,
): DeadlineRule | undefined {
  const party = input.consumer ? 'consumer' : 'business'
  return rules
    .filter(
      (rule) =>
        rule.trigger.includes(found.trigger) &&
        (rule.jurisdiction === input.jurisdiction || rule.jurisdiction === 'ANY') &&
        (rule.counterparty === party || rule.counterparty === 'any') &&
        rule.kinds.includes(found.kind) &&
        isCountable(rule) &&
        isInForce(rule, found.day),
    )
    .toSorted(byStrength)[0]
}

const whoseOf = (rule: DeadlineRule): FoundDeadline['whose'] => (rule.side === 'client' ? 'client' : 'ours')

function lawLine(rule: DeadlineRule, found: FoundTrigger, input: DeadlineInput): FoundDeadline {
  const whose = whoseOf(rule)
  const term = { ...rule.term, dayType: rule.dayType, saturdayCounts: rule.saturdayCounts }
  const strict = strictDue(found.day, term, input.calendar)
  const asks = found.due === false && rule.asks !== 'none' ? 'answer' : rule.asks
  const met = metBy(asks, found.at, input)
  const late = ifLate(rule, found.base ?? {}, input.currency, found.day)
  return {
    rule: rule.id,
    what: rule.what[input.lang],
    from: found.day,
    due: dueFor(whose, term.n, strict, input.calendar),
    dueStrict: strict,
    dayType: rule.dayType,
    whose,
    source: rule.source,
    evidenceMark: rule.evidence,
    ...(rule.unverified ? { unverified: true } : {}),
    ...(met === undefined ? {} : { metBy: met }),
    ...(late === undefined ? {} : { ifLate: late }),
  }
}

/**
 * Claims under one rule are one term: counted from the first, and owed when any of them is. A last day that somebody named
 * is a term of its own: each dispute at a bank has one.
 */
function merged(input: DeadlineInput): { rule: DeadlineRule | undefined; found: FoundTrigger }[] {
  const byKey = new Map<string, { rule: DeadlineRule | undefined; found: FoundTrigger }>()
  for (const found of input.triggers) {
    if (found.at > input.asOf) continue
    const rule = ruleFor(found, input)
    const key = found.givenDate ? found.where : (rule?.id ?? found.trigger)
    const first = byKey.get(key)?.found
    const owed = first !== undefined && (first.due !== false || found.due !== false)
    byKey.set(key, { rule, found: first ? { ...first, due: owed } : found })
  }
  return [...byKey.values()]
}

/** A last day that a bank or an authority named itself: nobody counts it, and it belongs to no rule of law. */
function givenLine(found: FoundTrigger, due: Day, input: DeadlineInput): FoundDeadline {
  const met = bankAnswered(found.at, input)
  return {
    rule: 'contract',
    what: {
      ru: 'документы банку, срок назван в споре',
      en: 'documents to the bank, date given in the dispute',
    }[input.lang],
    from: found.day,
    due,
    dueStrict: due,
    dayType: 'calendar',
    whose: 'ours',
    source: found.where,
    ...(met === undefined ? {} : { metBy: met }),
  }
}

function payLine(found: FoundTrigger, input: DeadlineInput): FoundDeadline | undefined {
  const pay = payTermFor(found, input.clauses)
  if (!pay) return undefined
  const what = {
    refund: { ru: 'возврат денег', en: 'refund' },
    compensation: { ru: 'возмещение', en: 'compensation' },
    both: { ru: 'возврат или возмещение', en: 'refund or compensation' },
  }[pay.gives][input.lang]
  const met = metBy('payment', found.at, input)
  return contractLine(pay.clause, what, 'ours', found.day, pay.term, met, input)
}

/** Law and agreement may both set a term for the same money: the sooner binds; what they set for other acts stands. */
function linesOf(found: FoundTrigger, rule: DeadlineRule | undefined, input: DeadlineInput): FoundDeadline[] {
  if (found.givenDate !== undefined) return [givenLine(found, found.givenDate, input)]
  const [law, pay] = [rule && lawLine(rule, found, input), payLine(found, input)]
  if (!law || !pay) return [law ?? pay ?? []].flat()
  if (rule?.asks === 'answer' || rule?.asks === 'none') return [law, pay]
  return [pay.dueStrict < law.dueStrict ? pay : law]
}

/** One clause is one term, whatever it covers: the claim that pulled it first counts. */
const oncePerClause = (lines: readonly FoundDeadline[]): FoundDeadline[] =>
  lines.filter(
    (line, i) =>
      line.rule !== 'contract' ||
      lines.findIndex((l) => l.source === line.source && l.rule === line.rule) === i,
  )

/** Terms that a claim started; a money claim between firms is answered by the agreement's own term where it has one. */
function claimDeadlines(input: DeadlineInput): FoundDeadline[] {
  const ownTerm = replyTerms(input.clauses).find((term) => term.forClaims)
  const lines = merged(input).flatMap(({ rule, found }) => {
    if (found.trigger === 'claim.money' && !input.consumer && ownTerm)
      return [claimReplyDeadline(ownTerm, found.at, input)]
    return linesOf(found, rule, input)
  })
  return oncePerClause(lines)
}

/**
 * Every term that runs, or has run and was met, in the case: by law, by the agreement, by a notice; soonest first.
 *
 * `triggers` oldest first: two claims under one rule are one term, counted from the first. A rule's own mark of trust is
 * passed on (`evidenceMark`, `unverified`), because a reader plans by these dates.
 */
export function deadlinesOf(input: DeadlineInput): FoundDeadline[] {
  const replies = replyTerms(input.clauses).filter((term) => !term.forClaims)
  return [
    ...claimDeadlines(input),
    ...requestDeadlines(input),
    ...replies.flatMap((term) => replyDeadline(term, input)),
    ...input.overages.flatMap((overage) => graceWindow(overage, input)),
  ]
    .map((line) => withWarning(line, input))
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
}

function withWarning(line: FoundDeadline, { calendar, lang }: DeadlineInput): FoundDeadline {
  const warning = calendarWarning(line, (year) => calendar.groundOf(year))
  return warning ? { ...line, warning: warning[lang] } : line
}
