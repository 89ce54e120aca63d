// A letter that left by somebody's hand, over HTTP: a person says where it went.
import { z } from 'zod'
import { asWriter, type App, type Desk } from '../server/desk.ts'
import { isId } from '../server/ids.ts'
import { Refusal } from '../server/problem.ts'
import { CaseParams, Sending } from './deskShapes.ts'
import { sendAsMessage } from './leaving/sendAsMessage.store.ts'
import { ownCaseToAdd } from './ownCase.store.ts'
import { recordableFacts } from './storyParts.ts'

const AT = { where: 'at', expected: 'a date and time' }

export const letterRoutes = (app: App, desk: Desk): void => {
  const confirmed = {
    operationId: 'confirmSending',
    params: CaseParams.extend({ letter: z.string().max(64) }),
    body: Sending,
    response: { 201: z.object({ message: z.string() }) },
  }
  app.post(
    '/cases/:case/letters/:letter/sending',
    { config: { needs: 'letter.write' }, schema: confirmed },
    async (request, reply) => {
      const { case: id, letter } = request.params
      if (!isId(letter)) throw new Refusal('not_found')
      const sending = Sending.parse(recordableFacts(request.body).facts)
      const sent = await asWriter(desk, request, async (tx, stamp) => {
        const done = await sendAsMessage(tx, await ownCaseToAdd(tx, id), { letter, sending }, stamp)
        if (done.ok) return done.value
        throw new Refusal(done.error, done.error === 'bad_input' ? [AT] : [])
      })
      return reply.code(201).send(sent)
    },
  )
}
