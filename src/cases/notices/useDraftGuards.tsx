// What is found in the letter of a notice while it is read and changed.
import { useMemo } from 'react'
import { seenFacts } from '../../web/shapes.ts'
import type { DraftRecord, ReadDraft } from '../drafting/useDraftFindings.tsx'
import { ASKED_AT_DOOR, useClientPlaces } from '../leaving/clientLetters/useClientPlaces.tsx'
import type { DraftView } from './noticeShapes.ts'

export function useDraftGuards(draft: DraftView, text: string): ReadDraft {
  const record = useMemo(
    (): DraftRecord => ({
      facts: seenFacts(draft.facts),
      examination: { asOf: draft.asOf, deadlines: [], overages: [draft.found], claims: [], ours: [] },
      givenOn: draft.givenOn,
      writing: ASKED_AT_DOOR,
    }),
    [draft],
  )
  const letter = useMemo(() => {
    const quotes = draft.letter.quotes.filter((no) => text.includes(no))
    return { ...draft.letter, quotes, text }
  }, [draft, text])
  return useClientPlaces(record, letter)
}
