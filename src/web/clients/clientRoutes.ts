// The pages about clients. Each part of the desk adds its page here, and its line to clientPlaces.ts.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { rootRoute } from '../rootRoute.ts'
import { agreementQuery, clientQuery, clientsQuery } from './clientQueries.ts'

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
    ]),
  component: lazyRouteComponent(() => import('../../clients/ClientScreen.tsx'), 'ClientScreen'),
})

export const clientRoutes = [clients, client] as const
