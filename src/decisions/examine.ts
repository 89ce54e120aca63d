// The main job: from the papers of a case to what the desk answers. A composition of rules that live in their own rooms;
// nothing is decided here.
import { liveVoidTerms } from '../cases/voidTerms.ts'
import { triggersOf } from '../cases/deadlines/deadlineTriggers.ts'
import { deadlinesOf, type FoundTrigger } from '../cases/deadlines/deadline.ts'
import type { FoundDeadline } from '../cases/deadlines/foundDeadline.ts'
import type { JudgedClaim } from '../cases/verdict.ts'
import { isConsumer, type CaseFacts, type Problem } from '../cases/caseFacts.ts'
import type { ClaimDecision, DecidedClaim } from '../cases/claims/claimShapes.ts'
import { countingClaims, decisionsInLetters, decidedClaims } from '../cases/claims/decidedClaims.ts'
import { concernOf } from '../cases/concern.ts'
import { letters } from '../cases/letters/letters.ts'
import { dayIn, firstRaised, isNoteOfOurs, ownTexts, raisedTexts, type Matter } from '../cases/matter.ts'
import { natureOf, speaksOfLeaving } from '../cases/nature.ts'
import { ourPart } from '../cases/ourPart.ts'
import { safetyOf } from '../cases/safety/safetyOf.ts'
import { threadOf } from '../cases/threadSignals.ts'
import { currencyOf } from '../cases/verdicts/judgement.ts'
import { judgeClaims } from '../cases/verdicts/judge.ts'
import { watchedDeadlines, type WatchedDay } from '../cases/days/watchedDays.ts'
import { workingCalendarOf, type WorkingCalendar } from '../cases/days/workingCalendar.ts'
import { measuresOf } from '../agreements/measures.ts'
import type { Day } from '../basics/instant.ts'
import { quoteOf } from '../basics/span.ts'
import { screen } from '../clients/screening.ts'
import { overagesIn } from '../ledger/overages.ts'
import { reconcile } from '../ledger/reconcile.ts'
import { NO_EXCEPTIONS, withoutDismissed, type Exceptions } from '../signals/exceptions.ts'
import type { Signal } from '../signals/label.ts'
import type { ReadMessage } from '../signals/markedLabel.ts'
import { read } from '../signals/read.ts'
import { advise } from './advise.ts'
import { costToServe } from './costToServe.ts'
import type { Examination } from './examination.ts'
import { tomorrowSentence } from './tomorrow.ts'

/** What an examination needs beside the facts: which days are worked where the case lives, which marks were taken off. */
export interface Means {
  readonly calendar: WorkingCalendar
  readonly exceptions?: Exceptions
  /** What people decided about claims, in the order of the log: it counts in place of the proposals. */
  readonly decisions?: readonly ClaimDecision[]
  /** Days that we named ourselves, or that an authority gave us. */
  readonly watched?: readonly WatchedDay[]
  /** Minutes of work noted beside those that the facts name. */
  readonly minutes?: number
}

/** An examination with what it was drawn from: for the desk, which shows proposals beside decisions. */
export interface ExaminedCase {
  readonly examination: Examination
  readonly matter: Matter
  readonly claims: readonly DecidedClaim[]
}

/**
 * Examines a case. The same facts give the same answer, byte for byte: no clock, no chance, no answers read from the facts.
 * `problems` are what could not be read; they are passed on. Amounts of the answer are major units.
 */
export const examine = (given: CaseFacts, problems: readonly Problem[], means: Means): Examination =>
  examineCase(given, problems, means).examination

