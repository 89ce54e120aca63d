// What we may lawfully do in a case and what we may not: two lists, each line with its norm and how well it was read.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { rightsQuery } from '../../web/exposure/exposureQueries.ts'
import { Page } from '../../web/Page.tsx'
import { caseQuery } from '../../web/queries.ts'
import { Section } from '../../web/Section.tsx'
import { ToCase } from '../../web/ToCase.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Right } from './rights.ts'
import '../../web/styles/exposure.css'

export function RightsScreen() {
  const { t } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/rights' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const { data: card } = useSuspenseQuery(rightsQuery(caseId))
  const words = t.rights
  return (
    <Page title={words.title} above={<ToCase caseId={caseId} title={view.title} />} lead={words.lead}>
      {card.known ? (
        <>
          <p className="quiet">{words.about(card.consumer)}</p>
          <div className="rights-columns">
            <Half id="may" title={words.may} rights={card.rights.filter(({ may }) => may)} />
            <Half id="may-not" title={words.mayNot} rights={card.rights.filter(({ may }) => !may)} />
          </div>
        </>
      ) : (
        <p>{words.unknown}</p>
      )}
    </Page>
  )
}

function Half({ id, title, rights }: { id: string; title: string; rights: readonly Right[] }) {
  const { t, say } = useWords()
  return (
    <Section id={id} title={title}>
      <ul className="right-list">
        {rights.map((right) => (
          <li key={right.id}>
            <p className="right-what">{say(right.what)}</p>
            {right.when ? <p>{say(right.when)}</p> : null}
            <p className="right-norm">
              {right.norm} · {t.rights.marks[right.mark]}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
