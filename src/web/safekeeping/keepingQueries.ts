import { queryOptions } from '@tanstack/react-query'
import type { AboutPerson, Keeping, Papers } from '../../server/safekeeping/keepingShapes.ts'
import { get } from '../deskClient.ts'

export const keepingQuery = queryOptions({
  queryKey: ['keeping'],
  queryFn: () => get<Keeping>('/keeping'),
})
export const papersQuery = queryOptions({
  queryKey: ['papers'],
  queryFn: () => get<Papers>('/papers'),
})
export const personQuery = (client: string) =>
  queryOptions({
    queryKey: ['keeping', client],
    queryFn: () => get<AboutPerson>(`/clients/${encodeURIComponent(client)}/keeping`),
  })

/** «12–40, 52»: places of records. */
export const placesInWords = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
