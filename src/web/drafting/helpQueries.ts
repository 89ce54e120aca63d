// What the screens ask about help with the words of a draft.
import { queryOptions } from '@tanstack/react-query'
import type { Help } from '../../cases/drafting/draftShapes.ts'
import type { Wish } from '../../cases/writing/wishes.ts'
import { get, post } from '../deskClient.ts'

interface HelpState {
  readonly on: boolean
  readonly host: string | null
  readonly model: string | null
}
/** What would leave, word for word, and to whom. */
export interface LeavingWords {
  readonly text: string
  readonly asked: string
  readonly hidden: number
  readonly model: string
  readonly host: string
}
export interface Suggestion {
  readonly text: string
  readonly help: Help
}

const placeOf = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}/drafts/help`

/** Whether there is help with words at all, and whose. */
export const writingHelpQuery = queryOptions({
  queryKey: ['writing-help'],
  queryFn: () => get<HelpState>('/writing-help'),
})

/** What would leave of a draft. Nothing of it does by being asked. */
export const leavingQuery = (caseId: string, text: string) =>
  queryOptions({
    queryKey: ['writing-help', 'leaving', caseId, text],
    queryFn: () => post<LeavingWords>(`${placeOf(caseId)}/preview`, { text }),
    retry: false,
    gcTime: 0,
  })

interface Asked {
  readonly text: string
  readonly wish: Wish
  /** What was looked at: nothing else leaves. */
  readonly shown: string
}
/** Sends the draft with everybody in it hidden, and tells what came back. */
export const askHelp = (caseId: string, asked: Asked, until: AbortSignal): Promise<Suggestion> =>
  post(placeOf(caseId), asked, until)
