// The reconciliation of one client over HTTP: what the acts leave, what was counted, and the story of one item.
import { addDays, startOfDay } from '../../basics/instant.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient } from '../../clients/cards/ownClient.store.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { papersOf } from '../papers/papers.store.ts'
import type { Period } from './itemTable.ts'
import { ReconciliationQuery, ReconciliationView } from './reconciliationShapes.ts'
import { reconciliationView } from './reconciliationView.ts'

/** From the beginning of one day to the end of another, in the zone of the organisation. */
const periodOf = (from: string | undefined, to: string | undefined, zone: string): Period => ({
  ...(from !== undefined && { from: startOfDay(from, zone) }),
  ...(to !== undefined && { until: startOfDay(addDays(to, 1), zone) - 1 }),
})

export const reconciliationRoutes = (app: App, desk: Desk): void => {
  const view = {
    operationId: 'viewReconciliation',
    params: ClientParams,
    querystring: ReconciliationQuery,
    response: { 200: ReconciliationView },
  }
  const viewed = { needs: 'case.read', reads: { what: 'ledger', id: 'client' } } as const
  app.get('/clients/:client/reconciliation', { config: viewed, schema: view }, async (request) => {
    const { item, from, to } = request.query
    if (from !== undefined && to !== undefined && from > to)
      throw new Refusal('bad_input', [{ where: 'to', expected: 'a day not before `from`' }])
    return asPerson(desk, request, async (tx) => {
      const client = await ownClient(tx, request.params.client)
      const { timezone } = await organisationOf(tx, desk.defaults)
      const papers = await papersOf(tx, client.id, 'standing')
      const days = { from: from ?? null, to: to ?? null }
      return reconciliationView(papers, periodOf(from, to, timezone), days, item ?? null)
    })
  })
}
