// From the door to the page that somebody wanted. Nothing that was seen before this sign-in stays in memory.
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { queryClient } from '../deskClient.ts'
import { arrivalOf } from './arrival.ts'

/** What the door's own screens asked; they are still drawn while the next page comes. */
const OF_THE_DOOR = new Set<unknown>(['door', 'invitation'])

export function useComeIn(to: string | undefined): () => void {
  const router = useRouter()
  return useCallback(() => {
    queryClient.removeQueries({ predicate: ({ queryKey }) => !OF_THE_DOOR.has(queryKey[0]) })
    router.history.push(arrivalOf(to).address)
  }, [router, to])
}
