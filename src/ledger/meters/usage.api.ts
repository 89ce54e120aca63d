// How much a client uses, over HTTP: the limits that hold now, and what is on the shelf.
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient } from '../../clients/cards/ownClient.store.ts'
import { compare, ZERO } from '../../basics/exact.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { measureClient, type MeasuredClient } from './clientUsage.store.ts'
import { ClientUsage, MOST_STOCK, shownStock, shownUsage } from './usageShapes.ts'

/** A measured client as the API says it. */
export function shownClient({ inForce, totals, usage }: MeasuredClient, now: number): ClientUsage {
  const held = totals.stock.filter((one) => compare(one.held, ZERO) !== 0)
  const words = new Map(inForce?.agreement.clauses.map(({ no, text }) => [no, text]))
  return {
    asOf: new Date(now).toISOString(),
    inForce: inForce && { base: inForce.base, acceptedAt: inForce.agreement.acceptedAt ?? '' },
    usage: usage.map((one) => ({ ...shownUsage(one), text: words.get(one.no) ?? '' })),
    stock: held.slice(0, MOST_STOCK).map(shownStock),
    more: held.length > MOST_STOCK,
  }
}

export const usageRoutes = (app: App, desk: Desk): void => {
  const view = { operationId: 'viewUsage', params: ClientParams, response: { 200: ClientUsage } }
  const viewed = { needs: 'case.read', reads: { what: 'ledger', id: 'client' } } as const
  app.get('/clients/:client/usage', { config: viewed, schema: view }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const client = await ownClient(tx, request.params.client)
      const { timezone } = await organisationOf(tx, desk.defaults)
      return shownClient(await measureClient(tx, client.id, { asOf: stamp.at, zone: timezone }), stamp.at)
    }),
  )
}
