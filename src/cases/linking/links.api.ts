// Links between cases over HTTP: a case continues in another, or stands beside it; a link ends.
import { z } from 'zod'
import { asWriter, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import { findCase } from '../cases.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCaseToAdd } from '../ownCase.store.ts'
import { endLink, findLink, linkCases } from './links.store.ts'
import { LinkParams, NewLink } from './linkShapes.ts'

const Made = z.object({ id: z.uuid() })

export const caseLinkRoutes = (app: App, desk: Desk): void => {
  const link = { operationId: 'linkCases', params: CaseParams, body: NewLink, response: { 201: Made } }
  app.post(
    '/cases/:case/links',
    { config: { needs: 'case.write' }, schema: link },
    async (request, reply) => {
      const { kind, case: other } = request.body
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const from = await ownCaseToAdd(tx, request.params.case)
        const done = await linkCases(tx, { from, to: await ownCaseToAdd(tx, other), kind }, stamp)
        if (done.ok) return done.value
        const itself = [{ where: 'case', expected: 'another case' }]
        throw new Refusal(done.error, done.error === 'bad_input' ? itself : [])
      })
      return reply.code(201).send({ id })
    },
  )

  const end = { operationId: 'endCaseLink', params: LinkParams, response: { 201: Made } }
  app.post(
    '/case-links/:caseLink/end',
    { config: { needs: 'case.write' }, schema: end },
    async (request, reply) => {
      const { caseLink } = request.params
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = isId(caseLink) ? await findLink(tx, caseLink) : null
        if (!found || (await findCase(tx, found.case))?.erasedAt !== null) throw new Refusal('not_found')
        const done = await endLink(tx, found, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}
