// The pages of reconciliation and of claims of loss.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { clientQuery } from '../clients/clientQueries.ts'
import { queryClient } from '../deskClient.ts'
import { rootRoute } from '../rootRoute.ts'
import { ALL_TIME, itemsQuery, lossClaimQuery } from './lossQueries.ts'

const reconciliation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/reconciliation',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(itemsQuery(params.client, ALL_TIME)),
    ]),
  component: lazyRouteComponent(
    () => import('../../ledger/reconciliation/ReconciliationScreen.tsx'),
    'ReconciliationScreen',
  ),
})
const loss = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/loss/$claim',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(lossClaimQuery(params.client, params.claim)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/loss/LossScreen.tsx'), 'LossScreen'),
})

export const lossRoutes = [reconciliation, loss] as const
