// Who looked at what and who changed what: filters, the lines, and the same lines as a file.
import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { TrailFilters } from './TrailFilters.tsx'
import { TrailLines } from './TrailLines.tsx'
import { askedFor, trailQuery, type TrailWish } from './trailQuery.ts'
import '../styles/trail.css'

const EVERYTHING: TrailWish = { person: '', kind: '', from: '', to: '', case: '' }

export function TrailScreen() {
  const { t } = useWords()
  const [wish, setWish] = useState(EVERYTHING)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isError, error } = useInfiniteQuery({
    ...trailQuery(wish),
    placeholderData: keepPreviousData,
  })
  const lines = data?.pages.flatMap((page) => page.lines)
  return (
    <Page title={t.trail.title} lead={t.trail.lead}>
      <TrailFilters wish={wish} people={data?.pages[0]?.people ?? []} onChange={setWish} />
      <p role="status" className="fine">
        {isError ? error.message || t.page.failed : lines?.length === 0 ? t.trail.nothing : ''}
      </p>
      {lines ? <TrailLines lines={lines} onCase={(id) => setWish({ ...EVERYTHING, case: id })} /> : null}
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.trail.more}
        </Button>
      ) : null}
      <TakeAway wish={wish} />
    </Page>
  )
}

function TakeAway({ wish }: { wish: TrailWish }) {
  const { t } = useWords()
  const file = (format: string) => `/api/v1/trail/file${askedFor(wish, { format })}`
  return (
    <Section id="take-trail" title={t.trail.take}>
      <p>{t.trail.takeWhy}</p>
      <div className="bar-of-buttons">
        <Button component="a" variant="default" href={file('csv')} download>
          {t.trail.table}
        </Button>
        <Button component="a" variant="default" href={file('jsonl')} download>
          {t.trail.program}
        </Button>
      </div>
    </Section>
  )
}
