// A text read as somebody types: one reading at a time, and the newest text next, so that a slow reading never piles up.
import { useEffect, useRef, useState } from 'react'
import type { Signal } from '../../signals/label.ts'
import { readBeside } from './reader.ts'

const PAUSE_MS = 150

export interface Reading {
  /** The text that was read; while another one is typed, the marks still belong to this one. */
  readonly text: string
  readonly signals: readonly Signal[]
}

export function useReading(text: string): { reading: Reading; isReading: boolean; failed: boolean } {
  const [reading, show] = useState<Reading>({ text: '', signals: [] })
  const [failedOn, fail] = useState<string | null>(null)
  const newest = useRef('')
  const isBusy = useRef(false)
  useEffect(() => {
    newest.current = text
    const pause = setTimeout(() => void readNewest(), PAUSE_MS)
    async function readNewest(): Promise<void> {
      if (isBusy.current) return
      isBusy.current = true
      const read = newest.current
      try {
        show({ text: read, signals: await readBeside(read) })
      } catch {
        fail(read)
      }
      isBusy.current = false
      if (newest.current !== read) await readNewest()
    }
    return () => clearTimeout(pause)
  }, [text])
  const failed = failedOn === text
  return { reading, isReading: reading.text !== text && !failed, failed }
}
