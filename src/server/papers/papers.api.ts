// Papers over HTTP: an act, and the certificate of an acceptance, as PDF. The same record gives the same file.
import { z } from 'zod'
import { certificate } from '../../agreements/papers/certificate.ts'
import type { PaperInput } from '../../agreements/papers/paper.ts'
import { LANG_NAMES } from '../../cases/deskLimits.ts'
import { ownClient } from '../../clients/cards/ownClient.store.ts'
import { actPaper } from '../../ledger/acts/actPaper.ts'
import { findAct } from '../../ledger/acts/acts.store.ts'
import { asPerson, type App, type Desk } from '../desk.ts'
import { isId } from '../ids.ts'
import { organisationOf } from '../organisation.store.ts'
import { paperPdf } from '../packs/typesetting.ts'
import { Refusal } from '../problem.ts'
import { acceptanceToCertify, actToPrint, findAcceptance } from './papers.store.ts'
import type { FastifyReply } from 'fastify'

/** Without a language, that of the organisation. */
const PaperQuery = z.object({ lang: z.enum(LANG_NAMES).optional() })
const ActPaperParams = z.object({ act: z.string().max(64) })
const CertificateParams = z.object({ acceptance: z.string().max(64) })

interface Ready {
  readonly input: PaperInput
  readonly at: number
  readonly name: string
}

async function sent(reply: FastifyReply, { input, at, name }: Ready): Promise<FastifyReply> {
  const pdf = await paperPdf(input, at)
  void reply.header('content-disposition', `attachment; filename="${name}.pdf"`)
  void reply.header('content-security-policy', "default-src 'none'; sandbox")
  return reply.type('application/pdf').send(pdf)
}

export const printedRoutes = (app: App, desk: Desk): void => {
  const act = { operationId: 'printAct', params: ActPaperParams, querystring: PaperQuery }
  const acts = { needs: 'case.read', reads: { what: 'act', id: 'act' }, limit: 'examination' } as const
  app.get('/acts/:act/paper', { config: acts, schema: act }, async (request, reply) => {
    const { act: id } = request.params
    const ready = await asPerson(desk, request, async (tx): Promise<Ready> => {
      const found = isId(id) ? await findAct(tx, id) : null
      if (!found) throw new Refusal('not_found')
      const organisation = await organisationOf(tx, desk.defaults)
      const lang = request.query.lang ?? organisation.lang
      const printed = await actToPrint(tx, found, organisation, lang)
      if (!printed) throw new Refusal('not_found')
      return { input: actPaper(printed.paper, lang), at: printed.at, name: `act-${id}` }
    })
    return sent(reply, ready)
  })

  const certified = { operationId: 'certifyAcceptance', params: CertificateParams, querystring: PaperQuery }
  const ofAcceptance = {
    needs: 'case.read',
    reads: { what: 'agreement', id: 'acceptance' },
    limit: 'examination',
  } as const
  app.get(
    '/acceptances/:acceptance/certificate',
    { config: ofAcceptance, schema: certified },
    async (request, reply) => {
      const { acceptance: id } = request.params
      const ready = await asPerson(desk, request, async (tx): Promise<Ready> => {
        const found = isId(id) ? await findAcceptance(tx, id) : null
        if (!found) throw new Refusal('not_found')
        await ownClient(tx, found.client)
        const organisation = await organisationOf(tx, desk.defaults)
        const lang = request.query.lang ?? organisation.lang
        const printed = await acceptanceToCertify(tx, found, organisation, lang)
        if (!printed) throw new Refusal('not_found')
        return { input: certificate(printed.paper, lang), at: printed.at, name: `certificate-${id}` }
      })
      return sent(reply, ready)
    },
  )
}
