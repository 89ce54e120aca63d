// The files a case was brought with: each can be taken as it came, and a mail can be seen as it was sent.
import { useQuery } from '@tanstack/react-query'
import { useRef, useEffect, useState } from 'react'
import { get } from '../../web/deskClient.ts'
import { showMail } from '../../web/mailAsSent.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { Section } from '../../web/Section.tsx'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useWords } from '../../web/Words.tsx'
import '../../web/styles/originals.css'

interface Original {
  /** Where it is taken, below the API. */
  readonly address: string
  /** Its number in the log; null for a file of before, which no log knows yet. */
  readonly entry: number | null
  readonly name: string
  readonly size: number
  readonly mail: boolean
}

export function OriginalFiles() {
  const { view } = useOpenCase()
  return view.id ? <FilesOf caseId={view.id} /> : null
}

function FilesOf({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const [open, setOpen] = useState<Original | null>(null)
  const { data } = useQuery({
    queryKey: ['files', caseId],
    queryFn: () => get<{ files: readonly Original[] }>(`/cases/${caseId}/files`),
  })
  if (!data?.files.length) return null
  return (
    <Section id="originals" title={t.originals.title} lead={t.originals.lead}>
      <ul className="rows">
        {data.files.map((file) => (
          <li key={file.address}>
            <a href={`/api/v1${file.address}`} download>
              {file.name}
            </a>{' '}
            <span className="fine">{t.originals.size(file.size)}</span>{' '}
            {file.mail ? (
              <button type="button" className="link-button" onClick={() => setOpen(file)}>
                {t.originals.asSent}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {open ? <MailAsSent file={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  )
}

function MailAsSent({ file, onClose }: { file: Original; onClose: () => void }) {
  const { t } = useWords()
  const { data, isError } = useQuery({
    queryKey: ['mail', file.address],
    queryFn: () => get<{ subject: string; html: string | null }>(`${file.address}/mail`),
    gcTime: 0,
  })
  return (
    <SideSheet wide title={data?.subject || file.name} onClose={onClose}>
      <p className="fine">{t.originals.closed}</p>
      <p role="status" className="fine">
        {isError ? t.page.failed : data && data.html === null ? t.originals.noHtml : ''}
      </p>
      {data?.html ? <ClosedFrame html={data.html} /> : null}
    </SideSheet>
  )
}

function ClosedFrame({ html }: { html: string }) {
  const { t } = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (frame.current) showMail(frame.current, html)
  }, [html])
  return (
    <iframe
      className="mail-as-sent"
      ref={frame}
      sandbox=""
      title={t.originals.asSent}
      referrerPolicy="no-referrer"
    />
  )
}
