// How long each kind of record is kept: rules are data (rules/retention.json) with source, dates of force and a mark of how
// they were read. The owner may choose another term; below what a law asks for the choice is not taken.
import { z } from 'zod'
import rules from '../../../rules/retention.json' with { type: 'json' }

/** The kinds of records that have terms of their own. Uploads and cameras hold nothing that is in a case. */
export const RETENTION_KINDS = [
  'prospect',
  'decline',
  'incident',
  'dispute',
  'accounting',
  'upload',
  'camera',
] as const
export type RetentionKind = (typeof RETENTION_KINDS)[number]

export const Term = z.strictObject({
  n: z.number().int().min(0).max(1_000),
  unit: z.enum(['day', 'month', 'year']),
})
export type Term = z.infer<typeof Term>

const Both = z.strictObject({ ru: z.string().min(1), en: z.string().min(1) })
export const RetentionRule = z.strictObject({
  id: z.string(),
  kind: z.enum(RETENTION_KINDS),
  jurisdiction: z.enum(['RU', 'UK', 'ANY']),
  term: Term,
  /** What the term is counted from. */
  from: z.enum(['last_word', 'last_incident', 'closed', 'end_of_year', 'recorded']),
  /** `law` asks us to keep it; `interest` is a right of ours to keep it; `own` is only our habit. */
  binding: z.enum(['law', 'interest', 'own']),
  floor: Term.nullable(),
  reason: Both,
  source: Both,
  evidence: z.enum(['V', 'S', 'M']),
  effectiveFrom: z.iso.date().nullable(),
  effectiveTo: z.iso.date().nullable(),
  checkedAt: z.string(),
})
export type RetentionRule = z.infer<typeof RetentionRule>

export const RETENTION_RULES: readonly RetentionRule[] = z.array(RetentionRule).parse(rules)

/** What the owner chose for a kind; the newest word counts. */
export const RetentionChoice = z.strictObject({
  kind: z.enum(RETENTION_KINDS),
  term: Term.nullable(),
  /** `automatic`: what is due goes by itself; `asked`: it waits for a person's word. */
  way: z.enum(['automatic', 'asked']),
})
export type RetentionChoice = z.infer<typeof RetentionChoice>
export type Choices = ReadonlyMap<RetentionKind, RetentionChoice>

const DAY_MS = 86_400_000

/** The instant that lies a term after another one; the last day of a shorter month stands for one that it lacks. */
export function after(from: number, term: Term): number {
  if (term.unit === 'day') return from + term.n * DAY_MS
  const at = new Date(from)
  const months = at.getUTCMonth() + term.n * (term.unit === 'year' ? 12 : 1)
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), months + 1, 0)).getUTCDate()
  const moved = new Date(from)
  moved.setUTCFullYear(at.getUTCFullYear(), months, Math.min(at.getUTCDate(), lastDay))
  return moved.getTime()
}

/** The first instant of the year after the one of `at`, UTC. */
export const endOfYear = (at: number): number => Date.UTC(new Date(at).getUTCFullYear() + 1, 0, 1)

const isLonger = (a: Term, b: Term): boolean => after(0, a) > after(0, b)

/** The shortest term that the owner may choose, or null where any will do. */
export const isTooShort = (rule: RetentionRule, wanted: Term): boolean =>
  rule.floor !== null && isLonger(rule.floor, wanted)

const inForce = (rule: RetentionRule, day: string): boolean =>
  (rule.effectiveFrom === null || rule.effectiveFrom <= day) &&
  (rule.effectiveTo === null || day <= rule.effectiveTo)

/** The rule of a kind in a country (`RU`, `UK-ENG`; anything unknown has our own terms) at an instant. */
export function ruleOf(kind: RetentionKind, jurisdiction: string, at: number): RetentionRule {
  const day = new Date(at).toISOString().slice(0, 10)
  const country = jurisdiction.slice(0, 2) === 'GB' ? 'UK' : jurisdiction.slice(0, 2)
  const fitting = RETENTION_RULES.filter((rule) => rule.kind === kind && inForce(rule, day))
  const found =
    fitting.find((rule) => rule.jurisdiction === country) ??
    fitting.find((rule) => rule.jurisdiction === 'ANY')
  if (!found) throw new Error(`broken invariant: a rule for ${kind}`)
  return found
}

/** The term that counts: the owner's, or the rule's; never shorter than the law's floor. */
export function termOf(rule: RetentionRule, choices: Choices): Term {
  const chosen = choices.get(rule.kind)?.term ?? rule.term
  return isTooShort(rule, chosen) && rule.floor ? rule.floor : chosen
}
