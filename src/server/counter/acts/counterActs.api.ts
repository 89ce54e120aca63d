// Acts from a device of a counter, and the clients that it may know. Acts may have waited for hours without a connection, and
// may come more than once; each gets an answer of its own, so that one that cannot be kept holds up no other.
import {
  CounterActResults,
  CounterClient,
  CounterClientList,
  CounterClientParams,
  CounterClientQuery,
  NewCounterActs,
} from '../../../ledger/counter/counterActShapes.ts'
import { asPerson, type App, type Desk } from '../../desk.ts'
import { isId } from '../../ids.ts'
import { organisationOf } from '../../organisation.store.ts'
import { Refusal } from '../../problem.ts'
import { touchTurn, type AtCounter } from '../turns.ts'
import { actCodeRoutes } from './actCodes.api.ts'
import { clientAtCounter, clientsAtCounter } from './counterClients.store.ts'
import { putFromDevice, writtenIn } from './counterActs.store.ts'

/** Who asks, in the scope of the counter's own routes. */
export type AtDevice = (request: { readonly counter: AtCounter | null }) => AtCounter

function clientRoutes(app: App, desk: Desk, counterOf: AtDevice): void {
  const list = {
    operationId: 'listCounterClients',
    querystring: CounterClientQuery,
    response: { 200: CounterClientList },
  }
  const looked = { needs: 'client.look', reads: { what: 'clients' } } as const
  app.get('/counter/clients', { config: looked, schema: list }, async (request) => {
    const { site } = counterOf(request).device
    const { find = '' } = request.query
    return asPerson(desk, request, async (tx, { at }) => {
      const { timezone: zone } = await organisationOf(tx, desk.defaults)
      const found = await clientsAtCounter(tx, { site, find }, { asOf: at, zone }, desk)
      return { at: new Date(at).toISOString(), ...found }
    })
  })

  const view = {
    operationId: 'viewCounterClient',
    params: CounterClientParams,
    response: { 200: CounterClient },
  }
  const viewed = { needs: 'client.look', reads: { what: 'client', id: 'client' } } as const
  app.get('/counter/clients/:client', { config: viewed, schema: view }, async (request) => {
    const { site } = counterOf(request).device
    const { client } = request.params
    return asPerson(desk, request, async (tx, { at }) => {
      const { timezone: zone } = await organisationOf(tx, desk.defaults)
      const found = isId(client) ? await clientAtCounter(tx, client, site, { asOf: at, zone }, desk) : null
      if (!found) throw new Refusal('not_found')
      return found
    })
  })
}

/** The routes of acts at a counter; `counterOf` says by which device and in whose turn a request comes. */
export const counterActRoutes = (app: App, desk: Desk, counterOf: AtDevice): void => {
  clientRoutes(app, desk, counterOf)
  actCodeRoutes(app, desk, counterOf)
  const put = {
    operationId: 'putActsAtCounter',
    body: NewCounterActs,
    response: { 200: CounterActResults },
  }
  app.post(
    '/counter/acts',
    { config: { needs: 'counter.use', limit: 'upload' }, schema: put },
    async (request) => {
      const at = counterOf(request)
      const { sentAt, acts } = request.body
      const skewMs = Date.parse(sentAt) - desk.clock.now()
      const results: CounterActResults['results'] = []
      for (const act of acts) {
        const from = await writtenIn(desk.pools.door, at.device, act, skewMs)
        // Each in a transaction of its own: what is kept stays kept, whatever becomes of the next.
        const result = await asPerson(desk, request, async (tx, stamp) => {
          const { timezone: zone } = await organisationOf(tx, desk.defaults)
          return putFromDevice(
            tx,
            act,
            { device: at.device, zone, skewMs, from, secrets: desk.secrets },
            stamp,
          )
        })
        results.push(result)
      }
      await touchTurn(desk.pools.door, at, desk.clock.now())
      return { results }
    },
  )
}
