// Asking for other words: what was asked, what is waited for, and how waiting ends. Nothing of it touches the letter.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { askHelp, type Suggestion } from '../../web/drafting/helpQueries.ts'
import type { Wish } from './wishes.ts'

interface Asked {
  readonly text: string
  readonly wish: Wish
  readonly shown: string
}

export interface Asking {
  readonly ask: (asked: Asked) => void
  readonly isWaiting: boolean
  /** Ends the waiting; what has left has left. */
  readonly stop: () => void
  readonly stopped: boolean
  readonly suggestion: Suggestion | null
  readonly error: unknown
}

/** Help with the words of one letter. Whoever goes away waits no longer. */
export function useSuggestion(caseId: string): Asking {
  const waiting = useRef<AbortController | null>(null)
  const [stopped, say] = useState(false)
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: (asked: Asked) => {
      waiting.current = new AbortController()
      return askHelp(caseId, asked, waiting.current.signal)
    },
  })
  useEffect(() => () => waiting.current?.abort(), [])
  return {
    ask: (asked) => {
      say(false)
      mutate(asked)
    },
    isWaiting: isPending,
    stop: () => {
      waiting.current?.abort()
      reset()
      say(true)
    },
    stopped,
    suggestion: data ?? null,
    error,
  }
}
