// The device's view of itself: whose turn it is, and that it ends here no later than on the server.
//
// The server locks. This only hides what it would not give out any more, and asks it again at that very moment.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CounterState } from '../../ledger/counter/counterShapes.ts'
import { DeskError, post } from '../deskClient.ts'
import { counterQuery } from './counterQueries.ts'

/** Whoever types says so to the server, but not with every key. */
const TOUCH_EVERY_MS = 15_000

export interface Counter {
  readonly state: CounterState | undefined
  /** Why there is no state, or why it may be old: `device_revoked`, `not_joined`, or empty for a lost connection. */
  readonly trouble: string | null
  readonly turn: CounterState['turn']
  /** The answer of the server to a tap: the state anew. */
  readonly take: (state: CounterState) => void
  /** A "no" of the server: looks again at once. */
  readonly refused: (error: Error) => void
  readonly touch: () => void
}

/** True from the moment at which the turn of this state is over. */
function useOver(locksAt: number | null, look: () => void): boolean {
  const [overAt, setOverAt] = useState<number | null>(null)
  useEffect(() => {
    const waitMs = locksAt === null ? null : Math.max(0, locksAt - Date.now())
    const end = () => {
      setOverAt(locksAt)
      look()
    }
    const timer = waitMs === null ? undefined : setTimeout(end, waitMs)
    return () => clearTimeout(timer)
  }, [locksAt, look])
  return locksAt !== null && overAt === locksAt
}

export function useCounter(): Counter {
  const queries = useQueryClient()
  const { data, error, dataUpdatedAt, refetch } = useQuery(counterQuery)
  const look = useCallback(() => void refetch(), [refetch])
  const isOut = error instanceof DeskError && error.status === 401
  const state = isOut ? undefined : data
  const locksAt = state?.turn ? dataUpdatedAt + state.turn.locksInMs : null
  const over = useOver(locksAt, look)
  const turn = over ? null : (state?.turn ?? null)
  const person = turn?.person ?? null
  const take = useCallback(
    (state: CounterState) => void queries.setQueryData(counterQuery.queryKey, state),
    [queries],
  )
  const touched = useRef(0)
  const touch = useCallback(() => {
    if (person === null || Date.now() - touched.current < TOUCH_EVERY_MS) return
    touched.current = Date.now()
    post<CounterState>('/counter/touch', {}).then(take, look)
  }, [person, take, look])
  const trouble = error ? (error instanceof DeskError ? error.kind : '') : null
  return { state, trouble, turn, take, refused: look, touch }
}
