// The pages about clients. Each part of the desk adds its page here, and its line to clientPlaces.ts.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { rootRoute } from '../rootRoute.ts'
import { actsQuery, seriesQuery, usageQuery } from '../ledger/ledgerQueries.ts'
import { lossRoutes } from '../ledger/lossRoutes.ts'
import { overagesQuery } from '../overages/overageQueries.ts'
import { agreementQuery, clientQuery, clientsQuery, representativesQuery } from './clientQueries.ts'

const clients = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients',
  loader: () => queryClient.ensureInfiniteQueryData(clientsQuery('')),
  component: lazyRouteComponent(() => import('../../clients/ClientListScreen.tsx'), 'ClientListScreen'),
})
const client = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(agreementQuery(params.client)),
      queryClient.ensureQueryData(usageQuery(params.client)),
      queryClient.ensureQueryData(overagesQuery(params.client)),
    ]),
  component: lazyRouteComponent(() => import('../../clients/ClientScreen.tsx'), 'ClientScreen'),
})

const representatives = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/representatives',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(representativesQuery(params.client)),
    ]),
  component: lazyRouteComponent(
    () => import('../../clients/representatives/RepresentativesScreen.tsx'),
    'RepresentativesScreen',
  ),
})

const clientLedger = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/ledger',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(usageQuery(params.client)),
      queryClient.ensureInfiniteQueryData(actsQuery(params.client)),
    ]),
  component: lazyRouteComponent(() => import('../../ledger/acts/LedgerScreen.tsx'), 'LedgerScreen'),
})
const usage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/usage',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(usageQuery(params.client)),
      queryClient.ensureQueryData(seriesQuery(params.client)),
    ]),
  component: lazyRouteComponent(() => import('../../ledger/meters/UsageScreen.tsx'), 'UsageScreen'),
})

export const clientRoutes = [clients, client, representatives, clientLedger, usage, ...lossRoutes] as const
