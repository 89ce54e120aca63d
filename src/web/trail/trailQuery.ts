// What the trail is asked for, and its pages.
import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Trail } from '../../server/trail/trailShapes.ts'
import { get } from '../deskClient.ts'

export type TrailLine = Trail['lines'][number]

/** An empty word asks for everything. */
export interface TrailWish {
  readonly person: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly case: string
}

/** The wish as the address of the API has it. */
export function askedFor(wish: TrailWish, more: Readonly<Record<string, string>> = {}): string {
  const asked = Object.entries({ ...wish, ...more }).filter(([, value]) => value !== '')
  return asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''
}

export const trailQuery = (wish: TrailWish) =>
  infiniteQueryOptions({
    queryKey: ['trail', wish],
    queryFn: ({ pageParam }) => get<Trail>(`/trail${askedFor(wish, { cursor: pageParam })}`),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
