// One claim on one page: the words that raise it, what the papers show for it and against it, and the decision of a person.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { nextOwnDate } from '../../web/nextTask.ts'
import { OpenCaseProvider } from '../../web/OpenCase.tsx'
import { Page } from '../../web/Page.tsx'
import { caseQuery } from '../../web/queries.ts'
import { NotFound } from '../../web/Trouble.tsx'
import { useAllows } from '../../web/useMe.ts'
import { ToCase } from '../../web/ToCase.tsx'
import { useWords } from '../../web/Words.tsx'
import type { ClaimOnDesk } from '../casework/caseworkShapes.ts'
import { ClaimEditForm } from './ClaimEditForm.tsx'
import { ClaimPapers } from './ClaimPapers.tsx'
import { ClaimSaid } from './ClaimSaid.tsx'
import { DecidedPanel } from './DecidedPanel.tsx'
import { ProblemNotes } from './ProblemNotes.tsx'
import '../../web/styles/case.css'
import '../../web/styles/claims.css'

export function ClaimScreen() {
  const { caseId, claim: name } = useParams({ from: '/cases/$caseId/claims/$claim' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const claim = view.casework?.claims.find((one) => one.id === name)
  if (!claim) return <NotFound />
  return (
    <OpenCaseProvider view={view}>
      <Page title={claim.text} above={<ToCase caseId={caseId} title={view.title} />}>
        <OneClaim key={claim.id} caseId={caseId} claim={claim} />
      </Page>
    </OpenCaseProvider>
  )
}

const isOpen = ({ standing }: ClaimOnDesk): boolean => standing === 'open' || standing === 'stale'

function OneClaim({ caseId, claim }: { caseId: string; claim: ClaimOnDesk }) {
  const { t, sum } = useWords()
  const navigate = useNavigate()
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const mayEdit = useAllows('case.write')
  const problems = view.casework?.problems.filter(({ claims }) => claims.includes(claim.id)) ?? []
  const undecided = view.casework?.claims.filter(isOpen) ?? []
  const goOn = () => {
    const next = undecided.find(({ id }) => id !== claim.id)
    return next
      ? navigate({ to: '/cases/$caseId/claims/$claim', params: { caseId, claim: next.id } })
      : navigate({ to: '/cases/$caseId', params: { caseId } })
  }
  return (
    <div className="claim-desk">
      <p className="lead">
        {claim.amountClaimed === undefined
          ? ''
          : `${t.claimDesk.asked(sum(claim.amountClaimed, claim.currency))} `}
        {undecided.length > 0 ? t.claimDesk.left(undecided.length) : ''}
      </p>
      <ProblemNotes problems={problems} />
      <div className="claim-sides">
        <ClaimSaid caseId={caseId} claim={claim} mayMark={mayEdit && claim.fact !== null} />
        <ClaimPapers caseId={caseId} claim={claim} />
      </div>
      <DecidedPanel
        caseId={caseId}
        claim={claim}
        payBy={nextOwnDate(view.examination)?.dueStrict ?? null}
        onDone={goOn}
      />
      {mayEdit && claim.fact !== null ? <ClaimEditForm caseId={caseId} claim={claim} /> : null}
    </div>
  )
}
