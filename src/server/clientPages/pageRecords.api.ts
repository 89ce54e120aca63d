// What a client does and sees on their page once something was accepted: an answer to a notice by one tap, how much is used,
// and the certificate of an acceptance.
import { certificate } from '../../agreements/papers/certificate.ts'
import { recordChoice } from '../../cases/notices/notices.store.ts'
import { lockLog } from '../../evidence/log.store.ts'
import { measureClient } from '../../ledger/meters/clientUsage.store.ts'
import { shownUsage } from '../../ledger/meters/usageShapes.ts'
import type { App, Desk } from '../desk.ts'
import { paperPdf } from '../packs/typesetting.ts'
import { acceptanceToCertify, findAcceptance } from '../papers/papers.store.ts'
import { Refusal } from '../problem.ts'
import { asClient, linkOf } from './asClient.ts'
import { isOpen } from './pageNotices.ts'
import { CertificateAsked, PageChoice, PageUsage, PageView } from './pageShapes.ts'
import { pageRecord, pageView } from './pageView.store.ts'

export function choiceRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'answerOnPage', body: PageChoice, response: { 200: PageView } }
  app.post('/door/page/choices', { config: { limit: 'door' }, schema }, async (request) =>
    asClient(desk, request, async (tx, stamp) => {
      const { notice: id, choice } = request.body
      // Two taps at the same moment: the second one waits here and finds the answer of the first.
      await lockLog(tx)
      const record = await pageRecord(tx, desk, stamp.link, stamp.at)
      const notice = record.notices.find((one) => one.id === id)
      if (!notice) throw new Refusal('not_found')
      // Two taps, or an answer that somebody of ours has noted meanwhile: the page shows what stands.
      if (!isOpen(notice)) return pageView(record, stamp.link)
      if (!notice.facts.choices.some(({ kind }) => kind === choice)) throw new Refusal('not_offered')
      await recordChoice(tx, id, { choice, how: 'tap', at: stamp.at }, stamp)
      return pageView(await pageRecord(tx, desk, stamp.link, stamp.at), stamp.link)
    }),
  )
}

export function usageRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'viewUsageOnPage', response: { 200: PageUsage } }
  app.post('/door/page/usage', { config: { limit: 'read' }, schema }, async (request) =>
    asClient(desk, request, async (tx, { at, link }) => {
      const { organisation, client } = await pageRecord(tx, desk, link, at)
      const { inForce, usage } = await measureClient(tx, client.id, { asOf: at, zone: organisation.timezone })
      const words = new Map(inForce?.agreement.clauses.map(({ no, text }) => [no, text]))
      return {
        asOf: new Date(at).toISOString(),
        usage: usage.map((one) => {
          const { no, limit, actual, unit, percent, over, window, unmeasured } = shownUsage(one)
          const whole = unmeasured.length === 0
          return { no, limit, actual, unit, percent, over, window, whole, text: words.get(no) ?? '' }
        }),
      }
    }),
  )
}

export function certificateRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'certifyOnPage', body: CertificateAsked }
  const config = { limit: 'examination' } as const
  app.post('/door/page/certificates', { config, schema }, async (request, reply) => {
    const { acceptance, lang } = request.body
    const { client } = linkOf(request)
    const printed = await asClient(desk, request, async (tx, { at, link }) => {
      const { organisation } = await pageRecord(tx, desk, link, at)
      const found = await findAcceptance(tx, acceptance)
      if (found?.client !== client) throw new Refusal('not_found')
      return acceptanceToCertify(tx, found, organisation, lang)
    })
    if (!printed) throw new Refusal('not_found')
    const pdf = await paperPdf(certificate(printed.paper, lang), printed.at)
    void reply.header('content-disposition', `attachment; filename="certificate-${acceptance}.pdf"`)
    void reply.header('content-security-policy', "default-src 'none'; sandbox")
    return reply.type('application/pdf').send(pdf)
  })
}
