// The page of what was given once to a client.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { agreementQuery, clientQuery } from '../clients/clientQueries.ts'
import { queryClient } from '../deskClient.ts'
import { rootRoute } from '../rootRoute.ts'
import { oneOffsQuery } from './oneOffQueries.ts'

const oneOffs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/one-offs',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(agreementQuery(params.client)),
      queryClient.ensureQueryData(oneOffsQuery(params.client)),
    ]),
  component: lazyRouteComponent(() => import('../../agreements/oneOffs/OneOffsScreen.tsx'), 'OneOffsScreen'),
})

export const oneOffRoutes = [oneOffs] as const
