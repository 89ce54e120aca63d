// The clock of a page on which something wakes by itself: it looks again every half minute while there is something to wait for.
import { useEffect, useState } from 'react'

const EVERY_MS = 30_000

/** Milliseconds UTC; it moves on only while `waiting`. */
export function useNow(waiting: boolean): number {
  const [now, look] = useState(() => Date.now())
  useEffect(() => {
    if (!waiting) return undefined
    const clock = setInterval(() => look(Date.now()), EVERY_MS)
    return () => clearInterval(clock)
  }, [waiting])
  return now
}