/** As `examine`, with the claims as people decided them and everything that the claims were judged against. */
export function examineCase(given: CaseFacts, problems: readonly Problem[], means: Means): ExaminedCase {
  const facts = knownBy(given)
  const matter = matterOf(facts, means)
  const judged = judgeClaims(matter)
  const decisions = means.decisions ?? []
  const proposed = judged.claims.map(({ nature: _nature, ...claim }) => claim)
  const claims = countingClaims(proposed, decisions)
  const ours = ourPart(matter, claims)
  const thread = threadOf(matter, claims)
  const concern = concernOf(matter, claims)
  const screening = screeningOf(facts)
  const economics = economicsOf(matter, means)
  const deadlines = datesOf(matter, claims, means)
  const advice = advise(matter, { screening, claims, thread, concern, economics, ours })
  const messages = readMessages(facts, matter.signals)
  const drafted = letters({
    facts,
    claims,
    overages: matter.overages,
    deadlines,
    concern,
    ours,
    decision: advice.decision,
    reconciliation: matter.reconciliation,
    measures: matter.measures,
    signals: messages,
    thread,
    decided: decisionsInLetters(proposed, decisions),
    lang: facts.lang,
    asOf: facts.asOf,
  })
  const answer = {
    schema: 'exhale.examination/1' as const,
    case: facts.id,
    lang: facts.lang,
    jurisdiction: facts.jurisdiction,
    consumer: matter.consumer,
    asOf: new Date(facts.asOf).toISOString(),
    safety: safetyOf(matter),
    ours,
    inquiry: screening,
    messages,
    thread,
    overages: matter.overages.map((overage) => ({ ...overage })),
    reconciliation: matter.reconciliation,
    measures: [...matter.measures],
    claims,
    notices: judged.notices.map((claim) => ({ id: claim.id, text: claim.text })),
    deadlines,
    concern,
    economics,
    advice,
    problems: [...problems],
    letters: drafted,
  }
  return {
    examination: { ...answer, tomorrow: tomorrowSentence({ ...answer, facts }, facts.lang) },
    matter,
    claims: decidedClaims(proposed, decisions, { matter, thread }),
  }
}

/** Terms of rules and agreement, and the days that somebody watches, by their dates. */
function datesOf(matter: Matter, claims: readonly JudgedClaim[], means: Means): FoundDeadline[] {
  const { facts } = matter
  const byRules = deadlinesOf({
    jurisdiction: facts.jurisdiction,
    consumer: matter.consumer,
    lang: facts.lang,
    timezone: facts.timezone,
    currency: currencyOf(matter),
    asOf: facts.asOf,
    triggers: triggersOf(facts).map((trigger) => withDue(trigger, claims)),
    clauses: facts.agreement?.clauses ?? [],
    overages: matter.overages,
    messages: facts.messages,
    ledger: facts.ledger,
    calendar: means.calendar,
  })
  const watched = watchedDeadlines(means.watched ?? [], facts, facts.lang)
  if (watched.length === 0) return byRules
  return [...byRules, ...watched].toSorted((one, other) => one.due.localeCompare(other.due))
}

/** What the case costs to serve, with the minutes that were noted in it. */
function economicsOf(matter: Matter, { minutes = 0 }: Means): Examination['economics'] {
  const { economics, lang } = matter.facts
  if (!economics) return null
  const worked =
    minutes > 0 ? { ...economics, staffMinutes: (economics.staffMinutes ?? 0) + minutes } : economics
  return costToServe(worked, { lang, currency: currencyOf(matter) })
}

/** What had happened by the instant of the examination: later facts, and claims raised only in them, are not known yet. */
function knownBy(facts: CaseFacts): CaseFacts {
  const { asOf } = facts
  const messages = facts.messages.filter((m) => m.at <= asOf)
  const ledger = facts.ledger.filter((e) => e.at <= asOf)
  if (messages.length === facts.messages.length && ledger.length === facts.ledger.length) return facts
  const later = new Set(
    [...facts.messages, ...facts.ledger].filter((fact) => fact.at > asOf).map((fact) => fact.id),
  )
  const claims = facts.claims.filter((c) => !c.raisedIn?.length || c.raisedIn.some((id) => !later.has(id)))
  return { ...facts, messages, ledger, claims }
}

