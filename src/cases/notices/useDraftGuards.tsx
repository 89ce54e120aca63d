// What the guards find in the letter of a notice while it is read and changed, and what stands in its way.
import { useMemo } from 'react'
import { seenFacts } from '../../web/shapes.ts'
import { useLetterGuards, type GuardedLetter, type GuardedRecord } from '../guarding/useLetterGuards.tsx'
import type { DraftView } from './noticeShapes.ts'
import { hasGap } from './gap.ts'

export function useDraftGuards(draft: DraftView, text: string): GuardedLetter {
  const record = useMemo(
    (): GuardedRecord => ({
      facts: seenFacts(draft.facts),
      examination: { asOf: draft.asOf, deadlines: [], overages: [draft.found] },
      givenOn: draft.givenOn,
    }),
    [draft],
  )
  return useLetterGuards(record, draft.letter, text)
}

/** The names under which the desk stops the letter: guards, and `gap` for a place left to fill in; each once. */
export const stopsOf = ({ findings }: GuardedLetter, text: string): readonly string[] => [
  ...new Set([...findings.map(({ guard }) => guard), ...(hasGap(text) ? ['gap'] : [])]),
]
