// The device's view of itself: whose turn it is, and that it ends here no later than on the server.
//
// The server locks. This only hides what it would not give out any more, and asks it again at that very moment. While the desk
// cannot be asked, the device goes by what it remembers (`turnHere.ts`).
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { CounterState } from '../../ledger/counter/counterShapes.ts'
import { DeskError, post } from '../deskClient.ts'
import { keepCounterPage, forgetCounterPage } from '../offline/keepPage.ts'
import { forgetNames, recall, remember } from '../offline/kept.ts'
import { canKeep } from '../offline/sealedStore.ts'
import { isLost } from './acts/clientQueries.ts'
import { counterQuery } from './counterQueries.ts'
import { begunHere, endedHere, NOTHING_OWN, told, touchedHere, turnShown, type TurnHere } from './turnHere.ts'

/** Whoever types says so to the server, but not with every key. */
const TOUCH_EVERY_MS = 15_000
const MINUTE_MS = 60_000

export interface Counter {
  readonly state: CounterState | undefined
  /** Why there is no state, or why it may be old: `device_revoked`, `not_joined`, or empty for a lost connection. */
  readonly trouble: string | null
  /** The desk does not answer, and this device can go on without it. */
  readonly goesOn: boolean
  readonly turn: TurnHere | null
  /** The desk has this turn too, and takes what it sends. */
  readonly isKnown: boolean
  /** The answer of the server to a tap: the state anew. */
  readonly take: (state: CounterState) => void
  /** A "no" of the server: looks again at once. */
  readonly refused: (error: Error) => void
  readonly touch: () => void
  /** Begins a turn while no PIN can be looked at. */
  readonly beginHere: (person: { readonly id: string; readonly name: string }) => void
  /** Ends the turn on this device, whatever the desk has heard of it. */
  readonly endHere: () => void
}

const rememberedQuery = queryOptions({
  queryKey: ['counter', 'remembered'],
  queryFn: async () => CounterState.safeParse(await recall('state')).data ?? null,
  gcTime: 0,
})

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

/** Remembers what the desk said, and forgets it when this device is no counter any more. */
function useMemory(data: CounterState | undefined, trouble: string | null): void {
  useEffect(() => {
    if (data) void remember('state', { ...data, turn: null })
  }, [data])
  const isCounter = data !== undefined && trouble === null
  useEffect(() => {
    if (isCounter) void keepCounterPage()
  }, [isCounter])
  const isOut = trouble === 'device_revoked' || trouble === 'not_joined'
  useEffect(() => {
    if (isOut) void forgetNames().then(forgetCounterPage)
  }, [isOut])
}

export function useCounter(): Counter {
  const queries = useQueryClient()
  const { data, error, dataUpdatedAt, refetch } = useQuery(counterQuery)
  const lost = isLost(error)
  const { data: remembered } = useQuery({ ...rememberedQuery, enabled: lost && !data })
  const look = useCallback(() => void refetch(), [refetch])
  const isOut = error instanceof DeskError && error.status === 401
  const state = isOut ? undefined : (data ?? (lost ? (remembered ?? undefined) : undefined))
  const [own, setOwn] = useState(NOTHING_OWN)
  const fromDesk = !isOut && data?.turn ? told(data.turn, dataUpdatedAt) : null
  const shown = isOut ? null : turnShown(fromDesk, own)
  const over = useOver(shown?.locksAt ?? null, look)
  const turn = over ? null : shown
  const trouble = error ? (error instanceof DeskError ? error.kind : '') : null
  const goesOn = lost && canKeep() && state !== undefined
  const isKnown = !lost && turn !== null && fromDesk?.key === turn.key
  const idleMs = (state?.idleMinutes ?? 0) * MINUTE_MS
  useMemory(data, trouble)
  const take = useCallback(
    (state: CounterState) => {
      setOwn(NOTHING_OWN)
      queries.setQueryData(counterQuery.queryKey, state)
    },
    [queries],
  )
  const touched = useRef(0)
  const touch = () => {
    if (!turn || Date.now() - touched.current < TOUCH_EVERY_MS) return
    touched.current = Date.now()
    if (isKnown) post<CounterState>('/counter/touch', {}).then(take, look)
    else setOwn((before) => touchedHere(before, turn, Date.now(), idleMs))
  }
  return {
    state,
    trouble,
    goesOn,
    turn,
    isKnown,
    take,
    refused: look,
    touch,
    beginHere: (person) => setOwn(begunHere(person, fromDesk?.startedAt ?? null, Date.now(), idleMs)),
    endHere: () => setOwn(endedHere(fromDesk?.startedAt ?? null)),
  }
}
