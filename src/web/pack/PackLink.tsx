import { Link } from '@tanstack/react-router'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'

/** The quiet way from a case to its evidence; whoever may only read finds what was made. */
export function PackLink({ caseId }: { caseId: string | null }) {
  const { t } = useWords()
  const mayMake = useAllows('pack.write')
  if (caseId === null) return null
  return (
    <p className="pack-link">
      <Link to="/cases/$caseId/pack" params={{ caseId }}>
        {mayMake ? t.pack.link : t.pack.linkToMade}
      </Link>
    </p>
  )
}
