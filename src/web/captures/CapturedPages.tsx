// Pages that were kept as the desk saw them: each with its picture, the page itself as a download, and what that shows.
import { TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { MarkButton } from '../../cases/marks/Marks.tsx'
import { get, post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { useOpenCase } from '../OpenCase.tsx'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import '../styles/captures.css'

interface Capture {
  readonly id: string
  readonly entry: number
  readonly at: string
  readonly url: string
  readonly finalUrl: string
  readonly status: number
  readonly screenshot: boolean
  readonly cut: boolean
  readonly why: string | null
}

export function CapturedPages() {
  const { view } = useOpenCase()
  return view.id ? <PagesOf caseId={view.id} /> : null
}

function PagesOf({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const { data } = useQuery({
    queryKey: ['captures', caseId],
    queryFn: () => get<{ captures: readonly Capture[] }>(`/cases/${caseId}/captures`),
  })
  const captures = data?.captures ?? []
  if (captures.length === 0 && !mayWrite) return null
  return (
    <Section id="captures" title={t.captures.title} lead={t.captures.lead}>
      {captures.length > 0 ? (
        <ul className="capture-list">
          {captures.map((capture) => (
            <OneCapture key={capture.id} capture={capture} />
          ))}
        </ul>
      ) : null}
      {mayWrite ? <KeepPage caseId={caseId} /> : null}
    </Section>
  )
}

function OneCapture({ capture }: { capture: Capture }) {
  const { t, when, number } = useWords()
  const { url, finalUrl, status, screenshot, cut, why } = capture
  const address = `/api/v1/captures/${capture.id}`
  const remarks = [
    ...(finalUrl === url ? [] : [t.captures.led(finalUrl)]),
    ...(status === 200 ? [] : [t.captures.status(status)]),
    ...(cut ? [t.captures.cut] : []),
    ...(why === null ? [] : [t.captures.why(why)]),
  ]
  return (
    <li className={screenshot ? 'capture' : 'capture bare'}>
      {screenshot ? (
        <a className="capture-picture" href={`${address}/screenshot`} download>
          <img src={`${address}/screenshot`} alt={t.captures.pictureOf(url)} loading="lazy" />
        </a>
      ) : null}
      <span className="capture-address">{url}</span>
      <span>{t.captures.shows(when(capture.at), number(capture.entry))}</span>
      {remarks.length > 0 ? <span className="fine">{remarks.join(' · ')}</span> : null}
      <span className="fine">
        <a href={`${address}/page`} download>
          {t.captures.page}
        </a>{' '}
        <MarkButton kind="capture" name={capture.id} what={t.mark.page(url)} />
      </span>
    </li>
  )
}

function KeepPage({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [url, setUrl] = useState('')
  const keep = useMutation({
    mutationFn: () => post(`/cases/${caseId}/captures`, { url: url.trim() }),
    onSuccess: async () => {
      setUrl('')
      await queries.invalidateQueries({ queryKey: ['captures', caseId] })
    },
  })
  return (
    <form
      className="capture-form screen-only"
      onSubmit={(event) => {
        event.preventDefault()
        if (!keep.isPending) keep.mutate()
      }}
    >
      <TextInput
        label={t.captures.field}
        description={keep.isPending ? t.captures.keeping : t.captures.how}
        inputMode="url"
        placeholder="https://"
        required
        withAsterisk={false}
        maxLength={2_000}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <SubmitBar label={t.captures.keep} deed={keep} quiet />
    </form>
  )
}
