// How long things are kept: what may go now, what is on hold, the terms, the papers, and what went before.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Keeping } from '../../server/safekeeping/keepingShapes.ts'
import { dayHere } from '../account/instants.ts'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { HoldList } from './HoldList.tsx'
import { keepingQuery, placesInWords } from './keepingQueries.ts'
import { PaperList } from './PaperList.tsx'
import { TermList } from './TermList.tsx'
import '../styles/account.css'
import '../styles/keeping.css'

export function KeepingScreen() {
  const { t } = useWords()
  const { data: keeping } = useSuspenseQuery(keepingQuery)
  return (
    <Page title={t.keeping.title} lead={t.keeping.lead}>
      <DueList keeping={keeping} />
      <Section id="holds" title={t.keeping.holds}>
        {keeping.holds.length > 0 ? <HoldList holds={keeping.holds} named /> : <p>{t.keeping.holdsNone}</p>}
      </Section>
      <TermList rules={keeping.rules} />
      <PaperList />
      <ErasureList keeping={keeping} />
    </Page>
  )
}

function DueList({ keeping }: { keeping: Keeping }) {
  const { t, day } = useWords()
  const { due, uploads } = keeping
  return (
    <Section id="due" title={t.keeping.due}>
      {due.length === 0 && uploads.length === 0 ? <p>{t.keeping.dueNone}</p> : null}
      {due.length > 0 ? (
        <ul className="rows">
          {due.map((one) => (
            <li key={`${one.client} ${one.kind}`}>
              <div className="line">
                <span>
                  <b>{one.name}</b>
                  <span>{t.keeping.dueLine(one.kind, one.records)}</span>
                  <span className="fine">{t.keeping.dueSince(day(dayHere(one.since)))}</span>
                </span>
                <Link to="/cases/$caseId" params={{ caseId: one.case }} hash="person">
                  {t.keeping.openCase}
                </Link>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {uploads.length > 0 ? <Uploads uploads={uploads} /> : null}
    </Section>
  )
}

function Uploads({ uploads }: Pick<Keeping, 'uploads'>) {
  const { t, day } = useWords()
  return (
    <>
      <h3>{t.keeping.uploads}</h3>
      <ul className="rows">
        {uploads.map((upload) => (
          <li key={upload.id}>
            <div className="line">
              <span>
                <span>{t.keeping.uploadLine(upload.files)}</span>
                <span className="fine">{t.keeping.dueSince(day(dayHere(upload.since)))}</span>
              </span>
              <Link to="/bring">{t.keeping.openUpload}</Link>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function ErasureList({ keeping }: { keeping: Keeping }) {
  const { t, day } = useWords()
  return (
    <Section id="erased" title={t.keeping.erased}>
      {keeping.erasures.length === 0 ? <p>{t.keeping.erasedNone}</p> : null}
      <ul className="rows">
        {keeping.erasures.map((one) => (
          <li key={`${one.client} ${one.at}`}>
            <div className="line">
              <span>
                <span>{t.keeping.erasedLine(day(dayHere(one.at)), t.keeping.ground(one.ground))}</span>
                <span className="fine">
                  {t.keeping.entries(placesInWords(one.entries))}
                  {one.scope === 'part' ? ` · ${t.keeping.part}` : ''}
                </span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
