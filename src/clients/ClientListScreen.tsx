// Everybody whom the business works for, found by a piece of the name or of the number.
import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { clientsQuery } from '../web/clients/clientQueries.ts'
import { Page } from '../web/Page.tsx'
import { SideSheet } from '../web/SideSheet.tsx'
import { useAllows } from '../web/useMe.ts'
import { useWords } from '../web/Words.tsx'
import { CardForm } from './CardForm.tsx'
import type { ClientRow } from './cards/cardShapes.ts'
import '../web/styles/account.css'
import '../web/styles/clients.css'

export function ClientListScreen() {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const find = useDeferredValue(typed.trim())
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(clientsQuery(find))
  const clients = data?.pages.flatMap((page) => page.clients)
  const isEmpty = clients?.length === 0
  return (
    <Page title={t.clients.title} lead={isEmpty && !find ? t.clients.none : t.clients.lead}>
      <div className="client-tools">
        {isEmpty && !find ? null : (
          <TextInput
            type="search"
            label={t.clients.find}
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <NoteClient />
        <Link to="/ledger-imports">{t.sheets.link}</Link>
      </div>
      <p className="lead" role="status">
        {isEmpty && find ? t.clients.notFound(find) : ''}
      </p>
      <ul className="client-rows">
        {clients?.map((client) => (
          <Row key={client.id} client={client} />
        ))}
      </ul>
      {hasNextPage ? (
        <div className="bar-of-buttons">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.clients.more}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}

function Row({ client }: { client: ClientRow }) {
  const { t } = useWords()
  const { number, cases, demo, erasedAt } = client
  const about = [
    ...(number ? [t.clients.number(number)] : []),
    ...(cases > 0 ? [t.clients.cases(cases)] : []),
    ...(demo ? [t.clients.demo] : []),
    ...(erasedAt === null ? [] : [t.clients.erased]),
  ]
  return (
    <li>
      <Link to="/clients/$client" params={{ client: client.id }} className="client-row">
        <b>{client.name || t.clients.noName}</b>
        <span className="fine">{about.join(' · ')}</span>
      </Link>
    </li>
  )
}

function NoteClient() {
  const { t } = useWords()
  const navigate = useNavigate()
  const mayNote = useAllows('case.write')
  const [open, setOpen] = useState(false)
  if (!mayNote) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.clients.add}</Button>
      {open ? (
        <SideSheet title={t.clients.add} onClose={() => setOpen(false)}>
          <CardForm
            card={null}
            path="/clients"
            onSaved={(client) => void navigate({ to: '/clients/$client', params: { client } })}
          />
        </SideSheet>
      ) : null}
    </>
  )
}
