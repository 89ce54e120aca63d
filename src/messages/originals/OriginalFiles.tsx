// The files a case was brought with: each can be taken as it came, and a mail can be seen as it was sent.
import { useQuery } from '@tanstack/react-query'
import { useRef, useEffect, useState } from 'react'
import { MarkButton } from '../../cases/marks/Marks.tsx'
import { get } from '../../web/deskClient.ts'
import { showMail } from '../../web/mailAsSent.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { Section } from '../../web/Section.tsx'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { AddFiles } from './AddFiles.tsx'
import '../../web/styles/originals.css'

interface Original {
  /** Where it is taken, below the API. */
  readonly address: string
  /** Null for a file that no log knows yet: it cannot be marked. */
  readonly id: string | null
  /** Its number in the log; null for a file of before, which no log knows yet. */
  readonly entry: number | null
  readonly name: string
  readonly size: number
  readonly mail: boolean
  /** What the name servers said about the keys of its signatures when it was received here. */
  readonly keys: readonly { readonly domain: string; readonly answer: string; readonly at: string }[]
}

export function OriginalFiles() {
  const { view } = useOpenCase()
  return view.id ? <FilesOf caseId={view.id} /> : null
}

function FilesOf({ caseId }: { caseId: string }) {
  const { t, when, number } = useWords()
  const [open, setOpen] = useState<Original | null>(null)
  const { data } = useQuery({
    queryKey: ['files', caseId],
    queryFn: () => get<{ files: readonly Original[] }>(`/cases/${caseId}/files`),
  })
  const mayWrite = useAllows('case.write')
  const files = data?.files ?? []
  if (files.length === 0 && !mayWrite) return null
  return (
    <Section
      id="originals"
      title={t.originals.title}
      lead={files.length > 0 ? t.originals.lead : t.captures.noFiles}
    >
      <ul className="rows">
        {files.map((file) => (
          <li key={file.address}>
            <a href={`/api/v1${file.address}`} download>
              {file.name}
            </a>{' '}
            <span className="fine">
              {t.originals.size(file.size)} ·{' '}
              {file.entry === null ? t.captures.notInLog : t.captures.entry(number(file.entry))}
            </span>{' '}
            {file.mail ? (
              <button type="button" className="link-button" onClick={() => setOpen(file)}>
                {t.originals.asSent}
              </button>
            ) : null}{' '}
            {file.id ? <MarkButton kind="original" name={file.id} what={t.mark.file(file.name)} /> : null}
            {file.keys.map(({ domain, answer, at }) => (
              <span className="fine mail-key" key={`${domain} ${answer} ${at}`}>
                {t.captures.mailKey(answer, domain, when(at))}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {mayWrite ? <AddFiles caseId={caseId} /> : null}
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
