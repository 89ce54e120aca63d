// One claim of loss: the client's words, the one answer of the papers, and the one thing that is to be done next.
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { PaperSheet } from '../../ledger/acts/PaperSheet.tsx'
import { BlindCount } from '../../ledger/records/BlindCount.tsx'
import { lossClaimQuery } from '../../web/ledger/lossQueries.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { LossAnswer } from './LossAnswer.tsx'
import { LossLetter } from './LossLetter.tsx'
import { LossSteps } from './LossSteps.tsx'
import { NoActQuestion } from './NoActQuestion.tsx'
import type { LossClaimView } from './lossShapes.ts'
import '../../web/styles/account.css'
import '../../web/styles/case.css'
import '../../web/styles/ledger.css'
import '../../web/styles/loss.css'

interface Paper {
  readonly id: string
  readonly title: string
}

export function LossScreen() {
  const { t, day } = useWords()
  const { client, claim } = useParams({ from: '/clients/$client/loss/$claim' })
  const { data: view } = useSuspenseQuery(lossClaimQuery(client, claim))
  const [paper, setPaper] = useState<Paper | null>(null)
  return (
    <ClientPage client={client} title={t.loss.title(view.item)}>
      <p className="quiet">{t.loss.said(day(view.claimedAt))}</p>
      <blockquote className="loss-said">{view.words}</blockquote>
      <LossAnswer view={view} onPaper={(id, title) => setPaper({ id, title })} />
      <Next client={client} view={view} />
      <OtherLetters client={client} view={view} />
      <LossSteps steps={view.steps} />
      {paper ? (
        <PaperSheet
          key={paper.id}
          client={client}
          id={paper.id}
          title={paper.title}
          onClose={() => setPaper(null)}
        />
      ) : null}
    </ClientPage>
  )
}

interface Part {
  readonly client: string
  readonly view: LossClaimView
}

function Next({ client, view }: Part) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const { next, letters } = view
  const letter = letters.find(({ kind }) => kind === next)
  return (
    <section className="panel loss-next" aria-labelledby="next-title">
      <h2 id="next-title">{t.loss.nextTitle}</h2>
      {view.changed ? <p className="calm-note">{t.loss.changed}</p> : null}
      <p>{t.loss.next[next ?? 'done']}</p>
      {next === 'count' ? <CountNow client={client} /> : null}
      {view.answer.askWithoutAct && (next === 'no_act_asked' || view.noAct) ? (
        <NoActQuestion key={view.noAct?.at} client={client} view={view} mayWrite={mayWrite} />
      ) : null}
      {letter ? (
        <LossLetter key={letter.text} client={client} view={view} draft={letter} mayWrite={mayWrite} />
      ) : null}
    </section>
  )
}

function CountNow({ client }: { client: string }) {
  const { t } = useWords()
  const mayCount = useAllows('act.write')
  const [counting, setCounting] = useState(false)
  if (!mayCount) return null
  return (
    <div className="bar-of-buttons">
      <Button onClick={() => setCounting(true)}>{t.loss.doCount}</Button>
      {counting ? (
        <SideSheet title={t.blindCount.title} onClose={() => setCounting(false)}>
          <BlindCount client={client} onClose={() => setCounting(false)} />
        </SideSheet>
      ) : null}
    </div>
  )
}

/** What is not next stays at hand, folded: a person may know better than the desk. */
function OtherLetters({ client, view }: Part) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const others = view.letters.filter(({ kind }) => kind !== view.next)
  if (!mayWrite || others.length === 0) return null
  return (
    <details className="loss-more">
      <summary>{t.loss.otherLetters}</summary>
      {others.map((draft) => (
        <LossLetter key={draft.text} client={client} view={view} draft={draft} mayWrite />
      ))}
    </details>
  )
}
