// What the papers show: the proposal of the desk with what it rests on, what speaks against it, and who has to show what.
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useWords } from '../../web/Words.tsx'
import type { DecidedClaim } from './claimShapes.ts'
import { PaperLinks } from './PaperLinks.tsx'
import { useProposedWords } from './StandingLine.tsx'

export function ClaimPapers({ caseId, claim }: { caseId: string; claim: DecidedClaim }) {
  const { t } = useWords()
  const { view } = useOpenCase()
  const words = t.claimDesk
  const proposedWords = useProposedWords()
  const { proposed, burden } = claim
  const other = claim.papers.filter((id) => !proposed.evidence.includes(id))
  return (
    <section aria-labelledby="papers-title">
      <h2 id="papers-title">{words.papers}</h2>
      <p>{words.proposal(proposedWords(claim))}.</p>
      <p lang={view.examination.lang}>{proposed.why}</p>
      <h3>{words.rests}</h3>
      {proposed.evidence.length ? (
        <PaperLinks caseId={caseId} ids={proposed.evidence} />
      ) : (
        <p className="quiet">{words.nothingRests}</p>
      )}
      <h3>{words.speaks}</h3>
      {other.length ? (
        <PaperLinks caseId={caseId} ids={other} />
      ) : (
        <p className="quiet">{words.nothingSpeaks}</p>
      )}
      <h3>{words.burden}</h3>
      <p>{t.claims.on[burden.on]}</p>
      <p className="fine" lang={view.examination.lang}>
        {burden.rule}
      </p>
    </section>
  )
}
