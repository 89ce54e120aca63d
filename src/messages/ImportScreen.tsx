// Files as the owner has them: dropped, read by the server, shown with what was understood, asked about, then accepted.
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { get, upload } from '../web/deskClient.ts'
import { Page } from '../web/Page.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'
import { DropZone } from './DropZone.tsx'
import type { Reading } from './importShapes.ts'
import { ReadingView } from './ReadingView.tsx'
import '../web/styles/bring.css'

export function ImportScreen() {
  const { t } = useWords()
  const { client = '' } = useSearch({ from: '/bring' })
  const [files, setFiles] = useState<readonly File[]>([])
  const [progress, setProgress] = useState<number | null>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const send = useMutation({
    mutationFn: (all: readonly File[]) => upload<Reading>('/imports', all, setProgress),
    onSuccess: setReading,
    onSettled: () => setProgress(null),
  })
  const add = (more: readonly File[]) => {
    if (!more.length) return
    const fresh = new Set(more.map((file) => file.name))
    const all = [...files.filter((file) => !fresh.has(file.name)), ...more]
    setFiles(all)
    send.mutate(all)
  }
  return (
    <Page title={t.bring.title} lead={t.bring.lead}>
      <DropZone onFiles={add} progress={progress} />
      <p className="fine">
        {t.bring.orByHand} <Link to="/by-hand">{t.hand.title}</Link>
      </p>
      {reading ? null : <BegunBefore onOpen={setReading} />}
      <p role="status" className="fine">
        {send.isError ? send.error.message || t.page.failed : ''}
      </p>
      {reading ? <ReadingView key={reading.id} first={reading} files={files} client={client} /> : null}
    </Page>
  )
}

interface Begun {
  readonly id: string
  readonly startedAt: string
  readonly files: readonly string[]
}

/** An import that was interrupted waits here until somebody goes on with it. */
function BegunBefore({ onOpen }: { onOpen: (reading: Reading) => void }) {
  const { t, when } = useWords()
  const { data } = useQuery({
    queryKey: ['imports'],
    queryFn: () => get<{ imports: readonly Begun[] }>('/imports'),
    gcTime: 0,
  })
  const open = useMutation({
    mutationFn: (id: string) => get<Reading>(`/imports/${id}`),
    onSuccess: onOpen,
  })
  if (!data?.imports.length) return null
  return (
    <Section id="begun" title={t.bring.begun}>
      <p role="status" className="fine">
        {open.isError ? open.error.message || t.page.failed : ''}
      </p>
      <ul className="rows">
        {data.imports.map((one) => (
          <li key={one.id}>
            <button type="button" className="link-button" onClick={() => open.mutate(one.id)}>
              {one.files.join(', ')}
            </button>{' '}
            <span className="fine">{when(one.startedAt)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
