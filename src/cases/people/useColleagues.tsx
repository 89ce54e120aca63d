// The people of the organisation by their ids, as every screen of a case names them.
import { useQuery } from '@tanstack/react-query'
import { colleaguesQuery } from '../../web/cases/caseQueries.ts'
import { useWords } from '../../web/Words.tsx'
import type { Colleague } from './peopleShapes.ts'

interface Colleagues {
  readonly all: readonly Colleague[]
  readonly me: Colleague | null
  /** The name of somebody, also of one who is no longer here. */
  readonly nameOf: (id: string) => string
}

const NOBODY: readonly Colleague[] = []

export function useColleagues(): Colleagues {
  const { t } = useWords()
  const { data, isPending } = useQuery(colleaguesQuery)
  const all = data?.colleagues ?? NOBODY
  const name = (id: string): string =>
    all.find((one) => one.id === id)?.name ?? (isPending ? '' : t.colleagues.former)
  return { all, me: all.find((one) => one.me) ?? null, nameOf: name }
}
