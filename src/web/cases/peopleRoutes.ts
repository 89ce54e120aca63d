// The page for whoever answers a case from now on.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { caseQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'
import { handOverQuery } from './caseQueries.ts'

const handOver = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/hand-over',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(caseQuery(params.caseId)),
      queryClient.ensureQueryData(handOverQuery(params.caseId)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/people/HandOverScreen.tsx'), 'HandOverScreen'),
})
export const peopleRoutes = [handOver] as const
