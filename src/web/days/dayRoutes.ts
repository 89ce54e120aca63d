// The page of all days.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../deskClient.ts'
import { rootRoute } from '../rootRoute.ts'
import { calendarLinksQuery, daysQuery } from './dayQueries.ts'

const days = createRoute({
  getParentRoute: () => rootRoute,
  path: '/days',
  loader: () =>
    Promise.all([queryClient.ensureQueryData(daysQuery), queryClient.ensureQueryData(calendarLinksQuery)]),
  component: lazyRouteComponent(() => import('../../cases/days/DaysScreen.tsx'), 'DaysScreen'),
})

export const dayRoutes = [days] as const
