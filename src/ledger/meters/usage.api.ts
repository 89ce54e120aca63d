// How much a client uses, over HTTP: the limits that hold now, and what is on the shelf.
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient } from '../../clients/cards/ownClient.store.ts'
import { compare, ZERO } from '../../basics/exact.ts'
import { dayOf } from '../../basics/instant.ts'
import { isQuantity } from '../../agreements/quantity.ts'
import type { Moment } from '../../agreements/recorded.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { heldWith, measureClient, type MeasuredClient } from './clientUsage.store.ts'
import { papersOf } from '../papers/papers.store.ts'
import { measuredSeries } from '../series.ts'
import { SeriesList, SeriesQuery, shownSeries } from './seriesShapes.ts'
import { ClientUsage, MOST_STOCK, shownStock, shownUsage } from './usageShapes.ts'

/** A measured client as the API says it. */
export function shownClient(
  { inForce, totals, usage }: MeasuredClient,
  { asOf: now, zone }: Moment,
): ClientUsage {
  const held = totals.stock.filter((one) => compare(one.held, ZERO) !== 0)
  const words = new Map(inForce?.agreement.clauses.map(({ no, text }) => [no, text]))
  return {
    asOf: new Date(now).toISOString(),
    today: dayOf(now, zone),
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
      const moment = { asOf: stamp.at, zone: timezone }
      return shownClient(await measureClient(tx, client.id, moment), moment)
    }),
  )

  const series = {
    operationId: 'viewSeries',
    params: ClientParams,
    querystring: SeriesQuery,
    response: { 200: SeriesList },
  }
  app.get('/clients/:client/series', { config: viewed, schema: series }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const client = await ownClient(tx, request.params.client)
      const { timezone: zone } = await organisationOf(tx, desk.defaults)
      const held = await heldWith(tx, client.id, stamp.at)
      const { clause } = request.query
      const limits = (held?.agreement.clauses ?? [])
        .filter(isQuantity)
        .filter(({ no, void: struck }) => struck !== true && (clause === undefined || clause === no))
      const papers = limits.length > 0 ? await papersOf(tx, client.id, 'standing') : []
      return {
        series: limits.flatMap((limit) => {
          const found = held && measuredSeries(limit, held.agreement, papers, { asOf: stamp.at, zone })
          return found ? [shownSeries(limit, found)] : []
        }),
      }
    }),
  )
}
