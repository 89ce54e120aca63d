// A check of our own text: what is looked for, in which country and for whom, and what would be better.
//
// Checks are data with dates of force (rules/audit-checks.json): law and practice change more often than code should.
// `evidence` says how the law was read: V the norm itself, S a paraphrase, M memory.
import { z } from 'zod'
import rules from '../../rules/audit-checks.json' with { type: 'json' }

/** What a text is about; an agreement is an offer, and has the areas of its trade besides. */
export const AREAS = [
  'offer',
  'storage',
  'sla',
  'hosting',
  'subs',
  'pvz',
  'price',
  'returns',
  'conduct',
  'privacy',
  'promo',
  'ads',
  'reviews',
  'site',
] as const
export type Area = (typeof AREAS)[number]

export const SEVERITIES = ['high', 'med', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

const JURISDICTIONS = ['RU', 'UK', 'EU', 'US'] as const

export const AuditCheck = z.strictObject({
  id: z.string().regex(/^[A-G]\d\d$/),
  area: z.enum(AREAS),
  jurisdictions: z.array(z.enum(JURISDICTIONS)).min(1),
  /** `consumer`: between businesses the same words are a matter of bargain. */
  counterparty: z.enum(['consumer', 'any']),
  /** Words that should not stand there, words that are missing, or something to compare with. */
  fires: z.enum(['if_present', 'if_absent', 'compare']),
  what: z.strictObject({ ru: z.string().min(1), en: z.string().min(1) }),
  lookFor: z.string(),
  /** A regular expression, flags `giu`, every run bounded; null where only a person can tell. */
  pattern: z.string().nullable(),
  loophole: z.string(),
  law: z.string(),
  severity: z.enum(SEVERITIES),
  wording: z.strictObject({ ru: z.string().nullable(), en: z.string().nullable() }),
  evidence: z.enum(['V', 'S', 'M']),
  sourceRead: z.string().nullable(),
  effectiveFrom: z.iso.date().nullable(),
  effectiveTo: z.iso.date().nullable(),
  note: z.string().nullable(),
  checkedAt: z.string().nullable(),
})
export type AuditCheck = z.infer<typeof AuditCheck>

/** All checks that ship with the desk; the shape is held by a test, not re-read at each start. */
export const AUDIT_CHECKS = rules as readonly AuditCheck[]

/** Where and for whom a text is meant, and the day on which it is read. */
export interface AuditAbout {
  /** RU, UK, EU, US; of any other country we know only what all four share. */
  readonly jurisdiction: string
  readonly consumer: boolean
  readonly areas: readonly Area[]
  readonly on: string
}

/** Does the check concern such a text on that day? Both ends of its force belong to it. */
export function concerns(check: AuditCheck, about: AuditAbout): boolean {
  const known = JURISDICTIONS.some((one) => one === about.jurisdiction)
  const there = known
    ? check.jurisdictions.some((one) => one === about.jurisdiction)
    : check.jurisdictions.length === JURISDICTIONS.length
  const inForce =
    (check.effectiveFrom === null || check.effectiveFrom <= about.on) &&
    (check.effectiveTo === null || about.on <= check.effectiveTo)
  return (
    there && inForce && about.areas.includes(check.area) && (about.consumer || check.counterparty === 'any')
  )
}
