// The way back from a page of a case to the case, above the page's heading: every such page has it in the same place.
import { Link } from '@tanstack/react-router'
import { useWords } from './Words.tsx'

export function ToCase({ caseId, title }: { caseId: string; title: string }) {
  const { t } = useWords()
  return (
    <Link to="/cases/$caseId" params={{ caseId }}>
      {t.claimDesk.toCase}: {title}
    </Link>
  )
}
