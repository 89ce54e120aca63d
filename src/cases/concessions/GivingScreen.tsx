// What is given beyond what is due: on record, asked for, answered by the owner; and the settlement. What is due stands on top,
// because it needs nobody's leave.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Page } from '../../web/Page.tsx'
import { caseQuery } from '../../web/queries.ts'
import { Section } from '../../web/Section.tsx'
import { useAllows } from '../../web/useMe.ts'
import { ToCase } from '../../web/ToCase.tsx'
import { useWords } from '../../web/Words.tsx'
import { dueSum } from './concession.ts'
import { ConcessionList } from './ConcessionList.tsx'
import { GiveForm } from './GiveForm.tsx'
import { SettlementForm } from './SettlementForm.tsx'
import '../../web/styles/account.css'
import '../../web/styles/exhale.css'

const CURRENCIES: Readonly<Record<string, string>> = { RU: 'RUB', UK: 'GBP', EU: 'EUR', US: 'USD' }

export function GivingScreen() {
  const { t, sum } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/giving' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const mayWrite = useAllows('case.write')
  const maySettle = useAllows('letter.write')
  const words = t.giving
  const { claims, measures } = view.examination
  const currency =
    claims.find((one) => one.currency !== undefined)?.currency ??
    view.examination.economics?.currency ??
    CURRENCIES[view.examination.jurisdiction] ??
    ''
  const due = dueSum({ claims, measures, currency })
  const concessions = view.casework?.concessions ?? []
  const isOpen = !view.erasedAt && !view.demo
  return (
    <Page title={words.title} above={<ToCase caseId={caseId} title={view.title} />} lead={words.lead}>
      <p className="giving-due">{due > 0 ? words.due(sum(due, currency)) : words.nothingDue}</p>
      {concessions.length > 0 ? (
        <Section id="given" title={words.list}>
          <ConcessionList
            caseId={caseId}
            concessions={concessions}
            exhale={view.exhale}
            zone={view.facts.timezone}
          />
        </Section>
      ) : null}
      {mayWrite && isOpen ? <GiveForm caseId={caseId} claims={claims} currency={currency} /> : null}
      {maySettle && isOpen ? <SettlementForm caseId={caseId} view={view} currency={currency} /> : null}
    </Page>
  )
}
