// The page on which one claim is decided.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { caseQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'

const claim = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/claims/$claim',
  loader: ({ params }) => queryClient.ensureQueryData(caseQuery(params.caseId)),
  component: lazyRouteComponent(() => import('../../cases/claims/ClaimScreen.tsx'), 'ClaimScreen'),
})
export const claimRoutes = [claim] as const
