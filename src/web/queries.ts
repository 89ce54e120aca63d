// What the screens ask the server, each under one name, so that a change anywhere refreshes every place that shows it.
import { queryOptions } from '@tanstack/react-query'
import type { Examination } from '../decisions/examination.ts'
import { get, post } from './deskClient.ts'
import type { CaseRow, CaseView } from './shapes.ts'

export const caseListQuery = queryOptions({
  queryKey: ['cases'],
  queryFn: async () => {
    const answer = await get<CaseRow[] | { cases: CaseRow[] }>('/cases')
    return Array.isArray(answer) ? answer : answer.cases
  },
})

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', id], queryFn: () => get<CaseView>(`/cases/${encodeURIComponent(id)}`) })

export const examine = (facts: unknown): Promise<Examination> => post<Examination>('/examinations', { facts })
