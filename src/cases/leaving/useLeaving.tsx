// Letting a letter out: its words are put on record, the door is asked once more, and what comes back is what leaves.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../../web/deskClient.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { putOnClipboard, printLetter } from '../../web/paper.ts'
import type { Composing } from '../drafting/useComposing.tsx'
import { ticksOf } from './DayTicks.tsx'
import type { DoorAnswer } from './leavingShapes.ts'
import type { MailTo } from './MailForm.tsx'

export interface Said {
  /** What the door said of the very words on the screen; null where nothing is known yet. */
  readonly door: DoorAnswer | null
  /** The days that the writer unticked, by their keys. */
  readonly unticked: ReadonlySet<string>
  readonly seen: readonly string[]
}
interface Copied {
  readonly id: string
  readonly text: string
}
export type MailState = 'taken' | 'refused' | 'perhaps'

export function useLeaving({ letter, text, keep }: Composing, { door, unticked, seen }: Said) {
  const { view } = useOpenCase()
  const queries = useQueryClient()
  // What leaves is the text that was recorded, with its footer: the first copy is recorded before it is anywhere else.
  const recorded = async (): Promise<Copied | null> => {
    if (!view.id) return null
    if (letter.copied) return letter.copied
    const { id: draft } = await keep()
    // Whoever is quicker than the door asks it now: no day leaves without a word about it.
    const { days } = door ?? (await post<DoorAnswer>(`/cases/${view.id}/letters/readiness`, { draft, seen }))
    return post<Copied>(`/cases/${view.id}/letters`, { draft, promises: ticksOf(days, unticked), seen })
  }
  const take = useMutation({
    // The words that were asked about come along: a refusal of earlier words says nothing about those on the screen.
    mutationFn: async ({ way }: { readonly way: 'copy' | 'print'; readonly of: string }) => {
      const leaving = recorded().then((copy) => copy?.text ?? text)
      const isThere = way === 'copy' ? await putOnClipboard(leaving) : true
      const words = await leaving
      if (way === 'print') printLetter(words)
      return { way, isThere }
    },
    onSettled: () => (view.id && !letter.copied ? queries.invalidateQueries() : undefined),
  })
  const mail = useMutation({
    mutationFn: async (to: MailTo) => {
      const copy = await recorded()
      return post<{ state: MailState }>(`/cases/${view.id ?? ''}/letters/${copy?.id ?? ''}/mailing`, to)
    },
    onSettled: () => queries.invalidateQueries(),
  })
  return { take, mail }
}
