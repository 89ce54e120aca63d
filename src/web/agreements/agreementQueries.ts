// What the screens of agreements ask the desk.
import { queryOptions } from '@tanstack/react-query'
import type { Template } from '../../agreements/templates/template.ts'
import type { VersionCompared } from '../../agreements/versions/compareShapes.ts'
import type { VersionView } from '../../agreements/versions/versionShapes.ts'
import type { AuditAnswer } from '../../audits/auditShapes.ts'
import type { LinksOfClient } from '../../server/clientPages/pageShapes.ts'
import { get, post } from '../deskClient.ts'

export const templatesQuery = queryOptions({
  queryKey: ['agreement-templates'],
  queryFn: async () => (await get<{ templates: Template[] }>('/agreement-templates')).templates,
  staleTime: Number.POSITIVE_INFINITY,
})

export const versionQuery = (version: string) =>
  queryOptions({
    queryKey: ['versions', version],
    queryFn: () => get<VersionView>(`/versions/${encodeURIComponent(version)}`),
  })

export const comparedQuery = (version: string) =>
  queryOptions({
    queryKey: ['versions', version, 'diff'],
    queryFn: () => get<VersionCompared>(`/versions/${encodeURIComponent(version)}/diff`),
  })

/** What is needed before a link goes to a client, and the links that were made, the newest first. */
export const linksQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'links'],
    queryFn: () => get<LinksOfClient>(`/clients/${encodeURIComponent(client)}/links`),
  })

interface Audited {
  readonly text: string
  readonly consumer: boolean
  readonly areas: readonly string[]
  readonly lang: 'ru' | 'en'
}
export const auditQuery = (asked: Audited) =>
  queryOptions({
    queryKey: ['audit', asked],
    queryFn: () => post<AuditAnswer>('/versions/audits', asked),
    enabled: asked.text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
