// What was given once to a client beyond the agreement: noted in one form, each with its sentence for the letter.
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { agreementQuery } from '../../web/clients/clientQueries.ts'
import { IconCopy, IconPlus } from '../../web/icons.ts'
import { oneOffsQuery, type OneOffs } from '../../web/oneOffs/oneOffQueries.ts'
import { putOnClipboard } from '../../web/paper.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { capital, useWords } from '../../web/Words.tsx'
import { OneOffForm } from './OneOffForm.tsx'
import '../../web/styles/overages.css'

export function OneOffsScreen() {
  const { t } = useWords()
  const { client } = useParams({ from: '/clients/$client/one-offs' })
  const { data } = useSuspenseQuery(oneOffsQuery(client))
  const { data: agreement } = useSuspenseQuery(agreementQuery(client))
  const mayWrite = useAllows('case.write')
  const [open, setOpen] = useState(false)
  return (
    <ClientPage client={client} title={t.oneOffs.title} lead={t.oneOffs.lead}>
      {mayWrite ? (
        <div className="bar-of-buttons">
          <Button leftSection={<IconPlus size={18} />} onClick={() => setOpen(true)}>
            {t.oneOffs.add}
          </Button>
        </div>
      ) : null}
      {data.oneOffs.length === 0 ? <p className="quiet one-offs">{t.oneOffs.none}</p> : null}
      <ul className="rows one-offs">
        {data.oneOffs.map((one) => (
          <li key={one.id}>
            <OneOffLine one={one} />
          </li>
        ))}
      </ul>
      {open ? (
        <SideSheet title={t.oneOffs.add} onClose={() => setOpen(false)}>
          <OneOffForm
            client={client}
            clauses={(agreement.inForce?.clauses ?? []).map(({ no }) => no)}
            onNoted={() => setOpen(false)}
          />
        </SideSheet>
      ) : null}
    </ClientPage>
  )
}

function OneOffLine({ one }: { one: OneOffs['oneOffs'][number] }) {
  const { t, say, day } = useWords()
  const [done, setDone] = useState('')
  const copy = async () =>
    setDone((await putOnClipboard(say(one.sentence))) ? t.letters.copied : t.page.failed)
  return (
    <>
      <p>
        <b>{capital(one.what)}</b>
      </p>
      <p className="fine">
        {day(one.on)} · {one.why}
        {one.clause ? ` · ${t.overages.clause(one.clause)}` : ''}
      </p>
      <details className="one-off-sentence">
        <summary>{t.oneOffs.sentence}</summary>
        <p>{say(one.sentence)}</p>
        <div className="bar-of-buttons">
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconCopy size={16} />}
            onClick={() => void copy()}
          >
            {t.oneOffs.copy}
          </Button>
          <span className="fine" role="status">
            {done}
          </span>
        </div>
      </details>
      {one.case ? (
        <Link to="/cases/$caseId" params={{ caseId: one.case }}>
          {t.oneOffs.inCase}
        </Link>
      ) : null}
    </>
  )
}
