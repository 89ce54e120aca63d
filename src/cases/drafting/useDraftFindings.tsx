// What is found in a letter while it is written. The reader is fetched when the first letter is open and reads in the browser: an
// unfinished letter goes nowhere.
import { useEffect, useState } from 'react'
import { contextOf, type GuardedRecord } from '../guarding/guardContext.tsx'
import type { Examination } from '../../decisions/examination.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import type { DraftFinding } from './draftFinding.ts'
import type { Source } from './sources.ts'

const PAUSE_MS = 200

/** What a draft is read against: the record of a case, and what the server tells beside it. */
export interface DraftRecord extends GuardedRecord {
  readonly examination: Pick<Examination, 'asOf' | 'deadlines' | 'overages' | 'claims' | 'ours'>
  readonly writing: Pick<DraftContext, 'uninvolved' | 'tellInsurer' | 'giving'>
}

export interface ReadDraft {
  /** The text that was read: while another one is typed, the findings still belong to this one. */
  readonly text: string
  readonly found: readonly DraftFinding[]
  /** Where the facts in it come from. */
  readonly sources: readonly Source[]
  readonly state: 'reading' | 'read' | 'failed'
}

// A record is prepared once, however many letters of the case are open.
const prepared = new WeakMap<DraftRecord, Promise<DraftContext>>()

/** The context of drafts of this case, with everything that the guards look up made ready. */
export function draftContextOf(view: DraftRecord): Promise<DraftContext> {
  const known = prepared.get(view)
  if (known) return known
  const made = import('../letters/guardRecord.ts').then(({ preparedRecord }): DraftContext => {
    const papers = contextOf(view)
    const { claims, ours } = view.examination
    return { ...papers, claims, ours, ...view.writing, record: preparedRecord(papers) }
  })
  prepared.set(view, made)
  return made
}

/** Findings for a letter; null where it has left and nothing is read. */
export function useDraftFindings(view: DraftRecord, draft: DraftText | null): ReadDraft {
  const [read, show] = useState<ReadDraft>({ text: '', found: [], sources: [], state: 'reading' })
  useEffect(() => {
    if (draft === null) return undefined
    let isNewest = true
    async function readDraft(words: DraftText): Promise<void> {
      const [{ draftFindings }, { sourcesIn }, context] = await Promise.all([
        import('./draftFindings.ts'),
        import('./sources.ts'),
        draftContextOf(view),
      ])
      const { text } = words
      const found = draftFindings(words, context)
      if (isNewest) show({ text, found, sources: sourcesIn(text, context), state: 'read' })
    }
    const pause = setTimeout(() => {
      readDraft(draft).catch(
        () => isNewest && show({ text: draft.text, found: [], sources: [], state: 'failed' }),
      )
    }, PAUSE_MS)
    return () => {
      isNewest = false
      clearTimeout(pause)
    }
  }, [view, draft])
  return read
}
