// What of a person's records may go now, what stays, until when and why. Pure: records, rules, choices and the instant in,
// the plan out. The desk shows it before anybody confirms, the erasure does exactly it, the letter says it in words.
import type { Choices, RetentionKind, RetentionRule } from './terms.ts'
import { after, endOfYear, ruleOf, termOf } from './terms.ts'

/** The grounds on which something is erased, named in the log. */
export const ERASURE_GROUNDS = ['request', 'consent_withdrawn', 'term_ended', 'unlawful'] as const
export type ErasureGround = (typeof ERASURE_GROUNDS)[number]

/** One entry of the log that is about the person and can still be opened. */
export interface KeptEntry {
  readonly entry: number
  /** The table of its fact. */
  readonly record: string
  /** The kind of an act, a letter or a counter entry; empty for the rest. */
  readonly kind: string
  readonly case: string | null
  readonly at: number
}

export interface KeptCase {
  readonly id: string
  readonly title: string
  readonly jurisdiction: string
  readonly lang: 'ru' | 'en'
  readonly demo: boolean
  readonly closedAt: number | null
}

export interface Subject {
  readonly cases: readonly KeptCase[]
  readonly entries: readonly KeptEntry[]
  /** Legal holds that stand. */
  readonly holds: number
}

/** Why a part stays: a hold, a matter that is still open, or a term that runs until an instant. */
export interface Stay {
  readonly reason: 'hold' | 'open' | 'term'
  readonly rule: RetentionRule | null
  /** Null while the end is not known. */
  readonly until: number | null
  readonly entries: readonly number[]
}

export interface ErasurePlan {
  readonly goes: readonly number[]
  readonly stays: readonly Stay[]
  /** Stays that only the owner's own decision keeps: a shorter term may be chosen for them. */
  readonly mayShorten: boolean
}

export interface Asked {
  readonly ground: ErasureGround
  /** The owner gives up terms that no law asks for. */
  readonly shorten: boolean
}
export interface Law {
  readonly choices: Choices
  readonly now: number
}

/** Acts of this kind prove money or goods; a kind that we do not know is taken for one, because a law may ask for it. */
const NO_ACCOUNT = new Set(['incident', 'dispute', 'page_snapshot', 'lookup', 'notice', 'quality'])
/** Sheets of acts, and what was billed. */
const ACCOUNTS = new Set(['ledger_sheet', 'invoice_line'])
/** Facts that show that somebody became a client. */
const OF_CLIENTS = new Set([
  'agreement_version',
  'clause',
  'ledger_entry',
  'economics',
  'claim',
  'counter_entry',
  'representative',
  'acceptance',
  'agreement_end',
  'threshold_crossing',
  'overage_notice',
  'notice_choice',
  'one_off',
  'loss_claim',
  'claim_decision',
  'concession',
])

function kindOf(entry: KeptEntry, ofCase: readonly KeptEntry[]): RetentionKind {
  if (entry.record === 'counter_entry') return entry.kind === 'incident' ? 'incident' : 'accounting'
  if (ACCOUNTS.has(entry.record)) return 'accounting'
  if (entry.record === 'ledger_entry' && !NO_ACCOUNT.has(entry.kind)) return 'accounting'
  if (ofCase.some(({ record }) => OF_CLIENTS.has(record))) return 'dispute'
  return ofCase.some(({ record, kind }) => record === 'letter' && kind === 'decline') ? 'decline' : 'prospect'
}

/** What people said or did, as against what we noted about it. */
const WORDS = new Set([
  'message',
  'letter_sending',
  'client_letter_sending',
  'ledger_entry',
  'counter_entry',
  'inquiry',
  'acceptance',
  'page_visit',
  'notice_choice',
  'loss_claim',
  'contribution_answer',
  'second_look',
])

interface Kept {
  readonly entry: KeptEntry
  readonly kind: RetentionKind
  readonly rule: RetentionRule
  readonly until: number | null
}

