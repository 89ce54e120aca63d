// What the screens of exceeded limits ask the desk.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { DraftView, LineKept, NoticeView, OverageList } from '../../cases/notices/noticeShapes.ts'
import { get } from '../deskClient.ts'

const path = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`

/** What waits with everybody, or with one client. */
export const overagesQuery = (client: string | null) =>
  queryOptions({
    queryKey: ['overages', client],
    queryFn: () => get<OverageList>(client === null ? '/overages' : path('clients', client, 'overages')),
  })

export interface DraftPlace {
  readonly client: string
  readonly version: string
  readonly clause: string
  readonly window: string | null
}

/** The draft as it would stand at an instant (ISO 8601); null is now. A draft that is being read does not change by itself. */
export const draftQuery = ({ client, version, clause, window }: DraftPlace, at: string | null) =>
  queryOptions({
    queryKey: ['overages', client, 'draft', version, clause, window, at],
    queryFn: () => {
      const asked = new URLSearchParams({ ...(window ? { window } : {}), ...(at ? { at } : {}) })
      return get<DraftView>(`${path('clients', client, 'overages', version, clause)}?${asked}`)
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

export const noticeQuery = (notice: string) =>
  queryOptions({
    queryKey: ['overages', 'notice', notice],
    queryFn: () => get<NoticeView>(path('notices', notice)),
  })

export interface LinesOf {
  readonly client: string | null
  readonly from: string
  readonly to: string
}
/** The question for lines of these days, as the address says it. */
export const linesAsked = ({ client, from, to }: LinesOf): string =>
  new URLSearchParams({
    ...(client ? { client } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }).toString()

export const linesQuery = (of: LinesOf) =>
  queryOptions({
    queryKey: ['overages', 'lines', of.client, of.from, of.to],
    queryFn: () => get<{ lines: LineKept[] }>(`/invoice-lines?${linesAsked(of)}`),
    placeholderData: keepPreviousData,
  })
