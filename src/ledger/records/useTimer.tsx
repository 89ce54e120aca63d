// The running timer of one client, kept in this browser until it is stopped.
import { useEffect, useState } from 'react'
import { readTimer } from './timer.ts'

const EVERY_MS = 15_000
const keyOf = (client: string): string => `exhale.timer.${client}`

export interface Timer {
  /** Null while none runs. */
  readonly since: number | null
  readonly now: number
  readonly start: () => void
  readonly stop: () => void
}

export function useTimer(client: string): Timer {
  const [now, setNow] = useState(() => Date.now())
  const [since, setSince] = useState(() => readTimer(localStorage.getItem(keyOf(client)), Date.now()))
  useEffect(() => {
    if (since === null) return undefined
    const tick = setInterval(() => setNow(Date.now()), EVERY_MS)
    return () => clearInterval(tick)
  }, [since])
  const start = () => {
    const at = Date.now()
    localStorage.setItem(keyOf(client), String(at))
    setNow(at)
    setSince(at)
  }
  const stop = () => {
    localStorage.removeItem(keyOf(client))
    setSince(null)
  }
  return { since, now, start, stop }
}
