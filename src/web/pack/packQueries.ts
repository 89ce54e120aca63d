// What the screen of evidence asks the server: the preview of a choice, the packs made so far.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { PackChoices, PackList, PackPreview } from '../../cases/packs/packShapes.ts'
import { get, post } from '../deskClient.ts'

const packsPath = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}/packs`

export const packsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['packs', caseId],
    queryFn: () => get<z.infer<typeof PackList>>(packsPath(caseId)),
  })
export const previewQuery = (caseId: string, choices: PackChoices) =>
  queryOptions({
    queryKey: ['packs', caseId, 'preview', choices],
    queryFn: () => post<PackPreview>(`${packsPath(caseId)}/preview`, choices),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
export const makePack = (caseId: string, choices: PackChoices) =>
  post<{ id: string }>(packsPath(caseId), choices)
export const packFile = (pack: string): string => `/api/v1/packs/${encodeURIComponent(pack)}/file`
