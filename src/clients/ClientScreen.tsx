// One client: what holds between us, what there is about them, and the cases. Everything else has a page of its own.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '@mantine/core'
import { dayHere } from '../web/account/instants.ts'
import { agreementQuery, clientQuery } from '../web/clients/clientQueries.ts'
import { Page } from '../web/Page.tsx'
import { Section } from '../web/Section.tsx'
import { SideSheet } from '../web/SideSheet.tsx'
import { useAllows } from '../web/useMe.ts'
import { ErasedCase } from '../web/safekeeping/ErasedCase.tsx'
import { AboutPerson } from '../web/safekeeping/AboutPerson.tsx'
import { useWords } from '../web/Words.tsx'
import { UsageBars } from '../ledger/meters/UsageBars.tsx'
import { usageQuery } from '../web/ledger/ledgerQueries.ts'
import { AddDay } from '../cases/days/AddDay.tsx'
import { AgreementLine } from './AgreementLine.tsx'
import { CardForm } from './CardForm.tsx'
import type { ClientView } from './cards/cardShapes.ts'
import { PlacesOfClient } from './PlacesOfClient.tsx'
import { WhatWaits } from './WhatWaits.tsx'
import '../web/styles/account.css'
import '../web/styles/clients.css'
import '../web/styles/ledger.css'

export function ClientScreen() {
  const { t } = useWords()
  const { client: id } = useParams({ from: '/clients/$client' })
  const { data: client } = useSuspenseQuery(clientQuery(id))
  const { data: agreement } = useSuspenseQuery(agreementQuery(id))
  const { data: usage } = useQuery(usageQuery(id))
  if (client.erasedAt !== null) return <ErasedCase client={id} />
  const { card, number, consumer } = client
  const kind = consumer === null ? [] : [consumer ? t.clients.kinds.consumer : t.clients.kinds.business]
  const known = [
    ...(number ? [t.clients.number(number)] : []),
    ...kind,
    ...(client.demo ? [t.clients.demo] : []),
  ]
  return (
    <Page
      above={<Link to="/clients">{t.client.back}</Link>}
      title={client.name || t.clients.noName}
      lead={known.join(' · ') || undefined}
    >
      <AgreementLine client={id} agreement={agreement} />
      <WhatWaits client={id} agreement={agreement} />
      {usage ? <UsageBars client={id} usage={usage} /> : null}
      <PlacesOfClient client={id} />
      <AddDay caseId={null} client={id} />
      <CasesOfClient client={id} files={client.files} />
      <CardSection client={id} card={card} />
      <AboutPerson client={id} caseId={null} />
    </Page>
  )
}

function CasesOfClient({ client, files }: { client: string; files: ClientView['files'] }) {
  const { t, day } = useWords()
  const mayWrite = useAllows('case.write')
  return (
    <Section id="cases" title={t.client.cases}>
      {files.length === 0 ? <p className="quiet">{t.client.noCases}</p> : null}
      <ul className="rows">
        {files.map((file) => (
          <li key={file.id}>
            <Link to="/cases/$caseId" params={{ caseId: file.id }}>
              {file.title || t.clients.noName}
            </Link>{' '}
            <span className="fine">{t.client.openedOn(day(dayHere(file.openedAt)))}</span>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <div className="bar-of-buttons">
          <Link to="/bring" search={{ client }}>
            {t.client.bring}
          </Link>
          <Link to="/by-hand" search={{ client }}>
            {t.client.openCase}
          </Link>
        </div>
      ) : null}
    </Section>
  )
}

function CardSection({ client, card }: { client: string; card: ClientView['card'] }) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const [open, setOpen] = useState(false)
  const lines = card ? [...card.emails, ...card.phones, card.details].filter((line) => line !== '') : []
  return (
    <Section id="card" title={t.client.card.title}>
      {card ? null : <p className="quiet">{t.client.card.none}</p>}
      {lines.map((line) => (
        <p key={line} className="card-line">
          {line}
        </p>
      ))}
      {mayWrite ? (
        <div className="bar-of-buttons">
          <Button variant="default" onClick={() => setOpen(true)}>
            {card ? t.client.card.edit : t.client.card.fill}
          </Button>
        </div>
      ) : null}
      {open ? (
        <SideSheet title={t.client.card.title} onClose={() => setOpen(false)}>
          <CardForm card={card} path={`/clients/${client}/cards`} onSaved={() => setOpen(false)} />
        </SideSheet>
      ) : null}
    </Section>
  )
}
