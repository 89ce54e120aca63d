// Each claim beside its evidence: what is asked, what the records say, who has to show what, and what would change our mind.
import { Link } from '@tanstack/react-router'
import { EvidenceList } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { useAllows } from '../web/useMe.ts'
import { useWords } from '../web/Words.tsx'
import type { ClaimOnDesk } from './casework/caseworkShapes.ts'
import { OWED } from './claims/claimShapes.ts'
import { PaidForm } from './claims/PaidForm.tsx'
import { StandingLine } from './claims/StandingLine.tsx'
import { VERDICT_WORDS } from './screenWords.ts'
import type { JudgedClaim } from './verdict.ts'
import '../web/styles/claims.css'

export function ClaimList() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const { claims } = view.examination
  if (!claims.length) return null
  const unpaid = view.casework?.standing.about.unpaid
  return (
    <Section id="claims" title={t.claims.title}>
      {view.id && unpaid && view.casework?.standing.state === 'paying' ? (
        <PaidForm key={unpaid.amount} caseId={view.id} unpaid={unpaid} />
      ) : null}
      <ol className="rows claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ol>
    </Section>
  )
}

function ClaimItem({ claim }: { claim: JudgedClaim }) {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const raisedIn = view.facts.claims.find((one) => one.id === claim.id)?.raisedIn ?? []
  const onDesk = view.casework?.claims.find((one) => one.id === claim.id)
  return (
    <li className="claim">
      <div className="claim-said">
        <h3 lang={view.examination.lang}>{claim.text}</h3>
        {onDesk ? (
          <StandingLine claim={onDesk} />
        ) : (
          <p>
            <span className={OWED.includes(claim.verdict) ? 'word due' : 'word'}>
              {say(VERDICT_WORDS[claim.verdict])}
            </span>
          </p>
        )}
        <ClaimSums claim={claim} />
        {onDesk && view.id ? <ToDecision caseId={view.id} claim={onDesk} /> : null}
        {raisedIn.length ? (
          <p className="fine">
            {t.claims.raised} <EvidenceList ids={raisedIn} />
          </p>
        ) : null}
      </div>
      <div className="claim-found">
        <p lang={view.examination.lang}>{claim.why}</p>
        <dl className="pairs">
          {claim.evidence.length ? (
            <>
              <dt>{t.claims.evidence}</dt>
              <dd>
                <EvidenceList ids={claim.evidence} />
              </dd>
            </>
          ) : null}
          <dt>{t.claims.burden}</dt>
          <dd>
            {t.claims.on[claim.burden.on]}
            <br />
            <span className="fine">{claim.burden.rule}</span>
          </dd>
          {claim.ask ? (
            <>
              <dt>{claim.verdict === 'undecided' ? t.claims.find : t.claims.change}</dt>
              <dd>{claim.ask}</dd>
            </>
          ) : null}
        </dl>
      </div>
    </li>
  )
}

/** To the page of the claim: to decide it, or to look at what was decided. */
function ToDecision({ caseId, claim }: { caseId: string; claim: ClaimOnDesk }) {
  const { t } = useWords()
  const { view } = useOpenCase()
  const mayDecide = useAllows('claim.decide') && view.casework?.standing.state !== 'closed'
  const open = claim.standing === 'open' || claim.standing === 'stale'
  return (
    <p>
      <Link
        to="/cases/$caseId/claims/$claim"
        params={{ caseId, claim: claim.id }}
        aria-label={t.claimDesk.openOf(claim.text)}
      >
        {open && mayDecide ? t.claimDesk.decide : t.claimDesk.openOne}
      </Link>
    </p>
  )
}

function ClaimSums({ claim }: { claim: JudgedClaim }) {
  const { t, sum } = useWords()
  const currency = claim.currency
  if (claim.amountClaimed === undefined && claim.amountDue === 0) return null
  return (
    <p className="sums figures">
      {claim.amountClaimed === undefined ? null : (
        <span>{t.claims.asked(sum(claim.amountClaimed, currency))}</span>
      )}
      <span>{t.claims.due(sum(claim.amountDue, currency))}</span>
    </p>
  )
}
