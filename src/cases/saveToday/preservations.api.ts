// Save today over HTTP: the list of a case with its answers, and a new answer to one item of it.
import { z } from 'zod'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { lackOf, NewPreservation, SaveToday } from './preservation.ts'
import { notePreservation, toSaveIn } from './preservations.store.ts'

export const preservationRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listToSave', params: CaseParams, response: { 200: SaveToday } }
  const listed = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/preservations', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const { cameraDays } = await organisationOf(tx, desk.defaults)
      const { at, items } = await toSaveIn(tx, found, desk.clock.now(), { cameraDays })
      return { now: new Date(at).toISOString(), items: [...items], cameraDays }
    }),
  )

  const note = {
    operationId: 'notePreservation',
    params: CaseParams,
    body: NewPreservation,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/cases/:case/preservations',
    { config: { needs: 'case.write' }, schema: note },
    async (request, reply) => {
      const answer = request.body
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        const lack = lackOf(answer)
        if (lack !== null)
          throw new Refusal('bad_input', [{ where: lack, expected: 'something that answers it' }])
        const { cameraDays } = await organisationOf(tx, desk.defaults)
        const { items } = await toSaveIn(tx, found, stamp.at, { cameraDays })
        const done = await notePreservation(tx, found, answer, items, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}
