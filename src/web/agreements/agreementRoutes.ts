// The pages of a client's agreement.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { agreementQuery, clientQuery } from '../clients/clientQueries.ts'
import { queryClient } from '../deskClient.ts'
import { meQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'

const known = ({ params }: { readonly params: { readonly client: string } }) =>
  Promise.all([
    queryClient.ensureQueryData(meQuery),
    queryClient.ensureQueryData(clientQuery(params.client)),
    queryClient.ensureQueryData(agreementQuery(params.client)),
  ])

const agreement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/agreement',
  loader: known,
  component: lazyRouteComponent(() => import('../../agreements/AgreementScreen.tsx'), 'AgreementScreen'),
})
const draft = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/agreement/draft',
  loader: known,
  component: lazyRouteComponent(() => import('../../agreements/editor/DraftScreen.tsx'), 'DraftScreen'),
})

export const agreementRoutes = [agreement, draft] as const
