// A case passes from one person to another: one tap on top, and below the page that whoever answers has to read.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { handOverQuery } from '../../web/cases/caseQueries.ts'
import { Page } from '../../web/Page.tsx'
import { caseQuery } from '../../web/queries.ts'
import { useAllows } from '../../web/useMe.ts'
import { ToCase } from '../../web/ToCase.tsx'
import { useWords } from '../../web/Words.tsx'
import { HandOverForm } from './HandOverForm.tsx'
import { HandOverFacts } from './HandOverFacts.tsx'
import type { HandOverView } from './peopleShapes.ts'
import { ReadLine } from './ReadLine.tsx'
import { TellClient } from './TellClient.tsx'
import { TellColleague } from './TellColleague.tsx'
import { useColleagues } from './useColleagues.tsx'
import '../../web/styles/account.css'
import '../../web/styles/case.css'
import '../../web/styles/people.css'

export function HandOverScreen() {
  const { t } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/hand-over' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const { data: handed } = useSuspenseQuery(handOverQuery(caseId))
  const { me } = useColleagues()
  const mayWrite = useAllows('case.write')
  const mine = me !== null && handed.now?.to === me.id
  return (
    <Page
      title={t.handOver.title}
      lead={mine ? undefined : t.handOver.lead}
      above={<ToCase caseId={caseId} title={view.title} />}
    >
      <AnswersNow handed={handed} />
      {mayWrite && !mine ? <HandOverForm caseId={caseId} now={handed.now?.to ?? null} /> : null}
      <HandOverFacts page={handed.page} why={handed.now?.why ?? ''} />
      <ReadLine caseId={caseId} />
      {mayWrite && mine && handed.now ? (
        <>
          <TellClient caseId={caseId} name={me.name} />
          {handed.now.by === me.id ? null : <TellColleague caseId={caseId} to={handed.now.by} />}
          <HandOverForm caseId={caseId} now={me.id} />
        </>
      ) : null}
    </Page>
  )
}

/** Who answers now, and from whom they have it. */
function AnswersNow({ handed: { now } }: { handed: HandOverView }) {
  const { t, when } = useWords()
  const { me, nameOf } = useColleagues()
  if (!now) return <p className="quiet answers-now">{t.handOver.nobody}</p>
  return (
    <p className="answers-now">
      <b>{now.to === me?.id ? t.handOver.youAnswer : t.handOver.answers(nameOf(now.to))}</b>{' '}
      {now.by === now.to ? null : (
        <span className="quiet">{t.handOver.handedBy(nameOf(now.by), when(now.at))}</span>
      )}
    </p>
  )
}
