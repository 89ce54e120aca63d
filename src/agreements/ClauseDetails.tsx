import type { CaseFacts } from '../cases/caseFacts.ts'
import { useWords } from '../web/Words.tsx'

type Clause = NonNullable<CaseFacts['agreement']>['clauses'][number]

/** A clause word for word, as the client accepted it. */
export function ClauseDetails({ clause }: { clause: Clause }) {
  const { t } = useWords()
  return (
    <>
      <blockquote className="quote">{clause.text}</blockquote>
      {clause.void ? (
        <p className="fine">
          {t.limits.void} {clause.voidWhy ?? ''}
        </p>
      ) : null}
    </>
  )
}
