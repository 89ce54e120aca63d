// What of a draft is on record: kept when, changed since, or kept by somebody else meanwhile.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../web/Words.tsx'
import { useAllows } from '../../web/useMe.ts'
import type { Composing } from './useComposing.tsx'

export function KeepingLine({ composing, caseId }: { composing: Composing; caseId: string }) {
  const { t, when } = useWords()
  const mayKeep = useAllows('draft.write')
  const { kept, isKept, keeping, letter, text } = composing
  if (!mayKeep) return null
  if (keeping === 'stale')
    return (
      <div className="keeping-line screen-only" role="alert">
        <span>{t.drafting.versions.stale}</span>
        <Button size="compact-sm" variant="default" onClick={() => void composing.settle('ours')}>
          {t.drafting.versions.ours}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void composing.settle('theirs')}>
          {t.drafting.versions.theirs}
        </Button>
      </div>
    )
  const isDesks = kept === null && text === letter.text
  if (isDesks) return null
  return (
    <span className="keeping-line fine">
      <span role="status">
        {keeping === 'failed'
          ? t.page.failed
          : isKept && kept
            ? t.drafting.versions.kept(when(kept.at))
            : t.drafting.versions.unkept}
      </span>
      {kept ? (
        <Link to="/cases/$caseId/drafts/$draft" params={{ caseId, draft: kept.draft }}>
          {t.drafting.versions.history(letter.draft?.versions ?? 1)}
        </Link>
      ) : null}
      {isKept ? null : (
        <Button
          size="compact-md"
          variant="subtle"
          loading={keeping === 'busy'}
          onClick={() => void composing.keep().catch(() => undefined)}
        >
          {t.drafting.versions.keep}
        </Button>
      )}
      {text === letter.text ? null : (
        <Button size="compact-md" variant="subtle" onClick={() => composing.write(letter.text)}>
          {t.drafting.versions.reset}
        </Button>
      )}
    </span>
  )
}
