// The exhale over HTTP: the owner may end a pause before its time, with a reason, on record.
import { z } from 'zod'
import { asWriter, type App, type Desk } from '../../server/desk.ts'
import { Refusal } from '../../server/problem.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCaseToAdd } from '../ownCase.store.ts'
import { recordableFacts } from '../storyParts.ts'
import { breakExhale, exhaleIn, isHeld } from './exhale.store.ts'
import { LEAST_REASON, NewBreak } from './exhaleShapes.ts'

export const exhaleRoutes = (app: App, desk: Desk): void => {
  const schema = {
    operationId: 'breakExhale',
    params: CaseParams,
    body: NewBreak,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/cases/:case/exhale/breaks',
    { config: { needs: 'exhale.break' }, schema },
    async (request, reply) => {
      const { why } = NewBreak.parse(recordableFacts(request.body).facts)
      if (why.length < LEAST_REASON) throw new Refusal('reason_needed')
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        const read = await examinationOf(tx, found, stamp.at)
        const pause = read && (await exhaleIn(tx, found, read, stamp.at))
        if (!pause?.exhale || !isHeld(pause)) throw new Refusal('exhale_over')
        return breakExhale(tx, found, { until: pause.exhale.until, why }, stamp)
      })
      return reply.code(201).send({ id })
    },
  )
}
