// The end of a case in three questions: how it ended, what to change, whom to thank. The desk proposes, a person says.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { closingQuery } from '../../web/closing/closingQueries.ts'
import { Page } from '../../web/Page.tsx'
import { caseQuery } from '../../web/queries.ts'
import { ToCase } from '../../web/ToCase.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { ClosingForm } from './ClosingForm.tsx'
import '../../web/styles/account.css'
import '../../web/styles/closing.css'

export function ClosingScreen() {
  const { t, sum } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/closing' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const { data: closing } = useSuspenseQuery(closingQuery(caseId))
  const mayClose = useAllows('case.write')
  const words = t.closing
  return (
    <Page
      title={words.title}
      above={<ToCase caseId={caseId} title={view.title} />}
      lead={closing.closedAt ? undefined : words.lead}
    >
      {closing.closedAt ? (
        <p>
          {words.closed}{' '}
          <Link to="/cases/$caseId/page" params={{ caseId }}>
            {words.toPage}
          </Link>
        </p>
      ) : (
        <>
          {closing.unpaid ? (
            <p className="closing-unpaid" role="note">
              {words.unpaid(sum(closing.unpaid.amount, closing.unpaid.currency))}
            </p>
          ) : null}
          {mayClose ? <ClosingForm caseId={caseId} closing={closing} /> : <p>{words.mayNot}</p>}
        </>
      )}
    </Page>
  )
}
