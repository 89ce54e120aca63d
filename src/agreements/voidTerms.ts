// Our own terms that the law strikes out. They are found before a letter relies on them, because a refusal "by clause 4.5" that
// is void is our fault, however politely it was put.
import type { Lang } from '../basics/lang.ts'
import type { Span } from '../basics/span.ts'
import type { Clause } from './agreement.ts'
import { VOID_RULES, type TermLevel, type VoidRule } from './voidRules.ts'

export interface VoidTerm {
  readonly clause: string
  /** The rule that found it, or `declared` when the clause itself is marked void. */
  readonly rule: string
  readonly level: TermLevel
  readonly why: string
  readonly source: string
  /** V the norm was read, S a paraphrase, M from memory: to be shown as unverified unless V. */
  readonly evidence: 'V' | 'S' | 'M' | null
  /** The words of the clause, in UTF-16 code units of its text. */
  readonly span: Span
}

export interface VoidContext {
  /** RU, UK, EU, US; another one knows no rules and only what clauses declare. */
  readonly jurisdiction: string
  readonly consumer: boolean
  readonly lang: Lang
}

const LONGEST_CLAUSE = 20_000

function spanOf(rule: VoidRule, text: string): Span | null {
  if (rule.unless?.test(text)) return null
  const match = text.slice(0, LONGEST_CLAUSE).matchAll(rule.pattern).next().value
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

function byText(clause: Clause, context: VoidContext): VoidTerm[] {
  if (!context.consumer) return []
  return VOID_RULES.flatMap((rule) => {
    const law = rule.law[context.jurisdiction]
    const span = law ? spanOf(rule, clause.text) : null
    return law && span
      ? [{ clause: clause.no, rule: rule.id, why: rule.why[context.lang], ...law, span }]
      : []
  })
}

const DECLARED = {
  ru: 'Условие отмечено как недействующее.',
  en: 'The clause is marked as not valid.',
} as const

/**
 * The terms of an agreement that do not hold against this client, each with the words and the law that strikes them out.
 *
 * Reads texts for consumers only: between businesses a hard term is a matter of bargain. A clause that is itself marked
 * `void: true` is returned whoever the client is. One clause may break several rules; a declared one says so once.
 */
export function voidTermsOf(clauses: readonly Clause[], context: VoidContext): VoidTerm[] {
  return clauses.flatMap((clause) => {
    const found = byText(clause, context)
    if (clause.void !== true) return found
    const [first] = found
    const why = clause.voidWhy ?? first?.why ?? DECLARED[context.lang]
    const source = first?.source ?? clause.voidWhy ?? ''
    const span = first?.span ?? { start: 0, end: clause.text.length }
    const rule = first?.rule ?? 'declared'
    return [
      {
        clause: clause.no,
        rule,
        level: 'void' as const,
        why,
        source,
        evidence: first?.evidence ?? null,
        span,
      },
    ]
  })
}
