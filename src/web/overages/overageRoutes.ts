// The pages of exceeded limits: what waits, the draft of a notice, the notice as it left.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { clientQuery } from '../clients/clientQueries.ts'
import { queryClient } from '../deskClient.ts'
import { meQuery } from '../queries.ts'
import { rootRoute } from '../rootRoute.ts'
import { draftQuery, noticeQuery, overagesQuery } from './overageQueries.ts'

const overages = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overages',
  loader: () => queryClient.ensureQueryData(overagesQuery(null)),
  component: lazyRouteComponent(() => import('../../cases/notices/OveragesScreen.tsx'), 'OveragesScreen'),
})
const ofClient = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/overages',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(overagesQuery(params.client)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/notices/OveragesScreen.tsx'), 'ClientOverages'),
})
const draft = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/overages/$version/$clause',
  validateSearch: (given: Record<string, unknown>): { window?: string } =>
    typeof given['window'] === 'string' ? { window: given['window'] } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps: { window = null } }) =>
    Promise.all([
      queryClient.ensureQueryData(meQuery),
      queryClient.ensureQueryData(clientQuery(params.client)),
      queryClient.ensureQueryData(draftQuery({ ...params, window }, null)),
    ]),
  component: lazyRouteComponent(
    () => import('../../cases/notices/NoticeDraftScreen.tsx'),
    'NoticeDraftScreen',
  ),
})
const notice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices/$notice',
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(meQuery),
      queryClient.ensureQueryData(noticeQuery(params.notice)),
    ]),
  component: lazyRouteComponent(() => import('../../cases/notices/NoticeScreen.tsx'), 'NoticeScreen'),
})

export const overageRoutes = [overages, ofClient, draft, notice] as const
