import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { entriesQuery, entryQuery, pointsQuery, type LogEntry, type LogLine } from './logQueries.ts'

/** The entries, the newest first. They say what kind of document came when, and never what is in it. */
export function EntryList() {
  const { t } = useWords()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isError } = useInfiniteQuery(entriesQuery)
  const lines = data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <Section id="entries" title={t.log.entries} lead={t.log.entriesLead}>
      <p role="status" className="fine">
        {isError ? t.page.failed : data && lines.length === 0 ? t.log.noEntries : ''}
      </p>
      <ul className="rows log-lines" aria-label={t.log.entries}>
        {lines.map((line) => (
          <EntryLine key={line.entry} line={line} />
        ))}
      </ul>
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.log.moreEntries}
        </Button>
      ) : null}
    </Section>
  )
}

function EntryLine({ line }: { line: LogLine }) {
  const { t, when, number } = useWords()
  const [open, setOpen] = useState(false)
  const erased = line.parts.some(({ state }) => state === 'erased')
  return (
    <li>
      <time className="log-time" dateTime={line.at}>
        {when(line.at)}
      </time>
      <div>
        <b>{t.logKind(line.kind)}</b> <span className="quiet">{t.log.entryNumber(number(line.entry))}</span>
        {erased ? <p className="fine">{t.log.erased}</p> : null}
        <details className="log-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary aria-label={t.log.detailsOf(number(line.entry))}>{t.log.details}</summary>
          {open ? <EntryDetails entry={line.entry} /> : null}
        </details>
      </div>
    </li>
  )
}

function EntryDetails({ entry }: { entry: number }) {
  const { t } = useWords()
  const { data, isError } = useQuery(entryQuery(entry))
  if (!data) return <p className="fine">{isError ? t.page.failed : t.page.waiting}</p>
  return (
    <>
      <dl className="log-terms">
        {data.parts.map(({ name, state }) => (
          <div key={name}>
            <dt>{t.logPart(name)}</dt>
            <dd>{t.log.partStates[state]}</dd>
          </div>
        ))}
        <div>
          <dt>{t.log.place}</dt>
          <dd>{t.log.placeIn(data.index, data.epoch)}</dd>
        </div>
        <div>
          <dt>{t.log.hash}</dt>
          <dd>
            <code className="log-code">{data.hash}</code>
          </dd>
        </div>
      </dl>
      <p className="fine">{t.log.leaf}</p>
      <pre className="log-text">{data.leaf}</pre>
      <ProofLink found={data} />
    </>
  )
}

/** A proof leads to a signed checkpoint: what was recorded a moment ago has none yet. */
function ProofLink({ found }: { found: LogEntry }) {
  const { t } = useWords()
  const { data } = useInfiniteQuery(pointsQuery)
  const newest = data?.pages[0]?.checkpoints[0]
  const isSigned =
    newest !== undefined &&
    (newest.epoch > found.epoch || (newest.epoch === found.epoch && newest.size > found.index))
  if (!isSigned) return <p className="fine">{t.log.notSignedYet}</p>
  return (
    <a href={`/api/v1/log/entries/${found.entry}/proof`} download={`${found.entry}.tlog-proof`}>
      {t.log.takeProof}
    </a>
  )
}
