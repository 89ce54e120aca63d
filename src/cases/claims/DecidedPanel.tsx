// The decision on a claim: as it stands where somebody decided, else the form in which it is made.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { ClaimOnDesk } from '../casework/caseworkShapes.ts'
import { useColleagues } from '../people/useColleagues.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { StandingLine } from './StandingLine.tsx'

interface Panel {
  readonly caseId: string
  readonly claim: ClaimOnDesk
  /** The next day that binds us, offered where money is due. */
  readonly payBy: string | null
  readonly onDone: () => void
}

export function DecidedPanel(props: Panel) {
  const { t } = useWords()
  const mayDecide = useAllows('claim.decide')
  const mayEdit = useAllows('case.write')
  const [again, decideAgain] = useState(false)
  const { claim } = props
  const open = claim.standing === 'open' || claim.standing === 'stale' || again
  return (
    <section className="panel claim-decision" aria-labelledby="decision-title">
      <h2 id="decision-title">{mayDecide ? t.claimDesk.title : t.claimDesk.titleOfOthers}</h2>
      {claim.decision ? <Made claim={claim} /> : null}
      {claim.standing === 'stale' ? <p>{t.claimDesk.staleWhy}</p> : null}
      {mayDecide && open && claim.fact !== null ? <DecisionForm {...props} /> : null}
      {mayDecide && !open ? (
        <Button variant="default" onClick={() => decideAgain(true)}>
          {t.claimDesk.again}
        </Button>
      ) : null}
      {mayDecide ? null : (
        <p className="fine">
          {t.claimDesk.mayNot} {mayEdit ? t.claimDesk.mayEdit : ''}
        </p>
      )}
    </section>
  )
}

/** Who decided, when and why. */
function Made({ claim }: { claim: ClaimOnDesk }) {
  const { t, when } = useWords()
  const { me, nameOf } = useColleagues()
  const { decision } = claim
  if (!decision) return null
  const name = decision.by === me?.id ? t.claimDesk.you : nameOf(decision.by)
  return (
    <div className="claim-made">
      <StandingLine claim={claim} />
      <p>{decision.why}</p>
      {decision.change ? (
        <p>
          {t.claims.change}: {decision.change}
        </p>
      ) : null}
      <p className="fine">{t.claimDesk.decidedBy(name, when(decision.at))}</p>
    </div>
  )
}
