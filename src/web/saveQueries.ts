// What the screens ask about saving and marking, each under one name.
import { queryOptions } from '@tanstack/react-query'
import type { CaseMarks } from '../cases/marks/mark.ts'
import type { SaveToday } from '../cases/saveToday/preservation.ts'
import { get } from './deskClient.ts'

export const saveQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'save'],
    queryFn: () => get<SaveToday>(`/cases/${encodeURIComponent(caseId)}/preservations`),
  })

export const marksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'marks'],
    queryFn: () => get<CaseMarks>(`/cases/${encodeURIComponent(caseId)}/marks`),
  })

/** How many marked documents an export of everything would leave out. */
export const markedCountQuery = queryOptions({
  queryKey: ['marked'],
  queryFn: () => get<{ marked: number }>('/organisation/export/marked'),
})
