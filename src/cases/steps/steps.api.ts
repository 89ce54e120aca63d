// The state of a case over HTTP, with the steps that it offers.
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { Refusal } from '../../server/problem.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase } from '../ownCase.store.ts'
import { caseNow } from './caseNow.store.ts'
import { Standing, standingOf } from './stepShapes.ts'

export const stepRoutes = (app: App, desk: Desk): void => {
  const schema = { operationId: 'viewSteps', params: CaseParams, response: { 200: Standing } }
  const config = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/steps', { config, schema }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const now = desk.clock.now()
      const read = await examinationOf(tx, found, now)
      if (!read) throw new Refusal('not_found')
      return standingOf(await caseNow(tx, found, read, now))
    }),
  )
}
