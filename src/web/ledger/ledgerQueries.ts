// What the screens of acts, records and usage ask the desk.
import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ActList, ActView } from '../../ledger/acts/actShapes.ts'
import type { FindingList } from '../../ledger/findings/findingShapes.ts'
import type { SeriesList } from '../../ledger/meters/seriesShapes.ts'
import type { ClientUsage } from '../../ledger/meters/usageShapes.ts'
import type { ReconciliationView } from '../../ledger/reconciliation/reconciliationShapes.ts'
import type { z } from 'zod'
import { get } from '../deskClient.ts'

const of = (client: string, what: string) => `/clients/${encodeURIComponent(client)}/${what}`

/** How much of each limit is used now, and what is on the shelf. */
export const usageQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'usage'],
    queryFn: () => get<ClientUsage>(of(client, 'usage')),
  })

export const seriesQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'series'],
    queryFn: () => get<z.infer<typeof SeriesList>>(of(client, 'series')),
  })

export const findingsQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'findings'],
    queryFn: () => get<z.infer<typeof FindingList>>(of(client, 'findings')),
  })

/** Acts and records, those recorded last first, page by page. */
export const actsQuery = (client: string) =>
  infiniteQueryOptions({
    queryKey: ['clients', client, 'acts'],
    queryFn: ({ pageParam }) =>
      get<z.infer<typeof ActList>>(of(client, `acts${pageParam ? `?cursor=${pageParam}` : ''}`)),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const actQuery = (act: string) =>
  queryOptions({ queryKey: ['acts', act], queryFn: () => get<ActView>(`/acts/${encodeURIComponent(act)}`) })

/** After something was put down: everything that is counted from the papers of this client. */
export const ledgerChanged = (queries: QueryClient, client: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: ['clients', client] })

/** What the acts leave of each item and what was counted. */
export const reconciliationQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'reconciliation', 'all'],
    queryFn: () => get<ReconciliationView>(of(client, 'reconciliation')),
  })
