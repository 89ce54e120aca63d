// The sheets of one client: bring one with their rows alone, or take everything that is on record.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { clientQuery } from '../clients/clientQueries.ts'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { SheetDrop } from './SheetDrop.tsx'
import '../styles/bring.css'
import '../styles/ledgerImports.css'

export function ClientSheetsScreen() {
  const { t } = useWords()
  const { client } = useParams({ from: '/clients/$client/sheets' })
  const { data: known } = useSuspenseQuery(clientQuery(client))
  const mayWrite = useAllows('case.write') && known.erasedAt === null
  const file = (format: 'csv' | 'xlsx') => `/api/v1/clients/${encodeURIComponent(client)}/ledger.${format}`
  const { title, lead, take, csv, xlsx } = t.sheets.ofClient
  return (
    <ClientPage client={client} title={title} lead={lead}>
      {mayWrite ? <SheetDrop client={client} /> : null}
      <Section id="take" title={take}>
        <p className="take-files">
          <a href={file('xlsx')} download>
            {xlsx}
          </a>
          <a href={file('csv')} download>
            {csv}
          </a>
        </p>
      </Section>
    </ClientPage>
  )
}
