import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../../web/deskClient.ts'
import type { ItemToSave, NewPreservation } from './preservation.ts'

export interface OfItem {
  readonly caseId: string
  readonly item: ItemToSave
}
/** A way to answer an item. */
export type Form = OfItem & { readonly onDone: () => void }

type Said = Omit<Partial<NewPreservation>, 'item'> & Pick<NewPreservation, 'done'>

/**
 * Answers an item of the list. `say` makes the answer from what was given, and may first keep a file or a page for it; with
 * the answer every part of the case that shows files or marks is fresh.
 */
export function useAnswer<T>(
  caseId: string,
  item: string,
  say: (given: T) => Promise<readonly Said[]>,
  onDone: () => void,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (given: T) => {
      for (const answer of await say(given))
        await post(`/cases/${encodeURIComponent(caseId)}/preservations`, { item, ...answer })
    },
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
}
