// What the screens ask about kept drafts.
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type {
  DraftOnFile,
  DraftVersion,
  NewDraft,
  NewVersion,
  Writing,
} from '../../cases/drafting/draftShapes.ts'
import { get, post } from '../deskClient.ts'

interface Drafts {
  readonly drafts: readonly DraftOnFile[]
  readonly writing: z.infer<typeof Writing>
}

/** The drafts of a case that somebody kept, and what its letters are read against beside its papers. */
export const draftsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['drafts', caseId],
    queryFn: () => get<Drafts>(`/cases/${encodeURIComponent(caseId)}/drafts`),
  })

/** Every version of a draft, the oldest first. */
export const versionsQuery = (draft: string) =>
  queryOptions({
    queryKey: ['drafts', 'versions', draft],
    queryFn: () => get<{ versions: readonly DraftVersion[] }>(`/drafts/${encodeURIComponent(draft)}`),
  })

export const keepFirst = (caseId: string, draft: NewDraft): Promise<DraftVersion> =>
  post(`/cases/${encodeURIComponent(caseId)}/drafts`, draft)
export const keepNext = (draft: string, version: NewVersion): Promise<DraftVersion> =>
  post(`/drafts/${encodeURIComponent(draft)}/versions`, version)
