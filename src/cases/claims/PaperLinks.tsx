// Papers by their names on a page that does not show the thread: a message leads to its place in the case.
import { Link } from '@tanstack/react-router'
import { Evidence } from '../../web/Evidence.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useWords } from '../../web/Words.tsx'

export function PaperLink({ caseId, id }: { caseId: string; id: string }) {
  const { t, when } = useWords()
  const { find, view } = useOpenCase()
  const found = find(id)
  if (found?.kind !== 'message' && found?.kind !== 'inquiry') return <Evidence id={id} />
  const name =
    found.kind === 'inquiry'
      ? t.evidence.inquiry
      : t.evidence.message[found.message.direction](when(found.message.at, view.facts.timezone))
  return (
    <Link to="/cases/$caseId" params={{ caseId }} hash={`message-${id}`}>
      {name}
    </Link>
  )
}

export function PaperLinks({ caseId, ids }: { caseId: string; ids: readonly string[] }) {
  return (
    <ul className="claim-papers">
      {ids.map((id) => (
        <li key={id}>
          <PaperLink caseId={caseId} id={id} />
        </li>
      ))}
    </ul>
  )
}
