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

// For a consumer in Russia the statute sets the penalty for our delay: 3 % of the price of a service a day, 1 % of goods. A lower one in
// the clause takes nothing away from them; only what is below both is found here, because the clause does not say which it is.
const LEAST_SHARE_PER_DAY = 0.01
const OF_CLIENT = /оплат|плат[её]ж|внесен/iu
function lowPenalty(clause: Clause, context: VoidContext): VoidTerm[] {
  const { limit } = clause
  const share = limit?.unit === 'share/day' && typeof limit.value === 'number' ? limit.value : null
  if (context.jurisdiction !== 'RU' || !context.consumer || share === null || OF_CLIENT.test(clause.text))
    return []
  if (share >= LEAST_SHARE_PER_DAY) return []
  return [
    {
      clause: clause.no,
      rule: 'penalty_below_statute',
      level: 'void',
      why: LOW_PENALTY[context.lang],
      source: 'ЗоЗПП ст. 16, 23, 28 п. 5',
      evidence: 'S',
      span: { start: 0, end: clause.text.length },
    },
  ]
}
const LOW_PENALTY = {
  ru: 'Неустойка перед потребителем не может быть ниже установленной законом: действует законная.',
  en: 'Towards a consumer the penalty for our delay cannot be below that of the statute, which applies instead.',
} as const

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
    const found = [...byText(clause, context), ...lowPenalty(clause, context)]
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
