// Files as the owner has them: dropped, read by the server, shown with what was understood, asked about, then accepted.
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { upload } from '../web/deskClient.ts'
import { Page } from '../web/Page.tsx'
import { useWords } from '../web/Words.tsx'
import { DropZone } from './DropZone.tsx'
import type { Reading } from './importShapes.ts'
import { ReadingView } from './ReadingView.tsx'
import '../web/styles/bring.css'

export function ImportScreen() {
  const { t } = useWords()
  const [files, setFiles] = useState<readonly File[]>([])
  const [progress, setProgress] = useState<number | null>(null)
  const send = useMutation({
    mutationFn: (all: readonly File[]) => upload<Reading>('/imports', all, setProgress),
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
      <p role="status" className="fine">
        {send.isError ? send.error.message || t.page.failed : ''}
      </p>
      {send.data ? <ReadingView key={send.data.id} first={send.data} /> : null}
    </Page>
  )
}
