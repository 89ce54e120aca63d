// What the log explorer asks: where the log stands, its entries page by page, one of them, and what was signed.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Checkpoints, Entries, Entry } from '../../server/evidence/entryShapes.ts'
import { get } from '../deskClient.ts'

export type LogLine = z.infer<typeof Entries>['entries'][number]
export type LogEntry = z.infer<typeof Entry>
export type SignedPoint = z.infer<typeof Checkpoints>['checkpoints'][number]

export interface LogStanding {
  readonly epoch: number
  readonly size: number
  readonly origin: string | null
  readonly vkey: string | null
  readonly behind: string | null
}

export const standingQuery = queryOptions({
  queryKey: ['log', 'standing'],
  queryFn: () => get<LogStanding>('/log'),
})

export const entriesQuery = infiniteQueryOptions({
  queryKey: ['log', 'entries'],
  queryFn: ({ pageParam }) =>
    get<z.infer<typeof Entries>>(`/log/entries?limit=20${pageParam === null ? '' : `&before=${pageParam}`}`),
  initialPageParam: null as number | null,
  getNextPageParam: (page) => page.next,
})

export const entryQuery = (entry: number) =>
  queryOptions({
    queryKey: ['log', 'entry', entry],
    queryFn: () => get<LogEntry>(`/log/entries/${entry}`),
  })

export const pointsQuery = infiniteQueryOptions({
  queryKey: ['log', 'checkpoints'],
  queryFn: ({ pageParam }) =>
    get<z.infer<typeof Checkpoints>>(
      `/log/checkpoints?limit=10${pageParam === null ? '' : `&before=${encodeURIComponent(pageParam)}`}`,
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})
