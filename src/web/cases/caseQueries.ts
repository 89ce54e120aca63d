// What the screens of a case ask about its people, and Today about all cases.
import { queryOptions } from '@tanstack/react-query'
import type { Colleague, HandOverView, ReadSoFar, Today } from '../../cases/people/peopleShapes.ts'
import type { ProposedCases } from '../../cases/opening/proposalShapes.ts'
import { get } from '../deskClient.ts'

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: () => get<{ colleagues: Colleague[] }>('/colleagues'),
  staleTime: 60_000,
})

export const handOverQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'hand-over'],
    queryFn: () => get<HandOverView>(`/cases/${encodeURIComponent(caseId)}/hand-over`),
  })

export const readMarkQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'read-mark'],
    queryFn: () => get<ReadSoFar>(`/cases/${encodeURIComponent(caseId)}/read-mark`),
  })

/** Cases that the desk proposes from what lies outside of every case. */
export const proposedCasesQuery = queryOptions({
  queryKey: ['case-proposals'],
  queryFn: () => get<ProposedCases>('/case-proposals'),
})

/** What waits for the asking person, whatever case it is in. */
export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => get<Today>('/today') })
