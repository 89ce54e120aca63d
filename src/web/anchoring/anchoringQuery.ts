import { queryOptions } from '@tanstack/react-query'
import type { AnchoringView } from '../../server/anchoring/anchoringShapes.ts'
import { get } from '../deskClient.ts'

/** How far the journal is anchored; looked at anew while somebody waits for it. */
export const anchoringQuery = queryOptions({
  queryKey: ['anchoring'],
  queryFn: () => get<AnchoringView>('/log/anchoring'),
  refetchInterval: 15_000,
})
