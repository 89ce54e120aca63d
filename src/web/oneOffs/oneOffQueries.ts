// What the screens ask about one-offs.
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { FoundAlike, OneOffList } from '../../agreements/oneOffs/oneOffShapes.ts'
import { get, post } from '../deskClient.ts'

export type OneOffs = z.infer<typeof OneOffList>
export type Given = z.infer<typeof FoundAlike>

/** What was given once to a client, the newest first. */
export const oneOffsQuery = (client: string) =>
  queryOptions({
    queryKey: ['oneOffs', client],
    queryFn: () => get<OneOffs>(`/clients/${encodeURIComponent(client)}/one-offs`),
  })

/** What a letter refuses: the clauses that it rests on, and its words. */
export interface RefusedInLetter {
  readonly client: string
  readonly clauses: readonly string[]
  readonly text: string
}

/** What was given before that is like what a letter refuses. */
export const alikeQuery = ({ client, clauses, text }: RefusedInLetter) =>
  queryOptions({
    queryKey: ['oneOffs', 'alike', client, clauses, text],
    queryFn: () => post<Given>('/one-offs/alike', { client, clauses, text }),
    staleTime: 60_000,
  })
