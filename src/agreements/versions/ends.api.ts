// Ending an agreement over HTTP.
import { z } from 'zod'
import { readInstant } from '../../basics/instant.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import { asWriter, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { NewEnd } from './versionShapes.ts'
import { recordEnd } from './ends.store.ts'

const Made = z.object({ id: z.uuid() })
/** Nobody gives notice for longer; a date further away is a slip of the pen. */
const FURTHEST_MS = 5 * 366 * 86_400_000

export const agreementEndRoutes = (app: App, desk: Desk): void => {
  const end = { operationId: 'endAgreement', params: ClientParams, body: NewEnd, response: { 201: Made } }
  const needs = { needs: 'agreement.write' } as const
  app.post('/clients/:client/agreement/end', { config: needs, schema: end }, async (request, reply) => {
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const client = await ownClientToAdd(tx, request.params.client)
      const { timezone } = await organisationOf(tx, desk.defaults)
      const { at: said, by, why } = request.body
      const at = readInstant(said, timezone)
      if (at === null || at > stamp.at + FURTHEST_MS)
        throw new Refusal('bad_input', [
          { where: 'at', expected: 'the day or the instant of the end, within five years' },
        ])
      const done = await recordEnd(tx, client.id, { at, by, why }, stamp)
      if (!done.ok) throw new Refusal(done.error)
      return done.value
    })
    return reply.code(201).send({ id })
  })
}
