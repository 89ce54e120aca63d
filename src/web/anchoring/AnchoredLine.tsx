// One quiet line at the foot of a case: how far the journal is anchored, or that it is not.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useOpenCase } from '../OpenCase.tsx'
import { useWords } from '../Words.tsx'
import { anchoringQuery } from './anchoringQuery.ts'
import '../styles/anchoring.css'
import '../styles/anchoring.css'

export function AnchoredLine() {
  const { t, when, number } = useWords()
  const { view } = useOpenCase()
  const isRecorded = Boolean(view.id)
  const { data } = useQuery({
    ...anchoringQuery,
    refetchInterval: false,
    staleTime: 60_000,
    enabled: isRecorded,
  })
  if (!isRecorded || !data) return null
  const { anchored } = data
  return (
    <p className="fine anchored-line">
      <Link to="/anchoring">
        {anchored
          ? t.anchoring.line(number(anchored.entry), when(Date.parse(anchored.at)))
          : t.anchoring.lineNot}
      </Link>
    </p>
  )
}
