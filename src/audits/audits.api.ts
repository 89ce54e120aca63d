// A text audited over HTTP before it is sent to anybody. Nothing of it is kept.
import { z } from 'zod'
import { dayOf } from '../basics/instant.ts'
import { LANG_NAMES } from '../cases/deskLimits.ts'
import { asPerson, type App, type Desk } from '../server/desk.ts'
import { organisationOf } from '../server/organisation.store.ts'
import { auditText } from './audit.ts'
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
const AuditAsked = z.object({
  text: z.string().min(1).max(MOST_TEXT),
  /** Unless the other side is known to act for a business, the text is read as one for a consumer. */
  consumer: z.boolean().default(true),
  areas: z.array(z.enum(AREAS)).min(1).max(AREAS.length).default(['offer']),
  /** The language of the text; that of the organisation unless given. */
  lang: z.enum(LANG_NAMES).optional(),
})
const AuditAnswer = z.object({
  jurisdiction: z.string(),
  on: z.iso.date(),
  findings: z.array(Finding),
  questions: z.array(Finding),
  score: z.number().int(),
  cut: z.boolean(),
})

export const auditRoutes = (app: App, desk: Desk): void => {
  const schema = { operationId: 'auditText', body: AuditAsked, response: { 200: AuditAnswer } }
  app.post('/versions/audits', { config: { needs: 'case.read' }, schema }, (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const organisation = await organisationOf(tx, desk.defaults)
      const { text, consumer, areas, lang = organisation.lang } = request.body
      const { jurisdiction } = organisation
      const on = dayOf(stamp.at, organisation.timezone)
      const { findings, questions, score, cut } = auditText(text, {
        jurisdiction,
        consumer,
        areas,
        lang,
        on,
      })
      return { jurisdiction, on, findings: [...findings], questions: [...questions], score, cut }
    }),
  )
}
