// Examining facts without recording anything: what a preview and a partner's script ask.
import { z } from 'zod'
import { StoryFacts } from '../cases/deskShapes.ts'
import { exceptionsIn } from '../messages/dismissals/standing.store.ts'
import { asPerson, type App, type Desk } from '../server/desk.ts'
import { examined } from '../server/examiner.ts'
import { Refusal } from '../server/problem.ts'
import { Examination } from './examination.ts'

export const examinationRoutes = (app: App, desk: Desk): void => {
  const schema = {
    operationId: 'examine',
    body: z.object({ facts: StoryFacts }),
    response: { 200: Examination },
  }
  app.post(
    '/examinations',
    { config: { needs: 'case.read', limit: 'examination' }, schema },
    async (request) => {
      const learned = await asPerson(desk, request, (tx) => exceptionsIn(tx, null))
      const read = await examined(request.body.facts, undefined, learned)
      if (read.facts) return read.examination
      throw new Refusal(
        'nothing_to_record',
        read.problems.slice(0, 20).map(({ where, expected }) => ({ where, expected })),
      )
    },
  )
}
