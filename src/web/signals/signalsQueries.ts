// What the screens ask about marks that were taken off and words that should have been marked, each under one name.
import { queryOptions } from '@tanstack/react-query'
import type { AllDismissals, AllExamples, CaseDismissals } from '../../messages/dismissals/dismissal.ts'
import { get } from '../deskClient.ts'

export const caseDismissalsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'dismissals'],
    queryFn: () => get<CaseDismissals>(`/cases/${encodeURIComponent(caseId)}/dismissals`),
  })

export const dismissalsQuery = queryOptions({
  queryKey: ['dismissals'],
  queryFn: () => get<AllDismissals>('/dismissals'),
})

export const examplesQuery = queryOptions({
  queryKey: ['label-examples'],
  queryFn: () => get<AllExamples>('/label-examples'),
})
