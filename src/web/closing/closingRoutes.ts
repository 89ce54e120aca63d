// The pages of the end of a case, and the lessons of all cases.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { caseQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'
import { closingQuery, lessonsQuery, quietPageQuery, touchedQuery } from './closingQueries.ts'

const closing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/closing',
  loader: ({ params: { caseId } }) =>
    Promise.all([
      queryClient.ensureQueryData(caseQuery(caseId)),
      queryClient.ensureQueryData(closingQuery(caseId)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/closing/ClosingScreen.tsx'), 'ClosingScreen'),
})
const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/page',
  loader: ({ params: { caseId } }) => queryClient.ensureQueryData(quietPageQuery(caseId)),
  component: lazyRouteComponent(() => import('../../cases/closing/QuietPageScreen.tsx'), 'QuietPageScreen'),
})
const whoElse = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/who-else',
  loader: ({ params: { caseId } }) =>
    Promise.all([
      queryClient.ensureQueryData(caseQuery(caseId)),
      queryClient.ensureQueryData(touchedQuery(caseId)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/closing/WhoElseScreen.tsx'), 'WhoElseScreen'),
})
const lessons = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lessons',
  loader: () => queryClient.ensureQueryData(lessonsQuery),
  component: lazyRouteComponent(() => import('../../cases/closing/LessonsScreen.tsx'), 'LessonsScreen'),
})
export const closingRoutes = [closing, page, whoElse, lessons] as const
