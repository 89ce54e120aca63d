// What the screens of clients ask the desk.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AgreementView } from '../../agreements/versions/versionShapes.ts'
import type { RepresentativeView } from '../../clients/representatives/representativeShapes.ts'
import type { ClientRow, ClientView } from '../../clients/cards/cardShapes.ts'
import { get } from '../deskClient.ts'

/** Clients whose name or number holds `find`, page by page; all of them when it is empty. */
export const clientsQuery = (find: string) =>
  infiniteQueryOptions({
    queryKey: ['clients', 'list', find],
    queryFn: ({ pageParam }) => {
      const asked = new URLSearchParams({
        ...(find ? { find } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      })
      return get<{ clients: ClientRow[]; next: string | null }>(`/clients?${asked}`)
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export const clientQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client],
    queryFn: () => get<ClientView>(`/clients/${encodeURIComponent(client)}`),
  })

/** What holds with a client, and every version with its acceptances. */
export const agreementQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'agreement'],
    queryFn: () => get<AgreementView>(`/clients/${encodeURIComponent(client)}/agreement`),
  })

/** Everybody who was ever named for a client; `stands` says who may act now. */
export const representativesQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'representatives'],
    queryFn: async () => {
      const path = `/clients/${encodeURIComponent(client)}/representatives`
      return (await get<{ representatives: RepresentativeView[] }>(path)).representatives
    },
  })
