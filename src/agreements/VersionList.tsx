// Every version in the order in which it was recorded, the newest first, with what was accepted of it and how.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../web/Section.tsx'
import { PaperLink } from '../web/papers/PaperLink.tsx'
import { useWords } from '../web/Words.tsx'
import { NoteAcceptance } from './NoteAcceptance.tsx'
import { VersionDiff } from './VersionDiff.tsx'
import { VersionText } from './VersionText.tsx'
import type { AgreementView } from './versions/versionShapes.ts'

type Version = AgreementView['versions'][number]

export function VersionList(props: {
  client: string
  versions: readonly Version[]
  /** The version that waits stands above the list with its own buttons. */
  waiting: string | null
  mayWrite: boolean
}) {
  const { t } = useWords()
  return (
    <Section id="versions" title={t.agreements.versions}>
      <ul className="rows">
        {props.versions.toReversed().map((version) => (
          <VersionRow
            key={version.id}
            client={props.client}
            version={version}
            mayNote={props.mayWrite && version.acceptances.length === 0 && version.id !== props.waiting}
          />
        ))}
      </ul>
    </Section>
  )
}

function VersionRow({ client, version, mayNote }: { client: string; version: Version; mayNote: boolean }) {
  const { t, day } = useWords()
  const words = t.agreements
  const [open, setOpen] = useState<'text' | 'diff' | 'acceptance' | null>(null)
  const close = () => setOpen(null)
  const named =
    version.name === ''
      ? words.kinds[version.kind]
      : `${words.kinds[version.kind]}, ${words.version(version.name)}`
  return (
    <li className="version-row">
      <div>
        <p>
          <b>{named}</b> <span className="fine">{words.recordedOn(day(version.recordedAt))}</span>
        </p>
        {version.acceptances.length === 0 ? <p className="quiet">{words.notAccepted}</p> : null}
        {version.source ? (
          <p className="fine">
            <a href={`/api/v1/versions/${version.id}/source`} download>
              {words.files.asBrought(version.source.name)}
            </a>
          </p>
        ) : null}
        {version.acceptances.map((one) => (
          <p key={one.id}>
            {day(one.at)}: {t.client.agreement.how[one.how] ?? one.how}
            {one.by ? `, ${one.by}` : ''}
            {one.words ? <q className="accepted-words">{one.words}</q> : null}
            {one.proof ? (
              <a className="accepted-words fine" href={`/api/v1/acceptances/${one.id}/proof`} download>
                {words.files.asProof(one.proof.name)}
              </a>
            ) : null}
            <span className="accepted-words fine">
              <PaperLink of="certificate" id={one.id} />
            </span>
          </p>
        ))}
      </div>
      <div className="bar-of-buttons">
        <Button size="compact-sm" variant="default" onClick={() => setOpen('text')}>
          {words.text}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setOpen('diff')}>
          {words.changes}
        </Button>
        {mayNote ? (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen('acceptance')}>
            {words.waiting.accepted}
          </Button>
        ) : null}
      </div>
      {open === 'text' ? <VersionText version={version} onClose={close} /> : null}
      {open === 'diff' ? <VersionDiff version={version.id} onClose={close} /> : null}
      {open === 'acceptance' ? <NoteAcceptance client={client} version={version.id} onClose={close} /> : null}
    </li>
  )
}
