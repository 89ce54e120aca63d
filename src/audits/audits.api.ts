// A text audited over HTTP before it is sent to anybody. Nothing of it is kept.
import { dayOf } from '../basics/instant.ts'
import { asPerson, type App, type Desk } from '../server/desk.ts'
import { organisationOf } from '../server/organisation.store.ts'
import { auditText } from './audit.ts'
import { AuditAnswer, AuditAsked } from './auditShapes.ts'

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