/** Everything that a claim is judged against, read once. Without a calendar that of the law alone counts. */
export function matterOf(
  facts: CaseFacts,
  { exceptions = NO_EXCEPTIONS, calendar }: Partial<Pick<Means, 'calendar' | 'exceptions'>> = {},
): Matter {
  const consumer = isConsumer(facts.parties)
  const moment = { asOf: facts.asOf, zone: facts.timezone }
  const withdrawnOn = withdrawalDay(facts)
  return {
    facts,
    consumer,
    lang: facts.lang,
    exceptions,
    signals: signalsOf(facts, exceptions),
    reconciliation: reconcile(facts.ledger, { zone: facts.timezone, lang: facts.lang, until: facts.asOf }),
    overages: facts.agreement
      ? overagesIn(facts.agreement, facts.ledger, facts.messages, { ...moment, consumer })
      : [],
    measures: facts.agreement
      ? measuresOf(facts.agreement, facts.ledger, {
          ...moment,
          lang: facts.lang,
          ...(withdrawnOn ? { withdrawnOn } : {}),
        })
      : [],
    voidTerms: liveVoidTerms(facts, consumer),
    calendar: calendar ?? workingCalendarOf(facts.jurisdiction, facts.country),
  }
}

/**
 * The day on which the client left, when a claim says so: it ends the paid term. A bare demand for a refund counts only
 * where its own words speak of leaving or of a promised money-back.
 */
function withdrawalDay(facts: CaseFacts): Day | null {
  const days = facts.claims
    .filter((claim) => {
      const nature = natureOf(claim, ownTexts(facts, claim))
      if (nature === 'unused_part' || nature === 'withdrawal') return true
      const said = [claim.text, ...raisedTexts(facts, claim)].join(' ')
      return (nature === 'refund' || nature === 'deposit') && speaksOfLeaving(said)
    })
    .flatMap((claim) => firstRaised(facts, claim) ?? [])
    .map((raised) => dayIn(facts, raised.at))
  return days.toSorted()[0] ?? null
}

/** Labels of every inbound message and of the inquiry; a note of a call is our words, so only what it quotes is read. */
function signalsOf(facts: CaseFacts, exceptions: Exceptions): Map<string, readonly Signal[]> {
  const signals = new Map<string, readonly Signal[]>()
  const standing = (text: string, id: string) => withoutDismissed(read(text), text, exceptions, id)
  if (facts.inquiry) signals.set('inquiry', standing(facts.inquiry.text, 'inquiry'))
  for (const message of facts.messages) {
    if (message.direction !== 'in') continue
    signals.set(message.id, standing(message.text, message.id))
  }
  return signals
}

/** The labels as reported: a note of ours is not the client's words and carries none. */
function readMessages(facts: CaseFacts, signals: ReadonlyMap<string, readonly Signal[]>): ReadMessage[] {
  const texts = [
    ...(facts.inquiry
      ? [{ id: 'inquiry', text: facts.inquiry.text, channel: facts.inquiry.channel ?? '' }]
      : []),
    ...facts.messages.filter((m) => m.direction === 'in'),
  ]
  return texts.map((message) => ({
    id: message.id,
    labels: isNoteOfOurs(message)
      ? []
      : (signals.get(message.id) ?? []).map((s) => ({
          label: s.label,
          start: s.start,
          end: s.end,
          quote: quoteOf(message.text, s),
          confidence: s.confidence,
          tier: s.tier,
          why: s.why,
        })),
  }))
}

function screeningOf(facts: CaseFacts): Examination['inquiry'] {
  if (!facts.inquiry) return null
  return screen(facts.inquiry.text, {
    history: facts.inquiry.history ?? [],
    publicContractWithConsumer: facts.parties.business.regime === 'b2c' && isConsumer(facts.parties),
    lang: facts.lang,
    day: dayIn(facts, facts.inquiry.at),
  })
}

/** A term whose claim came to nothing is met by a reasoned answer, not by money. */
function withDue(trigger: FoundTrigger, all: readonly JudgedClaim[]): FoundTrigger {
  const claims = all.filter((claim) => trigger.claims.includes(claim.id))
  if (claims.length === 0) return trigger
  return {
    ...trigger,
    due: claims.some(
      (c) => c.verdict === 'our_fault' || c.verdict === 'entitled' || c.verdict === 'undecided',
    ),
  }
}
