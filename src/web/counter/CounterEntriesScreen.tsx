// What was put down at the counters, as the desk sees it: by site, with its photo, and the way into a case.
import { Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { CounterEntry } from '../../ledger/counter/counterShapes.ts'
import { DeedStatus } from '../Doing.tsx'
import { Page } from '../Page.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { counterEntriesQuery, sitesQuery } from './counterQueries.ts'
import { EntryWords } from './EntryWords.tsx'
import { FileInCase } from './FileInCase.tsx'
import '../styles/account.css'
import '../styles/counter.css'

export function CounterEntriesScreen() {
  const { t } = useWords()
  const [site, setSite] = useState('')
  const { data: sites = [] } = useQuery(sitesQuery)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(counterEntriesQuery(site))
  const entries = data?.pages.flatMap((page) => page.entries)
  return (
    <Page title={t.counterEntries.title} lead={t.counterEntries.lead}>
      {sites.length > 1 ? (
        <NativeSelect
          className="site-choice"
          label={t.counterEntries.site}
          value={site}
          onChange={(event) => setSite(event.currentTarget.value)}
          data={[
            { value: '', label: t.counterEntries.everySite },
            ...sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      {entries?.length === 0 ? <p className="lead">{t.counterEntries.none}</p> : null}
      <ul className="rows counter-list">
        {entries?.map((entry) => (
          <li key={entry.id}>
            <SeenEntry entry={entry} />
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <div className="bar-of-buttons">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.counterEntries.next}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}

function SeenEntry({ entry }: { entry: CounterEntry }) {
  const { t } = useWords()
  const mayFile = useAllows('case.write')
  const { site, person, device, cases } = entry
  return (
    <article className="seen-entry">
      <EntryWords entry={entry} />
      <p className="fine">
        {site.name} · {t.counterEntries.by(person, device)}
      </p>
      {cases.length === 0 ? null : (
        <p className="fine">
          {t.counterEntries.filed}{' '}
          {cases.map(({ id, title }) => (
            <Link key={id} to="/cases/$caseId" params={{ caseId: id }}>
              {title}
            </Link>
          ))}
        </p>
      )}
      <div className="bar-of-buttons">
        {entry.photo ? <EntryPhoto entry={entry} /> : null}
        {mayFile ? <FileInCase entry={entry} /> : null}
      </div>
    </article>
  )
}

/** The bytes are fetched as a file and shown as a picture only: nothing in them is ever opened as a page. */
function EntryPhoto({ entry }: { entry: CounterEntry }) {
  const { t } = useWords()
  const [shown, setShown] = useState<string | null>(null)
  useEffect(() => () => void (shown && URL.revokeObjectURL(shown)), [shown])
  const load = useMutation({
    mutationFn: async () => {
      const answer = await fetch(`/api/v1/counter-entries/${entry.id}/photo`)
      if (!answer.ok) throw new Error(t.counterEntries.photoGone)
      return answer.blob()
    },
    onSuccess: (photo) => setShown(URL.createObjectURL(photo)),
  })
  if (shown)
    return (
      <img className="entry-photo" src={shown} alt={t.counterEntries.photoOf(t.counter.done[entry.kind])} />
    )
  return (
    <>
      <Button variant="default" loading={load.isPending} onClick={() => load.mutate()}>
        {t.counterEntries.photo}
      </Button>
      <DeedStatus deed={load} />
    </>
  )
}
