// What the screens ask about the end of a case.
import { queryOptions } from '@tanstack/react-query'
import type { Closing, LessonList, QuietPage } from '../../cases/closing/closingShapes.ts'
import type { TouchedList } from '../../cases/closing/touchedShapes.ts'
import { get } from '../deskClient.ts'

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
