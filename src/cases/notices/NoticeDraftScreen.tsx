// The notice of one exceeded limit before it leaves: what it rests on, the letter to read and change, and where it went.
import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { UsageBar } from '../../ledger/meters/UsageBar.tsx'
import { Section } from '../../web/Section.tsx'
import { draftQuery, type DraftPlace } from '../../web/overages/overageQueries.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { DraftLetter } from './DraftLetter.tsx'
import type { DraftView } from './noticeShapes.ts'
import { SentForm } from './SentForm.tsx'
import { useDraftGuards } from './useDraftGuards.tsx'
import '../../web/styles/case.css'
import '../../web/styles/overages.css'

export function NoticeDraftScreen() {
  const { t } = useWords()
  const params = useParams({ from: '/clients/$client/overages/$version/$clause' })
  const { window = null } = useSearch({ from: '/clients/$client/overages/$version/$clause' })
  const place: DraftPlace = { ...params, window }
  const [at, setAt] = useState<string | null>(null)
  const { data: asOfNow } = useSuspenseQuery(draftQuery(place, null))
  const earlier = useQuery({ ...draftQuery(place, at), enabled: at !== null })
  const draft = at === null ? asOfNow : (earlier.data ?? asOfNow)
  const mayWrite = useAllows('letter.write')
  const [edited, edit] = useState<string | null>(null)
  const text = edited ?? draft.letter.text
  const read = useDraftGuards(draft, text)
  return (
    <ClientPage client={params.client} title={t.noticeDraft.title}>
      {draft.toldBy ? <ToldBefore notice={draft.toldBy} /> : null}
      {draft.consumerKnown ? null : <WhoIsIt client={params.client} />}
      <Grounds draft={draft} />
      <Section id="letter" title={t.noticeDraft.letter}>
        <DraftLetter draft={draft} text={text} read={read} onEdit={mayWrite ? edit : null} />
      </Section>
      {mayWrite ? (
        <SentForm
          place={place}
          draft={draft}
          text={text}
          isEdited={edited !== null}
          read={read}
          at={at}
          onAt={setAt}
          trouble={at !== null && earlier.isError ? earlier.error.message || t.page.failed : ''}
          isReading={at !== null && earlier.isFetching}
        />
      ) : null}
    </ClientPage>
  )
}

function ToldBefore({ notice }: { notice: string }) {
  const { t } = useWords()
  return (
    <p className="panel calm-overages">
      {t.noticeDraft.toldBefore}{' '}
      <Link to="/notices/$notice" params={{ notice }}>
        {t.noticeDraft.openNotice}
      </Link>
    </p>
  )
}

/** Whom the client buys for decides what silence means: better asked than guessed. */
function WhoIsIt({ client }: { client: string }) {
  const { t } = useWords()
  return (
    <div className="panel calm-overages">
      <p>{t.noticeDraft.consumerUnknown}</p>
      <div className="bar-of-buttons">
        <Button component={Link} to={`/clients/${client}`} variant="default">
          {t.noticeDraft.openClient}
        </Button>
      </div>
    </div>
  )
}

const SHOWN_DOCUMENTS = 5

function Grounds({ draft }: { draft: DraftView }) {
  const { t, say, day, quantity } = useWords()
  const { found, documents, price, choices, silence } = draft
  const words = t.noticeDraft
  const [actual, limit] = [quantity(found.actual, found.unit), quantity(found.limit, found.unit)]
  const how = t.client.agreement.how[draft.acceptedHow] ?? draft.acceptedHow
  return (
    <div className="excess">
      <p className="figures">
        {t.overages.over(actual, limit)}, {t.overages.clause(found.clause)}
      </p>
      <UsageBar limit={found.limit} actual={found.actual} unit={found.unit} />
      <dl className="pairs">
        <dt>{words.since}</dt>
        <dd>{day(found.since)}</dd>
        <dt>{words.accepted}</dt>
        <dd>
          {day(draft.acceptedAt)}
          {how ? `, ${how}` : ''}
        </dd>
        <dt>{words.documents}</dt>
        <dd>
          {documents
            .slice(-SHOWN_DOCUMENTS)
            .map(({ name }) => name)
            .join('; ')}
          {documents.length > SHOWN_DOCUMENTS
            ? `; ${words.moreDocuments(documents.length - SHOWN_DOCUMENTS)}`
            : ''}
        </dd>
        {price ? null : (
          <>
            <dt>{words.price}</dt>
            <dd>{words.noPrice}</dd>
          </>
        )}
        <dt>{words.choices}</dt>
        <dd>
          <ol>
            {choices.map((choice) => (
              <li key={choice.kind}>{say(choice.words)}</li>
            ))}
          </ol>
        </dd>
        <dt>{words.silence}</dt>
        <dd>{say(silence)}</dd>
      </dl>
    </div>
  )
}
