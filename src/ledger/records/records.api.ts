// Records over HTTP: one, or a list of them, from the desk, a till or a warehouse program.
import { recordableFacts } from '../../cases/storyParts.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import { asWriter, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { shownCrossing, shownUsage } from '../meters/usageShapes.ts'
import { putRecords, type PutRecords as Put } from './records.store.ts'
import { NewRecord, NewRecords, PutRecords } from './recordShapes.ts'

/** What was put down, in numbers that can be sent, and kept for whoever sends the same request again. */
const shown = ({ ids, usage, crossings }: Put) => ({
  ids: [...ids],
  usage: usage.map(shownUsage),
  crossings: crossings.map(shownCrossing),
})

export const recordRoutes = (app: App, desk: Desk): void => {
  const put = {
    operationId: 'putRecords',
    params: ClientParams,
    body: NewRecords,
    response: { 201: PutRecords },
  }
  app.post(
    '/clients/:client/records',
    { config: { needs: 'act.write' }, schema: put },
    async (request, reply) => {
      const records = request.body.records.map((record) => NewRecord.parse(recordableFacts(record).facts))
      const answer = await asWriter(desk, request, async (tx, stamp) => {
        const client = await ownClientToAdd(tx, request.params.client)
        const { timezone } = await organisationOf(tx, desk.defaults)
        const done = await putRecords(tx, client.id, records, timezone, stamp)
        if (done.ok) return shown(done.value)
        if (typeof done.error === 'string') throw new Refusal(done.error)
        const where = `records[${done.error.undated}].at`
        throw new Refusal('bad_input', [{ where, expected: 'a day or an instant' }])
      })
      return reply.code(201).send(answer)
    },
  )
}
