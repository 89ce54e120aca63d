// One dispute on one page: one task on top, our part first, then claims, limits, dates, letters and the thread.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { caseQuery } from '../web/queries.ts'
import { Page } from '../web/Page.tsx'
import { useWords } from '../web/Words.tsx'
import { AboutPerson } from '../web/safekeeping/AboutPerson.tsx'
import { ErasedCase } from '../web/safekeeping/ErasedCase.tsx'
import { CaseBody } from './CaseBody.tsx'

export function CaseScreen() {
  const { t } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  if (view.erasedAt && view.client) return <ErasedCase client={view.client} />
  const client = view.facts.parties.client.name
  return (
    <Page
      wide
      title={view.title}
      above={view.demo ? t.list.demo : undefined}
      lead={client ? t.list.client(client) : undefined}
    >
      <CaseBody view={view} />
      <AboutPerson client={view.client} caseId={view.id} />
    </Page>
  )
}
