// Our own text read before a client reads it: what stands there and should not, what is missing, and what a person must see to.
//
// It never says that a text is safe. The text may be anybody's, so patterns are bounded and a text is read up to a length.
import { splitClauses } from '../agreements/proposals/splitClauses.ts'
import { voidTermsOf } from '../agreements/voidTerms.ts'
import type { Lang } from '../basics/lang.ts'
import type { Span } from '../basics/span.ts'
import { AUDIT_CHECKS, concerns, type AuditAbout, type AuditCheck, type Severity } from './auditCheck.ts'

export interface AuditFinding {
  /** The check (`B14`), or the rule of a void term (`void.non_refundable`). */
  readonly check: string
  readonly severity: Severity
  /** The words, in UTF-16 code units of the text; null where words are missing or a person must look. */
  readonly span: Span | null
  readonly why: string
  /** Words that would do, in the language of the text; null where we know none. */
  readonly wording: string | null
  readonly law: string
  readonly evidence: AuditCheck['evidence'] | null
}

export interface AuditFindings {
  /** Those with words first, in the order of the text; then what is missing, the gravest first. */
  readonly findings: readonly AuditFinding[]
  /** What a program cannot see: for a person, never counted. */
  readonly questions: readonly AuditFinding[]
  /** The weight of the findings: 5 for each high, 2 for each med, 1 for each low. 0 means that nothing was found, no more. */
  readonly score: number
  /** The text was longer than is read; its rest was left out. */
  readonly cut: boolean
}

const LONGEST_TEXT = 100_000
const MOST_MATCHES = 5
const WEIGHTS: Readonly<Record<Severity, number>> = { high: 5, med: 2, low: 1 }

/** Where a check and a void term speak of the same words, the term speaks: it knows the exceptions. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  B13: 'unilateral_change',
  B14: 'non_refundable',
  B15: 'withdrawal_penalty',
  B16: 'our_court',
  B18: 'no_liability',
  B39: 'gag',
  B40: 'refusal_without_reason',
  D04: 'receipt_only',
}
const wordingOf = new Map(
  AUDIT_CHECKS.flatMap(({ id, wording }) => (SAME_WORDS[id] ? [[SAME_WORDS[id], wording] as const] : [])),
)
const patterns = new Map(
  AUDIT_CHECKS.flatMap(({ id, pattern }) =>
    pattern === null ? [] : [[id, new RegExp(pattern, 'giu')] as const],
  ),
)

function spansOf(check: AuditCheck, text: string): Span[] {
  const pattern = patterns.get(check.id)
  if (!pattern) return []
  const found: Span[] = []
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MOST_MATCHES) break
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

const found = (check: AuditCheck, lang: Lang, span: Span | null): AuditFinding => ({
  check: check.id,
  severity: check.severity,
  span,
  why: check.what[lang],
  wording: check.wording[lang],
  law: check.law,
  evidence: check.evidence,
})

const LOOK = {
  ru: 'Посмотрите сами, нет ли такого: ',
  en: 'Look for yourself whether this is so: ',
} as const
/** A check that no program can make must not sound as if one had made it. */
function asked(check: AuditCheck, lang: Lang, span: Span | null): AuditFinding {
  const what = check.what[lang]
  const asks = check.fires === 'compare' || what.endsWith('?')
  const why = asks ? what : `${LOOK[lang]}${what.charAt(0).toLowerCase()}${what.slice(1)}`
  return { ...found(check, lang, span), why }
}

function voidFindings(text: string, about: AuditAbout, lang: Lang): AuditFinding[] {
  const clauses = splitClauses(text)
  const starts = new Map(clauses.map(({ no, start }) => [no, start]))
  const worded = clauses.map(({ no, text: words }) => ({ no, text: words }))
  return voidTermsOf(worded, { ...about, lang }).map((term) => {
    const start = starts.get(term.clause) ?? 0
    return {
      check: `void.${term.rule}`,
      severity: term.level === 'void' ? 'high' : 'med',
      span: { start: start + term.span.start, end: start + term.span.end },
      why: term.why,
      wording: wordingOf.get(term.rule)?.[lang] ?? null,
      law: term.source,
      evidence: term.evidence,
    }
  })
}

const overlaps = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end

/** Is what the check found the words of a void term already told? */
const told = (finding: AuditFinding, terms: readonly AuditFinding[]): boolean =>
  terms.some(
    (term) => term.check === `void.${SAME_WORDS[finding.check]}` && overlaps(term.span, finding.span),
  )

interface Read {
  readonly findings: readonly AuditFinding[]
  readonly questions: readonly AuditFinding[]
}
function readBy(check: AuditCheck, text: string, lang: Lang): Read {
  if (check.pattern === null) return { findings: [], questions: [asked(check, lang, null)] }
  const spans = spansOf(check, text)
  if (check.fires === 'if_absent')
    return { findings: spans.length === 0 ? [found(check, lang, null)] : [], questions: [] }
  if (check.fires === 'compare')
    return { findings: [], questions: spans.map((span) => asked(check, lang, span)) }
  return { findings: spans.map((span) => found(check, lang, span)), questions: [] }
}

const byPlace = (a: AuditFinding, b: AuditFinding): number =>
  (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER) ||
  WEIGHTS[b.severity] - WEIGHTS[a.severity] ||
  (a.check < b.check ? -1 : 1)

/**
 * What the checks in force find in a text, and what they ask a person. `about.lang` is the language of the text and of the
 * answer; a text beyond 100,000 characters is cut and `cut` says so. An empty text has no findings, because nothing is
 * missing in what was not written. Never throws.
 */
export function auditText(text: string, about: AuditAbout & { readonly lang: Lang }): AuditFindings {
  const shown = text.slice(0, LONGEST_TEXT)
  const cut = text.length > LONGEST_TEXT
  if (shown.trim() === '') return { findings: [], questions: [], score: 0, cut }
  const reads = AUDIT_CHECKS.filter((check) => concerns(check, about)).map((check) =>
    readBy(check, shown, about.lang),
  )
  const terms = voidFindings(shown, about, about.lang)
  const others = reads.flatMap((read) => read.findings).filter((finding) => !told(finding, terms))
  const findings = [...terms, ...others].toSorted(byPlace)
  const questions = reads.flatMap((read) => read.questions).toSorted(byPlace)
  const score = findings.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0)
  return { findings, questions, score, cut }
}
