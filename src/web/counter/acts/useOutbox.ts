// The one outbox of this page, and what a screen sees of it.
import { useEffect, useSyncExternalStore } from 'react'
import type { CounterActResults } from '../../../ledger/counter/counterActShapes.ts'
import type { Queue } from '../../../ledger/counter/offlineQueue.ts'
import { post } from '../../deskClient.ts'
import { dropAct, keepAct, keptActs } from '../../offline/kept.ts'
import { Outbox } from './outbox.ts'

const AGAIN_MS = 10_000

export const outbox = new Outbox({ keep: keepAct, drop: dropAct, kept: keptActs }, (acts) =>
  post<CounterActResults>('/counter/acts', { sentAt: new Date().toISOString(), acts }),
)

/** The acts that are on this device and not on the desk. */
export const useWaitingActs = (): Queue => useSyncExternalStore(outbox.subscribe, outbox.snapshot)

/** Sends what waits as long as it may: a turn with a PIN runs, and the desk answers. */
export function useSending(maySend: boolean): void {
  useEffect(() => void outbox.load(), [])
  useEffect(() => {
    if (!maySend) return undefined
    const send = () => void outbox.flush().catch(() => undefined)
    send()
    const timer = setInterval(send, AGAIN_MS)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
    }
  }, [maySend])
}
