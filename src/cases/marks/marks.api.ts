// Marks over HTTP: what may carry one, and putting or taking one off by a new statement.
import { z } from 'zod'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { Refusal } from '../../server/problem.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { CaseMarks, WantedMark } from './mark.ts'
import { mark, markableIn } from './marks.store.ts'

export const markRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listMarks', params: CaseParams, response: { 200: CaseMarks } }
  const listed = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/marks', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => ({
      documents: await markableIn(tx, (await ownCase(tx, request.params.case)).id),
    })),
  )

  const put = {
    operationId: 'markDocument',
    params: CaseParams,
    body: WantedMark,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post('/cases/:case/marks', { config: { needs: 'case.write' }, schema: put }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      const done = await mark(tx, found.id, request.body, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    return reply.code(201).send({ id })
  })
}
