// Proposed cases over HTTP: which there are, and opening one.
import { z } from 'zod'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { OpenProposed, ProposedCases } from './proposalShapes.ts'
import { openProposed, proposalsOf } from './proposals.store.ts'

export const proposalRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listProposedCases', response: { 200: ProposedCases } }
  const listed = { needs: 'case.read', reads: { what: 'cases' } } as const
  app.get('/case-proposals', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => ({ proposals: await proposalsOf(tx) })),
  )

  const open = {
    operationId: 'openProposedCase',
    body: OpenProposed,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post('/case-proposals', { config: { needs: 'case.write' }, schema: open }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) =>
      openProposed(tx, request.body, await organisationOf(tx, desk.defaults), stamp),
    )
    return reply.code(201).send({ id })
  })
}
