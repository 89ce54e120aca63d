// The pages of the desk. Each screen is fetched when somebody goes there; the list comes with the frame.
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { anchoringQuery } from './anchoring/anchoringQuery.ts'
import { backupQuery } from './backup/backupQuery.ts'
import { entriesQuery, pointsQuery, standingQuery } from './log/logQueries.ts'
import { membersQuery } from './people/membersQuery.ts'
import { caseListQuery, meQuery } from './queries.ts'
import { dismissalsQuery, examplesQuery } from './signals/signalsQueries.ts'
import { sitesQuery } from './counter/counterQueries.ts'
import { keepingQuery, papersQuery } from './safekeeping/keepingQueries.ts'
import { queryClient } from './deskClient.ts'
import { agreementRoutes } from './agreements/agreementRoutes.ts'
import { caseRoutes } from './cases/caseRoutes.ts'
import { dayRoutes } from './days/dayRoutes.ts'
import { exhaleRoutes } from './exhale/exhaleRoutes.ts'
import { closingRoutes } from './closing/closingRoutes.ts'
import { exposureRoutes } from './exposure/exposureRoutes.ts'
import { clientRoutes } from './clients/clientRoutes.ts'
import { clientPageRoute } from './agreements/clientPageRoute.ts'
import { oneOffRoutes } from './oneOffs/oneOffRoutes.ts'
import { overageRoutes } from './overages/overageRoutes.ts'
import { ledgerImportRoutes } from './ledgerImports/importRoutes.ts'
import { rootRoute as root } from './rootRoute.ts'
import { Trouble, Waiting } from './Trouble.tsx'

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => queryClient.ensureQueryData(caseListQuery),
  component: lazyRouteComponent(() => import('../cases/CaseListScreen.tsx'), 'CaseListScreen'),
})
const example = createRoute({
  getParentRoute: () => root,
  path: '/example',
  component: lazyRouteComponent(() => import('../cases/ExampleScreen.tsx'), 'ExampleScreen'),
})
const bring = createRoute({
  getParentRoute: () => root,
  path: '/bring',
  validateSearch: (given: Record<string, unknown>): { client?: string } =>
    typeof given['client'] === 'string' ? { client: given['client'] } : {},
  component: lazyRouteComponent(() => import('../messages/ImportScreen.tsx'), 'ImportScreen'),
})
const byHand = createRoute({
  getParentRoute: () => root,
  path: '/by-hand',
  validateSearch: (given: Record<string, unknown>): { client?: string } =>
    typeof given['client'] === 'string' ? { client: given['client'] } : {},
  component: lazyRouteComponent(() => import('../cases/ByHandScreen.tsx'), 'ByHandScreen'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  loader: () => queryClient.ensureQueryData(meQuery),
  component: lazyRouteComponent(() => import('./SettingsScreen.tsx'), 'SettingsScreen'),
})
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  loader: () => queryClient.ensureQueryData(meQuery),
  component: lazyRouteComponent(() => import('./account/AccountScreen.tsx'), 'AccountScreen'),
})
const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  loader: () => queryClient.ensureQueryData(membersQuery),
  component: lazyRouteComponent(() => import('./people/PeopleScreen.tsx'), 'PeopleScreen'),
})
const trail = createRoute({
  getParentRoute: () => root,
  path: '/trail',
  loader: () => queryClient.ensureQueryData(meQuery),
  component: lazyRouteComponent(() => import('./trail/TrailScreen.tsx'), 'TrailScreen'),
})
const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  loader: () =>
    Promise.all([
      queryClient.ensureQueryData(standingQuery),
      queryClient.ensureQueryData(anchoringQuery),
      queryClient.ensureInfiniteQueryData(entriesQuery),
      queryClient.ensureInfiniteQueryData(pointsQuery),
    ]),
  component: lazyRouteComponent(() => import('./log/LogScreen.tsx'), 'LogScreen'),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (given: Record<string, unknown>): { to?: string } =>
    typeof given['to'] === 'string' ? { to: given['to'] } : {},
  component: lazyRouteComponent(() => import('./door/SignInScreen.tsx'), 'SignInScreen'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('./door/InvitationScreen.tsx'), 'InvitationScreen'),
})

const backup = createRoute({
  getParentRoute: () => root,
  path: '/backup',
  loader: () => queryClient.ensureQueryData(backupQuery),
  component: lazyRouteComponent(() => import('./backup/BackupScreen.tsx'), 'BackupScreen'),
})
const anchoring = createRoute({
  getParentRoute: () => root,
  path: '/anchoring',
  loader: () => queryClient.ensureQueryData(anchoringQuery),
  component: lazyRouteComponent(() => import('./anchoring/AnchoringScreen.tsx'), 'AnchoringScreen'),
})
const keeping = createRoute({
  getParentRoute: () => root,
  path: '/keeping',
  loader: () =>
    Promise.all([queryClient.ensureQueryData(keepingQuery), queryClient.ensureQueryData(papersQuery)]),
  component: lazyRouteComponent(() => import('./safekeeping/KeepingScreen.tsx'), 'KeepingScreen'),
})
const signals = createRoute({
  getParentRoute: () => root,
  path: '/signals',
  component: lazyRouteComponent(() => import('./signals/TrialScreen.tsx'), 'TrialScreen'),
})
const taught = createRoute({
  getParentRoute: () => root,
  path: '/taught',
  loader: () =>
    Promise.all([queryClient.ensureQueryData(dismissalsQuery), queryClient.ensureQueryData(examplesQuery)]),
  component: lazyRouteComponent(() => import('./signals/TaughtScreen.tsx'), 'TaughtScreen'),
})
const devices = createRoute({
  getParentRoute: () => root,
  path: '/devices',
  loader: () => queryClient.ensureQueryData(sitesQuery),
  component: lazyRouteComponent(() => import('./counter/DevicesScreen.tsx'), 'DevicesScreen'),
})
const counter = createRoute({
  getParentRoute: () => root,
  path: '/counter',
  component: lazyRouteComponent(() => import('./counter/CounterScreen.tsx'), 'CounterScreen'),
})
const join = createRoute({
  getParentRoute: () => root,
  path: '/counter/join',
  component: lazyRouteComponent(() => import('./counter/JoinScreen.tsx'), 'JoinScreen'),
})
const counterEntries = createRoute({
  getParentRoute: () => root,
  path: '/counter-entries',
  component: lazyRouteComponent(() => import('./counter/CounterEntriesScreen.tsx'), 'CounterEntriesScreen'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    list,
    ...caseRoutes,
    ...dayRoutes,
    ...exhaleRoutes,
    ...exposureRoutes,
    ...closingRoutes,
    example,
    bring,
    byHand,
    settings,
    account,
    people,
    trail,
    log,
    signIn,
    invitation,
    backup,
    anchoring,
    keeping,
    signals,
    taught,
    devices,
    counter,
    join,
    counterEntries,
    ...clientRoutes,
    ...ledgerImportRoutes,
    ...overageRoutes,
    ...oneOffRoutes,
    clientPageRoute,
    ...agreementRoutes,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Trouble,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
