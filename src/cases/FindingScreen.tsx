// Right after a case is accepted: the finding in five lines, before the whole of it.
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { FiveLines } from '../web/FiveLines.tsx'
import { Page } from '../web/Page.tsx'
import { caseQuery } from '../web/queries.ts'
import { useWords } from '../web/Words.tsx'
import '../web/styles/list.css'

export function FindingScreen() {
  const { t } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/finding' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  return (
    <Page title={view.title} above={t.bring.finding}>
      <FiveLines read={view.examination} />
      <div className="bar-of-buttons">
        <Button size="md" renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId }} />}>
          {t.bring.openCase}
        </Button>
      </div>
    </Page>
  )
}