function startOf(
  rule: RetentionRule,
  entry: KeptEntry,
  file: KeptCase,
  ofCase: readonly KeptEntry[],
): number | null {
  if (rule.from === 'end_of_year') return endOfYear(entry.at)
  if (rule.from === 'closed') return file.closedAt
  const isCounted = ({ record, kind }: KeptEntry): boolean =>
    rule.from === 'last_incident' ? kind === 'incident' : WORDS.has(record)
  const counted = ofCase.filter(isCounted)
  return Math.max(...(counted.length > 0 ? counted : ofCase).map(({ at }) => at))
}

const isLater = (a: number | null, b: number | null): boolean => b !== null && (a === null || a > b)

/** The rule and the end of keeping of each entry of a case; the document that opened it stays as long as any other. */
function keptOf(file: KeptCase, ofCase: readonly KeptEntry[], { choices, now }: Law): Kept[] {
  const kept = ofCase.map((entry): Kept => {
    const kind = kindOf(entry, ofCase)
    const rule = ruleOf(kind, file.jurisdiction, now)
    const from = startOf(rule, entry, file, ofCase)
    return { entry, kind, rule, until: from === null ? null : after(from, termOf(rule, choices)) }
  })
  const longest = kept.reduce<Kept | null>(
    (most, one) => (most === null || isLater(one.until, most.until) ? one : most),
    null,
  )
  return kept.map((one) =>
    one.entry.record === 'case_file' && longest ? { ...longest, entry: one.entry } : one,
  )
}

const isOver = ({ until }: Kept, now: number): boolean => until !== null && until <= now

/** May this one go before its term is over? Never against a law, never out of a matter that is still open. */
const isGivenUp = ({ rule, until }: Kept, { ground, shorten }: Asked): boolean =>
  shorten && ground !== 'term_ended' && rule.binding !== 'law' && until !== null

function grouped(kept: readonly Kept[]): Stay[] {
  const groups = new Map<string, Kept[]>()
  for (const one of kept) {
    const key = `${one.rule.id} ${one.until}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((of) => {
    const [first] = of
    if (!first) return []
    const { rule, until } = first
    const reason = until === null ? ('open' as const) : ('term' as const)
    return [{ reason, rule, until, entries: of.map((one) => one.entry.entry) }]
  })
}

const allKept = (subject: Subject, law: Law): Kept[] =>
  subject.cases
    .filter(({ demo }) => !demo)
    .flatMap((file) =>
      keptOf(
        file,
        subject.entries.filter((entry) => entry.case === file.id),
        law,
      ),
    )

/** What may go now and what stays. A hold keeps everything; an invented example has no terms. */
export function planErasure(subject: Subject, asked: Asked, law: Law): ErasurePlan {
  const all = subject.entries.map(({ entry }) => entry)
  if (subject.holds > 0 && all.length > 0)
    return { goes: [], stays: [{ reason: 'hold', rule: null, until: null, entries: all }], mayShorten: false }
  const staying = allKept(subject, law).filter((one) => !isOver(one, law.now) && !isGivenUp(one, asked))
  const remains = new Set(staying.map(({ entry }) => entry.entry))
  // What belongs to no case (holds and their lifting) goes with the last of the rest.
  const goes = subject.entries
    .filter((entry) => !remains.has(entry.entry) && (entry.case !== null || remains.size === 0))
    .map(({ entry }) => entry)
  const mayShorten = !asked.shorten && staying.some((one) => isGivenUp(one, { ...asked, shorten: true }))
  return { goes, stays: grouped(staying), mayShorten }
}

/** Records whose term is over: what may go without anybody having asked. */
export interface Due {
  readonly kind: RetentionKind
  readonly entries: readonly number[]
  readonly since: number
}

/** What of a person's records is past its term, by kind; nothing while a hold stands, and nothing of invented examples. */
export function dueOf(subject: Subject, law: Law): Due[] {
  if (subject.holds > 0) return []
  const groups = new Map<RetentionKind, Kept[]>()
  for (const one of allKept(subject, law))
    if (isOver(one, law.now)) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one])
  return [...groups].map(([kind, of]) => ({
    kind,
    entries: of.map(({ entry }) => entry.entry),
    since: Math.max(...of.map(({ until }) => until ?? 0)),
  }))
}

/** Entries as ranges, both ends included, in rising order. */
export function rangesOf(entries: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const entry of [...entries].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && entry <= last[1] + 1) last[1] = entry
    else ranges.push([entry, entry])
  }
  return ranges
}
