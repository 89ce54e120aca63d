// The pages of what is given beyond what is due in a case, and of how the firm answers.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { caseQuery, meQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'

const giving = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/giving',
  loader: ({ params: { caseId } }) =>
    Promise.all([queryClient.ensureQueryData(caseQuery(caseId)), queryClient.ensureQueryData(meQuery)]),
  component: lazyRouteComponent(() => import('../../cases/concessions/GivingScreen.tsx'), 'GivingScreen'),
})
const answering = createRoute({
  getParentRoute: () => rootRoute,
  path: '/answering',
  loader: () => queryClient.ensureQueryData(meQuery),
  component: lazyRouteComponent(() => import('../../cases/exhale/AnsweringScreen.tsx'), 'AnsweringScreen'),
})
export const exhaleRoutes = [giving, answering] as const
