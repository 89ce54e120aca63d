// What is found in a letter to a client while it is written, with everything that the door will find. It is read in the browser: an
// unfinished letter goes nowhere.
import { useEffect, useState } from 'react'
import type { DraftText } from '../../drafting/draftContext.ts'
import { draftContextOf, type DraftRecord, type ReadDraft } from '../../drafting/useDraftFindings.tsx'

const PAUSE_MS = 200

/** The firm is asked at the door whether there is somebody without a part in it; gifts are the owner's, and asked about there. */
export const ASKED_AT_DOOR: DraftRecord['writing'] = { uninvolved: true, tellInsurer: null, giving: null }

/** The places of a letter, as they stand in the words that were read last. */
export function useClientPlaces(record: DraftRecord, draft: DraftText): ReadDraft {
  const [read, show] = useState<ReadDraft>({ text: '', found: [], sources: [], state: 'reading' })
  useEffect(() => {
    let isNewest = true
    const { text } = draft
    async function readLetter(): Promise<void> {
      const [{ clientPlaces }, context] = await Promise.all([
        import('./clientLetter.ts'),
        draftContextOf(record),
      ])
      const found = clientPlaces(draft, context)
      if (isNewest) show({ text, found, sources: [], state: 'read' })
    }
    const pause = setTimeout(() => {
      readLetter().catch(() => isNewest && show({ text, found: [], sources: [], state: 'failed' }))
    }, PAUSE_MS)
    return () => {
      isNewest = false
      clearTimeout(pause)
    }
  }, [record, draft])
  return read
}
