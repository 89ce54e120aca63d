// One draft with everything that was kept of it: the desk's text, each version, what was changed and what was left with which reason.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { colleaguesQuery } from '../../web/cases/caseQueries.ts'
import { versionsQuery } from '../../web/drafting/draftQueries.ts'
import { Page } from '../../web/Page.tsx'
import { caseQuery } from '../../web/queries.ts'
import { NotFound } from '../../web/Trouble.tsx'
import { useWords } from '../../web/Words.tsx'
import { LETTER_WORDS } from '../screenWords.ts'
import { HelpedBy } from '../writing/HelpedBy.tsx'
import type { Choice } from './choice.ts'
import type { DraftVersion } from './draftShapes.ts'
import { FINDING_WORDS } from './draftWords.ts'
import '../../web/styles/case.css'
import '../../web/styles/drafting.css'

export function DraftScreen() {
  const { t, say } = useWords()
  const { caseId, draft } = useParams({ from: '/cases/$caseId/drafts/$draft' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const { data } = useSuspenseQuery(versionsQuery(draft))
  const newest = data.versions.at(-1)
  if (!newest) return <NotFound />
  return (
    <Page
      title={say(LETTER_WORDS[newest.kind])}
      above={
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t.drafting.page.toCase}: {view.title}
        </Link>
      }
    >
      <p className="lead">{t.drafting.versions.history(data.versions.length)}</p>
      <ol className="draft-versions">
        {data.versions.toReversed().map((version) => (
          <Version key={version.id} version={version} lang={view.examination.lang} />
        ))}
        {newest.desk ? (
          <li className="panel">
            <h2>{t.drafting.versions.desk}</h2>
            <p className="letter-text" lang={view.examination.lang}>
              {newest.desk}
            </p>
          </li>
        ) : null}
      </ol>
    </Page>
  )
}

function Version({ version, lang }: { version: DraftVersion; lang: string }) {
  const { t, when } = useWords()
  const { data } = useSuspenseQuery(colleaguesQuery)
  const by = data.colleagues.find(({ id }) => id === version.by)?.name ?? ''
  return (
    <li className="panel">
      <h2>{t.drafting.page.version(when(version.at), by)}</h2>
      <p className="letter-text" lang={lang}>
        {version.text}
      </p>
      <HelpedBy helped={version.help} />
      {version.chosen.length ? (
        <ul className="kept-places fine">
          {version.chosen.map((choice) => (
            <Chosen key={`${choice.kind} ${choice.quote} ${choice.chose}`} choice={choice} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function Chosen({ choice }: { choice: Choice }) {
  const { t, say } = useWords()
  const { kind, quote, chose, why = '' } = choice
  const what = say(FINDING_WORDS[kind])
  return (
    <li>
      {chose === 'kept'
        ? t.drafting.versions.keptAs(what, quote, why)
        : t.drafting.versions.changed(what, quote)}
    </li>
  )
}
