// Days over HTTP: every date that runs, what waits to be confirmed, a day to watch, its end.
import { z } from 'zod'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { daysOfCase } from './caseDays.store.ts'
import { daysOfDesk } from './days.store.ts'
import { DaysOfCase, DaysOfDesk, DaysQuery, NewDayEnd, NewWatchedDay } from './dayShapes.ts'
import { endWatchedDay, watchDay, watchedDays, type WatchedOnFile } from './watched.store.ts'

const Done = z.object({ id: z.uuid() })
const Ended = z.object({ id: z.uuid(), next: z.uuid().nullable() })
const WatchedParams = z.object({ watched: z.string().max(64) })

/** When the words were said: the instant of their message or entry in the case. Throws `bad_input` where there is none. */
async function saidAt(
  tx: TenantTx,
  { case: file, said }: NewWatchedDay,
  client: string,
  now: number,
): Promise<number> {
  if (file === null) {
    if (said) throw new Refusal('bad_input', [{ where: 'case', expected: 'the case of the words' }])
    return now
  }
  const found = await ownCaseToAdd(tx, file)
  if (found.clientId !== client)
    throw new Refusal('bad_input', [{ where: 'case', expected: 'a case of this client' }])
  if (!said) return now
  const facts = (await examinationOf(tx, found, now))?.facts
  const words = [...(facts?.messages ?? []), ...(facts?.ledger ?? [])].find(({ id }) => id === said.where)
  if (!words)
    throw new Refusal('bad_input', [{ where: 'said.where', expected: 'a message or an entry of the case' }])
  return words.at
}

/** The watched day of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
async function ownWatched(tx: TenantTx, id: string): Promise<WatchedOnFile> {
  const [found] = isId(id) ? await watchedDays(tx, { id }, 'UTC') : []
  if (!found) throw new Refusal('not_found')
  return found
}

function watchRoutes(app: App, desk: Desk): void {
  const watch = {
    operationId: 'watchDay',
    params: ClientParams,
    body: NewWatchedDay,
    response: { 201: Done },
  }
  app.post(
    '/clients/:client/watched-days',
    { config: { needs: 'case.write' }, schema: watch },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const client = await ownClientToAdd(tx, request.params.client)
        const { meant, ...wanted } = request.body
        const at = await saidAt(tx, request.body, client.id, stamp.at)
        return watchDay(tx, { ...wanted, client: client.id, at }, meant, stamp)
      })
      return reply.code(201).send({ id })
    },
  )

  const end = {
    operationId: 'endWatchedDay',
    params: WatchedParams,
    body: NewDayEnd,
    response: { 201: Ended },
  }
  app.post(
    '/watched-days/:watched/end',
    { config: { needs: 'case.write' }, schema: end },
    async (request, reply) => {
      const done = await asWriter(desk, request, async (tx, stamp) => {
        const watched = await ownWatched(tx, request.params.watched)
        await ownClientToAdd(tx, watched.client)
        const ended = await endWatchedDay(tx, watched, request.body, stamp)
        if (!ended.ok) throw new Refusal(ended.error)
        return ended.value
      })
      return reply.code(201).send(done)
    },
  )
}

export const dayRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listDays', querystring: DaysQuery, response: { 200: DaysOfDesk } }
  const listed = { needs: 'case.read', reads: { what: 'days' }, limit: 'examination' } as const
  app.get('/days', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const { timezone: zone, lang } = await organisationOf(tx, desk.defaults)
      return daysOfDesk(tx, { now: desk.clock.now(), zone, lang, ...request.query })
    }),
  )

  const promised = {
    operationId: 'listPromises',
    params: CaseParams,
    response: { 200: DaysOfCase },
  }
  const looked = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/promises', { config: looked, schema: promised }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const read = await examinationOf(tx, found, desk.clock.now())
      return read ? daysOfCase(tx, found, read) : { numberless: [], promises: [] }
    }),
  )
  watchRoutes(app, desk)
}
