// The pages about one case and about all of them. Each part of the desk adds its page here, and its line to casePlaces.ts.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { claimRoutes } from './claimRoutes.ts'
import { caseQuery } from '../queries.ts'
import { draftRoutes } from './draftRoutes.ts'
import { rootRoute } from '../rootRoute.ts'
import { peopleRoutes } from './peopleRoutes.ts'
import { saveQuery } from '../saveQueries.ts'

const oneCase = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId',
  // What to save stands on top: it must not push the page down when it comes later.
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(caseQuery(params.caseId)),
      queryClient.ensureQueryData(saveQuery(params.caseId)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/CaseScreen.tsx'), 'CaseScreen'),
})
const finding = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/finding',
  validateSearch: (given: Record<string, unknown>): { brought?: string } =>
    typeof given['brought'] === 'string' ? { brought: given['brought'] } : {},
  loader: ({ params }) => queryClient.ensureQueryData(caseQuery(params.caseId)),
  component: lazyRouteComponent(() => import('../../cases/FindingScreen.tsx'), 'FindingScreen'),
})
const pack = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/pack',
  loader: ({ params }) => queryClient.ensureQueryData(caseQuery(params.caseId)),
  component: lazyRouteComponent(() => import('../pack/PackScreen.tsx'), 'PackScreen'),
})
export const caseRoutes = [oneCase, finding, pack, ...claimRoutes, ...draftRoutes, ...peopleRoutes] as const
