import { queryOptions } from '@tanstack/react-query'
import type { Members } from '../../server/accounts/accountShapes.ts'
import { get } from '../deskClient.ts'

export type Member = Members['members'][number]
/** Somebody who waits for the invited person sees them arrive. */
const EVERY_MS = 20_000
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => get<Members>('/members'),
  refetchInterval: EVERY_MS,
})
