// The page of one draft with everything that was kept of it.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { versionsQuery } from '../drafting/draftQueries.ts'
import { caseQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'
import { colleaguesQuery } from './caseQueries.ts'

const draft = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/drafts/$draft',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(caseQuery(params.caseId)),
      queryClient.ensureQueryData(colleaguesQuery),
      queryClient.ensureQueryData(versionsQuery(params.draft)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/drafting/DraftScreen.tsx'), 'DraftScreen'),
})
export const draftRoutes = [draft] as const
