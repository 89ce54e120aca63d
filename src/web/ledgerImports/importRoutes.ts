// The pages of sheets.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { clientQuery } from '../clients/clientQueries.ts'
import { queryClient } from '../deskClient.ts'
import { rootRoute } from '../rootRoute.ts'
import { sheetQuery, sheetsQuery } from './importQueries.ts'

const sheets = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ledger-imports',
  loader: () => queryClient.ensureQueryData(sheetsQuery),
  component: lazyRouteComponent(() => import('./LedgerImportsScreen.tsx'), 'LedgerImportsScreen'),
})
const sheet = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ledger-imports/$ledgerImport',
  loader: ({ params }) => queryClient.ensureQueryData(sheetQuery(params.ledgerImport)),
  component: lazyRouteComponent(() => import('./LedgerImportScreen.tsx'), 'LedgerImportScreen'),
})
const sheetsOfClient = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$client/sheets',
  loader: ({ params }) => queryClient.ensureQueryData(clientQuery(params.client)),
  component: lazyRouteComponent(() => import('./ClientSheetsScreen.tsx'), 'ClientSheetsScreen'),
})

export const ledgerImportRoutes = [sheets, sheet, sheetsOfClient] as const
