// What the door says of a letter while it is written: asked anew when the words, the choices or the case change.
import { useDebouncedValue } from '@mantine/hooks'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { post } from '../../web/deskClient.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useAllows } from '../../web/useMe.ts'
import type { Composing } from '../drafting/useComposing.tsx'
import type { DoorAnswer } from './leavingShapes.ts'

/** Typing is not interrupted: the door hears of words that have rested so long. */
const RESTS_MS = 500

const doorQuery = (caseId: string | null, asked: string) =>
  queryOptions({
    queryKey: ['door', caseId, asked],
    queryFn: () => post<DoorAnswer>(`/cases/${caseId ?? ''}/letters/readiness`, JSON.parse(asked)),
    enabled: caseId !== null && asked !== '',
    placeholderData: (before: DoorAnswer | undefined) => before,
    // A clock may end a block while nobody touches anything.
    refetchInterval: 60_000,
  })

export interface AtTheDoor {
  readonly door: DoorAnswer | null
  /** The answer is about the very words on the screen. */
  readonly isNow: boolean
  readonly failed: boolean
}

/** The answer of the door about a draft; null for a letter that has left, and for a preview that is on no desk. */
export function useDoor(
  { letter, text, chosen, kept, isKept }: Composing,
  seen: readonly string[],
): AtTheDoor {
  const { view } = useOpenCase()
  // Whoever only reads a case lets nothing out: the door is not asked for them.
  const mayDraft = useAllows('draft.write')
  const { kind, to, copied } = letter
  const said =
    isKept && kept ? { draft: kept.id, seen } : { kind, to: to || 'client', text, chosen: [...chosen], seen }
  const asked = copied || text === '' || !mayDraft ? '' : JSON.stringify(said)
  const [rested] = useDebouncedValue(asked, RESTS_MS)
  const { data, isError, isPlaceholderData } = useQuery(doorQuery(view.id, rested))
  const isAsked = view.id !== null && asked !== ''
  return {
    door: isAsked ? (data ?? null) : null,
    isNow: rested === asked && data !== undefined && !isPlaceholderData,
    failed: isAsked && isError,
  }
}
