// What the screens ask about the cost of a case and about what we may do in it.
import { queryOptions } from '@tanstack/react-query'
import type { AskedDays, ExposureAnswer } from '../../cases/exposure/exposureShapes.ts'
import type { RightsCard } from '../../cases/exposure/rights.ts'
import { get } from '../deskClient.ts'

export const exposureQuery = (caseId: string, days: AskedDays) =>
  queryOptions({
    queryKey: ['cases', caseId, 'exposure', days.likely ?? '', days.judgment ?? ''],
    queryFn: () => {
      const asked = new URLSearchParams({
        ...(days.likely ? { likely: days.likely } : {}),
        ...(days.judgment ? { judgment: days.judgment } : {}),
      })
      return get<ExposureAnswer>(`/cases/${encodeURIComponent(caseId)}/exposure?${asked}`)
    },
  })

export const rightsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'rights'],
    queryFn: () => get<RightsCard>(`/cases/${encodeURIComponent(caseId)}/rights`),
  })
