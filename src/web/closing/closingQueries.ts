// What the screens ask about the end of a case.
import { queryOptions } from '@tanstack/react-query'
import type { Closing, LessonList, QuietPage } from '../../cases/closing/closingShapes.ts'
import type { TouchedList } from '../../cases/closing/touchedShapes.ts'
import type {
  ClientDoorAnswer,
  WaitingLetters,
} from '../../cases/leaving/clientLetters/clientLetterShapes.ts'
import { get, post } from '../deskClient.ts'

const path = (caseId: string, what: string): string => `/cases/${encodeURIComponent(caseId)}/${what}`

export const closingQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'closing'],
    queryFn: () => get<Closing>(path(caseId, 'closing')),
  })
export const quietPageQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'quiet-page'],
    queryFn: () => get<QuietPage>(path(caseId, 'quiet-page')),
  })
export const touchedQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'touched'],
    queryFn: () => get<TouchedList>(path(caseId, 'touched')),
  })
export const lessonsQuery = queryOptions({
  queryKey: ['lessons'],
  queryFn: () => get<LessonList>('/lessons'),
})

/** What the door says of a first word; `asked` is the body of the question, empty while there is nothing to ask. */
export const firstWordDoorQuery = (caseId: string, asked: string) =>
  queryOptions({
    queryKey: ['first-word-door', caseId, asked],
    queryFn: () => post<ClientDoorAnswer>(path(caseId, 'first-words/readiness'), JSON.parse(asked)),
    enabled: asked !== '',
    placeholderData: (before: ClientDoorAnswer | undefined) => before,
    // A clock may end a block while nobody touches anything.
    refetchInterval: 60_000,
  })
/** Letters outside of every case of which nobody has said where they went. */
export const clientLettersQuery = queryOptions({
  queryKey: ['client-letters'],
  queryFn: () => get<WaitingLetters>('/client-letters'),
})
