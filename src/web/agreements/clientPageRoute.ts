// The page about the client's own page: its link, and the ones before.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { clientQuery } from '../clients/clientQueries.ts'
import { queryClient } from '../deskClient.ts'
import { rootRoute } from '../rootRoute.ts'
import { linksQuery } from './agreementQueries.ts'

export const clientPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/page',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(linksQuery(params.client)),
    ]),
  component: lazyRouteComponent(
    () => import('../../agreements/sending/PageLinksScreen.tsx'),
    'PageLinksScreen',
  ),
})
