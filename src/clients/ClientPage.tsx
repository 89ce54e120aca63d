// The frame of every page about one client: the name above, as the way back to the client.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { clientQuery } from '../web/clients/clientQueries.ts'
import { Page } from '../web/Page.tsx'
import { useWords } from '../web/Words.tsx'

export function ClientPage(props: {
  client: string
  title: string
  lead?: string | undefined
  wide?: boolean
  children?: ReactNode
}) {
  const { t } = useWords()
  const { data: client } = useSuspenseQuery(clientQuery(props.client))
  const back = (
    <Link to="/clients/$client" params={{ client: props.client }}>
      {client.name || t.clients.noName}
    </Link>
  )
  return (
    <Page above={back} title={props.title} lead={props.lead} wide={props.wide ?? false}>
      {props.children}
    </Page>
  )
}
