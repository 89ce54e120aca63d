// What is sent to be audited, and what comes back.
import { z } from 'zod'
import { LANG_NAMES } from '../cases/deskLimits.ts'
import { AREAS, SEVERITIES } from './auditCheck.ts'

const MOST_TEXT = 100_000

const Finding = z.object({
  check: z.string(),
  severity: z.enum(SEVERITIES),
  span: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  why: z.string(),
  wording: z.string().nullable(),
  law: z.string(),
  evidence: z.enum(['V', 'S', 'M']).nullable(),
})
export const AuditAsked = z.object({
  text: z.string().min(1).max(MOST_TEXT),
  /** Unless the other side is known to act for a business, the text is read as one for a consumer. */
  consumer: z.boolean().default(true),
  areas: z.array(z.enum(AREAS)).min(1).max(AREAS.length).default(['offer']),
  /** The language of the text; that of the organisation unless given. */
  lang: z.enum(LANG_NAMES).optional(),
})
export const AuditAnswer = z.object({
  jurisdiction: z.string(),
  on: z.iso.date(),
  findings: z.array(Finding),
  questions: z.array(Finding),
  score: z.number().int(),
  cut: z.boolean(),
})
export type AuditAnswer = z.infer<typeof AuditAnswer>
