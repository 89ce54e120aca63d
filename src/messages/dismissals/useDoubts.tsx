// Marks in doubt, read in the browser when somebody asks to see them: they are no part of an examination.
import { useQuery } from '@tanstack/react-query'
import type { StandingDismissal } from '../../signals/dismissable.ts'
import type { Signal } from '../../signals/label.ts'
import type { SeenMessage } from '../../web/shapes.ts'
import { readBeside } from '../../web/signals/reader.ts'
import { useDismissals } from './Dismissals.tsx'

type Doubts = ReadonlyMap<string, readonly Signal[]>
const NONE: Doubts = new Map()

async function doubtsIn(
  messages: readonly SeenMessage[],
  standing: readonly StandingDismissal[],
): Promise<Doubts> {
  const doubts = new Map<string, readonly Signal[]>()
  for (const { id, text, direction } of messages) {
    if (direction !== 'in') continue
    const signals = await readBeside(text, id, standing)
    doubts.set(
      id,
      signals.filter(({ tier }) => tier === 'possible'),
    )
  }
  return doubts
}

/** Doubtful marks of the client's messages, by message; none until somebody asks for them. */
export function useDoubts(messages: readonly SeenMessage[]): Doubts {
  const { doubtful = false, standing = [] } = useDismissals() ?? {}
  const { data } = useQuery({
    queryKey: ['doubts', messages.map(({ id, text }) => [id, text]), standing],
    queryFn: () => doubtsIn(messages, standing),
    enabled: doubtful,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  })
  return (doubtful && data) || NONE
}
