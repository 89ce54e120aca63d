// The pages of what a case may cost and of what we may do in it.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { caseQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'
import { exposureQuery, rightsQuery } from './exposureQueries.ts'

const exposure = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/exposure',
  loader: ({ params: { caseId } }) =>
    Promise.all([
      queryClient.ensureQueryData(caseQuery(caseId)),
      queryClient.ensureQueryData(exposureQuery(caseId, {})),
    ]),
  component: lazyRouteComponent(() => import('../../cases/exposure/ExposureScreen.tsx'), 'ExposureScreen'),
})
const rights = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/rights',
  loader: ({ params: { caseId } }) =>
    Promise.all([
      queryClient.ensureQueryData(caseQuery(caseId)),
      queryClient.ensureQueryData(rightsQuery(caseId)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/exposure/RightsScreen.tsx'), 'RightsScreen'),
})
export const exposureRoutes = [exposure, rights] as const
