// The clients of this counter: asked of the desk, remembered for when it cannot be asked.
import { queryOptions } from '@tanstack/react-query'
import { CounterClientList, type CounterClient } from '../../../ledger/counter/counterActShapes.ts'
import { DeskError, get } from '../../deskClient.ts'
import { recall, remember } from '../../offline/kept.ts'

const FRESH_MS = 60_000

/** The desk did not answer at all, or something before it did: then what is remembered is better than nothing. */
export const isLost = (error: unknown): boolean =>
  error instanceof DeskError &&
  (error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504)

export type KnownClients = CounterClientList & {
  /** True when the desk could not be asked, and this is what it said before. */
  readonly old: boolean
}

/** Everybody whom this device may know. `person` is whose turn it is: the next one asks anew. */
export const counterClientsQuery = (person: string) =>
  queryOptions({
    queryKey: ['counter', 'clients', person],
    queryFn: async (): Promise<KnownClients> => {
      try {
        const list = await get<CounterClientList>('/counter/clients')
        await remember('clients', list)
        return { ...list, old: false }
      } catch (error) {
        const known = isLost(error) ? CounterClientList.safeParse(await recall('clients')) : null
        if (known?.success) return { ...known.data, old: true }
        throw error
      }
    },
    staleTime: FRESH_MS,
    retry: false,
  })

/** Clients by a piece of their name, where the device does not hold all of them. */
export const foundClientsQuery = (find: string) =>
  queryOptions({
    queryKey: ['counter', 'clients found', find],
    queryFn: () => get<CounterClientList>(`/counter/clients?${new URLSearchParams({ find })}`),
    retry: false,
    gcTime: 0,
  })

/** One client as the desk knows them now, with limits and shelf. */
export const counterClientQuery = (id: string) =>
  queryOptions({
    queryKey: ['counter', 'client', id],
    queryFn: () => get<CounterClient>(`/counter/clients/${id}`),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
