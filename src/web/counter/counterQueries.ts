// What the counter's screens ask: the device about itself, the desk about devices, people and entries.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type {
  CounterDevice,
  CounterEntryList,
  CounterPerson,
  CounterState,
  Site,
  TurnEntry,
} from '../../ledger/counter/counterShapes.ts'
import { get } from '../deskClient.ts'

/** How long a device that nobody touches may show what the desk has taken back meanwhile. */
const LOOK_EVERY_MS = 10_000

export const counterQuery = queryOptions({
  queryKey: ['counter', 'state'],
  queryFn: () => get<CounterState>('/counter'),
  refetchInterval: LOOK_EVERY_MS,
  refetchIntervalInBackground: true,
  retry: false,
  staleTime: 0,
  gcTime: 0,
})

export const turnEntriesQuery = queryOptions({
  queryKey: ['counter', 'entries'],
  queryFn: async () => (await get<{ entries: TurnEntry[] }>('/counter/entries')).entries,
  retry: false,
  gcTime: 0,
})

export const sitesQuery = queryOptions({
  queryKey: ['sites'],
  queryFn: async () => (await get<{ sites: Site[] }>('/sites')).sites,
})
export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: async () => (await get<{ devices: CounterDevice[] }>('/devices')).devices,
})
export const counterPeopleQuery = queryOptions({
  queryKey: ['counter-people'],
  queryFn: async () => (await get<{ people: CounterPerson[] }>('/counter-people')).people,
})

export const counterEntriesQuery = (site: string) =>
  infiniteQueryOptions({
    queryKey: ['counter-entries', site],
    queryFn: ({ pageParam }) => {
      const asked = new URLSearchParams({
        ...(site ? { site } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      })
      return get<CounterEntryList>(`/counter-entries?${asked}`)
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
