// The newest version that the client has not accepted: its text, the way to send it, and the way to note that it was accepted.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../web/Words.tsx'
import { NoteAcceptance } from './NoteAcceptance.tsx'
import { LinkStanding } from './sending/LinkStanding.tsx'
import { SendToClient } from './sending/SendToClient.tsx'
import { VersionText } from './VersionText.tsx'
import type { AgreementView } from './versions/versionShapes.ts'

export function WaitingVersion(props: {
  client: string
  version: AgreementView['versions'][number]
  mayWrite: boolean
}) {
  const { t } = useWords()
  const words = t.agreements.waiting
  const { client, version, mayWrite } = props
  const [open, setOpen] = useState<'send' | 'text' | 'acceptance' | null>(null)
  const named = version.name === '' ? '' : `: ${t.agreements.version(version.name)}`
  return (
    <section className="panel waiting-version" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{`${words.title}${named}`}</h2>
      <p className="lead">{words.lead}</p>
      <LinkStanding client={client} version={version.id} mayWrite={mayWrite} />
      <div className="bar-of-buttons">
        {mayWrite ? (
          <>
            <Button onClick={() => setOpen('send')}>{t.agreements.send.title}</Button>
            <Button variant="default" onClick={() => setOpen('acceptance')}>
              {words.accepted}
            </Button>
          </>
        ) : null}
        <Button variant="subtle" onClick={() => setOpen('text')}>
          {words.show}
        </Button>
      </div>
      {open === 'send' ? (
        <SendToClient client={client} version={version.id} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'acceptance' ? (
        <NoteAcceptance client={client} version={version.id} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'text' ? <VersionText version={version} onClose={() => setOpen(null)} /> : null}
    </section>
  )
}
